import ReportModel
import TerminalModel

/// Measures the cells of a table, a row at a time.
struct SheetMeasure {
  private let names: [HeadWrapping]
  private var tallies: [Tally]
  /// For each row the column of its widest words, -1 for none.
  private var widest: [Int32] = []
  private var hasWide = false

  /// What is known of the cells of one column.
  private struct Tally {
    var numbers = 0
    var words = 0
    var whole = 0
    var fraction = 0
    var widest = 0

    mutating func add(_ shape: CellShape) {
      guard shape.isNumber else {
        if !shape.isMark { words += 1 }
        widest = max(widest, shape.whole)
        return
      }
      numbers += 1
      whole = max(whole, shape.whole)
      fraction = max(fraction, shape.fraction)
    }
  }

  init(columns names: [String]) {
    self.names = names.map(HeadWrapping.init)
    tallies = Array(repeating: Tally(), count: names.count)
  }

  mutating func add(_ row: Table.Row) {
    var (column, width) = (-1, TableSheet.wide)
    for field in row.fields.clamped(to: tallies.indices) {
      guard field < row.cells.count, let text = row.cells[field]?.text else { continue }
      let shape = CellShape(text)
      tallies[field].add(shape)
      if !shape.isNumber, shape.whole > width { (column, width) = (field, shape.whole) }
    }
    widest.append(Int32(column))
    if column >= 0 { hasWide = true }
  }

  /// The columns, by all rows that were added.
  var columns: [TableSheet.Column] {
    zip(names, tallies).map { name, tally in
      TableSheet.Column(
        head: [name.columns, name.columns(inRows: 2), name.columns(inRows: 3)],
        cells: max(tally.whole + tally.fraction, tally.widest), fraction: tally.fraction,
        isNumeric: tally.numbers >= tally.words)
    }
  }

  /// For each row the column of its widest words, -1 for none; empty where no words are wide.
  var widestText: [Int32] { hasWide ? widest : [] }
}

/// How a cell's words look: a number with what stands behind its digits, a mark for nothing, or words.
struct CellShape {
  /// The columns of all, or of a number up to its point.
  private(set) var whole = 0
  /// The columns of a number's decimal part and unit.
  private(set) var fraction = 0
  /// Whether it is a number, perhaps with a unit of a few characters behind (`251000元`, `15.2%`).
  private(set) var isNumber = false
  /// Whether it only says that there is nothing (`/`, `—`).
  private(set) var isMark = true

  /// 元, 万元, 篇（次）: longer words behind digits make a text of it.
  private static let longestUnit = 4

  /// The shape of a cell's words, of which scalars are walked.
  init(_ text: String) {
    var digits = 0
    var letters = 0
    var isWhole = true
    var isMixed = false
    for scalar in text.unicodeScalars {
      switch CellShape.part(scalar) {
      case .digit:
        digits += 1
        // 1-3月, A5: digits behind something else.
        if letters > 0 { isMixed = true }
      case .point: isWhole = false
      case .separator: break
      case .sign where digits == 0: break
      case .sign, .other:
        letters += 1
        if digits > 0 { isWhole = false }
      }
      if isMark, digits > 0 || scalar.properties.isAlphabetic { isMark = false }
      let columns = Glyph.columns(of: scalar)
      if isWhole { whole += columns } else { fraction += columns }
    }
    isNumber = digits > 0 && !isMixed && letters <= CellShape.longestUnit
    if !isNumber { (whole, fraction) = (whole + fraction, 0) }
  }

  private enum Part { case digit, point, separator, sign, other }

  private static func part(_ scalar: Unicode.Scalar) -> Part {
    switch scalar {
    case "0"..."9", "０"..."９": .digit
    case ".", "．": .point
    case ",", "，": .separator
    case "-", "+", "－", "＋", "−": .sign
    default: .other
    }
  }
}
