import TerminalModel

/// Where labels and values stand in a table drawn without a box.
///
/// ```
/// 信息内容        制发  废止         beside: the label, then its values
/// 行政规范性文件     3     1
///
/// 行政规范性文件                     below: the label over the whole width, its values in the line
///           3         1              below; those that find no room in one more line below that
/// ```
struct ListLayout: Equatable {
  /// Where the values of one slot stand.
  struct Slot: Equatable {
    /// The line among those of the row's values.
    var band = 0
    /// The columns left free before it.
    var start = 0
    /// Its columns.
    var width: Int
    /// Whether figures stand in it.
    var isNumeric: Bool
  }

  /// The columns of the whole.
  let columns: Int
  /// The columns of the labels.
  private(set) var label: Int
  /// Whether every label has its one line.
  private(set) var isWhole = false
  /// Whether the values stand in the line of their label.
  private(set) var isBeside = true
  /// The slots, band by band.
  private(set) var slots: [Slot] = []
  /// How many bands there are.
  private(set) var bandCount = 1

  /// Six characters: shorter lines of a label are hard to read.
  private static let shortestLabel = 12
  /// Fifteen characters: nearly all labels of the official forms, set in by one.
  private static let longLabel = 30
  /// The values are set in by one character from their label above.
  private static let indent = Layout.step
  /// Two characters, the least that a name is broken to.
  private static let shortName = 4
  /// Six characters, as much as words or a long name ask for before the labels.
  private static let longName = 12

  /// The layout of labels and slots of some needs.
  init(_ needs: [ColumnMeasure], label: Int, columns: Int) {
    self.columns = columns
    self.label = label
    let least = needs.map(Self.least)
    let wanted = needs.map { need in
      need.isNumeric
        ? max(Self.least(need), min((need.head + 3) / 4 * 2, Self.longName))
        : max(Self.least(need), min(max(need.words, need.head), Self.longName * 2))
    }
    slots = needs.map { Slot(width: 0, isNumeric: $0.isNumeric) }
    let free = columns - least.reduce(0) { $0 + $1 + 1 }
    if free >= min(label, Self.shortestLabel) {
      setBeside(least, wanted)
    } else {
      setBelow(least, wanted)
    }
  }

  private static func least(_ need: ColumnMeasure) -> Int {
    let name = min(need.head, shortName)
    let words = min(need.words, need.isNumeric ? shortName : longName)
    return max(need.number, need.unit, name, words, 2)
  }

  // MARK: Beside

  private mutating func setBeside(_ least: [Int], _ wanted: [Int]) {
    let natural = label
    label = min(natural, Self.shortestLabel)
    var gap = 1
    var rest = columns - label - least.reduce(0) { $0 + $1 + gap }
    // A wider gap where it takes nothing from the labels.
    if rest >= least.count + max(0, min(natural, Self.longLabel) - label) {
      gap = 2
      rest -= least.count
    }
    // Labels first: a long label in a narrow strip is harder to read than a name in three lines.
    let more = min(rest, min(natural, Self.longLabel) - label)
    label += more
    rest -= more
    var widths = least
    widths.grow(to: wanted, rest: &rest)
    label += min(rest, natural - label)
    isWhole = label == natural
    var start = label
    for slot in widths.indices {
      slots[slot].start = start + gap
      slots[slot].width = widths[slot]
      start += gap + widths[slot]
    }
  }

  // MARK: Below

  private mutating func setBelow(_ least: [Int], _ wanted: [Int]) {
    isBeside = false
    label = columns
    let room = max(2, columns - Self.indent)
    var widths = least
    var rest = room - least.reduce(-1) { $0 + $1 + 1 }
    if rest >= 0 {
      // All in one line: what is left makes the names short and the columns alike.
      widths.grow(to: wanted, rest: &rest)
      while rest >= widths.count, widths.contains(where: { $0 < Self.longName }) {
        for slot in widths.indices { widths[slot] += 1 }
        rest -= widths.count
      }
    } else {
      // In several lines: all alike, so that what is of one column stands below its name.
      let widest = wanted.max() ?? 0
      widths = widest * 2 < room ? wanted.map { _ in widest } : wanted
    }
    setBands(widths.map { min($0, room) })
  }

  private mutating func setBands(_ widths: [Int]) {
    var band = 0
    var start = Self.indent
    for slot in widths.indices {
      if start > Self.indent, start + widths[slot] > columns {
        band += 1
        start = Self.indent
      }
      slots[slot].band = band
      slots[slot].start = min(start, max(0, columns - widths[slot]))
      slots[slot].width = widths[slot]
      start += widths[slot] + 1
    }
    bandCount = band + 1
  }

  /// The columns that the slots of a range take in the band of the first of them.
  func place(of range: Range<Int>) -> (band: Int, start: Int, width: Int)? {
    guard let first = slots[safe: range.lowerBound] else { return nil }
    var end = first.start + first.width
    for slot in slots[range.clamped(to: slots.indices)] where slot.band == first.band {
      end = max(end, slot.start + slot.width)
    }
    return (first.band, first.start, end - first.start)
  }

  /// The columns that are drawn on.
  var usedColumns: Int {
    slots.reduce(isBeside ? label : min(columns, Layout.widestMeasure)) {
      max($0, $1.start + $1.width)
    }
  }
}
