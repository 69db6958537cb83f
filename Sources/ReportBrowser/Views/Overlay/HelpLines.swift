import TerminalModel
import Wording

/// The rows of a help, in parts.
struct HelpLines {
  /// A part: its name, and what stands in it.
  typealias Part = (name: String, entries: [HelpWords.Entry])

  private let columns: Int
  private let keysWidth: Int
  private let filter: String
  private let ambiguous: AmbiguousWidth

  /// The help for a screen of some columns.
  ///
  /// - Parameters:
  ///   - columns: the columns of the screen.
  ///   - filter: words that an entry must hold; "" for all.
  ///   - ambiguous: how wide the terminal draws what it may draw in one column or two.
  init(columns: Int, filter: String = "", ambiguous: AmbiguousWidth = .narrow) {
    self.ambiguous = ambiguous
    self.columns = columns
    self.filter = filter.lowercased()
    keysWidth = HelpLines.keysWidth(in: columns)
  }

  /// Room for `空格 PgDn Ctrl-F`, or less where the words would have none.
  static func keysWidth(in columns: Int) -> Int { min(18, columns * 2 / 5) }

  /// The parts for a report: the keys of the place, what is written how, the signs, then what holds in all
  /// panes, and what each of the others has for itself.
  static func parts(at place: Focus, of keymap: Keymap) -> [Part] {
    [
      (say("这里（\(place.name)）"), own(of: place, keymap)),
      (say("各处通用"), entries(of: keymap) { $0.places.isSuperset(of: .panes) }),
      (say("检索与筛选的写法"), HelpWords.queries), (say("记号"), HelpWords.signs),
    ] + Focus.all.filter { $0 != place }.map { ($0.name, own(of: $0, keymap)) }
  }

  private static func own(of focus: Focus, _ keymap: Keymap) -> [HelpWords.Entry] {
    entries(of: keymap) { $0.places.contains(Places(focus)) && !$0.places.isSuperset(of: .panes) }
  }

  private static func entries(
    of keymap: Keymap, _ belongs: (Binding) -> Bool
  ) -> [HelpWords.Entry] {
    keymap.bindings.filter { !$0.keys.isEmpty && belongs($0) }.map {
      HelpWords.Entry(keys: $0.keyNames.joined(separator: " "), words: $0.help.said)
    }
  }

  /// The rows of some parts.
  func lines(of parts: [Part]) -> [Overlay.Line] {
    let lines = parts.flatMap { part($0.name, $0.entries) }
    return lines.isEmpty ? [Overlay.Line(words: say("没有“\(filter)”"))] : lines
  }

  private func part(_ name: String, _ entries: [HelpWords.Entry]) -> [Overlay.Line] {
    let entries = entries.filter {
      filter.isEmpty || "\($0.keys) \($0.words)".lowercased().contains(filter)
    }
    guard !entries.isEmpty else { return [] }
    return [Overlay.Line(words: name, look: .heading)] + entries.flatMap(lines) + [Overlay.Line()]
  }

  /// Keys and words side by side, in as many rows as the longer of the two needs.
  private func lines(of entry: HelpWords.Entry) -> [Overlay.Line] {
    let keys = wrapped(entry.keys, keysWidth - 1)
    let words = wrapped(entry.words, columns - keysWidth - OverlayPane.margin - 1)
    return (0..<max(keys.count, words.count)).map {
      Overlay.Line(keys: keys[safe: $0] ?? "", words: words[safe: $0] ?? "")
    }
  }

  private func wrapped(_ words: String, _ columns: Int) -> [String] {
    words.lines(columns: max(2, columns), ambiguous)
  }
}
