import FoundationEssentials
import ReportForms
import ReportModel

/// Turns what was found in a block into metrics and quantities.
extension ReportScan {
  /// What a block says of time: its mentions, and those of them that open a period.
  typealias Scope = (mentions: [Mention], openers: [PeriodFinder.Opener])

  /// The metric of a draft; `offset` leads from places among drafts to places among metrics.
  func metric(_ draft: Draft, _ text: BlockText, _ scope: Scope, offset: Int) -> Metric {
    let mention = draft.mention
    let reading = text.start + mention.span.lowerBound..<text.start + mention.span.upperBound
    return Metric(
      name: String(scalars: draft.label), value: mention.printedValue(in: text),
      scale: mention.scale.rawValue, number: mention.number.decimal,
      rangeEnd: mention.rangeEnd?.decimal, unit: draft.unit,
      qualifier: mention.qualifierWords(in: text), kind: mention.kind,
      parent: draft.parent.map { $0 + offset }, relation: draft.relation, role: mention.role,
      section: section,
      period: draft.comparedTime.flatMap { periods.compared($0, in: text) }
        ?? periods.period(
          at: mention.span.lowerBound, from: draft.sentence.lowerBound, scope.mentions,
          scope.openers, in: text),
      source: report.sourceRange(ofReading: reading), reading: reading,
      sentence: text.start + draft.sentence.lowerBound..<text.start + draft.sentence.upperBound)
  }

  /// The quantity of a mention.
  func quantity(_ mention: Mention, _ text: BlockText) -> Quantity {
    let isKept = mention.reason == nil
    let reading = text.start + mention.span.lowerBound..<text.start + mention.span.upperBound
    return Quantity(
      source: report.sourceRange(ofReading: reading), reading: reading,
      value: isKept ? mention.printedValue(in: text) : "",
      scale: isKept ? mention.scale.rawValue : "",
      number: isKept ? mention.number.decimal : nil,
      rangeEnd: isKept ? mention.rangeEnd?.decimal : nil,
      unit: isKept ? mention.unitWords(in: text) : "",
      qualifier: isKept ? mention.qualifierWords(in: text) : "", kind: mention.kind,
      reason: mention.reason)
  }

  /// The numerals of what the reader took out of the text: field codes, scripts, soft line ends.
  func leftOut() -> [Quantity] {
    var quantities: [Quantity] = []
    var end = 0
    let runs = report.blocks.flatMap(\.runs).sorted { $0.lowerBound < $1.lowerBound }
    for run in runs + [report.text.scalars.count..<report.text.scalars.count] {
      if end < run.lowerBound { quantities += leftOut(end..<run.lowerBound) }
      end = max(end, run.upperBound)
    }
    return quantities
  }

  private func leftOut(_ source: SourceRange) -> [Quantity] {
    let scalars = report.text.scalars[source]
    guard QuantityScanner.mayHoldNumeral(scalars) else { return [] }
    var text = BlockText(scalars)
    text.pairMarks()
    let place = report.readingOffset(ofSource: source.lowerBound)
    return QuantityScanner.mentions(in: text).map { mention in
      Quantity(
        source: source.lowerBound + mention.span.lowerBound..<source.lowerBound
          + mention.span.upperBound,
        reading: place..<place, value: "", scale: "", unit: "", qualifier: "", kind: .count,
        reason: mention.reason == .url || mention.reason == .email ? mention.reason : .artefact)
    }
  }
}
