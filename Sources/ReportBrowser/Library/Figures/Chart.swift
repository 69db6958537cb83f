import FoundationEssentials

/// A chart of up to six series over years, as a value: drawn into cells of a screen, or written as SVG.
struct Chart: Equatable, Sendable {
  /// A series of the chart.
  struct Line: Equatable, Sendable {
    /// Whose it is.
    let name: String
    /// A value for each year; nil for a gap, which stays one.
    let values: [Double?]
    /// The values as they are told.
    let words: [String]

    /// The last year with a value.
    var last: (place: Int, value: Double)? {
      for (place, value) in values.enumerated().reversed() {
        if let value { return (place, value) }
      }
      return nil
    }
  }

  /// More than these nobody tells apart without colour.
  static let mostLines = 6

  /// What is drawn.
  let title: String
  /// What the values are counted in.
  let unit: String
  /// What stands along the axis.
  let years: [Int]
  /// The series; ``mostLines`` at most.
  let lines: [Line]

  /// A chart; of more series the first are taken.
  init(title: String, unit: String, years: [Int], lines: [Line]) {
    self.title = title
    self.unit = unit
    self.years = years
    self.lines = Array(lines.prefix(Chart.mostLines))
  }

  /// Whether there is nothing to draw.
  var isEmpty: Bool { lines.allSatisfy { $0.last == nil } }

  /// The values that the axis covers.
  var scale: ChartScale { ChartScale(lines.flatMap { $0.values.compactMap { $0 } }) }

  /// Whether it is drawn as bars: one series of nothing below 0.
  var isBars: Bool { lines.count == 1 && scale.bottom == 0 }
}

/// The values along the upright axis: from 0, or from below it, to a round number.
struct ChartScale: Equatable, Sendable {
  let bottom: Double
  let top: Double

  /// The scale that some values need; heights are compared, so it holds 0.
  init(_ values: [Double]) {
    let (least, most) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    bottom = least < 0 ? -ChartScale.round(-least) : 0
    top = most > 0 || least == 0 ? ChartScale.round(most) : 0
  }

  /// The round number at or above another.
  private static func round(_ value: Double) -> Double {
    guard value > 0 else { return 1 }
    var unit = 1.0
    while unit * 10 <= value { unit *= 10 }
    while unit > value { unit /= 10 }
    let steps = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10]
    return (steps.first { $0 * unit >= value * 0.999_999 } ?? 10) * unit
  }

  /// Where a value stands, 0 at the bottom and 1 at the top.
  func share(of value: Double) -> Double {
    top > bottom ? (value - bottom) / (top - bottom) : 0
  }

  /// The value at a share of the height, as the axis tells it.
  func label(at share: Double, unit: String) -> String {
    let value = bottom + (top - bottom) * share
    guard abs(value) < 1e13 else { return "∞" }
    return SeriesNumber.shown(Decimal(Int((value * 100).rounded())) / 100)
      + (unit == "%" ? "%" : "")
  }

  /// The shares of the height that a picture marks: whole numbers where the scale has them.
  var ticks: [Double] {
    guard bottom == 0 else { return [0, share(of: 0), 1] }
    let count =
      [4, 5, 3, 2].first { (top / Double($0)).truncatingRemainder(dividingBy: 1) == 0 } ?? 4
    return (0...count).map { Double($0) / Double(count) }
  }
}
