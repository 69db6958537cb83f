import FoundationEssentials
import HanText
import ReportForms
import ReportModel

/// Makes the cells of a report's tables metrics.
///
/// ```
///                     自然人  …  总计
/// （三）不予公开
///   1.属于国家秘密       12       12    （三）不予公开 › 1.属于国家秘密 › 自然人   12 件, part of
///                                      （三）不予公开 › 1.属于国家秘密            12 件
/// ```
///
/// What a cell counts is said by its unit, the head of its column, its row, the form, or the words above
/// the table, asked in this order (``TableHead``). Blank cells, `/`, `—` and words are no metrics, nor
/// are columns and rows of codes, years and serial numbers (``TableColumn``). An explicit 0 is kind zero,
/// as 0件 in prose. All is linear in the cells, and labels are shared by rows and columns.
struct TableMetrics {
  private let report: Report
  private var periods: PeriodFinder
  private var places: CellPlaces
  /// The figures of the prose, and where in the result those that were taken so far stand.
  private let prose: [Metric]
  private var taken: [Int] = []
  private var result: [Metric] = []
  private var sharing = MetricSharing()
  /// Where the metrics of each row of the table at hand begin, and, last, where those of all end.
  private var starts: [Int] = []

  /// The metrics of all tables and of the prose around them, in the order of the text.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - prose: the metrics of its prose, in the order of the text; empty for those of tables alone.
  /// - Returns: the metrics, each with its parent at its place among them.
  static func metrics(of report: Report, with prose: [Metric] = []) -> [Metric] {
    guard !report.tables.isEmpty else { return prose }
    var walk = TableMetrics(report: report, prose: prose)
    for table in report.tables.indices { walk.add(table) }
    walk.takeProse(before: .max)
    for (index, place) in walk.taken.enumerated() {
      walk.result[place].parent = prose[index].parent.map { walk.taken[$0] }
    }
    return walk.result.inTextOrder()
  }

  private init(report: Report, prose: [Metric]) {
    self.report = report
    self.prose = prose
    periods = PeriodFinder(reportYear: report.identity.year, title: report.identity.title)
    places = CellPlaces(report: report)
  }

  /// Sets the figures of the prose that stand before a place.
  private mutating func takeProse(before place: Int) {
    while taken.count < prose.count, prose[taken.count].reading.lowerBound < place {
      taken.append(result.count)
      result.append(prose[taken.count - 1])
    }
  }

  /// What all cells of a table share.
  private struct Scope {
    var table: Table
    var index: Int
    var head: TableHead
    var section: Int
  }

  private mutating func add(_ index: Int) {
    let table = report.tables[index]
    if report.blocks.indices.contains(table.blocks.lowerBound) {
      takeProse(before: report.blocks[table.blocks.lowerBound].start)
    }
    let section = report.sectionIndex(ofBlock: table.blocks.lowerBound)
    guard enter(section, isForm: table.kind.isForm) else { return }
    let head = TableHead(of: table, in: report, year: periods.year)
    let scope = Scope(table: table, index: index, head: head, section: section)
    starts = []
    for row in table.rows.indices {
      starts.append(result.count)
      add(row, of: scope)
    }
    starts.append(result.count)
    link(table)
  }

  /// Takes the period of a section; false where it only plans.
  private mutating func enter(_ section: Int, isForm: Bool) -> Bool {
    guard report.sections.indices.contains(section) else { return true }
    let headings = report.path(ofSection: section).map {
      [Unicode.Scalar](of: report.sections[$0].title)
    }
    periods.enter(headings: headings)
    return isForm
      || !headings.contains(where: PlanHeading(factsYear: periods.year).isPlan)
  }

  // MARK: a row

