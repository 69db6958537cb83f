import TerminalModel

/// The kinds of things on the screen that the mouse can point at.
enum Pointed: Int {
  /// The tab of a view, by its number.
  case tab
  /// A hint of what a key does, by its place in the keymap.
  case hint
  /// A section of the outline; its column is 1 at the mark that opens and closes it.
  case section
  /// A row of the text, counted from the first one on screen.
  case text
  /// A row of the list that the view has.
  case row
  /// The name of a column, by what it orders the list by.
  case head
  /// A cell of a table, by the line and the column on screen.
  case cell
  /// One of the report's own tables, in their list.
  case table
  /// A part of what a finding rests on.
  case evidence
  /// The rule between two panes.
  case border
  /// What the report was read from.
  case source
}

extension Frame {
  /// Says what a rectangle shows.
  mutating func mark(_ rect: Rect, _ what: Pointed, row: Int = 0, column: Int = 0) {
    mark(rect, as: Spot(part: what.rawValue, row: row, column: column))
  }
}
