public import ReportModel
internal import Wording

/// One row of a library: a report, what is no report, or what cannot be read.
///
/// ```
/// 示例市/教育局/2023.html │ 示例市教育局2023年政府信息公开工作年度报告 │ 示例市教育局 │ 市 部门 │ 2023 │ ✗2
/// ```
public struct ReportEntry: Equatable, Sendable, Identifiable {
  /// What was found in a file.
  public enum State: Int, Sendable, CaseIterable {
    /// A report.
    case report
    /// Something that is no report: a picture, a program, a lock file.
    case other
    /// Something that should be a report and cannot be read as one.
    case fault
  }

  /// Where a year comes from.
  public enum YearSource: Int, Sendable {
    /// The report itself.
    case report
    /// The name of its file.
    case file
    /// The name of a folder that it lies in.
    case folder
  }

  /// The number that the library knows it by; another one after its file changed.
  public var number: Int
  /// The path by which it opens: a file, a part of a .zip file, or `FILE#ROW`.
  public var path: String
  /// What was found.
  public var state: State
  /// Why it is no report, or why it cannot be read.
  public var fault: SourceFault?
  /// The title; "" where there is none.
  public var title = ""
  /// The issuer's name as printed.
  public var issuer: String?
  /// The agency that the issuer is taken for; nil where there is no issuer.
  public var agency: Agency?
  /// The year it reports on.
  public var year: Int?
  /// Where the year comes from.
  public var yearSource: YearSource?
  /// The official form that it follows.
  public var form = ReportForm.narrative
  /// The day it was published or signed, as 2024-03-18.
  public var published: String?
  /// How many sections it has.
  public var sections = 0
  /// How many tables it has.
  public var tables = 0
  /// How many characters it has.
  public var length = 0
  /// What the second pass found; nil while it is still to come.
  public var check: ReportCheck?
  /// The figures of the form, as digits; left out unless they were asked for.
  public var figures: [KeyFigure: String] = [:]

  /// The number, as lists want it.
  public var id: Int { number }

  /// A row of which nothing else is known yet.
  public init(number: Int, path: String, state: State, fault: SourceFault? = nil) {
    self.number = number
    self.path = path
    self.state = state
    self.fault = fault
  }
}

/// What the second pass found in a report.
public struct ReportCheck: Equatable, Sendable {
  /// How many figures the report states.
  public var metrics: Int
  /// How many findings are errors.
  public var errors: Int
  /// How many findings are warnings.
  public var warnings: Int
  /// How often each rule fails, by its id.
  public var failing: [String: Int]

  /// What was found.
  public init(metrics: Int, errors: Int, warnings: Int, failing: [String: Int] = [:]) {
    self.metrics = metrics
    self.errors = errors
    self.warnings = warnings
    self.failing = failing
  }
}

/// An agency: who reports.
public struct Agency: Equatable, Hashable, Sendable {
  /// How high it stands, by the place in its name.
  public enum Level: Int, Sendable, CaseIterable, Comparable {
    case nation, province, city, county, town

    /// What the level is called, in files and in queries.
    public var name: String {
      switch self {
      case .nation: "国家"
      case .province: "省"
      case .city: "市"
      case .county: "县"
      case .town: "乡"
      }
    }

    /// The same in the language that is spoken, for a person.
    public var words: String { Saying(name).said }

    /// The levels by what they are called.
    static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// Whether one level is above another.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// What it is.
  public enum Kind: Int, Sendable, CaseIterable {
    /// A government, or an office that stands for one: 街道办事处, 管理委员会.
    case government
    /// A department of a government.
    case department
    /// An agency that answers to its own kind above it: 税务, 海关, 气象.
    case vertical

    /// What the kind is called, in files.
    public var name: String {
      switch self {
      case .government: "政府"
      case .department: "部门"
      case .vertical: "垂直"
      }
    }

    /// The same in the language that is spoken, for a person.
    public var words: String { Saying(name).said }

    /// The kinds by what they are called.
    static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
  }

  /// Where something about it comes from.
  public enum Source: Int, Sendable {
    /// The form of its name.
    case name
    /// Other names in the library.
    case library
    /// The folders that the reports lie in.
    case folder
    /// A person, in agencies.tsv.
    case person
  }

  /// Its name, normalised.
  public var name: String
  /// Its level; nil where nothing tells.
  public var level: Level?
  /// Where the level comes from.
  public var levelSource: Source?
  /// What it is; nil where nothing tells.
  public var kind: Kind?
  /// The name of the agency above it; nil where nothing tells, or none is.
  public var parent: String?
  /// Where the parent comes from.
  public var parentSource: Source?

  /// An agency of which only the name is known.
  public init(name: String) { self.name = name }
}
