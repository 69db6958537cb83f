import ReportAudit
import ReportMetrics
import ReportModel

/// Where the keys are in the text, view by view.
extension BrowserState {
  /// The hit, the figure that was jumped to, or the paragraph of the cursor; of the outline the heading.
  var placeInText: SourceSpot? {
    let report = document.report
    guard !report.blocks.isEmpty else { return nil }
    if scene.view == .results, !scene.isReading, let hit = search?.currentHit {
      return SourceSpot(paragraph(at: hit.lowerBound), quote: hit)
    }
    guard scene.isReading || scene.view == .results else {
      let blocks = report.sections[selectedSection].blocks
      return SourceSpot(report.blocks[blocks.lowerBound].reading)
    }
    if let figure = scene.reading.figure {
      return SourceSpot(figure.sentence, quote: figure.quote)
    }
    return SourceSpot(paragraph(at: scene.reading.cursor.offset))
  }

  /// The paragraph, or the row of a table, that holds a reading offset.
  private func paragraph(at offset: Int) -> ReadingRange {
    let report = document.report
    return report.blocks[report.blockIndex(atReading: offset)].reading
  }

  /// The sentence of the selected figure, or the table that the selected row names.
  var placeOfMetric: SourceSpot? {
    guard let row = metricRow else { return nil }
    let metric = document.metrics[row.metric]
    guard let table = row.heading else {
      return SourceSpot(metric.sentence, quote: metric.reading)
    }
    return document.report.tables[safe: table].flatMap(head)
  }

  /// The selected cell in its row; the row where the cell is blank.
  var placeInTable: SourceSpot? {
    guard let table = gridTable else { return nil }
    guard !isListing else { return head(of: table) }
    let place = gridCell
    guard let row = table.rows[safe: place.row] else { return head(of: table) }
    let undecided = row.isUndecided(place.column) ? row.undecided : nil
    if let source = row.cells[safe: place.column]??.source ?? undecided {
      let quote = reading(ofSource: source)
      return SourceSpot(paragraph(at: quote.lowerBound), quote: quote)
    }
    if let other = row.cells.lazy.compactMap({ $0 }).first {
      return SourceSpot(paragraph(at: reading(ofSource: other.source).lowerBound))
    }
    return head(of: table)
  }

  /// The first row of a table.
  private func head(of table: Table) -> SourceSpot? {
    document.report.blocks[safe: table.blocks.lowerBound].map { SourceSpot($0.reading) }
  }

  /// What the selected finding rests on first, or the part of that which is selected.
  var placeOfEvidence: SourceSpot? {
    guard let evidence = selectedEvidence, evidence.file == nil, let source = evidence.source,
      !source.isEmpty
    else { return nil }
    let quote = reading(ofSource: source)
    return evidence.kind == .cell
      ? SourceSpot(paragraph(at: quote.lowerBound), quote: evidence.value == nil ? nil : quote)
      : SourceSpot(quote)
  }

  private func reading(ofSource source: SourceRange) -> ReadingRange {
    let report = document.report
    let start = report.readingOffset(ofSource: source.lowerBound)
    return start..<max(start, report.readingOffset(ofSource: source.upperBound - 1) + 1)
  }
}
