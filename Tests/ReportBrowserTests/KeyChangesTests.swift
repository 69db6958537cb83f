import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// Some changes of keys.
private func changes(_ changes: (String, String)...) throws -> KeyChanges {
  var keys = KeyChanges()
  for (name, its) in changes { try keys.give(name, keys: its) }
  return keys
}

/// A browser of the sample report with changed keys after some keystrokes.
private func sample(_ keys: KeyChanges, pressing typed: String) throws -> BrowserState {
  let state = BrowserState(
    document: try document(Samples.guangdong, name: "guangdong-hrss-2017.txt"),
    size: Size(columns: 100, rows: 40), manner: Manner(keys: keys))
  return try state.pressing(typed)
}

@Suite("Keys that a person gave to actions")
struct KeyChangesTests {
  @Test("do what the action does; the key that did it does it no more")
  func given() throws {
    let keys = try changes(("help", "<F1> h"), ("search", "f"), ("left", "<Left>"))
    #expect(try sample(keys, pressing: "h").overlay != nil)
    #expect(try sample(keys, pressing: "?").overlay == nil)
    #expect(try sample(keys, pressing: "f").prompt?.kind == .search)
    // f is “this section only” among the metrics where nobody says otherwise.
    #expect(try sample(keys, pressing: "2f").prompt != nil)
    #expect(try sample(KeyChanges(), pressing: "2f").prompt == nil)
  }

  @Test("stand in help, hints and the list of actions")
  func told() throws {
    let keys = try changes(("help", "h"), ("left", "<Left>"))
    let size = Size(columns: 100, rows: 40)
    #expect(try sample(keys, pressing: "").frame(size: size).picture().contains("h 帮助"))
    let help = HelpLines(columns: 100).lines(of: HelpLines.parts(at: .outline, of: Keymap(keys)))
    #expect(help.contains { $0.keys == "h" && $0.words == "帮助" })
    #expect(!help.contains { $0.keys.hasPrefix("? ") })
    let list = try sample(keys, pressing: ":帮助").frame(size: size).picture()
    #expect(list.contains(" h  "))
  }

  @Test("leave the line that is typed, the second key behind z, and full-width keys as they are")
  func kept() throws {
    let keys = try changes(("quit", "x"), ("search", "／"))
    let state = try sample(keys, pressing: "zt/x")
    #expect(state.prompt == nil)
    #expect(try sample(changes(("down", "n")), pressing: "/n").prompt?.string == "n")
    #expect(try sample(changes(("down", "z")), pressing: "z").firstKey == nil)
  }

  @Test("hold in a library as well")
  func library() throws {
    let keymap = LibraryKeymap(try changes(("quit", "x"), ("words", "W")))
    #expect(keymap.action(of: "x") == .quit)
    #expect(keymap.action(of: "q") == nil)
    #expect(keymap.action(of: "W") == .countWords)
    #expect(keymap.action(of: "w") == nil)
  }

  @Test("are refused where there is no such action or key, or the key has been given away")
  func refused() throws {
    #expect(throws: KeyChanges.Fault.unknownAction("fly")) { try changes(("fly", "x")) }
    #expect(throws: KeyChanges.Fault.unknownKey("<Meta>")) { try changes(("quit", "<Meta>")) }
    #expect(throws: KeyChanges.Fault.unknownKey("ab")) { try changes(("quit", "ab")) }
    #expect(throws: KeyChanges.Fault.taken("x", by: "quit")) {
      try changes(("quit", "x"), ("copy", "y x"))
    }
  }

  @Test("every action that has a name has keys, and what is printed of them is read again")
  func usual() throws {
    for name in KeyChanges.names {
      let usual = KeyChanges.usual(name)
      #expect(!usual.keys.isEmpty && !usual.help.isEmpty, "\(name)")
      #expect(throws: Never.self, "\(name)") { try changes((name, usual.keys)) }
    }
    #expect(KeyChanges.names.count > 50)
  }
}

@Suite("The measure that a person wants")
struct MeasureTests {
  @Test("is what a row of text has at most", arguments: [40, 80, 120])
  func measure(columns: Int) throws {
    let state = BrowserState(
      document: try document(Samples.guangdong, name: "guangdong-hrss-2017.txt"),
      size: Size(columns: 200, rows: 40), manner: Manner(measure: columns))
    let wrapped = state.wrapped
    let report = state.document.report
    let widest = report.blocks.indices.flatMap { wrapped.rows(ofBlock: $0) }
      .compactMap { row in
        row.pieces.last.map { $0.column + displayWidth(report.string(reading: $0.reading)) }
      }.max()
    let measured = widest ?? 0
    // A mark that may not begin a row hangs over the measure.
    #expect((columns - 4)...(columns + 2) ~= measured)
  }
}
