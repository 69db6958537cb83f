import TerminalModel

/// Draws a chart into cells: axes with their values, bars of half blocks for one series, for several lines of dots
/// with a sign for each, and names at their ends.
///
/// Where block elements would be two columns wide, signs of ASCII stand for all of it.
struct ChartDrawing {
  let chart: Chart
  let rect: Rect
  let ambiguous: AmbiguousWidth

  private let labelColumns: Int
  private let nameColumns: Int
  /// The cells between the axes and the names.
  let plot: Rect

  /// A drawing of a chart in a part of the screen.
  init(_ chart: Chart, in rect: Rect, _ ambiguous: AmbiguousWidth) {
    self.chart = chart
    self.rect = rect
    self.ambiguous = ambiguous
    let scale = chart.scale
    let labels = [0, 0.5, 1].map { displayWidth(scale.label(at: $0, unit: chart.unit), ambiguous) }
    labelColumns = rect.size.columns >= 16 ? (labels.max() ?? 0) + 1 : 0
    // The names of several lines stand at their ends, as far as the chart can spare it.
    let names = chart.lines.map { displayWidth($0.name, ambiguous) + 3 }.max() ?? 0
    nameColumns =
      chart.lines.count > 1 && rect.size.columns >= 30 ? min(names, rect.size.columns / 3) : 0
    // One row for the years, one column for the axis.
    plot = Rect(
      row: rect.origin.row, column: rect.origin.column + labelColumns + 1,
      columns: rect.size.columns - labelColumns - 1 - nameColumns, rows: rect.size.rows - 1)
  }

  func draw(on frame: inout Frame) {
    guard plot.size.rows >= 2, plot.size.columns >= 4, !chart.years.isEmpty else { return }
    drawAxes(on: &frame)
    if chart.isBars { drawBars(on: &frame) } else { drawLines(on: &frame) }
  }

  // MARK: Axes

  private func drawAxes(on frame: inout Frame) {
    let axis = plot.origin.column - 1
    for row in plot.rowRange {
      frame.put("│", at: Position(row: row, column: axis), style: Theme.tableRule)
    }
    var shares: [Double] = plot.size.rows >= 5 ? [1, 0.5, 0] : [1, 0]
    if chart.scale.bottom < 0 { shares.append(chart.scale.share(of: 0)) }
    for share in shares where labelColumns > 0 {
      let label = chart.scale.label(at: share, unit: chart.unit)
      let height = Double(plot.size.rows - 1 - barHead)
      let row = plot.origin.row + barHead + Int((height * (1 - share)).rounded())
      let column = axis - displayWidth(label, ambiguous)
      frame.put(label, at: Position(row: row, column: column), style: Theme.secondary)
      frame.put("┤", at: Position(row: row, column: axis), style: Theme.tableRule)
    }
    drawYears(on: &frame)
  }

  private func drawYears(on frame: inout Frame) {
    let row = plot.rowRange.upperBound
    // Every year, or every second, or as many as have room.
    let columns = band(of: 1).lowerBound - band(of: 0).lowerBound
    let isShort = columns < 5
    let step = max(1, Int((Double(isShort ? 3 : 5) / Double(max(1, columns))).rounded(.up)))
    for (place, year) in chart.years.enumerated() where place % step == 0 {
      let digits = isShort ? (year % 100 < 10 ? "0" : "") + "\(year % 100)" : "\(year)"
      let column = min(
        middle(of: place) - digits.count / 2, plot.columnRange.upperBound - digits.count)
      frame.put(
        digits, at: Position(row: row, column: max(plot.origin.column, column)),
        style: Theme.secondary)
    }
  }

  /// The columns of a year.
  func band(of place: Int) -> Range<Int> {
    let count = max(1, chart.years.count)
    let start = plot.origin.column + place * plot.size.columns / count
    return start..<max(start + 1, plot.origin.column + (place + 1) * plot.size.columns / count)
  }

  private func middle(of place: Int) -> Int {
    let band = band(of: place)
    return band.lowerBound + (band.count - 1) / 2
  }

  // MARK: Bars

  /// The rows above the highest bar, for what it says.
  private var barHead: Int { chart.isBars && plot.size.rows >= 4 ? 1 : 0 }

