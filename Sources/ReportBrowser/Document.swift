public import ReportAudit
public import ReportMetrics
public import ReportModel
public import ReportSearch
public import TerminalModel

/// A document: a report with all that is derived from it once, when it is read.
public struct Document: Equatable, Sendable {
  /// The report.
  public let report: Report
  /// Its figures, in the order of the text.
  public let metrics: [Metric]
  /// What became of the rules it was checked against; nil while it is not yet checked.
  public internal(set) var findings: [Finding]? {
    didSet {
      failingCells = FailingCells(findings ?? [])
      // By it what people said is found; of 50 MB it takes as long as a key may, and once.
      content = findings == nil ? 0 : report.content
      countFindings()
    }
  }
  /// What fails between it and other reports of its library; behind its own findings once these are there.
  public var between: [PlacedFinding] = []
  /// What people say of findings, of this report and of others.
  public internal(set) var reviews: [FindingKey: Review] = [:] { didSet { countFindings() } }
  /// What its text comes to, once it is checked.
  private(set) var content: UInt64 = 0
  /// How many of them come to what.
  private(set) var findingCounts: FindingCounts
  /// The cells of the tables that failing findings rest on.
  private(set) var failingCells: FailingCells
  /// Its text, ready to be searched; nil until somebody searches, where that costs no more than a key.
  private(set) var index: SearchIndex?
  /// The name to show for the file.
  public let name: String
  /// The file as the person named it, or as its library lists it; "" where it is none.
  public var file = ""
  /// How much of the file it is.
  public internal(set) var extent: Extent
  /// How wide the terminal draws what it may draw in one column or two.
  let ambiguous: AmbiguousWidth
  /// The columns of a row of its text at most.
  private(set) var measure = Manner.usualMeasure
  /// Whether its tables are drawn without boxes.
  private(set) var isPlain = false
  /// The figures as the rows of a table, parts below their totals.
  let metricRows: [MetricRow]
  /// What there is to know of the figures of each of the report's own tables.
  let tableSummaries: [TableSummary]
  /// What is known of the arithmetic of each metric, in the order of the metrics.
  let marks: [MetricMark]
  /// How wide the columns of that table are.
  let metricWidths: MetricWidths
  /// The report's own tables, ready to be shown by themselves, in its order.
  let sheets: [TableSheet]
  /// The same tables, ready to be drawn in their places in the text.
  let printedTables: [PrintedTable]

  /// A document of a report and what was derived from it.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - metrics: its figures, in the order of the text.
  ///   - findings: what became of the rules it was checked against; nil asks for the check later.
  ///   - index: its text, ready to be searched; without it a large report keeps the first search waiting.
  ///   - name: the name to show for the file.
  ///   - extent: how much of the file it is.
  ///   - ambiguous: how wide the terminal draws what it may draw in one column or two.
  public init(
    report: Report, metrics: [Metric], findings: [Finding]? = nil, index: SearchIndex? = nil,
    name: String, extent: Extent = .whole,
    ambiguous: AmbiguousWidth = .narrow
  ) {
    self.ambiguous = ambiguous
    self.report = report
    self.metrics = metrics
    self.findings = findings
    self.index = index
    self.name = name
    self.extent = extent
    metricRows = MetricRow.rowsWithTables(of: metrics)
    marks = MetricMark.marks(of: metrics, in: report)
    tableSummaries = TableSummary.summaries(of: metrics, marks, in: report)
    metricWidths = MetricWidths(metrics, tableSummaries, of: report, ambiguous)
    sheets = report.tables.map { TableSheet($0, ambiguous) }
    failingCells = FailingCells(findings ?? [])
    findingCounts = FindingCounts(findings ?? [])
    content = findings == nil ? 0 : report.content
    printedTables = PrintedTable.tables(of: report, ambiguous)
  }

  /// The same as a person wants it: what was measured for a terminal that draws ambiguous characters in another
  /// width is measured anew.
  func measured(for manner: Manner) -> Document {
    var document = self
    if manner.ambiguous != ambiguous {
      document = Document(
        report: report, metrics: metrics, findings: findings, index: index, name: name,
        extent: extent, ambiguous: manner.ambiguous)
      document.between = between
      document.reviews = reviews
      document.file = file
    }
    document.measure = manner.measure
    document.isPlain = manner.isPlain
    return document
  }

  private mutating func countFindings() {
    findingCounts = FindingCounts(findings ?? []) { review(of: $0)?.standing == .dismissed }
  }

  /// The columns that words take on the terminal.
  func width(_ words: String) -> Int { displayWidth(words, ambiguous) }

  /// The name of the file without its ending, for the names of files made of it.
  var stem: String {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return stem.isEmpty ? name : stem
  }

  /// The table that a block is a row of, or nil.
  func printedTable(ofBlock block: Int) -> PrintedTable? {
    guard !printedTables.isEmpty else { return nil }
    let behind = printedTables.partitioningIndex { $0.table.blocks.lowerBound > block }
    guard behind > 0, printedTables[behind - 1].table.blocks.contains(block) else { return nil }
    return printedTables[behind - 1]
  }

  /// Makes the text ready to be searched if it is not.
  mutating func makeSearchable() {
    if index == nil { index = SearchIndex(report) }
  }

  /// The stretches of figures that lie in a reading range, ascending.
  ///
  /// Zero statements are left out: their stretch is a sentence, not a figure.
  func figures(in range: ReadingRange) -> [ReadingRange] {
    var result: [ReadingRange] = []
    var index = metrics.partitioningIndex { $0.reading.lowerBound >= range.lowerBound }
    while index < metrics.count, metrics[index].reading.lowerBound < range.upperBound {
      if metrics[index].kind != .zero { result.append(metrics[index].reading) }
      index += 1
    }
    return result
  }

  /// How many figures a section holds, its subsections included.
  func metricCount(ofSection section: Int) -> Int {
    let range = report.reading(ofSection: section)
    let first = metrics.partitioningIndex { $0.reading.lowerBound >= range.lowerBound }
    return metrics.partitioningIndex { $0.reading.lowerBound >= range.upperBound } - first
  }
}
