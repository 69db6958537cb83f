import ReportMetrics
import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// A short report with a sum that holds, one that does not, and one that cannot be checked.
private let text = """
  某市财政局2017年政府信息公开工作年度报告

  一、主动公开情况
  全年共主动公开政府信息100条，其中政策文件类信息60条，工作动态类信息40条。
  发布新闻通稿12.5万篇。
  二、依申请公开情况
  共收到政府信息公开申请30件，其中网上申请20件，当面申请5件，其他方式申请3件。
  接待群众逾500人次，其中来访群众300人次。
  """

private func table(_ keys: String, size: Size = Size(columns: 100, rows: 30)) throws -> BrowserState
{
  let state = BrowserState(document: try document(Array(text.utf8)), size: size)
  return try state.pressing("2" + keys)
}

/// The place of the selected row.
private func place(in state: BrowserState) -> Int? {
  state.scene.metrics.list.row(of: state.rows.count)
}

/// The rows of the table, a line each: mark, label set in by its depth, number and unit.
private func drawn(_ state: BrowserState) -> String {
  state.rows.map { row in
    let metric = state.document.metrics[row.metric]
    let mark =
      switch state.document.marks[row.metric] {
      case .none: " "
      case .unchecked: "~"
      case .holds: "✓"
      case .fails: "✗"
      }
    let indent = String(repeating: "  ", count: row.depth)
    return "\(mark) \(indent)\(metric.label) \(metric.value)\(metric.scale)\(metric.unit)"
  }.joined(separator: "\n")
}

@Suite("The table of figures")
struct TableTests {
  @Test("sorting orders totals, and parts among themselves below their total")
  func sorting() throws {
    let byValue = try table("s")
    let labels = byValue.rows.map { byValue.document.metrics[$0.metric].value }
    #expect(labels == ["12.5", "500", "300", "100", "60", "40", "30", "20", "5", "3"])
    let reversed = try table("sS")
    let turned = reversed.rows.map { reversed.document.metrics[$0.metric].value }
    #expect(turned == ["30", "3", "5", "20", "100", "40", "60", "500", "300", "12.5"])
    #expect(try table("sssss").rows == table("").rows)
  }

  @Test("a filter keeps what matches with the totals above it, whatever case and width")
  func filtering() throws {
    let state = try table("/网上<Enter>")
    #expect(state.rows.map { state.document.metrics[$0.metric].value } == ["30", "20"])
    #expect(try table("/网上<Esc>").rows.count == 10)
    #expect(try table("/人次<Enter>").rows.count == 2)
    #expect(try table("/没有的<Enter>").rows.isEmpty)
    #expect(try table("/没有的<Enter><Esc>").rows.count == 10)
    #expect(try table("/１２．５<Enter>").rows.count == 1)
  }

  @Test("← closes a total, → opens it; from a part ← goes to its total, and from the top back")
  func folding() throws {
    #expect(try table("<Left>").rows.count == 8)
    #expect(try table("<Left><Right>").rows.count == 10)
    #expect(try place(in: table("jj<Left>")) == 0)
    #expect(try table("<Left><Left>").scene.view == .text)
  }

  @Test("f shows the figures of one section alone, and Enter on a paragraph those of the paragraph")
  func choosing() throws {
    #expect(try table("Gf").rows.count == 6)
    #expect(try table("Gff").rows.count == 10)
    let listed = try table("1<Tab><Down><Down><Enter>")
    #expect(listed.scene.view == .metrics)
    #expect(listed.rows.count == 3)
    #expect(try listed.pressing("<BS>").scene.view == .text)
  }

  @Test("Enter splits the screen, the text follows the selection, Esc closes the split")
  func splitting() throws {
    let split = try table("<Enter>j")
    #expect(split.scene.metrics.isSplit)
    let metric = split.document.metrics[split.rows[1].metric]
    #expect(split.scene.reading.figure?.quote == metric.reading)
    let frame = split.frame(size: split.size)
    let shown = (0..<30).map { frame.text(ofRow: $0) }.joined()
    #expect(shown.contains("其中政策文件类信息60条"))
    #expect(try split.pressing("<Esc>").scene.metrics.isSplit == false)
    #expect(try split.pressing("<Enter>").scene.view == .text)
    #expect(try place(in: split.pressing("<Enter><BS>")) == 1)
  }

  @Test("the rows of a long report are made beside the screen, and late answers are passed over")
  func longReport() throws {
    let line = "全年共主动公开政府信息100条，其中政策文件类信息60条，工作动态类信息40条。\n"
    let long =
      "某市财政局2017年政府信息公开工作年度报告\n一、主动公开情况\n"
      + String(repeating: line, count: 1000)
    let document = try document(Array(long.utf8))
    var state = try BrowserState(document: document, size: Size(columns: 80, rows: 24))
      .pressing("2")
    guard case .arrangeMetrics(let asked, let choice) = state.handle(.input(.key("s"))).first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(state.rows.count == 3000)
    let rows = asked.rows(choice)
    var other = choice
    other.isReversed = true
    _ = state.handle(.arrangedMetrics([], other))
    #expect(state.rows.count == 3000)
    _ = state.handle(.arrangedMetrics(rows, choice))
    #expect(state.rows == rows)
  }

  @Test("y copies a row, Y the table, e asks for a file and hands the shown figures over")
  func takingOut() throws {
    var state = try table("")
    #expect(
      state.handle(.input(.key("y"))) == [.copy("主动公开政府信息\t100\t条\t")])
    guard case .copy(let lines) = state.handle(.input(.key("Y"))).first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(lines.split(separator: "\n").count == 10)
    state = try state.pressing("/网上<Enter>e<C-u>out.json")
    guard case .exportMetrics(_, let metrics, let file) = state.handle(.input(.key(.enter))).first
    else {
      Issue.record("nothing was exported")
      return
    }
    #expect(file == TargetFile("out.json"))
    #expect(metrics == state.rows.map(\.metric))
  }

  @Test("a total of a form is marked ✓ only when none of its sums is left unchecked")
  func marksOfForms() throws {
    let document = try document(TablePages.form)
    func marks(of value: String) -> [MetricMark] {
      document.metrics.indices.filter {
        let metric = document.metrics[$0]
        return metric.value == value && metric.cell?.table == 1 && metric.cell?.column == 6
      }.map { document.marks[$0] }
    }
    // Of what came in only the row is added up; of the outcome the column too, which has a blank row.
    #expect(marks(of: "28") == [.holds])
    #expect(marks(of: "27") == [.unchecked])
  }
}
