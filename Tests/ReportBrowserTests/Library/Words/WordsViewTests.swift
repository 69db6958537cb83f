import TerminalModel
import Goldens
import Testing

@testable import ReportBrowser

/// What the view of counted words shows, and where its keys lead.
@Suite("Library: words")
struct WordsViewTests {
  private static let screens = [
    ("w", "asking"), ("w公众号 数据开放|开放数据 信用<Enter>", "words"),
    ("w公众号 数据开放|开放数据 信用<Enter>t<Enter>j", "agencies"), ("w公众号 信用<Enter>p", "chart"),
    ("w公众号<Enter><Enter>j<Enter>", "places"),
  ]

  @Test(
    "the view as it is drawn", arguments: screens,
    [
      Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
      Size(columns: 20, rows: 5),
    ])
  func views(screen: (keys: String, name: String), size: Size) {
    let picture = LibraryFixture.desk(size, keys: screen.keys).frame(size: size).picture()
    Golden.expect(picture, named: "words-\(screen.name)-\(size.columns)x\(size.rows)")
  }

  @Test(
    "where keys lead: word, row, place",
    arguments: [
      ("w公众号 信用<Enter>", "公众号 - -"), ("w公众号 信用<Enter>j", "信用 - -"),
      ("w公众号 信用<Enter>j<Enter>", "信用 2021 -"), ("w公众号<Enter>lG", "公众号 合计 -"),
      ("w公众号<Enter>t", "公众号 - -"), ("w公众号<Enter>tl", "公众号 东山县人民政府 -"),
      ("w公众号<Enter>ttl", "公众号 县 -"), ("w公众号<Enter>tttl", "公众号 2021 -"),
      ("w公众号<Enter>lj<Enter>", "公众号 2022 2"), ("w公众号<Enter>lj<Enter>G", "公众号 2022 7"),
      ("w公众号<Enter>lj<Enter>]", "公众号 2022 7"), ("w公众号<Enter>lj<Enter>G[", "公众号 2022 2"),
      ("w公众号<Enter>lj<Enter><BS>", "公众号 2022 -"), ("w公众号<Enter>lj<Enter><BS><BS>", "公众号 - -"),
      ("w公众号<Enter>lj<Enter><BS><BS><BS>", "reports"), ("w公众号<Enter>p<BS>", "公众号 - -"),
      ("w<Esc>", "reports"), ("w<Esc><BS>", "reports"), ("w公众号<Enter>1w", "公众号 - -"),
      ("w公众号<Enter>w<BS><BS><BS>信用<Enter>", "信用 - -"), ("w公众号<Enter>wx<Esc>", "公众号 - -"),
      // Only what a search leaves is counted.
      ("/机关:教育<Enter>w公众号<Enter>lG", "公众号 合计 -"),
    ])
  func places(keys: String, place: String) {
    let desk = LibraryFixture.desk(Size(columns: 100, rows: 30), keys: keys)
    #expect(desk.wordPlace == place)
  }

  @Test("Enter opens the report at the place, and back leads to the place, to the row, to the word")
  func opening() {
    let size = Size(columns: 100, rows: 30)
    let keys = "w公众号<Enter>lj<Enter>G"
    let opened = LibraryFixture.desk(size, keys: keys + "<Enter>")
    #expect(opened.report?.search?.hits.count == 1)
    #expect(opened.frame(size: size).picture().contains("公众号发布7条"))
    #expect(LibraryFixture.desk(size, keys: keys + "<Enter><BS>").wordPlace == "公众号 2022 7")
  }

  @Test(
    "what is counted in what a search left says so, and is counted anew when that is taken back")
  func filtering() {
    let size = Size(columns: 100, rows: 30)
    let some = LibraryFixture.desk(size, keys: "/机关:教育<Enter>w公众号<Enter>")
    #expect(some.library?.words.table?.all.reports == 2)
    #expect(some.frame(size: size).text(ofRow: 29).contains("只限检索到的报告"))
    let all = LibraryFixture.desk(size, keys: "/机关:教育<Enter>w公众号<Enter>1<BS>w<Esc>")
    #expect(all.library?.words.table?.all.reports == 7)
  }

  @Test("while words are counted what was counted stands, and Esc gives it up")
  func cancelling() {
    let size = Size(columns: 100, rows: 30)
    var desk = LibraryFixture.desk(size, keys: "w公众号<Enter>w")
    let before = desk.library?.words.table
    for key in ["<C-u>", "信", "用", "<Enter>"] {
      for event in (try? KeyNotation(key))?.events ?? [] { _ = desk.handle(.input(event)) }
    }
    #expect(desk.library?.words.isCounting == true)
    #expect(desk.library?.words.table == before)
    let effects = desk.handle(.input(.key(.escape)))
    #expect(effects == [.library(.stopCounting)])
    #expect(desk.library?.words.line == "公众号")
    #expect(desk.library?.words.isCounting == false)
  }

  @Test("of two counts on their way the one that was asked for last is shown")
  func overtaking() {
    var desk = LibraryFixture.desk(Size(columns: 100, rows: 30), keys: "w公众号<Enter>")
    let first = desk.handle(.input(.key("t")))
    let second = desk.handle(.input(.key("t")))
    for effect in second + first {
      _ = LibraryFixture.answer(effect).map { desk.handle($0) }
    }
    #expect(desk.library?.words.table?.question.grouping == .level)
  }

  @Test("all words of all rows are written out, or all places in their order")
  func exporting() {
    let size = Size(columns: 100, rows: 30)
    let counts = LibraryFixture.desk(size, keys: "w公众号 信用<Enter>").library
    #expect(counts?.allRows.count == 6)
    #expect(counts?.allRows.first == ["公众号", "2021", "5", "10000", "5.00", "2", "2", "2021"])
    #expect(counts?.allRows.allSatisfy { $0.count == counts?.header.count } == true)
    let places = LibraryFixture.desk(size, keys: "w公众号<Enter>lj<Enter>").library
    #expect(places?.allRows.allSatisfy { $0.count == places?.header.count } == true)
    #expect(places?.allRows.first?[0] == "示例市人民政府")
    #expect(places?.allRows.first?[3] == "公众号")
    let sorted = LibraryFixture.desk(size, keys: "w公众号<Enter>lj<Enter>ss").library
    #expect(sorted?.allRows.map { $0[2] }.first == "")
  }

  @Test("the chart is written as SVG, a line a word")
  func chart() {
    var desk = LibraryFixture.desk(Size(columns: 100, rows: 30), keys: "w公众号 信用<Enter>pe")
    let effects = desk.settle(.input(.key(.enter)), answer: LibraryFixture.answer)
    guard case .library(.exportChart(let picture, let file)) = effects.first else {
      Issue.record("no chart was written")
      return
    }
    #expect(file.path == "年报-词频.svg")
    #expect(picture.contains("公众号") && picture.contains("信用") && picture.contains("2022"))
  }
}

extension Desk {
  /// The word, the row and the number of the place's report; `-` for each that the keys do not go to.
  fileprivate var wordPlace: String {
    guard let library, report == nil else { return "report" }
    guard library.view == .words else { return "\(library.view)" }
    let table = library.words.table
    let word = library.group.flatMap { table?.words[$0] } ?? "-"
    let row = library.cursor.isAmongRows ? library.row.flatMap { table?.line($0).name } : nil
    return "\(word) \(row ?? "-") \(library.words.place.map { "\($0.report)" } ?? "-")"
  }
}
