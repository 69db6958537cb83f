import ReportAudit
import TerminalModel
import Goldens
import Testing

@testable import ReportBrowser

/// What fails in a library and between its reports, as it is listed and gone through.
@Suite("Library: findings")
struct LibraryFindingsTests {
  private static let screens = [
    ("4", "findings"), ("4jj<Enter>", "carried"), ("4t<Enter>j", "byreport"),
  ]

  @Test(
    "the rules or the reports left, what fails right, and below what the selected one says",
    arguments: screens,
    [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func views(screen: (keys: String, name: String), size: Size) {
    let picture = LibraryFixture.desk(size, keys: screen.keys).frame(size: size).picture()
    Golden.expect(picture, named: "library-\(screen.name)-\(size.columns)x\(size.rows)")
  }

  @Test("of what is listed only what is on the screen is looked up, and once")
  func lookingUp() {
    var desk = LibraryFixture.desk(Size(columns: 80, rows: 24))
    let asked = desk.handle(.input(.key("4"))).compactMap { effect -> [Int64]? in
      if case .library(.findings(let ids)) = effect { ids } else { nil }
    }
    #expect(asked == [[3, 5]])
    #expect(desk.handle(.input(.key("j"))) == [])
  }

  @Test("turned, the list goes by report, the gravest first, with what is between years among them")
  func turning() {
    let desk = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "4t")
    let groups = desk.library?.failureGroups ?? []
    let rules = groups.map { $0.rows.map(\.rule.rawValue) }
    #expect(
      rules == [
        ["T3.BALANCE", "T4.SUM", "T4.SUM", "X.CARRY"], ["T3.BALANCE", "T3.BALANCE", "YEAR.GAP"],
      ])
    #expect(desk.library?.group == 0)
  }

  @Test("all that fails is written out with its words, also what was on no screen yet")
  func exporting() {
    let desk = LibraryFixture.desk(Size(columns: 80, rows: 24), keys: "4Y")
    let rows = desk.library?.allRows ?? []
    #expect(rows.count == 7)
    #expect(rows.allSatisfy { $0.count == 10 && !$0[4].isEmpty && !$0[5].isEmpty })
    #expect(Set(rows.map { $0[2] }) == ["T3.BALANCE", "T4.SUM", "X.CARRY", "YEAR.GAP"])
  }
}
