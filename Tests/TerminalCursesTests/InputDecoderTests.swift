import TerminalModel
import TestSupport
import Testing

@testable import TerminalCurses

/// The events of bytes, written as they arrive: one element a `read`.
private func events(_ pieces: String..., flushing: Bool = true) -> [InputEvent] {
  var decoder = InputDecoder()
  var events: [InputEvent] = []
  for piece in pieces { events += decoder.feed(Array(piece.utf8)) }
  return flushing ? events + decoder.flush() : events
}

private func keys(_ keys: Key...) -> [InputEvent] { keys.map(InputEvent.key) }

@Test("every way that terminals send a key is that key")
func keySequences() {
  for up in ["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5A"] { #expect(events(up) == keys(.up)) }
  for home in ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"] {
    #expect(events(home) == keys(.home))
  }
  for end in ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"] {
    #expect(events(end) == keys(.end))
  }
  #expect(events("\u{1B}[5~\u{1B}[6~\u{1B}[3~") == keys(.pageUp, .pageDown, .delete))
  #expect(events("\u{1B}[B\u{1B}[D\u{1B}[C\u{1B}[Z") == keys(.down, .left, .right, .backTab))
  #expect(events("\r\n\t\u{7F}\u{8}") == keys(.enter, .enter, .tab, .backspace, .backspace))
  #expect(events("\u{3}\u{1A}\u{0}") == keys(.control("c"), .control("z"), .control("@")))
}

@Test("characters arrive as typed, full-width ones too")
func characters() {
  #expect(events("年／𠮷") == keys(.character("年"), .character("／"), .character("𠮷")))
}

@Test("a lone ESC is the key Esc once nothing more came")
func loneEscape() {
  #expect(events("\u{1B}", flushing: false) == [])
  #expect(events("\u{1B}") == keys(.escape))
  #expect(events("\u{1B}\u{1B}") == keys(.escape, .escape))
  #expect(events("\u{1B}q") == keys(.escape, .character("q")))
  #expect(events("\u{1B}[") == keys(.escape, .character("[")))
}

@Test("sequences that mean nothing here leave no letters behind")
func unknownSequences() {
  #expect(events("\u{1B}[15~\u{1B}OP\u{1B}[?62;22c\u{1B}[I\u{1B}[[Aq") == keys(.character("q")))
  #expect(events("\u{1B}[12\u{1B}[A") == keys(.up))
}

@Test("pasted text arrives whole, whatever is in it, and is no key")
func paste() {
  let start = "\u{1B}[200~"
  let end = "\u{1B}[201~"
  #expect(events(start + "公众号\rq" + end + "j") == [.paste("公众号\rq"), .key(.character("j"))])
  #expect(events(start + "a\u{1B}[Ab" + end) == [.paste("a\u{1B}[Ab")])
  #expect(events(start + end) == [.paste("")])
  #expect(events(start + "没有尽头") == [.paste("没有尽头")])
}

@Test("bytes that are no UTF-8 are left out, and what follows them is not")
func invalidBytes() {
  var decoder = InputDecoder()
  #expect(
    decoder.feed([0xFF, 0x41, 0xC0, 0x80, 0xE5, 0xB9, 0x42])
      == keys(.character("A"), .character("B")))
}

@Test("cut anywhere, bytes give the same events")
func cuts() {
  let text = "q年\u{1B}[5~\u{1B}[200~甲\u{1B}[A乙\u{1B}[201~\u{1B}OA𠮷\u{1B}[1;5Dx"
  let bytes = Array(text.utf8)
  let whole = events(text)
  #expect(whole.count == 8)
  for first in bytes.indices {
    for second in first..<bytes.count {
      var decoder = InputDecoder()
      let parts = [bytes[..<first], bytes[first..<second], bytes[second...]]
      let found = parts.flatMap { decoder.feed($0) } + decoder.flush()
      #expect(found == whole)
    }
  }
}

@Test("no bytes whatever stop the decoder or keep it waiting for ever")
func anyBytes() {
  var generator = SeededGenerator(seed: 1)
  let pieces: [[UInt8]] = [
    [0x1B], [0x5B], [0x4F], Array("200~".utf8), Array("201~".utf8), [0xE5], [0x41],
  ]
  for _ in 0..<2000 {
    var decoder = InputDecoder()
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let isRandom = Bool.random(using: &generator)
      let piece = pieces.randomElement(using: &generator) ?? []
      _ = decoder.feed(isRandom ? [UInt8.random(in: 0...255, using: &generator)] : piece)
    }
    _ = decoder.flush()
    #expect(!decoder.isWaiting)
  }
}

@Test("base 64 is padded as the standard says")
func base64Text() {
  let cases = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "年": "5bm0"]
  for (text, expected) in cases {
    #expect(String(decoding: base64(text.utf8), as: UTF8.self) == expected)
  }
}
