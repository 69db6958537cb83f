internal import HanText
internal import ReportModel

extension TextReader {
  /// The report of a text; nil when what is complete of a head is blank.
  static func report(of decoded: DecodedText, isWhole: Bool) -> Report? {
    var text = decoded.scalars
    var reader: TextReader
    var paragraphs: [Paragraph]
    if isWhole {
      reader = TextReader(text)
      paragraphs = reader.paragraphs
    } else {
      var cut = HeadCut(text)
      reader = TextReader(cut.text)
      paragraphs = reader.paragraphs
      cut.dropLast(of: &paragraphs)
      text = cut.text
    }
    guard !paragraphs.isEmpty else { return nil }
    let drawn = DrawnTables(paragraphs, in: text)
    let outliner = Outliner(drawn.paragraphs, in: text, isWhole: isWhole)
    var diagnostics = reader.diagnostics
    diagnostics.noteInvalidBytes(of: decoded, in: text)
    for note in decoded.notes { diagnostics.note(note.kind, note.source, count: note.count) }
    if let glued = outliner.gluedPlace { diagnostics.note(.gluedText, glued) }
    var report = outliner.report(diagnostics, encoding: decoded.encoding)
    report.tables = drawn.tables.enumerated().map { number, draft in
      TableReader(draft: draft).table(blocks: outliner.tableBlocks[number] ?? 0..<0)
    }
    LostBorders.recover(in: &report, of: text)
    return report
  }
}

extension Outliner {
  /// The report of the outline.
  func report(_ diagnostics: ReadingDiagnostics, encoding: String) -> Report {
    let identity = IdentityReader(self).identity(encoding: encoding)
    return Report(
      text: ReportText(text), identity: identity, blocks: blocks, sections: sections,
      diagnostics: diagnostics.findings.filter { $0.source.upperBound <= text.count })
  }
}

extension ReadingDiagnostics {
  /// Bytes were met that the encoding does not know.
  mutating func noteInvalidBytes(of decoded: DecodedText, in text: [Unicode.Scalar]) {
    guard decoded.invalidCount > 0, let first = text.firstIndex(of: "\u{FFFD}") else { return }
    note(.invalidBytes, first..<first + 1, count: decoded.invalidCount)
  }
}
