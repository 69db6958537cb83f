import ReportAudit
import ReportMetrics
import ReportModel
import TerminalModel
import Wording

/// Walking through what a finding rests on, and going to where that stands.
extension BrowserState {
  private var cursor: EvidenceCursor { scene.findings.evidence ?? EvidenceCursor() }

  /// What is told of the selected row of the list.
  var evidenceParts: EvidenceParts? {
    guard let row = findingRow else { return nil }
    let columns = findingsLayout.detail.size.columns - EvidencePane.margins
    return EvidenceParts(of: row, in: document, columns: columns)
  }

  /// The selected part: 0 for the message, then the evidence, counted from 1.
  var evidencePart: Int { cursor.parts.row(of: evidenceParts?.count ?? 0) ?? 0 }

  private var evidenceRows: Int { max(1, findingsLayout.detail.size.rows) }

  mutating func enterEvidence() {
    scene.findings.evidence = EvidenceCursor()
    guard let parts = evidenceParts, parts.count > 1, hasRoomForFirstEvidence(parts) else { return }
    selectEvidence(1)
  }

  /// On a small screen the message is read first.
  private func hasRoomForFirstEvidence(_ parts: EvidenceParts) -> Bool {
    parts.lines(of: 0).count + 1 <= evidenceRows
  }

  mutating func moveInEvidence(_ motion: Motion) {
    guard let parts = evidenceParts else { return }
    switch motion {
    case .up: walkEvidence(up: parts)
    case .down: walkEvidence(down: parts)
    case .pageUp, .pageDown, .home, .end:
      let part = motion.row(from: evidencePart, page: max(1, evidenceRows - 1), of: parts.count)
      selectEvidence(part ?? evidencePart)
    case .left: _ = leaveEvidence()
    case .right, .open: showEvidenceInText()
    }
  }

  /// Goes a part down, or a row where the end of the present part is still below the screen.
  private mutating func walkEvidence(down parts: EvidenceParts) {
    guard rows(through: evidencePart, of: parts) > evidenceRows else {
      return selectEvidence(evidencePart + 1)
    }
    scrollEvidence(by: 1, parts)
  }

  /// Goes a part up, or a row where the start of the present part is still above the screen.
  private mutating func walkEvidence(up parts: EvidenceParts) {
    guard cursor.parts.top(of: parts.count) == evidencePart, cursor.topRow > 0 else {
      return selectEvidence(evidencePart - 1)
    }
    scrollEvidence(by: -1, parts)
  }

  private mutating func scrollEvidence(by step: Int, _ parts: EvidenceParts) {
    var place = cursor
    let top = place.parts.top(of: parts.count)
    place.topRow += step
    if place.topRow >= parts.lines(of: top).count {
      place.parts.scroll(to: top + 1, of: parts.count)
      place.topRow = 0
    }
    scene.findings.evidence = place
  }

  /// The rows from the first one on screen to the end of a part; no more are counted than matter.
  private func rows(through part: Int, of parts: EvidenceParts) -> Int {
    let top = cursor.parts.top(of: parts.count)
    var rows = -cursor.topRow
    for index in top...max(top, part) where rows <= evidenceRows {
      rows += parts.lines(of: index).count
    }
    return rows
  }

  /// Selects the nearest part there is and scrolls as little as shows all of it, its start above all.
  mutating func selectEvidence(_ part: Int) {
    guard let parts = evidenceParts else { return }
    var place = cursor
    place.parts.select(part, of: parts.count)
    let selected = place.parts.row(of: parts.count) ?? 0
    var (top, topRow) = (place.parts.top(of: parts.count), place.topRow)
    if selected <= top { (top, topRow) = (selected, 0) }
    // From the end of the part upward as far as the screen reaches.
    var (first, row) = (selected, 0)
    var room = evidenceRows - parts.lines(of: first).count
    while room > 0, first > top {
      first -= 1
      let count = parts.lines(of: first).count
      row = max(0, count - room)
      room -= count
    }
    if first > top || first == top && row > topRow { (top, topRow) = (first, row) }
    place.parts.scroll(to: top, of: parts.count)
    place.topRow = topRow
    scene.findings.evidence = place
  }

  // MARK: Going to where it stands

  /// The selected evidence; for the message the first there is.
  var selectedEvidence: Evidence? {
    evidenceParts?.evidence[safe: max(0, evidencePart - 1)]
  }

  /// The selected evidence as text; nil for the message, which is told with all of it.
  var evidenceText: String? {
    guard scene.findings.evidence != nil, evidencePart > 0 else { return nil }
    return selectedEvidence?.line
  }

  private mutating func showEvidenceInText() {
    if let file = selectedEvidence?.file {
      notice = Notice(words: say("在另一份报告：\(file)"))
      return
    }
    guard let source = selectedEvidence?.source, !source.isEmpty else {
      notice = Notice(words: say("没有可对照的原文"))
      return
    }
    let report = document.report
    let start = report.readingOffset(ofSource: source.lowerBound)
    let end = max(start, report.readingOffset(ofSource: source.upperBound - 1) + 1)
    leaveMark()
    scene.view = .text
    scene.isReading = true
    scene.reading.show(section: nil)
    center(start)
    scene.reading.figure = place(of: start..<end)
  }

  /// A cell stands out in its row; a sentence is underlined, for it is too much to stand out.
  private func place(of reading: ReadingRange) -> FigurePlace {
    guard let evidence = selectedEvidence, evidence.kind == .cell else {
      return FigurePlace(sentence: reading, quote: reading.lowerBound..<reading.lowerBound)
    }
    let report = document.report
    let row = report.blocks[report.blockIndex(atReading: reading.lowerBound)].reading
    // A blank cell has no words of its own: its row is what there is to see.
    let cell = evidence.value == nil ? reading.lowerBound..<reading.lowerBound : reading
    return FigurePlace(sentence: row, quote: cell)
  }
}
