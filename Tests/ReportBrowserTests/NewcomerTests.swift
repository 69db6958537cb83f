import ReportModel
import TerminalModel
import Testing

@testable import ReportBrowser

private func rows(_ state: BrowserState) -> [String] {
  (0..<state.size.rows).map { state.frame(size: state.size).text(ofRow: $0) }
}

private func lastRow(_ keys: String, _ size: String = "80x24") throws -> String {
  let size = try #require(Size(notation: size))
  return rows(try sample(size, keys: keys)).last ?? ""
}

/// What somebody sees who has never seen the program.
@Suite("What the screen says of itself")
struct NewcomerTests {
  @Test("the first keys stand in the status line, however long the path is")
  func firstKeys() throws {
    for keys in ["", "jj", "jjjjjjjj", "G"] {
      let row = try lastRow(keys)
      for hint in ["↑↓ 移动", "→ 进入", "Enter 打开", "Tab 换栏", "? 帮助", "q 退出"] {
        #expect(row.contains(hint), "\(keys): \(row)")
      }
    }
    #expect(try lastRow("", "40x12").contains("? 帮助  q 退出"))
    #expect(try lastRow("", "20x5").contains("? 帮助"))
  }

  @Test("one number says where one is")
  func place() throws {
    #expect(try lastRow("").contains(" 1/149 行"))
    #expect(try lastRow("<Tab>G").contains("149/149 行"))
    #expect(try !lastRow("<Tab>G").contains("%"))
    #expect(try lastRow("<Tab>G", "40x12").contains("100%"))
  }

  @Test("a narrowing is named, with the key that takes it away")
  func narrowing() throws {
    let paragraph = ":二<Enter><Tab><Down><Down><Down><Enter>"
    #expect(try lastRow(paragraph).contains("只看一段 f 看全部"))
    #expect(try lastRow(paragraph + "12").contains("只看一段 f 看全部"))
    #expect(try lastRow(paragraph + "f").contains("/36 个"))
    #expect(try lastRow("2f").contains("只看“"))
    for (keys, size) in [("2/公开<Enter>", "80x24"), ("4/合计<Enter>", "80x24")] {
      #expect(try lastRow(keys, size).contains("Esc 取消"), "\(keys)")
      #expect(try !lastRow(keys + "<Esc>", size).contains("Esc 取消"), "\(keys)")
    }
    #expect(try lastRow("2/公开<Enter>", "20x5").contains("筛选 Esc"))
  }

  @Test("what is typed is seen on every screen")
  func typed() throws {
    for size in ["20x5", "30x8", "40x12", "80x24"] {
      for keys in ["/gongkai", "2/gongkai", ":zhudong"] {
        let typed = keys.drop { $0 != "/" && $0 != ":" }.dropFirst()
        #expect(try lastRow(keys, size).contains(typed), "\(size) \(keys)")
      }
    }
  }

  @Test(
    "a place is a section, a word of its heading, a row or a percentage",
    arguments: [
      ("二", "二、主动公开政府信息情况"), ("复议", "六、复议、诉讼情况"), ("fuyi", "六、复议、诉讼情况"),
      ("引言", "引言"), ("150%", "落款"), ("100%", "落款"), ("#1", "引言"), ("第999行", "落款"),
    ])
  func places(words: String, section: String) throws {
    let state = try sample(Size(columns: 80, rows: 24), keys: "G:\(words)<Enter>")
    let report = state.document.report
    let found = report.sectionIndex(atReading: state.scene.reading.cursor.offset)
    #expect(report.sections[found].name == section)
  }

  @Test("a number that is no section says how a row is written")
  func noSection() throws {
    #expect(try lastRow(":33<Enter>").contains("#33"))
    #expect(try lastRow(":#33<Enter>").contains("33/149 行"))
    #expect(try lastRow(":fuyi").contains("→ 六、复议、诉讼情况"))
  }

  @Test("the line that was typed stands again behind the earlier ones")
  func earlierLines() throws {
    func line(_ keys: String) throws -> String? {
      try sample(Size(columns: 80, rows: 24), keys: keys).prompt?.string
    }
    #expect(try line("/公众号<Down>") == "公众号")
    #expect(try line("/微信<Enter>/公众号<Up>") == "微信")
    #expect(try line("/微信<Enter>/公众号<Up><Up><Down>") == "公众号")
  }

