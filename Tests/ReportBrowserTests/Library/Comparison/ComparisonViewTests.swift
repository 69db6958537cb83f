import ReportAudit
import TerminalModel
import Goldens
import TestSupport
import Testing

@testable import ReportBrowser

/// What the view of reports side by side shows, and where its keys lead.
@Suite("Reports side by side, on the screen")
struct ComparisonViewTests {
  /// Three years of the city are marked.
  private static let marks = "<Enter><Space><Space><Space>"
  private static let screens = [
    ("\(marks)c", "figures"), ("\(marks)cd", "different"), ("\(marks)c<Tab>", "sections"),
    ("\(marks)c<Tab><Enter>", "texts"), ("\(marks)c<Tab><Enter>d", "changes"),
    ("j3", "last-years"), ("jj3", "nothing"),
  ]
  private static let sizes = [
    Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
    Size(columns: 20, rows: 5),
  ]

  @Test("the view as it is drawn", arguments: screens, sizes)
  func views(screen: (keys: String, name: String), size: Size) {
    let picture = LibraryFixture.desk(size, keys: screen.keys).frame(size: size).picture()
    Golden.expect(picture, named: "comparison-\(screen.name)-\(size.columns)x\(size.rows)")
  }

  @Test(
    "where keys lead",
    arguments: [
      ("\(marks)c", "received.total 0"), ("\(marks)ck", "head 收到和处理政府信息公开申请情况 0"),
      ("\(marks)c<Right>", "received.total 1"),
      ("\(marks)c<Right><Right><Right>", "received.total 2"),
      ("\(marks)c<Right><Left><Left>", "received.total 0"),
      ("\(marks)cn", "received.naturalPerson 0"),
      ("\(marks)cnN", "received.total 0"), ("\(marks)cjj", "received.business 0"),
      ("\(marks)cN", "section 1.2 0"), ("\(marks)cG", "section 1.2 0"),
      ("\(marks)c<Tab>", "section 0.0 0"), ("\(marks)c<Tab><Tab>", "received.total 0"),
      ("\(marks)c<Tab><Enter>", "texts 0.0 #0"), ("\(marks)c<Tab><Enter>n", "texts 0.0 #1"),
      ("\(marks)c<Tab><Enter><Right>", "texts 0.1 #0"),
      ("\(marks)c<Tab><Enter><Right><Left>", "texts 0.0 #0"),
      ("\(marks)c<Tab><Enter>G<BS>", "section 0.0 0"), ("\(marks)c<BS>", "view 1"),
      ("\(marks)c<Tab><Enter><BS><BS>", "view 1"), ("\(marks)c2", "view 2"), ("jj3", "nothing"),
      // A report is laid on top at the figure and taken off again, with the place as it was.
      ("\(marks)c<Right><Enter><BS>", "received.total 1"),
      ("\(marks)c<Tab><Enter>n<Enter><BS>", "texts 0.0 #1"),
    ])
  func places(keys: String, place: String) {
    let desk = LibraryFixture.desk(Size(columns: 100, rows: 24), keys: keys)
    #expect(desk.comparedPlace == place)
  }

  @Test("d hides what is the same everywhere and shows it again, with the selected row kept")
  func differences() throws {
    let size = Size(columns: 100, rows: 30)
    let hidden = LibraryFixture.desk(size, keys: "\(Self.marks)cnd")
    #expect(hidden.comparedPlace == "received.naturalPerson 0")
    let shown = try #require(hidden.library?.comparison.shown)
    for line in hidden.library?.comparison.lines ?? [] {
      if case .figure(let place) = line {
        #expect(shown.comparison.rows[place].agreement != .equal)
      }
    }
    let again = LibraryFixture.desk(size, keys: "\(Self.marks)cndd")
    #expect(
      (again.library?.comparison.lines.count ?? 0) > (hidden.library?.comparison.lines.count ?? 0))
  }

  @Test("An answer to an older choice is passed over, and the old content stands meanwhile")
  func overtaken() throws {
    var desk = LibraryFixture.desk(Size(columns: 100, rows: 24), keys: "\(Self.marks)c")
    let before = desk.library?.comparison.shown
    _ = desk.settle(.library(.compared(ComparedReports(asked: [4, 5], []))))
    #expect(desk.library?.comparison.shown == before)
    #expect(before?.reports.map(\.year) == [2021, 2022, 2023])
    // Another choice is asked for; nobody answers yet.
    for key in (try KeyNotation("1<Space>c")).events { _ = desk.settle(.input(key)) }
    #expect(desk.library?.comparison.shown == before)
  }

  @Test("what is copied and written out is what is shown")
  func exports() throws {
    let size = Size(columns: 100, rows: 24)
    var desk = LibraryFixture.desk(size, keys: "\(Self.marks)c")
    #expect(
      desk.handle(.input(.key("y"))).contains(
        .copy("一、本年新收政府信息公开申请数量 › 总计\t件\t63\t64\t+1\t+1.6%\t65\t+1\t+1.6%\t")))
    let table = try #require(desk.library?.comparison.table)
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    let texts = LibraryFixture.desk(size, keys: "\(Self.marks)c<Tab><Enter>")
    #expect(texts.library?.comparison.table.header == ["2021", "变动", "2022"])
    #expect(texts.library?.comparison.table.rows.contains { $0[1] == "移" } ?? false)
  }

  @Test("whatever is pressed, the cursor is in the list and the screen holds", arguments: 1...6)
  func walk(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sizes = [
      Size(columns: 120, rows: 40), Size(columns: 47, rows: 13), Size(columns: 20, rows: 5),
    ]
    let size = sizes[Int(seed) % 3]
    var desk = LibraryFixture.desk(size, keys: "\(Self.marks)c")
    let keys: [Key] = [
      .up, .down, .down, .left, .right, .pageDown, .pageUp, .home, .end, .enter, .backspace, .tab,
      "n", "N", "n", "d", "c", "y",
    ]
    for _ in 0..<120 {
      let key = keys.randomElement(using: &random) ?? .down
      _ = desk.settle(.input(.key(key)), answer: LibraryFixture.answer)
      let frame = desk.frame(size: size)
      #expect(frame.size == size)
      guard let library = desk.library, desk.report == nil, library.view == .comparison else {
        _ = desk.settle(.input(.key("3")), answer: LibraryFixture.answer)
        continue
      }
      let comparison = library.comparison
      #expect(comparison.lines.isEmpty || comparison.line != nil)
      #expect(comparison.column < max(1, comparison.columnCount))
      if let texts = comparison.texts {
        let count = texts.items(of: texts.pair(in: comparison.shown)).count
        #expect((texts.cursor.row(of: count) ?? 0) >= texts.cursor.top(of: count))
      }
    }
  }
}

extension Desk {
  /// Where the view of reports side by side is, in one line.
  fileprivate var comparedPlace: String {
    guard let library, report == nil else { return "report" }
    guard library.view == .comparison else { return "view \(library.view.rawValue)" }
    let comparison = library.comparison
    guard let shown = comparison.shown else { return "nothing" }
    if let texts = comparison.texts {
      let count = texts.items(of: texts.pair(in: shown)).count
      return "texts \(texts.text).\(texts.section) #\(texts.cursor.row(of: count) ?? -1)"
    }
    let column = " \(comparison.column)"
    switch comparison.line {
    case .head(let words): return "head " + words + column
    case .figure(let place): return shown.comparison.rows[place].key + column
    case .section(let text, let section): return "section \(text).\(section)" + column
    case nil: return "no line"
    }
  }
}
