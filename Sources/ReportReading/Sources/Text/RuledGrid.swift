internal import HanText
internal import ReportForms
internal import ReportModel

/// A table that a plain text draws with a rule below each row, cells over several lines, columns and rows.
///
/// ```
/// +----------+----------+
/// | 行政复议            |      one cell over two columns
/// +----------+----------+
/// | 结果     | 总计     |      a cell of two lines: 结果维持
/// | 维持     |          |
/// +----------+----------+
/// ```
/// So pandoc writes what Markdown's bars cannot say. Columns are counted as such programs do: two for each wide character.
struct RuledGrid {
  /// The table.
  private(set) var draft = TableDraft()
  /// The paragraphs with words of each row, in the order of the rows.
  private(set) var rows: [Range<Int>] = []
  /// The paragraphs that are rules and nothing else.
  private(set) var rules: [Int] = []
  /// The paragraph behind the table.
  private(set) var end: Int

  private let text: [Unicode.Scalar]
  /// The columns in which uprights stand.
  private var edges: [Int] = []
  private var cells: [Cell] = []
  /// The cell that each column is open in.
  private var open: [Int?] = []
  private var row = 0

  /// A cell at its place in the grid.
  private struct Cell {
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan: Int
    /// Its lines.
    var parts: [Range<Int>] = []
  }

  /// The table that begins with a rule; nil where none does, or where its rows are lines without rules.
  init?(_ paragraphs: [Paragraph], from start: Int, in text: [Unicode.Scalar]) {
    self.text = text
    end = start
    var lines: [RuledLine] = []
    while end < paragraphs.count, let line = RuledLine(paragraphs[end], in: text) {
      lines.append(line)
      end += 1
    }
    let count = lines.count(where: \.isRule)
    // Fewer rules set off a head and a foot only.
    guard lines.first?.isRule == true, count >= 4 else { return nil }
    while let last = lines.last, !last.isRule {
      lines.removeLast()
      end -= 1
    }
    edges = Array(Set(lines.filter(\.holdsRule).flatMap(\.joints))).sorted()
    guard (3...61).contains(edges.count) else { return nil }
    open = Array(repeating: nil, count: edges.count - 1)
    for (offset, line) in lines.enumerated() { read(line, start + offset) }
    guard row > 2, areRows else { return nil }
    set()
  }

  // MARK: Lines

  private mutating func read(_ line: RuledLine, _ paragraph: Int) {
    let places = columns(of: line)
    if line.isRule {
      rules.append(paragraph)
    } else {
      while rows.count <= row { rows.append(paragraph..<paragraph) }
      rows[row] = rows[row].lowerBound..<paragraph + 1
    }
    var isRuled = false
    for (index, part) in line.parts.enumerated() where index + 1 < places.count {
      let columns = places[index]..<max(places[index] + 1, places[index + 1])
      if line.isRuled(index) {
        isRuled = true
        for column in columns where column < open.count { open[column] = nil }
      } else {
        add(part, in: columns.clamped(to: 0..<open.count))
      }
    }
    guard isRuled, !cells.isEmpty else { return }
    row += 1
    // What the rule leaves open goes on in the next row.
    for cell in Set(open.compactMap { $0 }) { cells[cell].rowSpan = row - cells[cell].row + 1 }
  }

  /// The columns that the uprights of a line stand at: exactly, else by their order, else nearest to.
  private func columns(of line: RuledLine) -> [Int] {
    let exact = line.joints.compactMap { edges.firstIndex(of: $0) }
    if exact.count == line.joints.count { return exact }
    if line.joints.count == edges.count { return Array(edges.indices) }
    return line.joints.map { joint in
      edges.indices.min { abs(edges[$0] - joint) < abs(edges[$1] - joint) } ?? 0
    }
  }

  private mutating func add(_ part: Range<Int>, in columns: Range<Int>) {
    guard let first = columns.first else { return }
    let cell: Int
    if let known = open[first] {
      cell = known
    } else {
      cell = cells.count
      cells.append(Cell(row: row, column: first, columnSpan: columns.count))
    }
    for column in columns { open[column] = cell }
    if !part.isEmpty { cells[cell].parts.append(part) }
  }