  @Test("where there is no outline the text has the keys")
  func noOutline() throws {
    let text = Array("没有标题的文字。\n第二段。\n第三段。\n".utf8)
    let size = Size(columns: 80, rows: 8)
    let state = BrowserState(document: try document(text), size: size)
    #expect(state.focus == .reading)
    #expect(try state.pressing("<Down>").scene.reading.cursor != state.scene.reading.cursor)
  }

  @Test("what is still being read says so, and is not exported as if it were whole")
  func partial() throws {
    let size = Size(columns: 80, rows: 24)
    var part = try sample(size).document
    part.extent = .reading(share: 12)
    let state = BrowserState(document: part, size: size)
    #expect(rows(state)[0].contains("2 指标 36＋"))
    #expect(rows(state).last?.contains("读入中 12%") == true)
    #expect(rows(try state.pressing("/公开")).last?.contains("/42＋") == true)
    #expect(try state.pressing("2e").prompt == nil)
    #expect(try state.pressing("2e").notice?.words.contains("读入中 12%") == true)
    var stopped = state
    _ = stopped.handle(.stopped("内存不够"))
    #expect(stopped.document.extent == .beginning)
    #expect(rows(try stopped.pressing("j")).last?.contains("只有开头") == true)
  }

  @Test("the browser asks before it writes over a file")
  func asking() throws {
    var state = try sample(Size(columns: 80, rows: 24), keys: "2e<C-u>a.csv")
    guard case .exportMetrics(_, _, let file) = state.handle(.input(.key(.enter))).first else {
      Issue.record("nothing was exported")
      return
    }
    #expect(!file.mayReplace)
    _ = state.handle(.taken("a.csv"))
    #expect(rows(state).last?.contains("已有，覆盖？") == true)
    #expect(try state.pressing("x").prompt?.target.mayReplace == false)
    guard case .exportMetrics(_, _, let again) = state.handle(.input(.key(.enter))).first else {
      Issue.record("nothing was exported")
      return
    }
    #expect(again == TargetFile("a.csv", mayReplace: true))
  }

  @Test("the help begins with what holds here, explains queries and signs, and can be searched")
  func help() throws {
    let size = Size(columns: 80, rows: 24)
    #expect(rows(try sample(size, keys: "2?"))[1].contains("指标表"))
    #expect(rows(try sample(size, keys: "?"))[1].contains("目录"))
    #expect(rows(try sample(size, keys: "?")).last?.contains(" 行") == true)
    let lines = HelpLines(columns: 80).lines(of: HelpLines.parts(at: .outline, of: .standard))
      .map { $0.keys + $0.words }
    for sign in ["✓", "~", "✗", "▾", "·", "-公众号"] {
      #expect(lines.contains { $0.contains(sign) }, "\(sign)")
    }
    let found = rows(try sample(size, keys: "?/排序")).joined()
    #expect(found.contains("换排序") && !found.contains("光标左移"))
    #expect(rows(try sample(size, keys: "?/排序<Esc>")) == rows(try sample(size, keys: "?")))
  }

  @Test("a cut shows in the list of hits, rows begin and end as rows may, and no pane moves")
  func hits() throws {
    for size in ["80x24", "120x40", "40x12"] {
      let size = try #require(Size(notation: size))
      let before = Layout(size: size, scene: try sample(size).scene).side.size.columns
      let state = try sample(size, keys: "/信息<Enter>")
      #expect(state.layout.side.size.columns == before)
      let columns = state.layout.side.size.columns - 2
      let search = try #require(state.search)
      for hit in search.hits {
        let context = HitContext(of: hit, in: state.document.report, columns: columns, .narrow)
        let words = Array(context.scalars)
        #expect(context.indent + words.columns(.narrow) <= columns)
        let isCut = words.first == "…"
        #expect(words.dropFirst(isCut ? 1 : 0).first?.mayBeginRow == true)
        if words.last == "…" { #expect(words.dropLast().last?.mayEndRow == true) }
        #expect(Array(words[context.hit]) == Array("信息".unicodeScalars))
      }
    }
  }
}
