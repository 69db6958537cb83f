import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What keys do: a report, keystrokes, and where one is then.
@Suite("Keystrokes")
struct KeystrokeTests {
  private let size = Size(columns: 80, rows: 24)

  @Test("↓ walks all sections of the report, in the order of the text")
  func walk() throws {
    var state = try sample(size)
    var walked: [String] = []
    for _ in 0..<30 {
      let name = state.document.report.sections[state.selectedSection].name
      if walked.last != name { walked.append(name) }
      state = try state.pressing("<Down>")
    }
    #expect(
      walked.joined(separator: "\n") == """
        引言
        一、全面推进重点领域信息公开
        （一）推进就业创业信息公开
        （二）推进社会保险信息公开
        （三）推进其他领域信息公开
        二、主动公开政府信息情况
        （一）通过门户网站主动公开政府信息情况
        （二）通过新闻媒体主动公开政府信息情况
        （三）相关业务办理及咨询情况
        三、推进“放管服”改革信息公开
        （一）公布我厅权责清单
        （二）公布年度重大决策听证目录
        （三）公布行政审批和政务服务效能自评情况
        四、完善多层次信息公开平台
        （一）升级改造厅门户网站
        （二）推进网上办事大厅建设
        （三）完善微信公众号等新媒体
        五、依申请公开政府信息情况
        六、复议、诉讼情况
        七、建议和提案办理结果公开情况
        八、政府信息公开收取费用情况
        九、下一步工作计划
        落款
        """)
  }

  @Test(
    "where keys lead",
    arguments: [
      // keys, focus, section at the text's cursor, open section
      ("", Focus.outline, "引言", "–"),
      ("jj", .outline, "（一）推进就业创业信息公开", "–"),
      ("<Tab>", .reading, "引言", "–"),
      ("j<Right>", .outline, "（一）推进就业创业信息公开", "–"),
      ("j<Left>", .outline, "一、全面推进重点领域信息公开", "–"),
      ("j<Left><Down>", .outline, "二、主动公开政府信息情况", "–"),
      ("j<Left><Right><Down>", .outline, "（一）推进就业创业信息公开", "–"),
      ("jj<Left>", .outline, "一、全面推进重点领域信息公开", "–"),
      ("jj<Right>", .reading, "（一）推进就业创业信息公开", "（一）推进就业创业信息公开"),
      ("j<Enter>", .reading, "一、全面推进重点领域信息公开", "一、全面推进重点领域信息公开"),
      ("j<Enter><BS>", .outline, "一、全面推进重点领域信息公开", "–"),
      ("j<Enter><Left>", .outline, "一、全面推进重点领域信息公开", "–"),
      ("j<Enter><Esc>", .outline, "一、全面推进重点领域信息公开", "–"),
      ("j<Enter>j<Enter>", .reading, "（一）推进就业创业信息公开", "（一）推进就业创业信息公开"),
      ("j<Enter>j<Enter><BS>", .reading, "（一）推进就业创业信息公开", "一、全面推进重点领域信息公开"),
      ("j<Enter>]", .reading, "（一）推进就业创业信息公开", "（一）推进就业创业信息公开"),
      ("]]", .outline, "（一）推进就业创业信息公开", "–"),
      ("<Tab>]]", .reading, "（一）推进就业创业信息公开", "–"),
      ("]][", .outline, "一、全面推进重点领域信息公开", "–"),
      ("G", .outline, "落款", "–"),
      ("Gg", .outline, "引言", "–"),
      ("<End><Home>", .outline, "引言", "–"),
      ("<Tab>G", .reading, "落款", "–"),
      (":二<Enter>", .outline, "二、主动公开政府信息情况", "–"),
      (":2.3<Enter>", .outline, "（三）相关业务办理及咨询情况", "–"),
      ("：４（２）<Enter>", .outline, "（二）推进网上办事大厅建设", "–"),
      (":2.3<Enter><BS>", .outline, "引言", "–"),
      (":77<Enter>", .outline, "引言", "–"),
      (":100%<Enter>", .outline, "落款", "–"),
      ("/公众号", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("／公众号", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("、公众号", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/公众号<Esc>", .outline, "引言", "–"),
      ("/gzhong", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/公眾號", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/公众号|微信平台", .prompt, "（一）推进就业创业信息公开", "–"),
      ("/公众号 -新闻", .prompt, "（三）完善微信公众号等新媒体", "–"),
      ("/章节:新媒体 公众号", .prompt, "（三）完善微信公众号等新媒体", "–"),
      ("/>40万", .prompt, "（一）推进就业创业信息公开", "–"),
      ("/公众号<Enter>", .results, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/公众号<Enter>n", .results, "（三）完善微信公众号等新媒体", "–"),
      ("/公众号<Enter>ｎｎｎｎ", .results, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/公众号<Enter>N", .results, "（三）完善微信公众号等新媒体", "–"),
      ("/公众号<Enter>j<Enter>", .reading, "（三）完善微信公众号等新媒体", "–"),
      ("/公众号<Enter>j<Enter><BS>", .outline, "引言", "–"),
      ("/公众号<Enter>j<Esc>", .outline, "引言", "–"),
      ("/公众号<Enter>j<Left>", .outline, "引言", "–"),
      ("/公众号<Enter>j<Enter><Left>", .results, "（三）完善微信公众号等新媒体", "–"),
      ("/天方夜谭<Enter>", .outline, "引言", "–"),
      ("<Paste:公众\n号>", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/公x<BS>众号", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/号<Home>公<Right><Left>众", .prompt, "（二）通过新闻媒体主动公开政府信息情况", "–"),
      ("/公众号<C-u><Esc>", .outline, "引言", "–"),
      ("/<BS>", .outline, "引言", "–"),
      ("?", .help, "引言", "–"),
      ("？q", .outline, "引言", "–"),
      ("2", .metrics, "引言", "–"),
      ("２1", .outline, "引言", "–"),
      ("4", .findings, "引言", "–"),
      ("4<BS>", .outline, "引言", "–"),
      ("5", .outline, "引言", "–"),
      ("2jj<Enter>", .metrics, "（一）通过门户网站主动公开政府信息情况", "–"),
      ("2jj<Enter><Enter>", .reading, "（一）通过门户网站主动公开政府信息情况", "–"),
      ("2jj<Enter><Enter><Left>", .metrics, "（一）通过门户网站主动公开政府信息情况", "–"),
      ("2jj<BS>", .outline, "引言", "–"),
    ])
  func places(keys: String, focus: Focus, section: String, scope: String) throws {
    let state = try sample(size, keys: keys)
    let report = state.document.report
    let place = report.sectionIndex(atReading: state.scene.reading.cursor.offset)
    #expect(state.focus == focus)
    #expect(report.sections[place].name == section)
    #expect(state.scope.map { report.sections[$0].name } ?? "–" == scope)
  }

  @Test("Esc and 退格 bring back the very screen that one came from")
  func wayBack() throws {
    for keys in ["jj", "jj<Tab>jjj", "<Tab><PgDn>", "jj<Enter>j"] {
      let before = try sample(size, keys: keys)
      for detour in ["/信息<Esc>", "/公开<Enter>nn<Esc>", "?<Esc>", ":5<Esc>"] {
        let after = try before.pressing(detour)
        #expect(
          after.frame(size: size).picture() == before.frame(size: size).picture(),
          "\(keys) then \(detour)")
      }
    }
  }

  @Test("giving up a filter brings back the very table that one came from")
  func wayBackToTable() throws {
    let before = try sample(size, keys: "2jjjjjj<Left>")
    for detour in ["/信息<Esc>", "?<Esc>", "e<Esc>", ":5<Esc>", "<Enter>j<Esc>k"] {
      let after = try before.pressing(detour)
      #expect(
        after.frame(size: size).picture() == before.frame(size: size).picture(), "\(detour)")
    }
  }

  @Test("resizing there and back keeps the place")
  func resizing() throws {
    let before = try sample(size, keys: "<Tab><PgDn>jjj")
    var after = before
    for other in ["120x40", "40x12", "20x5", "8x2", "80x24"] {
      _ = after.handle(.input(.resize(try #require(Size(notation: other)))))
    }
    #expect(after.scene.reading.cursor == before.scene.reading.cursor)
  }

  @Test("keys that leave or stop say so, and only they")
  func effects() throws {
    var state = try sample(size)
    #expect(state.handle(.input(.key("q"))) == [.quit])
    #expect(state.handle(.input(.key("ｑ"))) == [.quit])
    #expect(state.handle(.input(.key(.control("z")))) == [.suspend])
    #expect(state.handle(.input(.key(.down))).isEmpty)
    state = try state.pressing("/")
    #expect(state.handle(.input(.key("q"))).isEmpty)
  }

  @Test("the hardware cursor stands right behind the typed text, and nowhere else")
  func caret() throws {
    #expect(try sample(size).frame(size: size).cursor == nil)
    let state = try sample(size, keys: "/公众ab")
    #expect(state.frame(size: size).cursor == Position(row: 23, column: 6 + 6))
  }
}
