import ReportModel
import Testing

@testable import ReportMetrics

@Suite("Figures with notes")
struct NoteTests {
  @Test("the mark of a note is no digit of the figure before it, and parts it from no unit")
  func prose() {
    #expect(
      drawn("受理申请23¹件，办结24[2]件，答复25[³]件。") == drawn("受理申请23件，办结24件，答复25件。"))
    #expect(drawn("绿地面积10⁴平方米。").isEmpty)
  }
}
