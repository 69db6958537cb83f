internal import FoundationEssentials
public import ReportForms
public import ReportModel

/// A report among others: who filed it for which year, and what it states.
///
/// ```
/// 西岭县人民政府 │ 2022 │ 四、结转 3   ──┐
/// 西岭县人民政府 │ 2023 │ 二、上年结转 5 ◀┘  X.CARRY fail: 上年结转为 5，2022 年报告结转下年度为 3，相差 2
/// ```
public struct FiledReport: Equatable, Sendable, Identifiable {
  /// What an agency is.
  public enum Kind: Equatable, Sendable {
    /// A government, which may report on its whole area.
    case government
    /// A department of one.
    case department
    /// An agency that answers to its own kind above it, and is no part of the area's government.
    case vertical
  }

  /// Who an agency is, as far as that is known.
  public struct Agency: Equatable, Sendable {
    /// Its name; "" where nobody knows it, and then nothing is compared.
    public var name: String
    /// The agency above it.
    public var parent: String?
    /// How high it stands, 0 for the nation.
    public var level: Int?
    /// What it is.
    public var kind: Kind?

    /// An agency.
    public init(name: String, parent: String? = nil, level: Int? = nil, kind: Kind? = nil) {
      self.name = name
      self.parent = parent
      self.level = level
      self.kind = kind
    }
  }

  /// The number by which whoever asks knows it.
  public var id: Int
  /// The file that it was read from.
  public var file: String
  /// Its title.
  public var title: String
  /// Who filed it.
  public var agency: Agency
  /// The year it reports on.
  public var year: Int?
  /// Whether the report itself says the year, and not the name of its file.
  public var isYearSure: Bool
  /// The form that it follows.
  public var form: ReportForm
  /// The figures of the form that it states.
  public var figures: FormFigures
  /// The day it was published or signed, as 2024-03-18.
  public var published: String?
  /// The documents that it says were gone through (清理).
  public var cleanUp: CleanUp
  /// What its text comes to, by which what people say of its findings is kept.
  public var content: UInt64

  /// A report of an agency and a year.
  public init(
    id: Int, file: String, title: String, agency: Agency, year: Int?, form: ReportForm,
    figures: FormFigures
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.agency = agency
    self.year = year
    self.form = form
    self.figures = figures
    isYearSure = true
    cleanUp = []
    content = 0
  }

  /// Whether it is a report on the disclosure of government information, and so one of a series.
  var isOnDisclosure: Bool {
    form != .narrative || title.holds("信息公开") || title.holds("信息公開")
  }

  /// A figure as evidence: by the labels of the form, which lead to the cell as long as the report is not read.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - reader: the report that the finding is told of; the file is named for another one only.
  /// - Returns: the evidence, without a place in the source.
  func evidence(_ figure: FormFigure, seenFrom reader: FiledReport) -> Evidence {
    let table = figure.table.formName ?? ""
    var evidence = Evidence.cell(
      "\(table) › \(figure.label)", value: figures[figure]?.description, at: nil)
    evidence.file = id == reader.id ? nil : file
    return evidence
  }

  /// The report itself as evidence: its title.
  func evidence(seenFrom reader: FiledReport) -> Evidence {
    var evidence = Evidence.quote(title.isEmpty ? agency.name : title, at: nil)
    evidence.file = id == reader.id ? nil : file
    return evidence
  }
}
