import FoundationEssentials
import ReportForms
import ReportModel
import TerminalModel
import Goldens
import TestSupport
import Testing

@testable import ReportBrowser

/// What the view of figures over reports shows, and where its keys lead.
@Suite("Figures over reports")
struct FiguresViewTests {
  private static let screens = [
    ("2", "list"), ("2l<Space>j<Space>jlll", "series"), ("2jjjl", "rate"),
    ("2l<Space>jj<Space>p", "chart"),
    ("2lt", "turned"),
  ]
  static let sizes = [
    Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
    Size(columns: 20, rows: 5),
  ]

  @Test("the view as it is drawn", arguments: screens, sizes)
  func views(screen: (keys: String, name: String), size: Size) {
    let picture = LibraryFixture.desk(size, keys: screen.keys).frame(size: size).picture()
    Golden.expect(picture, named: "figures-\(screen.name)-\(size.columns)x\(size.rows)")
  }

  @Test("a terminal that draws ambiguous signs in two columns gets a chart of ASCII")
  func wide() {
    let size = Size(columns: 100, rows: 30)
    let desk = LibraryFixture.desk(size, keys: "2l<Space>jj<Space>", ambiguous: .wide)
    Golden.expect(desk.frame(size: size).picture(), named: "figures-wide-100x30")
  }

  @Test(
    "where keys lead: figure, agency, year",
    arguments: [
      ("2", "本年新收申请 - -"), ("2j", "现行有效规范性文件 - -"), ("2]", "2.其他法律行政法规禁止公开 › 自然人 - -"),
      ("2]]]", "公众号推送信息 - -"), ("2]]][", "实质公开率 - -"), ("2l", "本年新收申请 示例市人民政府 机关"),
      ("2<Enter>j", "本年新收申请 示例市教育局 机关"), ("2ljl", "本年新收申请 示例市教育局 2021"),
      ("2ljlll", "本年新收申请 示例市教育局 2023"),
      // The cursor stays at its agency and year when another figure comes or the order changes.
      ("2ljlll<Tab>jjj<Tab>", "实质公开率 示例市教育局 2023"), ("2ljllls", "本年新收申请 示例市教育局 2023"),
      // A parent is folded at its name, and opened again.
      ("2lhj", "本年新收申请 示例市人民政府 机关"), ("2lhlj", "本年新收申请 示例市教育局 机关"),
      ("2l<BS>j", "现行有效规范性文件 - -"), ("2ljlllt", "本年新收申请 示例市教育局 2023"),
      // Filters take pinyin, and hold until they are taken back.
      ("2/guifan<Enter>", "现行有效规范性文件 - -"), ("2/gzh<Enter>", "公众号推送信息 - -"),
      ("2/gzh<Enter><BS>", "公众号推送信息 - -"), ("2/gzh<Esc>", "公众号推送信息 - -"), ("2<BS>", "reports"),
      ("2l/jiaoyu<Enter>", "本年新收申请 示例市教育局 机关"), ("2l/zzz<Enter>", "本年新收申请 - -"),
      ("2l/zzz<Esc>", "本年新收申请 示例市人民政府 机关"), ("2l/jiaoyu<Enter><BS>", "本年新收申请 示例市教育局 机关"),
      ("2lp<BS>", "本年新收申请 示例市人民政府 机关"),
    ])
  func places(keys: String, place: String) {
    let desk = LibraryFixture.desk(Size(columns: 120, rows: 30), keys: keys)
    #expect(desk.figurePlace == place)
  }

  @Test("rows are ordered by the column of the cursor, gaps last whichever way")
  func orders() {
    func names(_ keys: String) -> String {
      let desk = LibraryFixture.desk(Size(columns: 120, rows: 30), keys: keys)
      guard let table = desk.library?.figures.table else { return "" }
      return table.lines.map { table.rows[$0].agency }.joined(separator: " ")
    }
    #expect(names("2") == "示例市人民政府 示例市教育局 示例市水务局 东山县人民政府")
    #expect(names("2llls") == "示例市人民政府 东山县人民政府 示例市教育局 示例市水务局")
    #expect(names("2lllsS") == "东山县人民政府 示例市人民政府 示例市教育局 示例市水务局")
    #expect(names("2llllss") == "示例市水务局 示例市教育局 示例市人民政府 东山县人民政府")
    #expect(names("2lh") == "示例市人民政府")
  }

  @Test("Enter opens the report of the cell, and back leads to the same cell")
  func opening() {
    let size = Size(columns: 120, rows: 30)
    let opened = LibraryFixture.desk(size, keys: "2lll<Enter>")
    #expect(opened.report?.document.report.blocks.isEmpty == false)
    #expect(opened.frame(size: size).picture().contains("公众号发布2条"))
    let back = LibraryFixture.desk(size, keys: "2lll<Enter><BS>")
    #expect(back.figurePlace == "本年新收申请 示例市人民政府 2022")
    let gap = LibraryFixture.desk(size, keys: "2ljlll<Left><Enter>")
    #expect(gap.report == nil)
    #expect(gap.frame(size: size).text(ofRow: 29).contains("没有这个数字"))
  }

  @Test("a year without a report is a gap and no 0, and a stated 0 is one")
  func gaps() {
    let table = LibraryFixture.desk(Size(columns: 120, rows: 30), keys: "2").library?.figures.table
    let rows = table?.rows.map { row in
      row.cells.map { $0.map { "\($0.point.number)" } ?? "–" }.joined(separator: " ")
    }
    #expect(rows == ["1203 1318 1402", "61 – 64", "– – 0", "– 118 –"])
  }

