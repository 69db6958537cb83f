import TerminalModel

/// The rows of the help: every key of the keymap, by where it holds.
struct HelpLines {
  private let columns: Int
  private let keysWidth: Int

  /// The help for a screen of some columns.
  init(columns: Int) {
    self.columns = columns
    keysWidth = HelpLines.keysWidth(in: columns)
  }

  /// Room for `空格 PgDn Ctrl-F`, or less where the words would have none.
  static func keysWidth(in columns: Int) -> Int { min(18, columns * 2 / 5) }

  /// The rows: first what holds in all panes, then what each pane has for itself.
  var lines: [Overlay.Line] {
    var lines = section("各处通用") { $0.places.isSuperset(of: .panes) }
    for focus in Focus.allCases {
      lines += section(focus.name) {
        $0.places.contains(Places(focus)) && !$0.places.isSuperset(of: .panes)
      }
    }
    return lines
  }

  private func section(_ name: String, _ belongs: (Binding) -> Bool) -> [Overlay.Line] {
    let bindings = Keymap.bindings.filter(belongs)
    guard !bindings.isEmpty else { return [] }
    return [Overlay.Line(words: name, look: .heading)] + bindings.flatMap(lines) + [Overlay.Line()]
  }

  /// Keys and words side by side, in as many rows as the longer of the two needs.
  private func lines(of binding: Binding) -> [Overlay.Line] {
    let keys = wrapped(binding.keys.map(\.name).joined(separator: " "), keysWidth - 1)
    let words = wrapped(binding.help, columns - keysWidth - OverlayPane.margin - 1)
    return (0..<max(keys.count, words.count)).map {
      Overlay.Line(keys: keys[safe: $0] ?? "", words: words[safe: $0] ?? "")
    }
  }

  private func wrapped(_ words: String, _ columns: Int) -> [String] {
    words.lines(columns: max(2, columns))
  }
}
