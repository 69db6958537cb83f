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

@Test("F1, and Alt with an arrow, are keys; Ctrl-I is one where the terminal tells it from Tab")
func keysBesideOthers() {
  for help in ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}[P"] {
    #expect(events(help) == keys(.function(1)))
  }
  #expect(events("\u{1B}[1;3D\u{1B}[1;3C") == keys(.altLeft, .altRight))
  #expect(events("\u{1B}[105;5u\t") == keys(.control("i"), .tab))
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
  #expect(events("\u{1B}[15~\u{1B}OQ\u{1B}[?62;22c\u{1B}[I\u{1B}[[Bq") == keys(.character("q")))
  #expect(events("\u{1B}[12\u{1B}[A") == keys(.up))
}

@Test("pasted text arrives whole, whatever is in it, and is no key")
func paste() {
  let start = "\u{1B}[200~"
  let end = "\u{1B}[201~"
  #expect(events(start + "公众号\rq" + end + "j") == [.paste("公众号\rq"), .key(.character("j"))])
  #expect(events(start + "a\u{1B}[Ab" + end) == [.paste("a\u{1B}[Ab")])
  #expect(events(start + end) == [.paste("")])
}

@Test("a paste lasts until its end mark, however long that takes, and can be left when it was lost")
func slowPaste() {
  var decoder = InputDecoder()
  var events = decoder.feed(Array("\u{1B}[200~公开".utf8))
  for piece in ["q", "\u{1B}[20", "1"] {
    events += decoder.flush() + decoder.feed(Array(piece.utf8))
  }
  #expect(events == [] && decoder.isPasting)
  #expect(decoder.feed(Array("~j".utf8)) == [.paste("公开q"), .key(.character("j"))])

  _ = decoder.feed(Array("\u{1B}[200~没有尽头\u{3}".utf8))
  #expect(decoder.feed([0x03]) == [])
  #expect(decoder.flush() == [])
  #expect(
    decoder.feed([0x03]) == [.paste("没有尽头\u{3}\u{3}"), .key(.control("c"))])
  #expect(!decoder.isPasting)
}

@Test("what has begun waits for its rest, and is left out where that never comes")
func incompleteInput() {
  for (start, wait) in [
    ("\u{1B}", InputDecoder.Wait.escape), ("\u{1B}[", .introduced), ("\u{1B}]", .introduced),
    ("\u{1B}[1;", .rest), ("\u{1B}]11;", .rest), ("\u{1B}[M 1", .rest), ("\u{1B}O1", .rest),
  ] {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(start.utf8)) == [])
    #expect(decoder.wait == wait, "\(start)")
    let isKey = wait != .rest
    #expect(decoder.flush().first == (isKey ? .key(.escape) : nil), "\(start)")
    #expect(decoder.wait == .nothing && decoder.feed([0x6A]) == keys(.character("j")), "\(start)")
  }
  var decoder = InputDecoder()
  #expect(decoder.feed([0xE5, 0x85]) == [] && decoder.wait == .rest)
  #expect(decoder.flush() == [])
  #expect(decoder.feed([0xE5]) == [] && decoder.feed([0x85]) == [])
  #expect(decoder.feed([0xAC]) == keys(.character("公")))
}

@Test("a terminal that names its keys sends the same keys, and Esc at once")
func namedKeys() {
  #expect(events("\u{1B}[27u", flushing: false) == keys(.escape))
  #expect(events("\u{1B}[99;5u\u{1B}[122;5u") == keys(.control("c"), .control("z")))
  #expect(events("\u{1B}[13u\u{1B}[9;2u\u{1B}[127u") == keys(.enter, .backTab, .backspace))
  #expect(
    events("\u{1B}[106u\u{1B}[57419u\u{1B}[27;5;100~") == keys(.character("j"), .up, .control("d")))
  // Another key with Alt, one that was let go, one that only shifts.
  #expect(events("\u{1B}[113;3u\u{1B}[113;1:3u\u{1B}[57441u\u{1B}[1;1:3B") == [])
}

@Test("what the mouse did is told with its place, cut anywhere, and garbage is nothing")
func mouse() {
  func at(_ column: Int, _ row: Int, _ kind: MouseEvent.Kind) -> InputEvent {
    .mouse(MouseEvent(kind, at: Position(row: row - 1, column: column - 1)))
  }
  let told = "\u{1B}[<0;10;20M\u{1B}[<32;11;20M\u{1B}[<0;11;20m\u{1B}[<64;1;1M\u{1B}[<65;1;1M"
  let wanted = [
    at(10, 20, .press(clicks: 1)), at(11, 20, .drag), at(11, 20, .release), at(1, 1, .wheel(-1)),
    at(1, 1, .wheel(1)),
  ]
  let bytes = Array(told.utf8)
  for cut in 0...bytes.count {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) == wanted)
  }
  for garbage in [
    "0;0;1M", "0;1;0M", "0;1M", "0;1;1;1M", "M", ";;M", "0;-1;1M", "999999;1;1M", "0;999999;1M",
    "2;1;1M", "1;1;1m", "4;1;1M", "16;1;1M", "66;1;1M", "35;1;1M", "128;1;1M", "0;1;1A",
  ] { #expect(events("\u{1B}[<" + garbage + "q") == keys(.character("q")), "\(garbage)") }
}

