public import FoundationEssentials
public import ReportModel

/// A metric (指标): a quantity that a report states as a fact.
///
/// `…发布信息逾280篇（次）` gives label `…发布信息`, value `280`, unit `篇（次）`, qualifier `逾`. A cell of a
/// table gives its labels for a name, `（三）不予公开 › 1.属于国家秘密 › 自然人`, and 件 by the form.
///
/// A report of 50 MB has a quarter of a million of them: places take four bytes each, and what many say alike is kept
/// once (``MetricWording``).
public struct Metric: Equatable, Sendable {
  /// What sort of quantity it is.
  public enum Kind: String, Equatable, Sendable, Codable {
    case count, percent, money, ratio, zero
  }

  /// How a metric belongs to its parent.
  public enum Relation: String, Equatable, Sendable, Codable {
    case part, share, instance
  }

  /// Which side of a change it is (从239项…为197项).
  public enum Role: String, Equatable, Sendable, Codable {
    case before, after
  }

  /// What the label says before the name of a column: all of it, but for cells of a table.
  ///
  /// Cells of a row share the one string, those of a column the other: a label for each of a million
  /// would take a hundred megabytes.
  public internal(set) var name: String
  /// The value as printed, without separators (`84.78`).
  public let value: String
  /// Its column, scale, unit, qualifier, period and upper end.
  var wording: MetricWording
  /// What its parts come to, or whether it is the share, the rate or the change it says; none for a cell.
  public var proofs: [BreakdownProof] = []
  /// Where qualifier, number, scale and unit stand in the source.
  @NarrowRange public var source: SourceRange
  /// The same stretch of the text as it is read.
  @NarrowRange public var reading: ReadingRange
  /// The sentence it stands in, as a stretch of the text as it is read.
  ///
  /// For a cell it is its row.
  @NarrowRange public var sentence: ReadingRange
  /// value × scale, exact.
  public let number: Decimal
  /// The section it stands in, as an index into the report's sections.
  @Narrow public var section: Int
  /// The metric it is a part of, as an index into the report's metrics.
  @NarrowIndex public var parent: Int?
  /// The cell it stands in, or nil for a figure of the prose.
  public let cell: CellPlace?
  /// What sort of quantity it is.
  public let kind: Kind
  /// How it belongs to its parent.
  public var relation: Relation?
  /// Which side of a change it is.
  public let role: Role?

  /// A metric with all its facts.
  public init(
    name: String, columnName: String = "", value: String, scale: String, number: Decimal,
    rangeEnd: Decimal? = nil,
    unit: String, qualifier: String, kind: Kind, parent: Int? = nil, relation: Relation? = nil,
    role: Role? = nil, section: Int, period: String, source: SourceRange, reading: ReadingRange,
    sentence: ReadingRange, cell: CellPlace? = nil
  ) {
    self.name = name
    self.value = value
    wording = MetricWording(
      columnName: columnName, scale: scale, unit: unit, qualifier: qualifier, period: period,
      rangeEnd: rangeEnd)
    self.number = number
    self.kind = kind
    self.parent = parent
    self.relation = relation
    self.role = role
    self.section = section
    self.source = source
    self.reading = reading
    self.sentence = sentence
    self.cell = cell
  }

  /// The shortest faithful name of the indicator, in the words and order of the text.
  public var label: String { Metric.joined(name, columnName) }

  /// The label where it stands right below its total: what the total says is not said again.
  ///
  /// `自然人` below `一、本年新收…`, for a cell `一、本年新收… › 自然人`.
  public func label(below total: Metric) -> String {
    guard cell != nil, total.cell != nil else { return label }
    if name == total.name, !columnName.isEmpty { return columnName }
    return columnName == total.columnName && !name.isEmpty ? name : label
  }

  /// Two labels as a path: `规章 › 本年制发件数`.
  static func joined(_ first: String, _ second: String) -> String {
    first.isEmpty ? second : second.isEmpty ? first : first + " › " + second
  }
}
