import FoundationEssentials
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
      label: String(scalars: draft.label), value: value(of: mention, in: text),
      scale: mention.scale.rawValue, number: mention.number.decimal,
      rangeEnd: mention.rangeEnd?.decimal, unit: draft.unit,
      qualifier: qualifier(of: mention, in: text), kind: mention.kind,
      parent: draft.parent.map { $0 + offset }, relation: draft.relation, role: mention.role,
      section: section,
      period: periods.period(
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
      value: isKept ? value(of: mention, in: text) : "",
      scale: isKept ? mention.scale.rawValue : "",
      number: isKept ? mention.number.decimal : nil,
      rangeEnd: isKept ? mention.rangeEnd?.decimal : nil,
      unit: isKept ? unit(of: mention, in: text) : "",
      qualifier: isKept ? qualifier(of: mention, in: text) : "", kind: mention.kind,
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
    let scalars = Array(report.text.scalars[source])
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

  /// The measure word without blanks.
  func unit(of mention: Mention, in text: BlockText) -> String {
    switch mention.unit {
    case .none: ""
    case .meant(let word): word
    case .text(let range): String(scalars: text.scalars[range].lazy.filter { !$0.isBlank })
    }
  }

  private func qualifier(of mention: Mention, in text: BlockText) -> String {
    guard let range = mention.qualifier else { return "" }
    return String(scalars: text.scalars[range].lazy.filter { !$0.isBlank })
  }

  /// The value as printed, in ASCII digits and without separators.
  private func value(of mention: Mention, in text: BlockText) -> String {
    guard case .digits(let range) = mention.value else {
      if case .made(let value) = mention.value { return value }
      return ""
    }
    var value = String.UnicodeScalarView()
    for scalar in text.scalars[range] {
      if let digit = scalar.digitValue {
        value.append(Unicode.Scalar(UInt8(0x30 + digit)))
      } else if scalar == "." || scalar == "．" || scalar == "·" {
        value.append(".")
      } else if scalar == "-" || scalar == "－" || scalar == "−" {
        value.append("-")
      }
    }
    return String(value)
  }
}
