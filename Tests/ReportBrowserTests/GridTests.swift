import ReportModel
import ReportReading
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// A web page with a table of groups, zeros and blanks, and a wide one.
let tablePage = """
  <html><head><meta charset="utf-8"><title>x</title></head><body><div id="article">
  <h1>某市财政局2023年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p><p>全年主动公开政府信息136条，答复申请25件，工作平稳有序，较好完成了各项任务。</p>
  <table><tr><td>项目</td><td>上年</td><td>本年</td></tr>
  <tr><td>网站信息</td><td>120</td><td>136</td></tr>
  <tr><td>微信文章</td><td>0</td><td></td></tr></table>
  <p>二、其他需要报告的事项</p><p>本年度没有其他需要报告的事项，信息处理费未收取。</p>
  <table><tr><td>季度</td>\(columns("第$季度发布的信息"))</tr><tr><td>数量</td>\(columns("$00"))</tr></table>
  </div></body></html>
  """

private func columns(_ pattern: String) -> String {
  (1...12).map { "<td>\(pattern.replacing("$", with: String($0)))</td>" }.joined()
}

/// A browser of the page above in its tables view.
private func grid(_ keys: String, _ size: Size = Size(columns: 80, rows: 24)) throws -> BrowserState
{
  try BrowserState(document: try document(Array(tablePage.utf8)), size: size).pressing("3" + keys)
}

/// A browser of the form of 2021 in its tables view, its sums checked.
private func form(_ keys: String, _ size: Size = Size(columns: 80, rows: 24)) throws -> BrowserState
{
  try BrowserState(document: FormFixture.document, size: size).pressing("3" + keys)
}

/// The rows that are shown, in their order.
private func labels(_ state: BrowserState) -> [String] {
  let lines = state.gridLines
  return lines.lines.indices.compactMap { lines.row(inLine: $0) }
    .map { state.gridTable?.rows[$0].label ?? "" }
}

@Suite("The report's own tables")
struct GridTests {
  @Test(
    "arrow keys move the cell, and the line below says all that it is of",
    arguments: [
      ("", "网站信息 › 上年 ＝ 120"),
      ("<Right>", "网站信息 › 本年 ＝ 136"),
      ("<Right><Down>", "微信文章 › 本年 ＝ （空）"),
      ("<Down><Down><Down>", "微信文章 › 上年 ＝ 0"),
      ("<Right><Right><Right><Left>", "网站信息 › 上年 ＝ 120"),
      ("]<Right><Right>", "数量 › 第3季度发布的信息 ＝ 300"),
      ("][", "网站信息 › 上年 ＝ 120"),
    ])
  func paths(keys: String, path: String) throws {
    #expect(CellPath(try grid(keys))?.words == path)
  }

  @Test(
    "in the forms, columns are those of the row's block, and groups stand in the path",
    arguments: [
      ("", "第二十条第（一）项 › 规章 › 本年制发件数 ＝ 0"),
      ("ll", "第二十条第（一）项 › 规章 › 现行有效件数 ＝ 3"),
      ("lljj", "第二十条第（五）项 › 行政许可 › 本年处理决定数量 ＝ 550"),
      ("lljjk", "第二十条第（一）项 › 行政规范性文件 › 现行有效件数 ＝ 12"),
      ("G", "第二十条第（八）项 › 行政事业性收费 › 本年收费金额（单位：万元） ＝ 7730.28"),
      ("]jjjj", "三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 自然人 ＝ 1"),
      ("]jjjjjj", "四、结转下年度继续办理 › 自然人 ＝ 2"),
      ("]G<Home>", "一、本年新收政府信息公开申请数量 › 自然人 ＝ 7"),
      ("]n", "三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 总计 ＝ 2"),
      ("nn", "四、结转下年度继续办理 › 总计 ＝ 3"),
      ("nnn", "三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 总计 ＝ 2"),
      ("N", "四、结转下年度继续办理 › 总计 ＝ 3"),
    ])
  func formPaths(keys: String, path: String) throws {
    #expect(CellPath(try form(keys))?.words == path)
  }

