public import FoundationEssentials
public import ReportForms
import Wording

/// What one report says of a figure.
public struct SeriesPoint: Equatable, Sendable {
  /// Both sides of a rate.
  public struct Sides: Equatable, Sendable {
    /// What is counted.
    public var part: Decimal
    /// What it is a part of.
    public var whole: Decimal

    /// So many of so many.
    public init(part: Decimal, whole: Decimal) {
      self.part = part
      self.whole = whole
    }
  }

  /// The report's number.
  public let report: Int64
  /// The figure; of a rate so many of a hundred.
  public let number: Decimal
  /// About the same, to draw and to order by: made once, for a hundred thousand take a tenth of a second.
  let value: Double
  /// What a rate is made of; nil for what is no rate.
  public let sides: Sides?

  /// What a report says.
  public init(report: Int64, number: Decimal, sides: Sides? = nil) {
    self.report = report
    self.number = number
    self.sides = sides
    value = Double(number.description) ?? 0
  }
}

/// A figure with what every report of a library says of it.
public struct SeriesPoints: Equatable, Sendable {
  /// The figure.
  public var entry: SeriesEntry
  /// What is said of it, a report once.
  public var points: [SeriesPoint]

  /// What reports say of a figure.
  public init(_ entry: SeriesEntry, _ points: [SeriesPoint]) {
    self.entry = entry
    self.points = points
  }
}

/// A figure that a library has a series of, as the list of figures shows it.
public struct SeriesEntry: Equatable, Sendable {
  /// What sort of figure it is; the list has them in this order.
  public enum Group: Int, Comparable, CaseIterable, Sendable {
    /// The totals that people ask for first.
    case total
    /// Any row and column of the form.
    case form
    /// A rate of figures of the form.
    case rate
    /// A figure of prose, or of a table that is none of the form's.
    case stated

    /// Whether it comes before another.
    public static func < (left: Group, right: Group) -> Bool { left.rawValue < right.rawValue }

    var name: String {
      switch self {
      case .total: say("主要总数")
      case .form: say("表样各格")
      case .rate: say("比率")
      case .stated: say("正文和其他表格")
      }
    }
  }

  /// The figure.
  public var figure: SeriesFigure
  /// What the list calls it.
  public var label: String
  /// The other names that were joined with it, because they are near; they are always shown.
  public var otherNames: [String]
  /// What sort of figure it is.
  public var group: Group
  /// How many reports state it.
  public var reportCount: Int

  /// A figure of the list.
  public init(
    _ figure: SeriesFigure, label: String, otherNames: [String] = [], group: Group,
    reportCount: Int
  ) {
    self.figure = figure
    self.label = label
    self.otherNames = otherNames
    self.group = group
    self.reportCount = reportCount
  }

  /// Whether it is a rate, shown in percent.
  var isRate: Bool {
    switch figure {
    case .rate: true
    case .form, .stated: false
    }
  }

  /// The name, with a sign before it where near names are one.
  var shownLabel: String { otherNames.isEmpty ? label : "≈" + label }

  /// All that its series says above itself: name, unit, what was joined, what must be known.
  var head: String {
    let full = group == .stated || group == .rate ? label : figure.label
    var words = figure.unit.isEmpty ? full : say("\(full)（\(figure.unit)）")
    if !otherNames.isEmpty { words += "  ≈ " + otherNames.joined(separator: say("、")) }
    return figure.note.isEmpty ? words : words + "  " + figure.note
  }
}