  private static let eighths: [String] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private func drawBars(on frame: inout Frame) {
    guard let line = chart.lines.first else { return }
    for (place, value) in line.values.enumerated() {
      guard let value else { continue }
      let band = band(of: place)
      let columns = band.count > 2 ? band.lowerBound..<band.upperBound - 1 : band
      let eighths = Int(
        (chart.scale.share(of: value) * Double((plot.size.rows - barHead) * 8)).rounded())
      drawBar(eighths, in: columns, on: &frame)
      // The value stands on its bar where the bar is wide enough.
      let words = line.words[safe: place] ?? ""
      let row = plot.rowRange.upperBound - max(1, (eighths + 7) / 8) - 1
      let width = displayWidth(words, ambiguous)
      guard width <= columns.count, row >= plot.origin.row else { continue }
      let column = columns.lowerBound + (columns.count - width) / 2
      frame.put(words, at: Position(row: row, column: column), style: Theme.figure)
    }
  }

  /// A bar; of height 0 it is a line at the bottom, for nothing at all would be a gap.
  private func drawBar(_ eighths: Int, in columns: Range<Int>, on frame: inout Frame) {
    var rest = max(1, eighths)
    var row = plot.rowRange.upperBound - 1
    while rest > 0, row >= plot.origin.row {
      let sign: String
      if ambiguous == .wide {
        sign = rest >= 4 ? "#" : "_"
      } else {
        sign = ChartDrawing.eighths[min(rest, 8) - 1]
      }
      for column in columns {
        frame.put(sign, at: Position(row: row, column: column), style: Theme.figure)
      }
      rest -= 8
      row -= 1
    }
  }

  // MARK: Lines

  private static let signs = ["●", "■", "▲", "◆", "○", "□"]
  private static let plainSigns = ["*", "+", "o", "x", "#", "@"]

  /// The sign of a series, in one column.
  static func sign(of line: Int, _ ambiguous: AmbiguousWidth) -> String {
    (ambiguous == .wide ? plainSigns : signs)[line % Chart.mostLines]
  }

  private func drawLines(on frame: inout Frame) {
    var dots = ChartDots(plot, isPlain: ambiguous == .wide)
    for (number, line) in chart.lines.enumerated() {
      for place in line.values.indices.dropFirst() {
        guard let from = line.values[place - 1], let to = line.values[place] else { continue }
        dots.draw(from: point(place - 1, from), to: point(place, to), pattern: number)
      }
    }
    dots.draw(on: &frame)
    for (number, line) in chart.lines.enumerated() {
      for (place, value) in line.values.enumerated() {
        guard let value else { continue }
        frame.put(
          ChartDrawing.sign(of: number, ambiguous), at: cell(of: place, value), style: style(number)
        )
      }
    }
    drawNames(on: &frame)
  }

  private func point(_ place: Int, _ value: Double) -> ChartDots.Point {
    ChartDots.Point(
      across: Double(middle(of: place) - plot.origin.column) + 0.5,
      up: chart.scale.share(of: value) * Double(plot.size.rows - 1) + 0.5)
  }

  private func cell(of place: Int, _ value: Double) -> Position {
    let up = Int((chart.scale.share(of: value) * Double(plot.size.rows - 1)).rounded())
    return Position(row: plot.rowRange.upperBound - 1 - up, column: middle(of: place))
  }

  /// The names at the right, each as near to the end of its line as the others leave room.
  private func drawNames(on frame: inout Frame) {
    guard nameColumns > 4 else { return }
    let ends = chart.lines.indices.map { number in
      (number: number, row: chart.lines[number].last.map { cell(of: $0.place, $0.value).row })
    }
    let sorted = ends.sorted { ($0.row ?? .max, $0.number) < ($1.row ?? .max, $1.number) }
    var free = plot.origin.row
    for (index, end) in sorted.enumerated() {
      let last = plot.rowRange.upperBound - (sorted.count - index)
      let row = max(free, min(end.row ?? last, last))
      guard row < plot.rowRange.upperBound else { return }
      let words = ChartDrawing.sign(of: end.number, ambiguous) + " " + chart.lines[end.number].name
      frame.putCut(
        words, at: Position(row: row, column: plot.columnRange.upperBound + 1),
        style: style(end.number), limit: nameColumns - 1)
      free = row + 1
    }
  }

  /// Colours help who sees them; the signs tell the lines apart for everybody.
  private func style(_ line: Int) -> Style {
    let colors: [Style.Color] = [.green, .blue, .magenta, .cyan, .yellow, .standard]
    return Style(colors[line % colors.count], [.bold])
  }
}
