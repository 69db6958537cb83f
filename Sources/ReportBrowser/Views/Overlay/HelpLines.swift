import TerminalModel

/// The rows of the help: what holds where one is, then everything else.
struct HelpLines {
  private let columns: Int
  private let keysWidth: Int
  private let place: Focus
  private let filter: String

  /// The help for a screen of some columns.
  ///
  /// - Parameters:
  ///   - columns: the columns of the screen.
  ///   - place: where the keys went when it was opened.
  ///   - filter: words that an entry must hold; "" for all.
  init(columns: Int, place: Focus, filter: String = "") {
    self.columns = columns
    self.place = place
    self.filter = filter.lowercased()
    keysWidth = HelpLines.keysWidth(in: columns)
  }

  /// Room for `空格 PgDn Ctrl-F`, or less where the words would have none.
  static func keysWidth(in columns: Int) -> Int { min(18, columns * 2 / 5) }

  /// The rows: the keys of the place, what is written how, the signs, then what holds in all panes, and what
  /// each of the others has for itself.
  var lines: [Overlay.Line] {
    var lines = part("这里（\(place.name)）", own(of: place))
    lines += part("各处通用", entries { $0.places.isSuperset(of: .panes) })
    lines += part("检索与筛选的写法", HelpWords.queries)
    lines += part("记号", HelpWords.signs)
    for focus in Focus.all where focus != place { lines += part(focus.name, own(of: focus)) }
    return lines.isEmpty ? [Overlay.Line(words: "没有“\(filter)”")] : lines
  }

  private func own(of focus: Focus) -> [HelpWords.Entry] {
    entries { $0.places.contains(Places(focus)) && !$0.places.isSuperset(of: .panes) }
  }

  private func entries(_ belongs: (Binding) -> Bool) -> [HelpWords.Entry] {
    Keymap.bindings.filter(belongs).map {
      HelpWords.Entry(keys: $0.keys.map(\.name).joined(separator: " "), words: $0.help)
    }
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
    words.lines(columns: max(2, columns))
  }
}
