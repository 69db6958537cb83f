/// Prints a report on pages, as offices do: A4, text of 16 points, tables with rules in 10.5 points, a number at
/// the foot (GB/T 9704).
///
/// ```
///     根据条例的要求，现公布本局 2023 年…          ┌────┬──────┬──┐
/// 度报告。                                       │规章│  3   │  │   the words in the middle of their cells
/// ```
struct PrintedReport {
  /// A4, and what is left white of it, in points.
  static let size = (width: 595.0, height: 842.0)
  private static let margin = (left: 79.0, top: 105.0, bottom: 99.0, right: 74.0)
  private static let body = 16.0
  private static let small = 10.5

  private var pages: [PDFFile.Page] = []
  private var top = 0.0

  /// The PDF file of a report.
  static func file(of report: SampleReport) -> [UInt8] { PDFFile.bytes(of: pages(of: report)) }

  /// The pages of a report.
  static func pages(of report: SampleReport) -> [PDFFile.Page] {
    var printed = PrintedReport()
    printed.print(report)
    return printed.pages
  }

  private var width: Double { Self.size.width - Self.margin.left - Self.margin.right }

  private mutating func print(_ report: SampleReport) {
    beginPage()
    set(report.title, size: 22, at: .middle)
    for block in report.blocks {
      switch block {
      case .section(let number, let words):
        set("　　\(SampleReport.ideograph(number))、\(words)", size: Self.body, at: .left)
      case .subsection(let number, let words):
        set("　　（\(SampleReport.ideograph(number))）\(words)", size: Self.body, at: .left)
      case .paragraph(let words): set("　　" + words, size: Self.body, at: .left)
      case .table(let table): draw(table)
      }
    }
    set(report.issuer, size: Self.body, at: .right)
    set(report.date, size: Self.body, at: .right)
  }

  private mutating func beginPage() {
    pages.append(PDFFile.Page())
    top = Self.margin.top
    let number = "— \(pages.count) —"
    let x = (Self.size.width - Self.width(of: number, size: 14)) / 2
    pages[pages.count - 1].words.append(
      PDFFile.Words(number, x: x, y: Self.size.height - 60, size: 14))
  }

  // MARK: Paragraphs

  private enum Place { case left, middle, right }

  private mutating func set(_ words: String, size: Double, at place: Place) {
    for line in Self.lines(of: words, size: size, width: width) {
      // Lines of 28 points, as the standard has them for text of 16.
      if top + size * 1.75 > Self.size.height - Self.margin.bottom { beginPage() }
      let free = width - Self.width(of: line, size: size)
      let shift =
        switch place {
        case .left: 0.0
        case .middle: free / 2
        case .right: free - size * 2
        }
      add(line, x: Self.margin.left + shift, y: top + size * 1.4, size: size)
      top += size * 1.75
    }
  }

  private mutating func add(_ words: String, x: Double, y: Double, size: Double) {
    // The blanks at the beginning move the pen and print nothing.
    let ink = words.drop { $0 == "　" }
    let indent = Double(words.count - ink.count) * size
    guard !ink.isEmpty else { return }
    pages[pages.count - 1].words.append(
      PDFFile.Words(String(ink), x: x + indent, y: y, size: size))
  }

  private static func width(of words: String, size: Double) -> Double {
    words.unicodeScalars.reduce(0) { $0 + PDFFile.width(of: $1) } * size
  }

