import TerminalModel
import Goldens
import Testing

@testable import ReportBrowser

/// Queries that a person keeps, above the agencies.
@Suite("Library: saved queries")
struct SavedQueryTests {
  private static let saved = [
    SavedQuery(name: "教育局", query: "机关:教育"), SavedQuery(name: "谁写公开", query: "公开"),
  ]

  /// A desk that knows two queries, after some keys.
  private func desk(_ keys: String, _ size: Size = Size(columns: 100, rows: 24)) -> Desk {
    var desk = LibraryFixture.desk(size)
    _ = desk.settle(.library(.queries(SavedQueryTests.saved)))
    for input in (try? KeyNotation(keys))?.events ?? [] {
      _ = desk.settle(.input(input), answer: LibraryFixture.answer)
    }
    return desk
  }

  @Test(
    "they stand above the agencies",
    arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)], ["", "kk<Enter>"])
  func views(size: Size, keys: String) {
    let name = keys.isEmpty ? "listed" : "applied"
    Golden.expect(
      desk(keys, size).frame(size: size).picture(),
      named: "queries-\(name)-\(size.columns)x\(size.rows)")
  }

  @Test("the first agency is selected where they come in, and stays so")
  func coming() {
    #expect(desk("").library?.selectedAgency == "示例市人民政府")
    #expect(desk("k").library?.selectedQuery?.name == "谁写公开")
    #expect(desk("g").library?.selectedQuery?.name == "教育局")
  }

  @Test("Enter searches: by filters the reports are listed under it, by words the hits are shown")
  func applying() {
    let filtered = desk("g<Enter>").library
    #expect(filtered?.view == .reports)
    #expect(filtered?.choice.reports == [4, 5])
    #expect(filtered?.rowCount == 2)
    #expect(desk("g<Enter><Enter>").library?.selected?.agency == "示例市教育局")
    #expect(desk("g<Enter><Enter>j<Enter>").report != nil)
    #expect(desk("g<Enter><BS>").library?.choice.reports == nil)
    #expect(desk("gj<Enter>").library?.view == .hits)
  }

  @Test("a saves the query that holds under a name, in the place of one of that name")
  func saving() {
    func effects(_ keys: String) -> [Effect] {
      var desk = desk("")
      var left: [Effect] = []
      for input in (try? KeyNotation(keys))?.events ?? [] {
        left += desk.settle(.input(input), answer: LibraryFixture.answer).filter { effect in
          if case .library(.keepQuery) = effect { true } else { false }
        }
      }
      return left
    }
    let query = "机关:教育"
    #expect(
      effects("/\(query)<Enter>a<Enter>")
        == [.library(.keepQuery(SavedQuery(name: query, query: query)))])
    #expect(
      effects("/\(query)<Enter>a<C-u>甲<Enter>")
        == [.library(.keepQuery(SavedQuery(name: "甲", query: query)))])
    #expect(
      effects("/\(query)<Enter>a<C-u><Enter>")
        == [.library(.keepQuery(SavedQuery(name: query, query: query)))])
    #expect(effects("/\(query)<Enter>a<Esc>") == [])
    #expect(effects("a") == [])
    let again = desk("/公开<Enter>a<C-u>教育局<Enter>").library?.queries
    #expect(again?.map(\.name) == ["谁写公开", "教育局"])
    #expect(again?.last?.query == "公开")
  }

  @Test("x takes one out when it is pressed twice, and not where another key comes between")
  func dropping() {
    #expect(desk("gxx").library?.queries == [SavedQueryTests.saved[1]])
    #expect(desk("gxjkx").library?.queries.count == 2)
    #expect(desk("x").library?.queries.count == 2)
    #expect(desk("gx").frame(size: Size(columns: 100, rows: 24)).text(ofRow: 23).contains("再按一次 x"))
    // The last one gone, the agencies are as they were.
    #expect(desk("gxxxx").library?.queries.isEmpty == true)
    #expect(desk("gxxxxg").library?.selectedAgency == "示例市人民政府")
  }
}
