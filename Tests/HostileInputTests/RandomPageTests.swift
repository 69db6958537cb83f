import HostileInput
import TestSupport
import Testing

/// Pages of elements at random.
@Suite("Pages at random")
struct RandomPageTests {
  @Test(
    "every word that a page shows is in the text or around it, and no other is",
    arguments: Cases.first(7, of: 0..<20))
  func words(block: Int) {
    for number in block * 30..<(block + 1) * 30 {
      let page = RandomPage(seed: 1, number: number)
      #expect(page.flaw == nil, "page \(number): \(page.markup)")
    }
  }
}
