import ReportAudit
import TerminalModel
import Goldens
import TestSupport
import Testing

@testable import ReportBrowser

/// What the browser of a library shows, and where its keys lead.
@Suite("Library")
struct LibraryViewTests {
  private static let screens = [
    ("", "reports"), ("j<Enter>", "rows"), ("/公开<Enter>", "hits"), ("?", "help"),
  ]

  @Test(
    "the views as they are drawn", arguments: screens,
    [Size(columns: 120, rows: 20), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func views(screen: (keys: String, name: String), size: Size) {
    let picture = LibraryFixture.desk(size, keys: screen.keys).frame(size: size).picture()
    Golden.expect(picture, named: "library-\(screen.name)-\(size.columns)x\(size.rows)")
  }

  @Test(
    "where keys lead",
    arguments: [
      ("", "1 示例市人民政府 -"), ("j", "1 示例市教育局 -"), ("j<Right>", "1 示例市教育局 2023"),
      ("j<Enter>j", "1 示例市教育局 2021"), ("j<Enter>j<Left>j", "1 示例市水务局 -"),
      ("j<Tab><Tab>j", "1 示例市水务局 -"), ("G", "1  -"), ("4<Enter>", "4 T3.BALANCE 2023"),
      ("4j<Enter>", "4 T4.SUM 2023"), ("/教育<Enter>", "5 示例市教育局 -"),
      ("/教育<Enter><Enter>", "5 示例市教育局 2021"), ("/教育<Esc>", "1 示例市人民政府 -"),
      ("/教育<Enter><BS>", "1 示例市人民政府 -"), ("/机关:教育<Enter>", "1 示例市教育局 -"),
      ("/机关:教育<Enter><Esc>j", "1 示例市水务局 -"), ("]]", "1 示例市水务局 -"), ("?q", "1 示例市人民政府 -"),
      // A report is laid on top and taken off again, with the place as it was.
      ("j<Enter>j<Enter><BS>", "1 示例市教育局 2021"),
    ])
  func places(keys: String, place: String) {
    let desk = LibraryFixture.desk(Size(columns: 100, rows: 24), keys: keys)
    #expect(desk.place == place)
  }

  @Test("Enter opens a report where it was found: at the hit, or among its findings")
  func opening() {
    let size = Size(columns: 80, rows: 24)
    let found = LibraryFixture.desk(size, keys: "/公众号<Esc>/公开<Enter><Enter><Enter>")
    #expect(found.frame(size: size).picture().contains("公众号发布"))
    let failing = LibraryFixture.desk(size, keys: "4<Enter><Enter>")
    #expect(failing.frame(size: size).text(ofRow: 0).contains("4 核对"))
  }

  @Test("what cannot be read says why, and opens nothing")
  func faults() {
    let size = Size(columns: 80, rows: 24)
    let desk = LibraryFixture.desk(size, keys: "G<Enter><Enter>")
    #expect(desk.frame(size: size).text(ofRow: 23).contains("文件已损坏"))
  }

  @Test("marks stay with their reports, whatever the order")
  func marks() {
    let size = Size(columns: 120, rows: 24)
    let desk = LibraryFixture.desk(size, keys: "<Enter>j<Space>sS")
    let marked = (0..<24).map { desk.frame(size: size).text(ofRow: $0) }.filter { $0.contains("＊") }
    #expect(marked.count == 1 && marked.allSatisfy { $0.contains("2022") })
  }

  @Test("a year that others filed is missing only behind the agency's first")
  func gaps() {
    let shelf = LibraryShelf(LibraryFixture.reports, LibraryChoice())
    #expect(shelf.years == 2021...2023)
    #expect(
      shelf.agencies.map { "\($0.depth) \($0.name) \($0.years.keys.sorted())" }.joined(
        separator: "\n")
          == """
          0 示例市人民政府 [2021, 2022, 2023]
          1 示例市教育局 [2021, 2023]
          1 示例市水务局 [2023]
          1 东山县人民政府 [2022]
          0  []
          """)
  }

  @Test(
    "what a filter leaves out of an agency's years is not missing",
    arguments: [
      // The city's report of 2022; those with errors; the one of the district; what is of no agency.
      ([2], ["示例市人民政府 2021 2022 2023✗"]),
      ([3, 5], ["示例市人民政府 2021 2022 2023✗", "示例市教育局 2021 2023✗"]),
      ([7], ["东山县人民政府 2022"]), ([8, 9], [" "]), ([], []),
    ])
  func gapsOfFilter(_ listed: [Int64], _ expected: [String]) {
    var choice = LibraryChoice()
    choice.reports = listed
    let shelf = LibraryShelf(LibraryFixture.reports, choice)
    let told = shelf.agencies.map { agency in
      let years = agency.years.sorted { $0.key < $1.key }
      return agency.name + " "
        + years.map { "\($0.key)\($0.value == .failing ? "✗" : "")" }.joined(separator: " ")
    }
    #expect(told == expected)
    #expect(shelf.rows.count == listed.count)
  }

  @Test(
    "what was arranged of an older list comes too late, and until the newer one is there the old stands whole"
  )
  func editions() {
    let size = Size(columns: 100, rows: 24)
    var desk = LibraryFixture.desk(size)
    let old = desk.frame(size: size)
    let first = desk.handle(.library(.reports(Array(LibraryFixture.reports.prefix(5)))))
    let second = desk.handle(.library(.reports(Array(LibraryFixture.reports.prefix(3)))))
    #expect(desk.frame(size: size) == old)
    for effect in second + first { _ = effect.answer.map { desk.handle($0) } }
    #expect(desk.library?.shelf.reports.count == 3)
  }

  @Test("rows are copied as a spreadsheet takes them: tabs between cells, and none in them")
  func copying() {
    var reports = LibraryFixture.reports
    reports[0].title = "示例市\t2021\n年报"
    var desk = Desk(library: "年报", size: Size(columns: 80, rows: 24))
    _ = desk.settle(.library(.reports(reports)))
    let effects = ["<End>", "Y"].flatMap { keys in
      ((try? KeyNotation(keys))?.events ?? []).flatMap { desk.settle(.input($0)) }
    }
    guard case .copy(let text) = effects.first else {
      Issue.record("nothing was copied")
      return
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == reports.count + 1)
    #expect(
      Set(lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }) == [10])
  }

  @Test("parents in a ring, and parents that are not there, lose no agency")
  func rings() {
    var reports = LibraryFixture.reports
    reports[0].parent = "示例市教育局"
    for place in 1...2 { reports[place].parent = "示例市教育局" }
    reports[5].parent = "别处"
    let shelf = LibraryShelf(reports, LibraryChoice())
    #expect(Set(shelf.agencies.map(\.name)) == Set(reports.map(\.agency)))
    #expect(shelf.rows.sorted() == Array(reports.indices))
  }

  @Test("random keys and sizes leave a true screen", arguments: 0..<12)
  func walk(seed: Int) {
    var hand = RandomHand(seed: UInt64(seed))
    var desk = LibraryFixture.desk(Size(columns: 80, rows: 24))
    var size = Size(columns: 80, rows: 24)
    for _ in 0..<200 {
      for event in hand.gesture() {
        if case .resize(let next) = event { size = next }
        _ = desk.settle(.input(event), answer: LibraryFixture.answer)
        let frame = desk.frame(size: size)
        #expect(frame.size == size)
        if let cursor = frame.cursor {
          #expect(cursor.row < size.rows && cursor.column < size.columns)
        }
      }
    }
  }
}

extension Desk {
  /// View, group and year of the row; `-` where the keys go to the groups.
  fileprivate var place: String {
    guard let library, report == nil else { return "report" }
    let group = library.group.map { group in
      switch library.view {
      case .reports: library.shelf.agencies[group].name
      case .findings: library.failureGroups[group].rule?.rawValue ?? "report"
      case .hits: library.shelf.report(library.hits[group].report)?.agency ?? ""
      case .figures, .comparison, .words, .nearest: ""
      }
    }
    let year = library.cursor.isAmongRows ? library.selected?.year.map(String.init) ?? "?" : "-"
    return "\(library.view.rawValue) \(group ?? "-") \(year)"
  }
}
