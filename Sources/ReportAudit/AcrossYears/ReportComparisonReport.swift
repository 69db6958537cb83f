public import FoundationEssentials
internal import HanText
internal import ReportForms
public import ReportMetrics
public import ReportModel
internal import Wording

/// A report as a column of a comparison: who made it, of which year, and every figure that it states.
public struct ComparedReport: Equatable, Sendable {
  /// The file, as the person named it.
  public let file: String
  /// Who made it; "" where nobody knows.
  public let agency: String
  /// The year reported on.
  public let year: Int?
  /// The form that it follows.
  public let form: ReportForm
  /// What it states of the forms.
  let figures: [FormFigure: ComparedValue]
  /// The figures of the forms that ran together with others in it.
  let undecided: Set<FormFigure>
  /// What it states in its prose and in other tables, in the order of the text.
  let stated: [StatedValue]

  /// More figures than a person walks through; of a report of a thousand tables not all can be held against others.
  private static let most = 2_000

  /// A report.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - metrics: its figures.
  ///   - file: its file, as it is to be told.
  ///   - agency: who made it, where that is known better than the report says it.
  ///   - year: the year reported on, where that is known better.
  public init(
    _ report: Report, metrics: [Metric], file: String, agency: String? = nil, year: Int? = nil
  ) {
    self.file = file
    self.agency = agency ?? report.identity.issuer ?? report.issuerOfTitle
    self.year = year ?? report.identity.year
    form = report.identity.form
    figures = ComparedReport.figures(of: report)
    undecided = ComparedReport.undecided(in: report)
    stated = Array(
      metrics.lazy.filter { $0.role != .before && report.isOutsideForms($0) && !$0.label.isEmpty }
        .prefix(ComparedReport.most).map { StatedValue($0, in: report) })
  }

  /// What it is called at the head of a column: the year, where all are of one agency the rest goes without saying.
  public var yearName: String { year.map(String.init) ?? say("年份不明") }

  /// The name of its file, without folders.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// The agency as it is the same in all its reports, whatever blanks are printed.
  var agencyKey: String {
    let words = agency.isEmpty ? file : agency
    let key = String(scalars: WidthFolding.fold(words.unicodeScalars.filter(\.isInk)))
    // The office that writes a government's report is not another agency.
    for office in ["政府办公室", "政府办公厅", "管委会办公室"] where key.hasSuffix(office) {
      return String(key.dropLast(3))
    }
    return key
  }

  private static func undecided(in report: Report) -> Set<FormFigure> {
    var figures: Set<FormFigure> = []
    for table in report.tables {
      for row in table.rows where row.undecided != nil {
        guard let line = row.form else { continue }
        for column in table.columnForms.indices where row.isUndecided(column) {
          if let form = table.columnForms[column] { figures.insert(FormFigure(line, form)) }
        }
      }
    }
    return figures
  }

  private static func figures(of report: Report) -> [FormFigure: ComparedValue] {
    var values: [FormFigure: ComparedValue] = [:]
    for (place, table) in report.tables.enumerated()
    where table.kind != .generic && table.kind != .indicators {
      for row in table.rows.indices {
        guard let line = table.rows[row].form else { continue }
        for column in table.columnForms.indices where table.rows[row].fields.contains(column) {
          guard let form = table.columnForms[column],
            let cell = table.rows[row].cells.indices.contains(column)
              ? table.rows[row].cells[column] : nil
          else { continue }
          let figure = FormFigure(line, form)
          guard values[figure]?.number == nil else { continue }
          let read = table.reading(row: row, column: column).figure
          values[figure] = ComparedValue(
            printed: cell.text, number: read?.qualifier.isEmpty ?? false ? read?.exact : nil,
            cell: CellPlace(table: place, row: row, column: column), source: cell.source)
        }
      }
    }
    // Groups added up, fees in 万元: what the figure of a form is, is said in one place for all who ask.
    for (figure, number) in FormFigures(of: report).numbers {
      if values[figure] == nil {
        values[figure] = ComparedValue(printed: "\(number)", number: number, isSum: true)
      } else {
        values[figure]?.number = number
      }
    }
    return values
  }
}

/// What one report says of a figure.
public struct ComparedValue: Equatable, Sendable {
  /// As it is printed, in a cell or in a sentence; of a group that is added up the number.
  public var printed: String
  /// The number, its scale taken in; nil where none can be told: `/`, 无.
  public var number: Decimal?
  /// Whether the report prints only the parts of it.
  public var isSum = false
  /// Whether words beside it blur it: 约, 逾.
  public var isAbout = false
  /// The cell that it stands in.
  public var cell: CellPlace?
  /// Where it stands in the source.
  public var source: SourceRange?
}

/// A figure of the prose or of a table that is none of the form's.
struct StatedValue: Equatable, Sendable {
  /// What it is, in the words of the report.
  let name: String
  let unit: String
  let value: ComparedValue

  init(_ metric: Metric, in report: Report) {
    name = metric.label
    unit = metric.unit
    var words = report.text[metric.source].unicodeScalars.filter(\.isInk)[...]
    if words.reversed().starts(with: metric.unit.unicodeScalars.reversed()) {
      words = words.dropLast(metric.unit.unicodeScalars.count)
    }
    // Of a number that is understood (再次…) there is nothing to print.
    value = ComparedValue(
      printed: words.contains { $0.digitValue != nil }
        ? String(words) : metric.value + metric.scale,
      number: metric.rangeEnd == nil ? metric.number : nil, isAbout: !metric.qualifier.isEmpty,
      cell: metric.cell, source: metric.source)
  }
}

extension Report {
  /// Whether a figure stands in no table of the forms, whose figures are told by row and column.
  fileprivate func isOutsideForms(_ metric: Metric) -> Bool {
    guard let cell = metric.cell else { return true }
    guard tables.indices.contains(cell.table) else { return false }
    return tables[cell.table].kind == .generic || tables[cell.table].kind == .indicators
  }

  /// Who made it by its title, where nothing else says it: 平潭综合实验区 of 平潭综合实验区2022年度….
  fileprivate var issuerOfTitle: String {
    let title = identity.title.unicodeScalars.filter(\.isInk)
    let name = title.prefix { $0.digitValue == nil && $0 != "二" && $0 != "〇" }
    return name.count < title.count ? String(name) : ""
  }
}
