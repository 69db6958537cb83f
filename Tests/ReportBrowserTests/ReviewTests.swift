import ReportAudit
import TerminalModel
import Goldens
import Testing

@testable import ReportBrowser

/// What a person says of findings, in a report and in a library.
@Suite("Review of findings")
struct ReviewTests {
  private let size = Size(columns: 80, rows: 24)

  @Test("v says 已核实, 不算, 待查 and nothing; what does not count is not counted in the title")
  func cycle() throws {
    let titles = try ["", "v", "vv", "vvv", "vvvv"].map { keys in
      let row = try findings(keys).frame(size: size).text(ofRow: 0)
      return String(row.split(separator: "核对")[1].split(separator: " ")[0])
    }
    #expect(titles == ["✗3", "✗3", "✗2", "✗3", "✗3"])
    let words = try ["", "v", "vv", "vvv", "vvvv"].map { keys in
      let state = try findings(keys)
      return state.selectedReview?.standing.name ?? "-"
    }
    #expect(words == ["-", "已核实", "不算", "待查", "-"])
  }

  @Test("what was said is to be kept under the text, the rule and the place, and stands in the row")
  func keeping() throws {
    var state = try findings("")
    let effects = state.settle(.input(.key("v")))
    guard case .review(let key, let review) = effects.last else {
      Issue.record("nothing is kept")
      return
    }
    #expect(key.content == state.document.report.content && key.rule == .requestBalance)
    #expect(!key.place.isEmpty && review == Review(.confirmed))
    Golden.expect(state.frame(size: size).picture(), named: "findings-reviewed-80x24")
    // Told anew, as at the next start, it is there again, also before the report is checked.
    var later = try findings("")
    _ = later.settle(.reviews([key: Review(.dismissed, remark: "口径不同")]))
    #expect(later.selectedReview == Review(.dismissed, remark: "口径不同"))
  }

  @Test("V takes a remark, also of what nobody judged; an empty line takes it away")
  func remarks() throws {
    let keys = "V已问过<Enter>"
    #expect(try findings(keys).selectedReview == Review(.pending, remark: "已问过"))
    #expect(try findings("v" + keys).selectedReview == Review(.confirmed, remark: "已问过"))
    #expect(try findings("v" + keys + "V<C-u><Enter>").selectedReview == Review(.confirmed))
    #expect(try findings("V已问<Esc>").selectedReview == nil)
  }

  @Test(
    "in a library too: it stands in the row, and what does not count is neither in the rule's count nor in ✗"
  )
  func library() {
    let desk = LibraryFixture.desk(size, keys: "4<Enter>vv")
    Golden.expect(desk.frame(size: size).picture(), named: "library-reviewed-80x24")
    let group = desk.library?.failureGroups.first
    #expect(group?.rows.count == 3 && group?.dismissedCount == 1)
    #expect(desk.library?.shelf.report(3)?.errors == 2)
    let undone = LibraryFixture.desk(size, keys: "4<Enter>vvvv")
    #expect(undone.library?.shelf.report(3)?.errors == 3)
    let remarked = LibraryFixture.desk(size, keys: "4<Enter>V已问<Enter>")
    #expect(remarked.library?.reviews.values.map(\.words) == ["待查：已问"])
  }
}