  /// Whether lines between two rules are one row: no cell has figures in two of them.
  private var areRows: Bool {
    cells.allSatisfy { cell in
      cell.parts.count { TableReader.isFigure(text[$0].filter { $0.isInk }) } <= 1
    }
  }

  // MARK: The table

  private mutating func set() {
    let byRow = Dictionary(grouping: cells, by: \.row)
    for row in 0..<self.row {
      draft.append(
        row: (byRow[row] ?? []).sorted { $0.column < $1.column }.map { cell in
          var words = FlowLine()
          for part in cell.parts {
            words.append(text[part])
            words.appendBreak()
          }
          var drawn = TableDraft.Cell(words: words.scalars, breaks: words.breaks)
          drawn.rowSpan = cell.rowSpan
          drawn.columnSpan = cell.columnSpan
          if let first = cell.parts.first, let last = cell.parts.last {
            drawn.source = first.lowerBound..<last.upperBound
          }
          return drawn
        })
    }
    draft.finish()
  }
}

/// A line of a ruled table: uprights, and what stands between them.
private struct RuledLine {
  /// The columns of the uprights, from the beginning of the line.
  private(set) var joints: [Int] = []
  /// What stands between them, without blanks at the ends.
  private(set) var parts: [Range<Int>] = []
  private var ruled: [Bool] = []

  /// Whether it is a rule from end to end.
  var isRule: Bool { ruled.allSatisfy { $0 } }

  /// Whether some of its parts are pieces of a rule: beside a cell over several rows.
  var holdsRule: Bool { ruled.contains(true) }

  /// Whether a part is a piece of a rule.
  func isRuled(_ part: Int) -> Bool { ruled[part] }

  /// The line that a paragraph is; nil where it does not begin and end with uprights.
  init?(_ paragraph: Paragraph, in text: [Unicode.Scalar]) {
    guard paragraph.marks.contains(.cell), paragraph.table == nil, paragraph.runs.count == 1,
      let line = paragraph.runs.first, line.count >= 5, line.count <= 2000,
      text[line.lowerBound].isUpright, text[line.upperBound - 1].isUpright
    else { return nil }
    var column = 0
    var start = line.lowerBound
    for place in line {
      // A plus sign stands in words too (+15); in a rule it is beside strokes.
      if text[place].isUpright, text[place] != "+" || isJoint(place, line, text) {
        if place > line.lowerBound { append(start..<place, text) }
        joints.append(column)
        start = place + 1
      }
      column += text[place].isWide ? 2 : 1
    }
    guard joints.count >= 2 else { return nil }
  }

  private mutating func append(_ part: Range<Int>, _ text: [Unicode.Scalar]) {
    parts.append(text.trimmed(part))
    ruled.append(
      part.count >= 3 && text[part].allSatisfy(\.isStroke)
        || text[part].contains(where: \.isBoxStroke))
  }
}

private func isJoint(_ place: Int, _ line: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
  place == line.lowerBound || place == line.upperBound - 1
    || text[place - 1].isStroke || text[place + 1].isStroke
}

extension Unicode.Scalar {
  /// Whether it stands between two cells, or where rules meet.
  fileprivate var isUpright: Bool {
    switch value {
    case 0x2B, 0x7C, 0x2502, 0x2503, 0x250C...0x254B, 0x2551, 0x2552...0x256C: true
    default: false
    }
  }

  /// Whether rules are drawn with it; colons say how a column is aligned.
  fileprivate var isStroke: Bool { self == "-" || self == "=" || self == ":" || isBoxStroke }

  fileprivate var isBoxStroke: Bool {
    switch value {
    case 0x2500, 0x2501, 0x2550: true
    default: false
    }
  }

  /// Whether such programs count two columns for it: East Asian Width W and F, as far as texts have them.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
