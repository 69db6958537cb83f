internal import HanText
internal import ReportForms
internal import ReportModel

/// Makes a report of a document that was set as text.
enum FlowReader {
  /// The report of a flow.
  ///
  /// - Parameters:
  ///   - flow: the document as text and tables.
  ///   - decoded: what it was decoded from.
  /// - Returns: the report with its tables.
  /// - Throws: `empty` when there are no words.
  static func report(of flow: Flow, _ decoded: DecodedText) throws(ReportReadingError) -> Report {
    var flow = flow
    flow.finish()
    var source = decoded
    source.scalars = flow.text
    var report = try report(of: flow.paragraphs, flow.tables, in: source)
    report.surroundings = flow.surroundings
    report.diagnostics += flow.leftOut.findings
    if flow.isCut {
      let end = report.text.count
      report.diagnostics.append(Diagnostic(kind: .cutDocument, source: end..<end, count: 1))
    }
    if !flow.wordlessPages.isEmpty {
      var finding = Diagnostic(
        kind: .wordlessPages, source: 0..<0, count: flow.wordlessPages.count)
      finding.pages = flow.wordlessPages
      report.diagnostics.append(finding)
    }
    for (kind, places) in [
      (Diagnostic.Kind.unreadPart, flow.unreadPlaces), (.unknownSign, flow.unknownSigns),
    ] {
      guard let first = places.first else { continue }
      let place = min(first, report.text.count)
      report.diagnostics.append(
        Diagnostic(kind: kind, source: place..<place, count: places.count))
    }
    if flow.isIncomplete, let row = flow.tables.first?.cells.first {
      var diagnostics = ReadingDiagnostics()
      diagnostics.note(.lostRows, row.source, count: flow.tables.count)
      report.diagnostics += diagnostics.findings
    }
    return report
  }

  /// The report of a text in Markdown.
  static func report(
    of reader: MarkdownReader, _ decoded: DecodedText
  ) throws(ReportReadingError) -> Report {
    let drawn = DrawnTables(reader.paragraphs, reader.tables, in: decoded.scalars)
    var report = try report(of: drawn.paragraphs, drawn.tables, in: decoded)
    if drawn.tables.count > reader.tables.count {
      report.tables.sort { $0.blocks.lowerBound < $1.blocks.lowerBound }
    }
    return report
  }

  private static func report(
    of paragraphs: [Paragraph], _ tables: [TableDraft], in source: DecodedText
  ) throws(ReportReadingError) -> Report {
    guard !paragraphs.isEmpty else { throw .empty }
    let pieces = FormPieces(paragraphs, tables, in: source.scalars)
    let outliner = Outliner(pieces.paragraphs, in: source.scalars, isWhole: true)
    var diagnostics = ReadingDiagnostics()
    diagnostics.noteInvalidBytes(of: source, in: source.scalars)
    // Where it was on the page the set text does not tell any more.
    for note in source.notes { diagnostics.note(note.kind, 0..<0, count: note.count) }
    if let glued = outliner.gluedPlace { diagnostics.note(.gluedText, glued) }
    var report = outliner.report(ReadingDiagnostics(), encoding: source.encoding)
    for (number, draft) in pieces.tables.enumerated() where !draft.rows.isEmpty {
      let reader = TableReader(draft: draft)
      report.tables.append(reader.table(blocks: outliner.tableBlocks[number] ?? 0..<0))
      for row in reader.unevenRows { diagnostics.note(.unevenRow, row) }
      for cell in reader.crowdedCells { diagnostics.note(.severalFigures, cell) }
      if let cut = draft.cutCells { diagnostics.note(.cutTable, cut.first, count: cut.count) }
    }
    report.diagnostics = diagnostics.findings
    LostBorders.recover(in: &report, of: source.scalars)
    ProactiveHalves.join(in: &report)
    if report.identity.form == .narrative, let form = form(of: report.tables) {
      report.identity.form = form
    }
    return report
  }

  /// The form that the request table tells: since 2021 其他处理 has rows of its own.
  private static func form(of tables: [Table]) -> ReportForm? {
    guard let table = tables.first(where: { $0.kind == .requests }), table.rows.count >= 15 else {
      return nil
    }
    return table.rows.contains { $0.form?.group == .otherHandling } ? .standard2021 : .trial2019
  }
}