@Test(
  "the mouse of a terminal that knows the oldest reports alone, in bytes and in two as UTF-8 writes them"
)
func oldestMouse() {
  func at(_ column: Int, _ row: Int, _ kind: MouseEvent.Kind) -> InputEvent {
    .mouse(MouseEvent(kind, at: Position(row: row - 1, column: column - 1)))
  }
  func report(_ button: UInt8, _ column: [UInt8], _ row: [UInt8]) -> [UInt8] {
    Array("\u{1B}[M".utf8) + [button + 32] + column + row
  }
  let told = [
    report(0, [42], [52]), report(32, [43], [52]), report(3, [43], [52]), report(64, [33], [33]),
    report(65, [0xDF], [33]), report(0, Array("\u{C8}".utf8), [60]),
  ]
  let wanted = [
    at(10, 20, .press(clicks: 1)), at(11, 20, .drag), at(11, 20, .release), at(1, 1, .wheel(-1)),
    at(191, 1, .wheel(1)), at(168, 28, .press(clicks: 1)),
  ]
  let bytes = told.flatMap(\.self)
  for cut in 0...bytes.count {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) == wanted)
  }
}

@Test("the number block types its digits and signs, also where it has keys of its own")
func numberBlock() {
  let typed = "0123456789".unicodeScalars.map { InputEvent.key(.character($0)) }
  #expect("pqrstuvwxy".flatMap { events("\u{1B}O\($0)") } == typed)
  #expect((57_399...57_408).flatMap { events("\u{1B}[\($0)u") } == typed)
  let signs = "*+-./".unicodeScalars.map { InputEvent.key(.character($0)) }
  #expect("jkmno".flatMap { events("\u{1B}O\($0)") } == signs)
  #expect([57_411, 57_413, 57_412, 57_409, 57_410].flatMap { events("\u{1B}[\($0)u") } == signs)
  #expect(events("\u{1B}OX\u{1B}OM") == keys(.character("="), .enter))
}

@Test("a letter with Shift is a capital also where the terminal names the key")
func namedCapitals() {
  #expect(events("\u{1B}[103;2u") == keys(.character("G")))
  #expect(events("\u{1B}[103:71;2u\u{1B}[71;2u") == keys(.character("G"), .character("G")))
}

@Test("a press soon behind another at the same cell is the second of a double click")
func doubleClicks() {
  func press(_ column: Int) -> InputEvent {
    .mouse(MouseEvent(.press(clicks: 1), at: Position(row: 3, column: column)))
  }
  var count = ClickCount()
  let start = ContinuousClock.now
  var clicks: [Int] = []
  for (column, milliseconds) in [(5, 0), (5, 300), (5, 600), (6, 700), (6, 1200), (6, 1300)] {
    let event = count.counted(press(column), at: start + .milliseconds(milliseconds))
    if case .mouse(let mouse) = event, case .press(let number) = mouse.kind {
      clicks.append(number)
    }
  }
  #expect(clicks == [1, 2, 1, 1, 1, 2])
}

@Test("replies and reports leave no letters behind, cut at any two places")
func replies() {
  let replies: [[UInt8]] =
    [
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]lquit\u{1B}\\", "\u{1B}P>|XTerm(388)\u{1B}\\",
      "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}Xq\u{1B}\\", "\u{1B}[?62;22c",
      "\u{1B}[>41;388;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[8;24;80t", "\u{1B}[?2026;2$y",
      "\u{1B}[?1u", "\u{1B}[I", "\u{1B}[MCqq", "\u{1B}[M!\u{C7}q", "\u{1B}[M(qq",
      "\u{1B}[96;10;20M",
    ].map { Array($0.utf8) } + [Array("\u{1B}[M!".utf8) + [0xFF, 0x7F]]
  for reply in replies {
    let bytes = reply + [0x6A]
    for first in 0...reply.count {
      for second in first...reply.count {
        var decoder = InputDecoder()
        var found = decoder.feed(bytes[..<first])
        found += decoder.feed(bytes[first..<second]) + decoder.feed(bytes[second...])
        #expect(found == keys(.character("j")), "\(String(decoding: reply, as: UTF8.self))")
      }
    }
  }
}

@Test("a report that is cut off gives way to the key that cut it off")
func brokenReplies() {
  #expect(events("\u{1B}]11;rgb\u{1B}[Aq") == keys(.up, .character("q")))
  #expect(events("\u{1B}]11;rgb\u{18}q") == keys(.character("q")))
  #expect(events("\u{1B}P1+r\u{3}") == keys(.control("c")))
  #expect(events("\u{1B}[M \u{1B}[B") == keys(.down))
  #expect(events("\u{1B}]lquit", "\u{1B}") == keys(.escape))
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
    #expect(decoder.wait == .nothing)
  }
}

@Test("base 64 is padded as the standard says")
func base64Text() {
  let cases = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "年": "5bm0"]
  for (text, expected) in cases {
    #expect(String(decoding: base64(text.utf8), as: UTF8.self) == expected)
  }
}

@Test("the answer to what the terminal draws on is taken, however it is cut, and gives no key")
func groundAnswer() {
  for (end, color, ground) in [
    ("\u{7}", "rgb:ffff/ffff/ffff", Ground.light), ("\u{1B}\\", "rgb:0000/2b2b/3636", .dark),
  ] {
    let bytes = Array("\u{1B}]11;\(color)\(end)j".utf8)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(events == keys(.character("j")))
      #expect(decoder.takeGround() == ground)
      #expect(decoder.takeGround() == nil)
    }
  }
  for other in [
    "\u{1B}]11;\u{7}", "\u{1B}]10;rgb:0/0/0\u{7}", "\u{1B}]11;rgb:0/0/0\u{18}",
    "\u{1B}]11;\(String(repeating: "0", count: 10_000))\u{7}",
  ] {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(other.utf8)) == [] && decoder.takeGround() == nil)
  }
}