  /// Words cut into lines; no line begins with a closing mark, and no number is cut.
  private static func lines(of words: String, size: Double, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for unit in units(of: words) {
      let isFull = Self.width(of: line + unit, size: size) > width
      if isFull, !line.isEmpty, !"，。、；：）”".contains(unit) {
        lines.append(line)
        line = ""
      }
      line += unit
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  /// What no line end divides: a character, or the digits of a number.
  private static func units(of words: String) -> [String] {
    var units: [String] = []
    var isNumber = false
    for character in words {
      let goesOn = character.isASCII && (character.isNumber || character == ".")
      if goesOn, isNumber, let last = units.indices.last {
        units[last].append(character)
      } else {
        units.append(String(character))
      }
      isNumber = goesOn
    }
    return units
  }

  // MARK: Tables

  /// Draws a table; a page ends between two rows.
  private mutating func draw(_ table: GridTable) {
    let shares = table.columnShares
    let scale = width / shares.reduce(0, +)
    var edges = [Self.margin.left]
    for share in shares { edges.append((edges.last ?? 0) + share * scale) }
    let heights = Self.heights(of: table, edges)
    var row = 0
    while row < table.rows.count {
      var end = row
      var height = 0.0
      while end < table.rows.count,
        top + height + heights[end] <= Self.size.height - Self.margin.bottom
      {
        height += heights[end]
        end += 1
      }
      guard end > row || top == Self.margin.top else {
        beginPage()
        continue
      }
      let part = row..<max(end, row + 1)
      draw(table, part, edges, heights)
      top += heights[part].reduce(0, +)
      row = part.upperBound
      if row < table.rows.count { beginPage() }
    }
    top += 8
  }

  /// How high each row is: as its words need, those of a cell over several rows perhaps the last one's.
  private static func heights(of table: GridTable, _ edges: [Double]) -> [Double] {
    var heights = [Double](repeating: 24, count: table.rows.count)
    for span in 1...max(1, table.rows.count) {
      for (row, places) in table.placed.enumerated() {
        for (cell, column) in places where cell.rowSpan == span {
          let lines = lines(of: cell, column, edges)
          let rows = row..<min(row + span, heights.count)
          let need = Double(lines.count) * small * 1.3 + 6
          let rest = need - heights[rows].reduce(0, +)
          if rest > 0 { heights[rows.upperBound - 1] += rest }
        }
      }
    }
    return heights
  }

  private static func lines(
    of cell: GridTable.Cell, _ column: Int, _ edges: [Double]
  ) -> [String] {
    let end = min(column + cell.columnSpan, edges.count - 1)
    return lines(of: cell.words, size: small, width: edges[end] - edges[column] - 4)
  }

  /// Draws some rows of a table, with the cells that come down over them.
  private mutating func draw(
    _ table: GridTable, _ part: Range<Int>, _ edges: [Double], _ heights: [Double]
  ) {
    func y(_ row: Int) -> Double { top + heights[part.lowerBound..<row].reduce(0, +) }
    for (row, places) in table.placed.enumerated() {
      for (cell, column) in places {
        let rows = (row..<row + cell.rowSpan).clamped(to: part)
        guard !rows.isEmpty else { continue }
        let x = edges[column]..<edges[min(column + cell.columnSpan, edges.count - 1)]
        let box = (y(rows.lowerBound), y(rows.upperBound))
        pages[pages.count - 1].boxes.append(
          PDFFile.Box(x: x, y: box.0..<max(box.1, box.0)))
        // The words stand on the page that their cell begins on.
        guard part.contains(row) else { continue }
        let lines = Self.lines(of: cell, column, edges)
        let first = (box.0 + box.1 - Double(lines.count) * Self.small * 1.3) / 2
        for (number, line) in lines.enumerated() {
          let middle = (x.lowerBound + x.upperBound - Self.width(of: line, size: Self.small)) / 2
          add(
            line, x: middle, y: first + Self.small * (1.3 * Double(number) + 1), size: Self.small)
        }
      }
    }
  }
}

extension GridTable {
  /// The cells of each row with the columns they begin in.
  fileprivate var placed: [[(cell: Cell, column: Int)]] {
    places.map { row in
      var column = 0
      return row.compactMap { place in
        switch place {
        case .cell(let cell):
          defer { column += cell.columnSpan }
          return (cell, column)
        case .covered(let span):
          column += span
          return nil
        }
      }
    }
  }
}
