/// A report that was made up, to be written as a web page or as a Word document.
///
/// ```
/// # 总体情况            a section, numbered 一、 where it is written
/// ## 主动公开           a subsection, numbered （一）
/// 全年主动公开……        a paragraph
/// [表二]               one of the three tables
/// ```
struct SampleReport: Sendable {
  /// The title, with the name of the agency.
  var title: String
  /// The agency, as the report is signed.
  var issuer: String
  /// The day it was made, as it is signed (2024年3月18日).
  var date: String
  /// The paragraphs before the first section, one a line.
  var introduction: String
  /// The six sections.
  var body: String
  /// Tables 二, 三 and 四.
  var tables: [GridTable]

  /// Sections 二 to 四 of a body, which hold nothing but their tables.
  static let tableSections = """
    # 主动公开政府信息情况
    [表二]
    # 收到和处理政府信息公开申请情况
    [表三]
    # 政府信息公开行政复议、行政诉讼情况
    [表四]
    """

  /// What a line of the body is.
  enum Block: Equatable, Sendable {
    case section(number: Int, String)
    case subsection(number: Int, String)
    case paragraph(String)
    case table(GridTable)
  }

  /// The lines of introduction and body, with the numbers of their headings.
  var blocks: [Block] {
    var section = 0
    var subsection = 0
    let body = lines(body).map { line -> Block in
      if line.hasPrefix("## ") {
        subsection += 1
        return .subsection(number: subsection, String(line.dropFirst(3)))
      }
      if line.hasPrefix("# ") {
        section += 1
        subsection = 0
        return .section(number: section, String(line.dropFirst(2)))
      }
      let index = ["[表二]", "[表三]", "[表四]"].firstIndex(of: line)
      return index.map { .table(tables[$0]) } ?? .paragraph(line)
    }
    return lines(introduction).map { .paragraph($0) } + body
  }

  /// The report as a plain text, its tables as rows of words with blanks between.
  var text: String {
    text { table in table.rows.map { $0.map(\.words).joined(separator: "  ") } }
  }

  /// The report as a plain text, its tables as some lines.
  func text(_ table: (GridTable) -> [String]) -> String {
    let lines = blocks.flatMap { block -> [String] in
      switch block {
      case .section(let number, let words): ["\(Self.ideograph(number))、\(words)"]
      case .subsection(let number, let words): ["（\(Self.ideograph(number))）\(words)"]
      case .paragraph(let words): ["　　" + words]
      case .table(let grid): table(grid)
      }
    }
    return ([title] + lines + [issuer, date]).joined(separator: "\n") + "\n"
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  /// The numbers of headings, from 1.
  static func ideograph(_ number: Int) -> String {
    let numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return numbers.indices.contains(number - 1) ? numbers[number - 1] : "\(number)"
  }
}