  private mutating func add(_ index: Int, of scope: Scope) {
    let row = scope.table.rows[index]
    guard scope.table.kind.isForm || !isHead(row) else { return }
    let label = RowLabel(row.words)
    var name = RowName.of(row, label, in: scope.table)
    let unit = unit(of: row, label, in: scope.head)
    let period = TablePeriod.of(label.name, year: periods.year)
    for column in row.cells.indices {
      guard let cell = row.cells[column], scope.head.columns.indices.contains(column),
        scope.head.columns[column].isFigures
      else { continue }
      if scope.head.columns[column].isLabels {
        name = RowLabel(cell.text).name
        continue
      }
      guard let figure = CellFigure(cell.text) else { continue }
      let head = scope.head.columns[column]
      let above = head.isRates ? scope.head.rateUnit : scope.head.unit
      let outer = head.unit ?? (head.isRates ? nil : unit) ?? above
      let meant = figure.unit.map { $0.counted(by: outer) } ?? outer
      let (source, reading) = places.place(
        of: figure.span, in: cell,
        length: cell.text.utf8.count == figure.value.utf8.count
          ? figure.value.utf8.count : cell.text.unicodeScalars.count)
      let scale = meant?.scale ?? .one
      let metric = Metric(
        name: name, columnName: head.name, value: figure.value, scale: scale.rawValue,
        number: scale == .one ? figure.number : figure.number * scale.factor,
        unit: meant?.unit ?? "", qualifier: figure.qualifier,
        kind: figure.number.isZero ? .zero : meant?.kind ?? .count, section: scope.section,
        period: head.period ?? period ?? periods.section, source: source, reading: reading,
        sentence: places.row, cell: CellPlace(table: scope.index, row: index, column: column))
      result.append(sharing.shared(metric))
    }
  }

  /// Whether a row names or numbers the columns: 序号 and 栏次, or nothing but years.
  private func isHead(_ row: Table.Row) -> Bool {
    let label = Array(row.label.unicodeScalars)
    if TableColumn.isCode(label) { return true }
    let cells = row.cells.compactMap { $0?.text }
    return cells.count > 1 && cells.allSatisfy(TableMetrics.isYear)
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The unit that a row gives in its column of units, or in its label.
  private func unit(of row: Table.Row, _ label: RowLabel, in head: TableHead) -> CellUnit? {
    guard let column = head.unitColumn, row.cells.indices.contains(column),
      let cell = row.cells[column]
    else { return label.unit }
    return CellUnit(Array(cell.text.unicodeScalars)[...], isNamed: true) ?? label.unit
  }

  // MARK: totals

  /// Binds the cells of a table to their totals.
  private mutating func link(_ table: Table) {
    let parts = TableParts(of: table)
    for row in table.rows.indices {
      for index in starts[row]..<starts[row + 1] {
        guard let column = result[index].cell?.column,
          let total = total(ofRow: row, column, parts), total != index,
          table.kind.isForm || result[total].unit == result[index].unit,
          result[index].kind != .percent
        else { continue }
        result[index].parent = total
        result[index].relation = .part
      }
    }
  }

  private func total(ofRow row: Int, _ column: Int, _ parts: TableParts) -> Int? {
    if let last = parts.totalColumn, column != last, let total = metric(row, last) { return total }
    return parts.above[row].flatMap { metric($0, column) }
  }

  /// The metric of a cell of the table at hand; the columns of a row ascend.
  private func metric(_ row: Int, _ column: Int) -> Int? {
    let range = starts[row]..<starts[row + 1]
    let place = range.partitioningIndex { (result[$0].cell?.column ?? 0) >= column }
    guard range.contains(place), result[place].cell?.column == column else { return nil }
    return place
  }
}

extension Table.Kind {
  /// Whether it is one of the three tables of the official forms.
  var isForm: Bool {
    switch self {
    case .proactive, .requests, .review: true
    case .indicators, .generic: false
    }
  }
}

/// The name of a row, as the labels of its cells begin.
enum RowName {
  /// The shortest path that says what a row is of.
  ///
  /// `（三）不予公开 › 1.属于国家秘密`, for `1.` alone says nothing; `（一）予以公开` without
  /// 三、本年度办理结果, which is the name of its （七）总计; `规章` without 第二十条第（一）项.
  static func of(_ row: Table.Row, _ label: RowLabel, in table: Table) -> String {
    // 201 above 一般公共服务支出 is its code.
    let group = row.group.flatMap { TableColumn.isNumber($0) ? nil : $0 } ?? ""
    switch table.kind {
    case .proactive: return label.name
    case .requests:
      if row.form == .outcomeTotal, !group.isEmpty { return group }
      return row.form?.group == .outcome ? label.name : Metric.joined(group, label.name)
    case .review, .indicators, .generic:
      let name = Metric.joined(group, label.name)
      return name.isEmpty ? table.nameInData : name
    }
  }
}
