import ReportAudit
import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// The list, a line each: what is selected behind `›`, groups flush left with their count.
private func drawn(_ state: BrowserState) -> String {
  let rows = state.findingList?.rows ?? []
  return rows.enumerated().map { index, row in
    let mark = index == state.scene.findings.list.row(of: rows.count) ? "›" : " "
    switch row {
    case .group(let group, let count):
      let isOpen = state.scene.findings.choice.isOpen(group)
      return "\(mark)\(isOpen ? "▾" : "▸") \(group.name) \(count)"
    case .finding(let index):
      return "\(mark)  \(state.document.findings?[index].rule.rawValue ?? "?")"
    case .rule(let rule): return "\(mark)  \(rule.rawValue)"
    }
  }.joined(separator: "\n")
}

@Suite("The findings")
struct FindingsTests {
  @Test("one key shows what fails, the first of it selected; the rest is closed")
  func opening() throws {
    #expect(
      try drawn(findings("")) == """
         ▾ 错误 3
        ›  T3.BALANCE
           T3.BALANCE
           T4.SUM
         ▾ 提醒 3
           TXT.T3
           TXT.SUM
           S5.EMPTY
         ▾ 说明 1
           CELLS
         ▸ 无法核对 2
         ▸ 相符 8
        """)
  }

  @Test(
    "arrow keys walk the groups, open and close them",
    arguments: [
      ("<Down><Down>", "›  T4.SUM"),
      ("<Left>", "›▾ 错误 3"),
      ("<Left><Left>", "›▸ 错误 3"),
      ("<Left><Left><Down>", "›▾ 提醒 3"),
      ("<Left><Right>", "›  T3.BALANCE"),
      ("<Left><Left><Right><Right>", "›  T3.BALANCE"),
      ("G<Right><Right>", "›  T3.COLSUM"),
      ("]]]", "›  TXT.T3"),
      ("]]][", "›  T4.SUM"),
      ("[", "›  T3.BALANCE"),
    ])
  func walking(keys: String, selected: String) throws {
    let lines = try drawn(findings(keys)).split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("›") } == [selected])
  }

  @Test("a filter finds rules, ids and words of the message; Esc gives the list back")
  func filtering() throws {
    #expect(
      try drawn(findings("/T4<Enter>")) == """
         ▾ 错误 1
        ›  T4.SUM
         ▾ 无法核对 1
           T4.SUM
        """)
    #expect(try drawn(findings("/行政复议<Enter>")).contains("›  T4.SUM"))
    #expect(try drawn(findings("/biaosi<Enter>")).contains("T4.SUM"))
    #expect(try drawn(findings("/T4<Esc>")) == drawn(findings("")))
    #expect(try drawn(findings("/T4<Enter><Esc>")).contains("T3.BALANCE"))
    #expect(try drawn(findings("/没有这样的词<Enter>")).isEmpty)
  }

  @Test("Enter walks the evidence and goes to its cell in the text, 退格 brings back the very screen")
  func evidence() throws {
    let before = try findings("<Enter><Down>")
    #expect(before.focus == .evidence)
    #expect(before.evidencePart == 2)
    let after = try before.pressing("<Enter>")
    #expect(after.focus == .reading)
    let report = after.document.report
    let figure = try #require(after.scene.reading.figure)
    #expect(report.string(reading: figure.quote) == "3")
    #expect(report.string(reading: figure.sentence).contains("上年结转"))
    for back in ["<BS>", "<Esc>", "<Left>"] {
      let again = try after.pressing(back)
      #expect(
        again.frame(size: again.size).picture() == before.frame(size: before.size).picture(),
        "\(back)")
    }
  }

  @Test("3 on a cell of the evidence goes to that cell of its table, 退格 brings back")
  func cells() throws {
    let before = try findings("<Enter><Down>")
    let after = try before.pressing("3")
    #expect(after.focus == .tables)
    let table = try #require(after.gridTable)
    #expect(table.rows[after.gridRow].label.contains("上年结转"))
    #expect(table.columns[after.gridCell.column] == "自然人")
    let again = try after.pressing("<BS>")
    #expect(again.frame(size: again.size).picture() == before.frame(size: before.size).picture())
    // A blank cell is gone to as well: it is the one that is meant.
    let blank = try findings("/CELLS<Enter><Enter>3")
    #expect(blank.gridCell.column == 3)
  }

  @Test("the figures of a sentence stand out in the evidence")
  func figures() throws {
    let state = try findings("/TXT.SUM<Enter><Enter>")
    let frame = state.frame(size: state.size)
    let row = try #require((0..<24).last { frame.text(ofRow: $0).contains("其他类41条") })
    let figures = (0..<80).filter { frame[row, $0].style.foreground == Theme.figure.foreground }
    // 60条 and 41条, without what stands between them.
    #expect(figures.count == displayWidth("60条41条"))
  }

  @Test("y copies the finding with its evidence, or the evidence walked to; Y all")
  func copying() throws {
    var state = try findings("<Down><Down>")
    let text = """
      错误  表四各类合计（T4.SUM）
      表四“行政复议”：3＋1＋0＋1＝5，总计为 6，相差 1，请核对。
        表四 › 行政复议 › 结果维持  3
        表四 › 行政复议 › 结果纠正  1
        表四 › 行政复议 › 其他结果  0
        表四 › 行政复议 › 尚未审结  1
        表四 › 行政复议 › 总计  6

      """
    #expect(state.handle(.input(.key("y"))) == [.copy(text)])
    state = try state.pressing("<Enter>")
    #expect(state.handle(.input(.key("y"))) == [.copy("表四 › 行政复议 › 结果维持  3")])
    state = try findings("/T4<Enter>")
    guard case .copy(let all) = state.handle(.input(.key("Y"))).first else {
      Issue.record("Y copied nothing")
      return
    }
    #expect(all.hasPrefix(text))
  }

  @Test("e proposes a file and asks for what is listed to be written")
  func exporting() throws {
    var state = try findings("/T4<Enter>e")
    let asked = state.handle(.input(.key(.enter)))
    let places = state.findingList?.findings ?? []
    #expect(
      asked == [
        .exportFindings(state.document, findings: places, file: TargetFile("fixture-核对.csv"))
      ])
    #expect(places.count == 2)
  }

  @Test("findings that come late are shown where one waits for them, with the first that fails")
  func late() throws {
    let whole = try document(Array(crookedPage.utf8))
    var state = BrowserState(
      document: Document(report: whole.report, metrics: whole.metrics, name: "x"),
      size: Size(columns: 80, rows: 24))
    #expect(state.handle(.shown) == [.check(state.document)])
    #expect(state.handle(.input(.key("4"))) == [])
    #expect(state.frame(size: state.size).text(ofRow: 0).contains("4 核对  5"))
    #expect(state.frame(size: state.size).text(ofRow: 1).contains("正在核对"))
    _ = state.handle(.checked(whole.findings ?? []))
    #expect(try drawn(state) == drawn(findings("")))
  }

  @Test("thousands of findings are filtered beside the screen, and late answers are passed over")
  func many() throws {
    let whole = try document(Array(crookedPage.utf8))
    let findings = Array(repeating: whole.findings ?? [], count: 200).flatMap { $0 }
    var state = try BrowserState(
      document: Document(
        report: whole.report, metrics: whole.metrics, findings: findings, name: "x"),
      size: Size(columns: 80, rows: 24)
    ).pressing("4/")
    let before = state.findingList
    guard case .listFindings(let all, let early, nil) = state.handle(.input(.key("T"))).first,
      case .listFindings(_, let choice, nil) = state.handle(.input(.key("4"))).first
    else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(all == findings)
    #expect(state.findingList == before)
    let index = all.searchIndex
    _ = state.handle(.listedFindings(FindingList(all, early, index: index), index))
    #expect(state.findingList == before)
    let list = FindingList(all, choice, index: index)
    #expect(state.handle(.listedFindings(list, index)) == [])
    #expect(state.findingList == list)
    #expect(list.findings.count == 400)
    // The words are ready for the next key.
    guard case .listFindings(_, _, let ready) = state.handle(.input(.key("."))).first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(ready == index)
  }

  @Test("the title bar counts errors, else warnings, else says that all holds")
  func title() throws {
    let size = Size(columns: 80, rows: 24)
    #expect(try findings("1").frame(size: size).text(ofRow: 0).contains("4 核对 ✗3"))
    #expect(try sample(size).frame(size: size).text(ofRow: 0).contains("4 核对 ✓"))
    var document = try document(Array(crookedPage.utf8))
    document.findings?.removeAll { $0.severity == .error }
    let warned = BrowserState(document: document, size: size)
    #expect(warned.frame(size: size).text(ofRow: 0).contains("4 核对 ！3"))
    document.findings = []
    let nothing = BrowserState(document: document, size: size)
    #expect(nothing.frame(size: size).text(ofRow: 0).contains("4 核对  "))
  }

  @Test("a report without faults says what was checked, and which rules were not asked")
  func sound() throws {
    let state = try sample(Size(columns: 80, rows: 24), keys: "4")
    let rows = (0..<24).map { state.frame(size: state.size).text(ofRow: $0) }
    #expect(rows[1].contains("没有发现问题"))
    #expect(drawn(state).contains("▸ 未涉及"))
    #expect(rows.joined().contains("正文合计与占比"))
  }

  @Test("the screens", arguments: ["80x24", "120x40", "40x12", "20x5"])
  func screens(notation: String) throws {
    let size = try #require(Size(notation: notation))
    for (name, keys) in [
      ("findings", "<Down>"), ("evidence", "<Enter><Down><Down>"), ("fault", "<Enter><Enter>"),
    ] {
      expectPicture(name, of: try findings(keys, size))
    }
  }
}
