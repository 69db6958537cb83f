/// A standard form filled in by hand, to be sent through every door that a report may come in by.
///
/// Its three tables are drawn as they must be read, a row a line: `group/label | figures`, `·` for a cell that is
/// blank. What the doors show is made of that drawing, so that a cell which is read wrongly differs from it.
public struct FilledForm: Sendable {
  /// The tables of sections 二, 三 and 四 as they must be read.
  public let tables: [String]
  private let report: SampleReport

  /// A way for a report to come in.
  public enum Door: String, CaseIterable, Sendable {
    case html, word, pdf, ofd, lines, oneLine, markdown, csv

    /// Whether a cell without words leaves a place; else nothing tells which figure stands where in its row.
    public var showsBlanks: Bool {
      switch self {
      case .html, .word, .pdf, .ofd, .markdown, .csv: true
      case .lines, .oneLine: false
      }
    }
  }

  /// The form of 2021.
  public static let standard2021 = FilledForm(
    year: 2023, FilledForms.proactive2021, FilledForms.requests2021, FilledForms.review)
  /// The form of 2019.
  public static let trial2019 = FilledForm(
    year: 2019, FilledForms.proactive2019, FilledForms.requests2019, FilledForms.review)

  private init(year: Int, _ proactive: String, _ requests: String, _ review: String) {
    tables = [proactive, requests, review]
    let isTrial = year < 2021
    let rows = Self.rows(of: proactive)
    let blocks = rows.map { ([$0.label] + $0.cells).joined(separator: " ") }
      .joined(separator: "\n")
    let requestRows = Self.rows(of: requests)
    report = SampleReport(
      title: "示例县水利局\(year)年政府信息公开工作年度报告", issuer: "示例县水利局", date: "\(year + 1)年1月20日",
      introduction: "根据《中华人民共和国政府信息公开条例》的要求，现公布本局\(year)年度报告。", body: Self.body,
      tables: [
        isTrial ? .proactive2019(blocks) : .proactive2021(blocks),
        RequestFigures(printed: requestRows.map(\.cells), isTrial: isTrial).table,
        ReviewFigures(printed: Self.rows(of: review).flatMap(\.cells)).table,
      ].map { $0.printing("", for: "·") })
  }

  private static let body = """
    # 总体情况
    全年围绕水利工程建设、防汛抗旱和用水管理，及时公开群众关心的信息，办理申请没有超过期限的。
    \(SampleReport.tableSections)
    # 存在的主要问题及改进情况
    公开的形式还不够丰富，下一步将加强培训。
    # 其他需要报告的事项
    无。
    """

  private static func rows(of drawing: String) -> [(label: String, cells: [String])] {
    drawing.split(separator: "\n").dropFirst().map { line in
      let words = line.split(separator: " ").map(String.init)
      let name = words.first ?? ""
      // 本年增/减 is the name of a column; a label has no stroke in it.
      let label = name.split(separator: "/").last.map(String.init) ?? name
      return (label, Array(words.dropFirst(2)))
    }
  }

  /// The report with each table on one line, without a gap between two cells.
  public var fusedFile: (name: String, bytes: [UInt8]) {
    ("form.txt", Array(report.text { $0.line(of: "") }.utf8))
  }

  /// The report as a sheet is saved: all lines have as many fields as the widest.
  private var sheet: String {
    let lines = report.text(\.delimited).split(separator: "\n")
    let widest = lines.map { $0.count { $0 == "," } }.max() ?? 0
    return lines.map { line in
      line + String(repeating: ",", count: widest - line.count { $0 == "," })
    }.joined(separator: "\r\n") + "\r\n"
  }

  /// The file that stands behind a door, and its name.
  public func file(at door: Door) -> (name: String, bytes: [UInt8]) {
    switch door {
    case .html: ("form.html", Array(WebPage.text(of: report).utf8))
    case .word: ("form.docx", StoredZip.bytes(WordDocument.parts(of: report, numbers: .typed)))
    case .pdf: ("form.pdf", PrintedReport.file(of: report))
    case .ofd: ("form.ofd", OFDFile.bytes(of: PrintedReport.pages(of: report)))
    case .lines: ("form.txt", Array(report.text.utf8))
    case .oneLine: ("form.txt", Array(report.text { $0.line(of: " ") }.utf8))
    case .markdown: ("form.md", Array(report.text(\.markdown).utf8))
    case .csv: ("form.csv", Array(sheet.utf8))
    }
  }
}

extension GridTable {
  /// The same table with some words for others.
  fileprivate func printing(_ words: String, for old: String) -> GridTable {
    var table = self
    for row in table.rows.indices {
      for index in table.rows[row].indices where table.rows[row][index].words == old {
        table.rows[row][index].words = words
      }
    }
    return table
  }

  /// All words on one line.
  fileprivate func line(of gap: String) -> [String] {
    [rows.joined().map(\.words).filter { !$0.isEmpty }.joined(separator: gap)]
  }

  /// The rows as lines of Markdown, which knows no spans: what a cell covers is blank.
  fileprivate var markdown: [String] {
    let lines = rectangle.map { "| " + $0.joined(separator: " | ") + " |" }
    let rule = "|" + String(repeating: "---|", count: columnCount)
    return lines.prefix(1) + [rule] + lines.dropFirst()
  }

  /// The rows as lines of values between commas, as a sheet is saved: what a cell covers is blank.
  fileprivate var delimited: [String] { rectangle.map { $0.joined(separator: ",") } }

  /// The words of all places; those that a cell covers have none.
  private var rectangle: [[String]] {
    places.map { row in
      row.flatMap { place -> [String] in
        switch place {
        case .cell(let cell):
          [cell.words] + [String](repeating: "", count: cell.columnSpan - 1)
        case .covered(let span): [String](repeating: "", count: span)
        }
      }
    }
  }
}
