import TerminalModel

/// Where the columns of the table of figures stand.
///
/// Numbers and units always; then, as the width allows and labels keep a third of it, the qualifier,
/// the section and the share, in this order. An empty range is a column that is left out.
struct MetricColumns: Equatable {
  /// The label, with room for its mark.
  private(set) var label = 0..<0
  /// The number with its scale.
  private(set) var value = 0..<0
  /// The columns of the number before its decimal point; nil where numbers stand flush right.
  let whole: Int?
  private(set) var unit = 0..<0
  private(set) var qualifier = 0..<0
  private(set) var share = 0..<0
  private(set) var section = 0..<0

  /// The widest table: in a wider one the eye loses the row between a name and its number.
  static let widest = 120
  /// The columns of a bar, and of a bar with its percent.
  static let bar = 8
  private static let barAndPercent = bar + 7

  init(width: Int, widths: MetricWidths) {
    // Aligning on the decimal point costs columns; a narrow table has none to give.
    whole = widths.whole + widths.fraction <= width / 5 ? widths.whole : nil
    // A number is not cut unless its column would take half of the row.
    let value = whole == nil ? min(widths.value, width / 2) : widths.whole + widths.fraction
    let unit = min(widths.unit, width / 4)
    var room = width - 1 - value - 2 - unit - 1
    let least = width / 3
    let qualifier = MetricColumns.take(min(widths.qualifier, width / 8), of: &room, least)
    let section = MetricColumns.take(min(widths.section, width / 4), of: &room, least)
    let share = MetricColumns.take(
      widths.hasShares ? MetricColumns.barAndPercent : 0, of: &room, least)
    var start = 1
    label = MetricColumns.place(room, gap: 0, &start)
    self.value = MetricColumns.place(value, gap: 1, &start)
    self.unit = MetricColumns.place(unit, gap: 1, &start)
    self.qualifier = MetricColumns.place(qualifier, gap: 2, &start)
    self.share = MetricColumns.place(share, gap: 2, &start)
    self.section = MetricColumns.place(section, gap: 2, &start)
  }

  /// Takes the columns of one more column and its gap, if enough is left; else none.
  private static func take(_ columns: Int, of room: inout Int, _ least: Int) -> Int {
    guard columns > 0, room - columns - 2 >= least else { return 0 }
    room -= columns + 2
    return columns
  }

  private static func place(_ columns: Int, gap: Int, _ start: inout Int) -> Range<Int> {
    guard columns > 0 else { return 0..<0 }
    let range = start + gap..<start + gap + columns
    start = range.upperBound
    return range
  }
}
