/// What a key asks the browser to do.
enum Action: Equatable, Sendable {
  case move(Motion)
  case back, cancel
  case previousSection, nextSection
  case switchPane
  case show(View)
  case search, searchWord, nextMatch, previousMatch
  case goTo
  case copy, copyAll, export
  case sort, reverse, thisSection
  case help, page
  case redraw, suspend, quit
  case erase(Erasure)
}

/// A way to move in what has the keys, or into it.
enum Motion: Equatable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case open
}

/// What is taken out of a line that is being typed.
enum Erasure: Equatable, Sendable {
  /// The character before the caret.
  case before
  /// The character behind the caret.
  case behind
  /// The word before the caret.
  case word
  /// All that stands before the caret.
  case line
}

/// The views that the number keys choose.
enum View: Int, Equatable, Sendable, CaseIterable {
  /// Outline and text.
  case text = 1
  /// The table of figures.
  case metrics
  /// The report's own tables.
  case tables
  /// What became of the rules that the report was checked against.
  case findings
  /// What the search found, beside the text.
  case results

  /// The name in the title bar.
  var name: String {
    switch self {
    case .text: "正文"
    case .metrics: "指标"
    case .tables: "表格"
    case .findings: "核对"
    case .results: "检索"
    }
  }

  /// Whether the report's text stands in it, or can.
  var showsText: Bool {
    switch self {
    case .text, .results: true
    case .metrics, .tables, .findings: false
    }
  }
}

/// Some places where keys go, as one word of bits: a set of its own type costs a start of the program
/// more than a frame.
struct Places: OptionSet, Sendable {
  let rawValue: Int

  static let outline = Places(.outline)
  static let reading = Places(.reading)
  static let results = Places(.results)
  static let metrics = Places(.metrics)
  static let tables = Places(.tables)
  static let tableList = Places(.tableList)
  static let findings = Places(.findings)
  static let evidence = Places(.evidence)
  static let help = Places(.help)
  static let page = Places(.page)
  static let prompt = Places(.prompt)
  /// The places that show a part of the report.
  static let panes: Places = [
    .outline, .reading, .results, .metrics, .tables, .tableList, .findings, .evidence,
  ]
  /// The places where no line is being typed.
  static let shown: Places = [.panes, .help, .page]
  static let all: Places = [.shown, .prompt]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ focus: Focus) { rawValue = 1 << focus.rawValue }
}

/// Where the keys go.
enum Focus: Int, Equatable, Sendable, CaseIterable {
  case outline, reading, results, metrics, tables, tableList, findings, evidence, help, page, prompt

  /// The name in the help.
  var name: String {
    switch self {
    case .outline: "目录"
    case .reading: "正文"
    case .results: "检索结果"
    case .metrics: "指标表"
    case .tables: "表格"
    case .tableList: "表格目录"
    case .findings: "核对"
    case .evidence: "核对的依据"
    case .help: "帮助"
    case .page: "报告之外的文字"
    case .prompt: "输入行"
    }
  }
}
