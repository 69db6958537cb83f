import TerminalModel

/// The help: every key of the keymap, by where it holds.
struct HelpPane {
  /// The first row on screen.
  let firstRow: Int

  /// One row of the help.
  private struct Row {
    var keys = ""
    var words = ""
    var isHeading = false
  }

  /// The number of rows the help has.
  static func rowCount(columns: Int) -> Int { rows.count }

  func draw(in rect: Rect, on frame: inout Frame) {
    let keysWidth = HelpPane.keysWidth(in: rect.size.columns)
    for (line, row) in HelpPane.rows.dropFirst(firstRow).prefix(rect.size.rows).enumerated() {
      let place = Position(row: rect.origin.row + line, column: rect.origin.column + 2)
      if row.isHeading {
        frame.put(row.words, at: place, style: Theme.heading)
      } else {
        frame.put(row.keys, at: place, style: Theme.subheading, limit: keysWidth - 1)
        frame.putCut(
          row.words, at: Position(row: place.row, column: place.column + keysWidth),
          limit: rect.size.columns - keysWidth - 3)
      }
    }
  }

  /// Room for `空格 PgDn Ctrl-F`, or less where the words would have none.
  private static func keysWidth(in columns: Int) -> Int { min(18, columns * 2 / 5) }

  /// The rows: first what holds in all panes, then what each pane has for itself.
  private static let rows: [Row] = {
    var rows = section("各处通用") { $0.places.isSuperset(of: .panes) }
    for focus in Focus.allCases {
      rows += section(focus.name) {
        $0.places.contains(Places(focus)) && !$0.places.isSuperset(of: .panes)
      }
    }
    return rows
  }()

  private static func section(_ name: String, _ belongs: (Binding) -> Bool) -> [Row] {
    let bindings = Keymap.bindings.filter(belongs)
    guard !bindings.isEmpty else { return [] }
    let rows = bindings.map { binding in
      Row(keys: binding.keys.map(\.name).joined(separator: " "), words: binding.help)
    }
    return [Row(words: name, isHeading: true)] + rows + [Row()]
  }
}