  @Test("the path gives up what is outermost first, and the value last")
  func narrowPath() throws {
    let path = try #require(CellPath(try form("]jjjj")))
    let fitting = [60, 40, 30, 26, 20, 12, 4].map { path.words(fitting: $0) }
    #expect(
      fitting == [
        "（三）不予公开 › 1.属于国家秘密 › 自然人 ＝ 1",
        "1.属于国家秘密 › 自然人 ＝ 1",
        "1.属于国家秘密 › 自然人 ＝ 1",
        "1.属于国家… › 自然人 ＝ 1",
        "1.属… › 自然人 ＝ 1",
        "自然人 ＝ 1",
        "1",
      ])
    #expect(zip([60, 40, 30, 26, 20, 12], fitting).allSatisfy { displayWidth($1) <= $0 })
  }

  @Test("a wide table scrolls sideways, its labels stay, and the selected cell is always shown")
  func scrolling() throws {
    var state = try grid("]", Size(columns: 40, rows: 12))
    for column in 1...12 {
      let shown = (0..<12).map { state.frame(size: state.size).text(ofRow: $0) }.joined()
      #expect(shown.contains("\(column)00"))
      #expect(shown.contains("数量"))
      state = try state.pressing("<Right>")
    }
  }

  @Test("y copies the cell, Y the table with its groups, Enter goes to the cell in the text")
  func takingOut() throws {
    var state = try grid("<Right>")
    #expect(state.handle(.input(.key("y"))) == [.copy("136")])
    #expect(
      state.handle(.input(.key("Y")))
        == [.copy("所属\t项目\t上年\t本年\n\t网站信息\t120\t136\n\t微信文章\t0\t")])
    state = try state.pressing("<Enter>")
    #expect(state.focus == .reading)
    let quote = try #require(state.scene.reading.figure?.quote)
    #expect(state.document.report.string(reading: quote) == "136")
    #expect(try state.pressing("<Left>").focus == .tables)
    #expect(try grid("<Left>").scene.view == .text)
    #expect(try grid("<Right><Down><Enter>").focus == .reading)
  }

  @Test("e hands the rows that are shown over, in their order, with the name of a file")
  func export() throws {
    var state = try form("]llllllse<C-u>表三.csv")
    guard
      case .exportTable(_, let table, let rows, nil, let file) = state.handle(.input(.key(.enter)))
        .first
    else {
      Issue.record("nothing was exported")
      return
    }
    #expect(table == 1)
    #expect(rows == [0, 5, 2, 6, 4, 1, 3])
    #expect(file == TargetFile("表三.csv"))
    #expect(try form("e").prompt?.string == "form-表二.csv")
  }

  @Test("s orders by the column: large first, small first, as printed; blanks stand last")
  func sorting() throws {
    let printed = labels(try form("]"))
    #expect(
      labels(try form("]lls")) == [
        "（一）予以公开", "一、本年新收政府信息公开申请数量", "（二）部分公开", "1.属于国家秘密", "（七）总计",
        "四、结转下年度继续办理", "二、上年结转政府信息公开申请数量",
      ])
    #expect(
      labels(try form("]ss")) == [
        "二、上年结转政府信息公开申请数量", "（二）部分公开", "1.属于国家秘密", "四、结转下年度继续办理",
        "（一）予以公开", "（七）总计", "一、本年新收政府信息公开申请数量",
      ])
    #expect(labels(try form("]sss")) == printed)
    #expect(labels(try form("]s<Esc>")) == printed)
    #expect(try form("]s").notice?.words == "按自然人从大到小")
    // The selected row stays selected, a row up is the one above it in this order.
    #expect(CellPath(try form("]Gs<Up>"))?.words == "三、本年度办理结果 › （一）予以公开 › 自然人 ＝ 4")
  }

  @Test("blocks of a stacked table are ordered each by itself")
  func sortingBlocks() throws {
    #expect(
      labels(try form("lls")) == ["行政规范性文件", "规章", "行政许可", "行政处罚", "行政强制", "行政事业性收费"])
  }

  @Test(
    "/ keeps rows by label, group or cell, in any script, below what they are parts of",
    arguments: [
      ("国家秘密", ["1.属于国家秘密"]),
      ("不予公開", ["1.属于国家秘密"]),
      ("guojiamimi", ["1.属于国家秘密"]),
      ("办理结果", ["（一）予以公开", "（二）部分公开", "1.属于国家秘密", "（七）总计"]),
      (">=7", ["一、本年新收政府信息公开申请数量", "（七）总计"]),
      ("没有的", []),
    ])
  func filtering(words: String, rows: [String]) throws {
    let state = try form("]/\(words.replacing("<", with: "<Lt>"))<Enter>")
    #expect(labels(state) == rows)
    #expect(labels(try state.pressing("<Esc>")).count == 7)
    #expect(labels(try form("]/\(words)<Esc>")).count == 7)
    #expect(state.frame(size: state.size).size == state.size)
  }

  @Test(
    "groups are set in by the paths of their rows, and a group that goes on needs no second line")
  func outline() throws {
    let table = try #require(FormFixture.document.report.tables[safe: 1])
    let lines = TableSheet(table).printed.lines.map { line in
      let words =
        switch line.content {
        case .block: "head"
        case .group(let row, let level): "[\(table.rows[row].path[level])]"
        case .row(let row): table.rows[row].label
        }
      return String(repeating: "  ", count: line.depth) + words
    }
    #expect(
      lines.joined(separator: "\n") == """
        head
        一、本年新收政府信息公开申请数量
        二、上年结转政府信息公开申请数量
        [三、本年度办理结果]
          （一）予以公开
          （二）部分公开
          [（三）不予公开]
            1.属于国家秘密
          （七）总计
        四、结转下年度继续办理
        """)
  }

  @Test("a long table shows every row on the way down and up, whatever the height of its rows")
  func everyRow() throws {
    let rows = (0..<60).map { index in
      let label = "第\(index)行" + String(repeating: "很长的行名", count: index % 7)
      return Table.Row(
        label: label, path: index % 5 == 0 ? [] : ["第\(index / 5)组"], fields: 0..<2,
        cells: [Table.Cell(text: "\(index)", source: 0..<1), nil])
    }
    let table = Table(kind: .generic, columns: ["数量", "说明"], rows: rows, blocks: 0..<1, grid: [])
    for size in [
      Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
    ] {
      var state = try BrowserState(document: document(of: [table]), size: size).pressing("3")
      for key in ["<Down>", "<Up>", "<PgDn>", "<PgUp>"] {
        for _ in 0..<60 {
          let cell = state.gridCell
          let frame = state.frame(size: size)
          let shown = (1..<size.rows - 1).contains { row in
            frame.text(ofRow: row).unicodeScalars.split(separator: " ").contains {
              String($0) == "\(cell.row)"
            }
          }
          #expect(shown, "row \(cell.row) at \(size)")
          state = try state.pressing(key)
        }
        if key == "<Down>" || key == "<PgDn>" { #expect(state.gridCell.row == 59) }
        if key == "<Up>" || key == "<PgUp>" { #expect(state.gridCell.row == 0) }
      }
    }
  }

  @Test("on a wide screen a list shows the tables, and Tab and ← lead to it")
  func list() throws {
    let wide = Size(columns: 120, rows: 40)
    #expect(try form("", wide).focus == .tables)
    #expect(try form("<Tab>", wide).focus == .tableList)
    #expect(try form("<Left>", wide).focus == .tableList)
    #expect(try form("<Left>jj", wide).gridChoice.table == 2)
    #expect(try form("<Left>j<Enter>", wide).focus == .tables)
    #expect(try form("<Left>j<Right>jj", wide).gridCell == CellPlace(table: 1, row: 2, column: 0))
    #expect(try form("<Left><Left>", wide).scene.view == .text)
    #expect(try form("<Tab>").focus == .outline)
    var narrowed = try form("<Tab>", wide)
    _ = narrowed.handle(.input(.resize(Size(columns: 80, rows: 24))))
    #expect(narrowed.focus == .tables)
  }

  @Test("the list of many tables scrolls with the one that is shown")
  func longList() throws {
    let tables = (1...60).map { number in
      Table(
        kind: .generic, caption: "附表\(number)", columns: ["数量"],
        rows: [
          Table.Row(
            label: "合计", path: [], fields: 0..<1,
            cells: [Table.Cell(text: "\(number)", source: 0..<1)])
        ], blocks: 0..<1, grid: [])
    }
    let size = Size(columns: 120, rows: 24)
    for keys in ["3<Tab>G", "3<Tab><PgDn><PgDn>", "3]]]]]]]"] {
      let state = try BrowserState(document: document(of: tables), size: size).pressing(keys)
      let name = "附表\(state.gridChoice.table + 1)"
      let frame = state.frame(size: size)
      #expect((1..<23).contains { frame.text(ofRow: $0).hasPrefix(" \(name) ") })
    }
  }

  @Test("a report without tables says so")
  func none() throws {
    let state = try sample(Size(columns: 80, rows: 24), keys: "3")
    #expect(state.scene.view == .text)
    #expect(state.notice?.words == "这份报告里没有表格")
  }

  @Test("the screen", arguments: ["80x24", "120x40", "40x12", "20x5"])
  func screen(notation: String) throws {
    expectPicture("grid", of: try grid("<Right><Down>", size(notation)))
  }

  @Test("the screen of stacked blocks", arguments: ["80x24", "120x40", "40x12", "20x5"])
  func stacked(notation: String) throws {
    expectPicture("stacked", of: try form("jjj", size(notation)))
  }

  @Test("the screen at a sum that does not hold", arguments: ["80x24", "120x40", "40x12", "20x5"])
  func failing(notation: String) throws {
    expectPicture("failing", of: try form("nn", size(notation)))
  }

  @Test("the screen of ordered rows", arguments: ["80x24", "120x40"])
  func ordered(notation: String) throws {
    expectPicture("ordered", of: try form("]s<Tab>", size(notation)))
  }

  private func size(_ notation: String) throws -> Size { try #require(Size(notation: notation)) }
}
