import ReportAudit
import ReportModel
import TerminalModel
import Wording

/// What is told of one row of the list, in parts that the keys walk: the message, then the evidence.
struct EvidenceParts {
  /// One row of a part as it is drawn.
  struct Line: Equatable {
    /// The words.
    var words: ArraySlice<Unicode.Scalar> = []
    /// The columns left free before them.
    var indent = 0
    var style = Theme.text
    /// Which of the words are figures, by their places among them.
    var figures: [Range<Int>] = []
    /// What stands at the right end.
    var right = ""
    var rightStyle = Theme.figure
  }

  private let row: FindingRow
  private let document: Document
  private var findings: [Finding] { document.findings ?? [] }
  /// The columns of the words.
  private let columns: Int

  init(of row: FindingRow, in document: Document, columns: Int) {
    self.row = row
    self.document = document
    // Longer rows are hard to read, here as in the text.
    self.columns = max(2, min(columns, Layout.widestMeasure))
  }

  /// What the finding rests on.
  var evidence: [Evidence] {
    switch row {
    case .finding(let index): findings[safe: index]?.evidence ?? []
    case .group, .rule: []
    }
  }

  /// How many parts there are.
  var count: Int { evidence.count + 1 }

  /// The lines of a part; there is at least one.
  func lines(of part: Int) -> [Line] {
    guard part > 0, let evidence = evidence[safe: part - 1] else { return message }
    return switch evidence.kind {
    case .quote:
      lines(ofSentence: evidence)
    case .cell: lines(ofCell: evidence)
    }
  }

  /// A sentence that may be as long as a document: its figures are looked up once, and walked with its lines.
  private func lines(ofSentence sentence: Evidence) -> [Line] {
    let figures = figures(of: sentence)
    var next = 0
    return wrapped(sentence.line, style: Theme.text, hanging: 2).map { line in
      var line = line
      let words = line.words.indices
      while next < figures.count, figures[next].upperBound <= words.lowerBound { next += 1 }
      line.figures = figures[next...].prefix { $0.lowerBound < words.upperBound }.map {
        $0.clamped(to: words)
      }
      return line
    }
  }

  /// Where the figures of a sentence stand in its words; none where the words are not those of the text.
  private func figures(of sentence: Evidence) -> [Range<Int>] {
    guard let source = sentence.source, !source.isEmpty, sentence.file == nil else { return [] }
    let report = document.report
    let start = report.readingOffset(ofSource: source.lowerBound)
    let reading = start..<report.readingOffset(ofSource: source.upperBound - 1) + 1
    guard report.string(reading: reading) == sentence.line else { return [] }
    return document.figures(in: reading).map { $0.lowerBound - start..<$0.upperBound - start }
  }

  // MARK: The message

  private var message: [Line] {
    switch row {
    case .group(let group, let count):
      return wrapped("\(group.name) \(count)", style: Theme.heading)
        + wrapped(group.explanation, style: Theme.text) + [Line()]
        + wrapped(names(of: group), style: Theme.secondary)
    case .rule(let rule):
      return head(of: rule) + wrapped(rule.statement, style: Theme.text)
        + wrapped(FindingGroup.unasked.explanation, style: Theme.secondary)
    case .finding(let index):
      guard let finding = findings[safe: index] else { return [Line()] }
      var lines = head(of: finding.rule) + wrapped(finding.message, style: Theme.text)
      lines += wrapped(finding.rule.statement, style: Theme.secondary)
      if let review = document.review(of: index) {
        lines += wrapped(review.words, style: Theme.matchCount)
      }
      if !finding.evidence.isEmpty {
        let count = wrapped(say("依据 \(finding.evidence.count)"), style: Theme.subheading)
        lines += [Line()] + count
      }
      return lines
    }
  }

  /// The rules whose findings are listed under a group.
  private func names(of group: FindingGroup) -> String {
    let counts = document.findingCounts
    let names = Rule.allCases.filter { rule in
      switch group {
      case .verdict(let verdict): counts.came(rule, to: verdict)
      case .unasked: !rule.isBetweenReports && !counts.isAsked(rule)
      }
    }.map(\.name)
    return names.joined(separator: say("、"))
  }

  private func head(of rule: Rule) -> [Line] {
    var lines = wrapped(rule.name, style: Theme.heading)
    guard let last = lines.indices.last, let words = lines.last?.words else { return lines }
    if words.columns(document.ambiguous) + document.width(rule.rawValue) + 2 <= columns {
      lines[last].right = rule.rawValue
      lines[last].rightStyle = Theme.secondary
    }
    return lines
  }

  // MARK: Cells

  /// The labels that lead to a cell, with what it holds at the right end, or below where there is no room.
  private func lines(ofCell cell: Evidence) -> [Line] {
    let value = cell.printedValue
    var lines = wrapped(cell.words, style: Theme.text, hanging: 2)
    guard let last = lines.last else { return lines }
    let used = last.indent + last.words.columns(document.ambiguous)
    if used + document.width(value) + 2 > columns { lines.append(Line(indent: 2)) }
    lines[lines.count - 1].right = value
    if cell.value == nil { lines[lines.count - 1].rightStyle = Theme.secondary }
    if let file = cell.file {
      lines += wrapped(say("（\(file)）"), style: Theme.secondary).map { line in
        var line = line
        line.indent = 2
        return line
      }
    }
    return lines
  }

  private func wrapped(_ words: String, style: Style, hanging: Int = 0) -> [Line] {
    let text = Array(words.unicodeScalars)
    return LineWrapping(columns: columns, restIndent: hanging, ambiguous: document.ambiguous).rows(
      of: text
    ).map {
      Line(words: text[$0.range], indent: $0.indent, style: style)
    }
  }
}
