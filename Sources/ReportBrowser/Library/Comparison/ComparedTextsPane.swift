import ReportAudit
import TerminalModel
import Wording

/// Draws two texts beside each other.
struct ComparedTextsPane {
  let texts: ComparedTexts
  let shown: ComparedReports
  let ambiguous: AmbiguousWidth

  func draw(in rect: Rect, on frame: inout Frame) {
    guard let pair = texts.pair(in: shown) else { return }
    let drawing = PassageDrawing(columns: rect.size.columns, ambiguous)
    drawHead(pair, drawing, in: rect, on: &frame)
    if let right = drawing.right {
      for row in rect.rowRange {
        frame.put("│", at: Position(row: row, column: right - 1), style: Theme.rule)
      }
    }
    let items = texts.items(of: pair)
    var row = rect.origin.row + 1
    var skipped = texts.cut
    for place in items.indices.dropFirst(texts.cursor.top(of: items.count)) {
      let isSelected = place == texts.cursor.row(of: items.count)
      for line in drawing.rows(of: items[place], pair) {
        if skipped > 0 {
          skipped -= 1
          continue
        }
        guard row < rect.rowRange.upperBound else { return }
        if let left = line.left {
          draw(left, at: Position(row: row, column: 0), isSelected, on: &frame)
        }
        if let text = line.right, let column = drawing.right {
          draw(text, at: Position(row: row, column: column), isSelected, on: &frame)
        }
        if case .passage(let passage) = items[place] {
          drawMove(pair.passages[passage], line, drawing, row, on: &frame)
        }
        row += 1
      }
    }
  }

  private func drawHead(
    _ pair: SectionPair, _ drawing: PassageDrawing, in rect: Rect, on frame: inout Frame
  ) {
    let names = texts.names(in: shown)
    frame.fill(
      Rect(row: rect.origin.row, column: 0, columns: rect.size.columns, rows: 1),
      style: Theme.tableHead)
    let old = names.old + "  " + (pair.old?.name ?? say("（没有）"))
    let new = names.new + "  " + (pair.new?.name ?? say("（没有）"))
    guard let right = drawing.right else {
      let words = pair.old?.name == pair.new?.name ? names.old + " → " + new : old + " → " + new
      frame.putCut(
        words, at: Position(row: rect.origin.row, column: 1), style: Theme.tableHead,
        limit: rect.size.columns - 1)
      return
    }
    let side = drawing.side - PassageDrawing.margin
    let row = rect.origin.row
    frame.putCut(
      old, at: Position(row: row, column: PassageDrawing.margin), style: Theme.tableHead,
      limit: side)
    frame.putCut(
      new, at: Position(row: row, column: right + PassageDrawing.margin), style: Theme.tableHead,
      limit: side)
  }

  private func draw(
    _ line: PassageDrawing.Line, at position: Position, _ isSelected: Bool, on frame: inout Frame
  ) {
    let sign = isSelected ? Theme.cursor : Theme.matchCount
    if isSelected {
      frame.fill(
        Rect(row: position.row, column: position.column, columns: 2, rows: 1), style: Theme.cursor)
    }
    frame.put(line.sign, at: position, style: sign, limit: 2)
    let column = position.column + PassageDrawing.margin + line.indent
    let start = line.range.lowerBound
    frame.put(
      line.text[line.range], at: Position(row: position.row, column: column), limit: .max
    ) { place in
      line.marks.contains { $0.contains(start + place) } ? Theme.match : line.style
    }
  }

  /// Beside a sentence that moved stands where to or from where.
  private func drawMove(
    _ passage: Passage, _ line: (left: PassageDrawing.Line?, right: PassageDrawing.Line?),
    _ drawing: PassageDrawing, _ row: Int, on frame: inout Frame
  ) {
    guard passage.kind == .moved, let partner = passage.partner, let right = drawing.right,
      let first = line.left ?? line.right, !first.sign.isEmpty
    else { return }
    let isLeft = passage.new == nil
    let place = place(of: partner, isLeft)
    frame.putCut(
      isLeft ? say("（移到\(place)）") : say("（移自\(place)）"),
      at: Position(row: row, column: (isLeft ? right : 0) + PassageDrawing.margin),
      style: Theme.secondary, limit: drawing.side - PassageDrawing.margin)
  }

  private func place(of partner: PassagePlace, _ isNew: Bool) -> String {
    guard partner.section == texts.section else {
      let pair = texts.sibling(partner.section, in: shown)
      return "“\((isNew ? pair?.new : pair?.old)?.name ?? "")”"
    }
    return say("本节别处")
  }
}

extension ComparedTexts {
  /// Another section of the same two texts.
  fileprivate func sibling(_ section: Int, in shown: ComparedReports) -> SectionPair? {
    ComparedTexts(text: text, section: section).pair(in: shown)
  }
}
