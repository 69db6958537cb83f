import FoundationEssentials
public import ReportMetrics
import ReportModel
import ReportSearch

extension Document {
  /// The rows that the table of figures shows for a choice.
  ///
  /// A fifth of a second for the 250,000 figures of a text of 50 MB, so there it runs beside the screen.
  public func rows(_ choice: MetricChoice) -> [MetricRow] { MetricRows(self, choice).rows }
}

/// Makes the rows that a table shows of all its rows: chosen, ordered, opened and closed.
///
/// Rows come and go in pre-order, a part right below its total, as one array with depths: a part of
/// the array that starts with a row and goes on while rows are deeper is a total with its parts.
struct MetricRows {
  private let document: Document
  private let choice: MetricChoice

  init(_ document: Document, _ choice: MetricChoice) {
    self.document = document
    self.choice = choice
  }

  /// The rows to show.
  var rows: [MetricRow] {
    var rows = document.metricRows
    if !choice.isWhole { rows = chosen(rows) }
    if choice.order != .text || choice.isReversed { rows = ordered(rows[...]) }
    if !choice.collapsed.isEmpty || document.hasLongTable { rows = opened(rows) }
    return rows
  }

  /// The figures of the choice, in its order, whatever is closed on screen: what is copied and written.
  var figures: [MetricRow] {
    var rows = document.metricRows
    if !choice.isWhole { rows = chosen(rows) }
    if choice.order != .text || choice.isReversed { rows = ordered(rows[...]) }
    return rows.filter { $0.heading == nil }
  }

  // MARK: Choosing

  /// The rows that match, with the totals above them.
  private func chosen(_ rows: [MetricRow]) -> [MetricRow] {
    let matching = matchingMetrics
    var kept = [Bool](repeating: false, count: rows.count)
    var above: [Int] = []
    for (index, row) in rows.enumerated() {
      while above.count > row.depth { above.removeLast() }
      above.append(index)
      guard matches(row, matching) else { continue }
      for total in above { kept[total] = true }
    }
    return zip(rows, kept).filter(\.1).map(\.0)
  }

  private func matches(_ row: MetricRow, _ matching: [Bool]?) -> Bool {
    guard row.heading == nil else { return false }
    if let reading = choice.reading, !reading.overlaps(document.metrics[row.metric].reading) {
      return false
    }
    return matching?[row.metric] ?? true
  }

  /// Whether each metric matches the filter, in the language of the search; nil without a filter.
  private var matchingMetrics: [Bool]? {
    let query = Query(choice.filter)
    guard !query.isEmpty else { return nil }
    let report = document.report
    let index = SearchIndex(
      paragraphs: document.metrics.lazy.map { metric in
        let path = report.numberPath(ofSection: metric.section)
        return
          "\(metric.label) \(metric.printedValue)\(metric.unit) \(metric.limits) \(path)"
      })
    let figures = document.metrics.indices.lazy.map { place in
      let metric = document.metrics[place]
      return MetricFigure(
        reading: index.reading(ofParagraph: place), number: metric.number, unit: metric.unit)
    }
    return index.paragraphs(matching: query, count: document.metrics.count, figures: figures)
  }

  // MARK: Ordering

  /// The rows with each total's parts ordered among themselves.
  private func ordered(_ rows: ArraySlice<MetricRow>) -> [MetricRow] {
    guard let depth = rows.first?.depth else { return [] }
    var groups: [ArraySlice<MetricRow>] = []
    var start = rows.startIndex
    for index in rows.indices.dropFirst() where rows[index].depth == depth {
      groups.append(rows[start..<index])
      start = index
    }
    groups.append(rows[start...])
    return groups.enumerated().sorted(by: precedes).flatMap { group in
      Array(group.element.prefix(1)) + ordered(group.element.dropFirst())
    }
  }

  private typealias Group = EnumeratedSequence<[ArraySlice<MetricRow>]>.Element

  /// Whether a total stands before another; equal ones keep the order of the text.
  private func precedes(_ left: Group, _ right: Group) -> Bool {
    guard let first = left.element.first, let second = right.element.first else { return false }
    let (one, other) = (document.metrics[first.metric], document.metrics[second.metric])
    if first.heading != nil || second.heading != nil, !choice.order.followsText {
      // A table has no number to be ordered by: behind the figures, whichever way they run.
      guard first.heading != nil, second.heading != nil else { return second.heading != nil }
      return left.offset < right.offset
    }
    let order = comparison(one, other)
    if order != 0 { return (order < 0) != choice.isReversed }
    return (left.offset < right.offset) != (choice.order == .text && choice.isReversed)
  }

  /// Below 0, 0 or above 0 as the first stands before, with or behind the second; large values first.
  private func comparison(_ one: Metric, _ other: Metric) -> Int {
    switch choice.order {
    case .text: 0
    case .value: one.number > other.number ? -1 : one.number < other.number ? 1 : 0
    case .label: one.label < other.label ? -1 : one.label > other.label ? 1 : 0
    case .unit: one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0
    case .section: one.section - other.section
    }
  }

  // MARK: Opening

  /// The rows without the parts of closed totals.
  private func opened(_ rows: [MetricRow]) -> [MetricRow] {
    var result: [MetricRow] = []
    var closed = Int.max
    for row in rows {
      if row.depth > closed { continue }
      closed = document.isClosed(row, choice) ? row.depth : Int.max
      result.append(row)
    }
    return result
  }
}