  @Test("what is written out says what it is of, and has no number where there is a gap")
  func export() {
    let library = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "2").library
    let lines = ([library?.header ?? []] + (library?.allRows ?? [])).map {
      $0.joined(separator: ",")
    }
    #expect(
      lines.joined(separator: "\n") == """
        数字,单位,机关,2021,2022,2023,2023较上年,2023较上年%
        本年新收申请,件,示例市人民政府,1203,1318,1402,84,6.4%
        本年新收申请,件,示例市教育局,61,,64,,
        本年新收申请,件,示例市水务局,,,0,,
        本年新收申请,件,东山县人民政府,,118,,,
        """)
  }

  @Test("what is turned is written out turned, a rate with what it is made of")
  func turnedExport() {
    let library = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "2]]t").library
    let lines = ([library?.header ?? []] + (library?.allRows ?? [])).map {
      $0.joined(separator: ",")
    }
    #expect(
      lines.joined(separator: "\n") == """
        数字,单位,年份,示例市人民政府,示例市人民政府分子,示例市人民政府分母,示例市教育局,示例市教育局分子,示例市教育局分母
        实质公开率,%,2021,53.9%,641,1190,71.4%,20,28
        实质公开率,%,2022,53.8%,700,1300,,,
        实质公开率,%,2023,46.4%,650,1400,80.0%,48,60
        """)
  }

  @Test("a file that ends in .svg gets the chart")
  func picture() {
    var desk = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "2l<Space>jj<Space>pe")
    #expect(desk.library?.prompt?.string == "年报-本年新收申请.svg")
    let effects = desk.settle(.input(.key(.enter)), answer: LibraryFixture.answer)
    guard case .library(.exportChart(let picture, _)) = effects.first else {
      Issue.record("no picture")
      return
    }
    #expect(picture.hasPrefix("<svg ") && picture.contains(">东山县人民政府</text>"))
  }

  @Test("of two reports of one agency and year the first by path counts, and the cell says so")
  func doubles() {
    var reports = LibraryFixture.reports
    reports[2].year = 2022
    let points = SeriesFixture.points(of: SeriesFixture.received)
    let table = SeriesTable(points, LibraryShelf(reports, LibraryChoice()), SeriesChoice())
    let cell = table.rows[0].cells[1]
    #expect(cell?.point.number == 1318 && cell?.others == 1)
    #expect(cell?.point.report == 2)
  }

  @Test("quartiles are those of spreadsheets")
  func spreads() {
    let desk = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "2")
    let spread = desk.library?.figures.table?.spreads[2]
    #expect(spread?.quartiles == [32, 64, 733] && spread?.count == 3)
  }

  @Test(
    "a series that a newer figure overtook is passed over, and the old one stands until the newer is there"
  )
  func overtaken() {
    var desk = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "2")
    let first = desk.handle(.input(.key(.down)))
    let second = desk.handle(.input(.key(.down)))
    #expect(desk.library?.figures.table?.entry == SeriesFixture.received)
    for effect in second + first {
      if let event = LibraryFixture.answer(effect) { _ = desk.settle(event) }
    }
    #expect(desk.library?.figures.table?.entry == SeriesFixture.prohibited)
  }

  @Test("a key that goes to the series before it is there waits for it")
  func early() {
    var desk = LibraryFixture.desk(Size(columns: 80, rows: 24))
    let effects = desk.handle(.input(.key("2"))) + desk.handle(.input(.key("l")))
    #expect(desk.library?.figures.isAmongRows == false)
    for effect in effects {
      if let event = LibraryFixture.answer(effect) {
        _ = desk.settle(event, answer: LibraryFixture.answer)
      }
    }
    #expect(desk.library?.figures.isAmongRows == true)
  }

  @Test("the spread is that of the agencies that are shown")
  func shownGroup() {
    let desk = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "2l/市教育|水务<Enter>")
    #expect(desk.library?.figures.table?.spreads.map { $0?.count } == [1, nil, 2])
  }

  @Test("random keys and sizes leave a true screen", arguments: 0..<6)
  func walk(seed: Int) {
    var hand = RandomHand(seed: UInt64(seed))
    var desk = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "2l")
    var size = Size(columns: 80, rows: 24)
    for _ in 0..<120 {
      // Half of the keys are of this view.
      let own = ["2", "t", "p", " ", "l", "j"].randomElement(of: &hand)
      for event in hand.gesture() + own {
        if case .resize(let next) = event { size = next }
        _ = desk.settle(.input(event), answer: LibraryFixture.answer)
        let frame = desk.frame(size: size)
        #expect(frame.size == size)
        if let figures = desk.library?.figures, let table = figures.table {
          #expect(figures.row.map { $0 < table.rowCount } ?? (table.rowCount == 0))
          #expect(figures.marked.count <= Chart.mostLines)
        }
        if let cursor = frame.cursor {
          #expect(cursor.row < size.rows && cursor.column < size.columns)
        }
      }
    }
  }
}

extension [String] {
  /// One of them as a key, every second time.
  fileprivate func randomElement(of hand: inout RandomHand) -> [InputEvent] {
    for key in self where hand.isLucky(oneIn: 12) {
      return key.unicodeScalars.map { .key(.character($0)) }
    }
    return []
  }
}

extension Desk {
  /// Figure, agency and year of the cursor; `-` where the keys go to the list.
  fileprivate var figurePlace: String {
    guard let library, report == nil else { return "report" }
    guard library.view == .figures else { return "\(library.view)" }
    let figures = library.figures
    guard figures.isAmongRows, let table = figures.table, let row = figures.row else {
      return "\(figures.entry?.label ?? "-") - -"
    }
    let column = library.seriesColumn
    let year =
      column == 0 ? "机关" : table.year(row, column - 1).map { "\(table.years[$0])" } ?? "?"
    return "\(table.entry.label) \(figures.agency?.agency ?? "-") \(year)"
  }
}
