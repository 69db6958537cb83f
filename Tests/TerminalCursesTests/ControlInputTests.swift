import TerminalModel
import Testing

@testable import TerminalCurses

/// The controls of C1, in which a terminal may send its keys and replies.
@Suite("Controls of C1 in the input")
struct ControlInputTests {
  private func events(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.feed(bytes) + decoder.flush()
  }

  private static let written: [([UInt8], String)] = [
    ([0xC2, 0x9B], "["), ([0x9B], "["), ([0xC2, 0x8F], "O"), ([0x8F], "O"),
  ]

  @Test("keys are the same as behind ESC", arguments: written)
  func keys(control: [UInt8], letter: String) {
    #expect(events(control + Array("B".utf8)) == [.key(.down)])
    #expect(events(control + Array("Aq".utf8)) == [.key(.up), .key(.character("q"))])
    // What never comes whole is no Esc and no letter.
    #expect(events(control).isEmpty)
  }

  @Test(
    "replies are left out whole, however they end",
    arguments: [0x90, 0x98, 0x9D, 0x9E, 0x9F] as [UInt8])
  func replies(control: UInt8) {
    for begin in [[control], [0xC2, control]] {
      for end in [[0xC2, 0x9C], [0x07], [0x1B, 0x5C]] as [[UInt8]] {
        let reply = begin + Array("11;rgb:quit/本".utf8) + end
        #expect(events(reply + Array("j".utf8)) == [.key(.character("j"))], "\(begin) \(end)")
        var decoder = InputDecoder()
        #expect(reply.flatMap { decoder.feed([$0]) }.isEmpty)
      }
    }
    #expect(events([0xC2, 0x9C, 0x6A]) == [.key(.character("j"))])
  }

  @Test("the ground is told by either form")
  func ground() {
    for end in [[0xC2, 0x9C], [0x07]] as [[UInt8]] {
      var decoder = InputDecoder()
      _ = decoder.feed([0xC2, 0x9D] + Array("11;rgb:0000/0000/0000".utf8) + end)
      #expect(decoder.takeGround() == .dark)
    }
  }

  @Test("characters whose bytes look like these controls are typed as they are")
  func characters() {
    for text in ["本年度", "坝", "\u{A0}", "é", "💡"] {
      var decoder = InputDecoder()
      let typed = text.utf8.flatMap { decoder.feed([$0]) }
      #expect(typed == text.unicodeScalars.map { .key(.character($0)) }, "\(text)")
    }
  }
}
