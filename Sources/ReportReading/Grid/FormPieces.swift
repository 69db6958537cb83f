internal import HanText
internal import ReportForms
internal import ReportModel

/// Puts tables of the standard forms together that stand in pieces, their captions on lines between.
///
/// ```
/// ### 一、本年新收政府信息公开申请数量
/// | 类别 | 数据1 | …                            →   one table of requests, whose captions are rows
/// | 本年新收政府信息公开申请数量 | 705 | …
/// ### （一）予以公开 …
/// ```
/// So programs write that turn pictures of pages into text.
struct FormPieces {
  private(set) var paragraphs: [Paragraph]
  private(set) var tables: [TableDraft]
  private let text: [Unicode.Scalar]

  /// The pieces that may be one table.
  private struct Run {
    var form: Table.Kind
    /// The paragraphs of its captions and rows.
    var paragraphs: [Int] = []
    var tables: [Int] = []
  }

  init(_ paragraphs: [Paragraph], _ tables: [TableDraft], in text: [Unicode.Scalar]) {
    self.paragraphs = paragraphs
    self.tables = tables
    self.text = text
    guard !tables.isEmpty else { return }
    setContinuationMarks()
    if let rows = RequestOrder(paragraphs, tables, in: text) { join(rows) }
    for run in runs() where run.tables.count > 1 || isReviewBelowItsHead(run) { join(run) }
  }

  /// A line between two tables that says no more than that the one goes on in the other is of the page.
  private mutating func setContinuationMarks() {
    for index in paragraphs.indices.dropFirst().dropLast()
    where paragraphs[index].table == nil && !paragraphs[index].isFurniture
      && paragraphs[index].end - paragraphs[index].start <= 60
      && TableDraft.isContinuation(words(index))
    {
      paragraphs[index].isFurniture = true
      paragraphs[index].headingLevel = nil
    }
  }

  // MARK: What belongs together

  private func runs() -> [Run] {
    var runs: [Run] = []
    var run: Run?
    var captions: [Int] = []
    var index = 0
    while index < paragraphs.count {
      // A page ends within a table.
      if paragraphs[index].isFurniture {
        index += 1
        continue
      }
      if let table = paragraphs[index].table {
        let end = paragraphs[index...].firstIndex { $0.table != table } ?? paragraphs.count
        let form = form(ofPiece: tables[table], below: captions.last)
        if let form, run?.form == form || run == nil {
          run = run ?? Run(form: form)
          run?.paragraphs += captions + Array(index..<end)
          run?.tables.append(table)
        } else {
          if let run { runs.append(run) }
          run = form.map {
            Run(form: $0, paragraphs: captions + Array(index..<end), tables: [table])
          }
        }
        captions = []
        index = end
        continue
      }
      let form = form(ofCaption: index)
      if let form, run == nil || run?.form == form {
        captions.append(index)
      } else {
        if let run { runs.append(run) }
        run = nil
        captions = form == nil ? [] : [index]
      }
      index += 1
    }
    return run.map { runs + [$0] } ?? runs
  }

  private func words(_ index: Int) -> [Unicode.Scalar] {
    // Captions are no longer than the longest label, which has 40 scalars.
    paragraphs[index].runs.prefix(4).flatMap { text[$0].prefix(80) }.filter { !$0.isBlank }
  }

  /// The form whose table a line is a caption within; nil for any other line.
  private func form(ofCaption index: Int) -> Table.Kind? {
    let words = words(index)
    guard words.count <= 60 else { return nil }
    if FormHead.isArticle(words) || isNameOfProactive(words) { return .proactive }
    if FormHead.requesterHeads.isPrefix(of: words) || FormLabel.isCaption(words) {
      return .requests
    }
    if FormHead.isPieceOfReviewHead(words) { return .review }
    guard words.count <= 20, !words.contains("、"), FormHead.cases.isPrefix(of: words) else {
      return nil
    }
    return .review
  }

  /// The form that a table is a piece of, below its caption.
  private func form(ofPiece table: TableDraft, below caption: Int?) -> Table.Kind? {
    switch TableKind.kind(of: table) {
    case .proactive: return .proactive
    case .requests: return .requests
    case .review: return .review
    case .indicators, .generic:
      if table.goesOnWithRequests { return .requests }
      if table.isOfProactiveRows { return .proactive }
      if table.isPartOfReview { return .review }
      guard let caption, let form = form(ofCaption: caption), table.rows.count <= 3 else {
        return nil
      }
      return form
    }
  }

  // MARK: One table

  /// Whether a run is the table of section 四 whose head stands on lines above it: only with them do its
  /// words say what it is.
  private func isReviewBelowItsHead(_ run: Run) -> Bool {
    guard run.form == .review, run.tables.count == 1, let number = run.tables.first,
      TableKind.kind(of: tables[number]) != .review
    else { return false }
    var whole = TableDraft()
    for index in run.paragraphs where paragraphs[index].table == nil {
      whole.append(row: [cell(of: index)])
    }
    for row in tables[number].rows.indices {
      whole.append(row: Array(tables[number].cells(inRow: row)))
    }
    whole.finish()
    return TableKind.kind(of: whole) == .review
  }

  private mutating func join(_ run: Run) {
    guard let number = run.tables.first else { return }
    var whole = TableDraft()
    whole.caption = caption(above: run.paragraphs.first ?? 0) ?? tables[number].caption
    var next: [Int: Int] = [:]
    for index in run.paragraphs {
      if let table = paragraphs[index].table {
        // Rows without words have no paragraph.
        var row = next[table] ?? 0
        while row < tables[table].rows.count, tables[table].isBlank(row: row) { row += 1 }
        guard row < tables[table].rows.count else { continue }
        whole.append(row: Array(tables[table].cells(inRow: row)))
        next[table] = row + 1
      } else if isNameOfProactive(words(index)) {
        // Printed again above each piece.
        paragraphs[index].isFurniture = true
        paragraphs[index].headingLevel = nil
        continue
      } else {
        whole.append(row: [cell(of: index)])
      }
      paragraphs[index].table = number
      paragraphs[index].headingLevel = nil
    }
    whole.finish()
    for table in run.tables { tables[table] = TableDraft() }
    tables[number] = whole
  }

  /// Whether a line is the name of the table of section 二: 表二：主动公开政府信息情况.
  private func isNameOfProactive(_ words: [Unicode.Scalar]) -> Bool {
    words.first == "表" && words.count <= 24
      && words.ends(with: Array(StandardSection.proactive.title.unicodeScalars))
  }

  /// Puts the table of section 三 together whose rows are known by their order.
  private mutating func join(_ order: RequestOrder) {
    guard let number = order.tables.first else { return }
    var whole = TableDraft()
    whole.caption = Array(StandardSection.requests.title.unicodeScalars)
    for row in order.rows {
      switch row {
      case .figures(let index, let cells):
        whole.append(row: cells)
        paragraphs[index].table = number
      case .words(let index):
        whole.append(row: [cell(of: index)])
        paragraphs[index].table = number
        paragraphs[index].headingLevel = nil
      }
    }
    whole.finish()
    for table in order.tables { tables[table] = TableDraft() }
    tables[number] = whole
  }

  private func cell(of index: Int) -> TableDraft.Cell {
    let runs = paragraphs[index].runs
    var cell = TableDraft.Cell(words: runs.flatMap { text[$0] })
    cell.source = paragraphs[index].start..<paragraphs[index].end
    return cell
  }

  /// The heading above the first piece, as a caption.
  private func caption(above index: Int) -> [Unicode.Scalar]? {
    guard let above = paragraphs[..<index].lastIndex(where: { !$0.isFurniture }),
      paragraphs[above].table == nil
    else { return nil }
    return Flow.caption(paragraphs[above].runs.flatMap { text[$0] })
  }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with words: [Unicode.Scalar]) -> Bool { suffix(words.count) == words[...] }
}

extension TableDraft {
  /// Whether it is a part of the table of section 四: the names of the results, and below them figures.
  fileprivate var isPartOfReview: Bool {
    guard (2...4).contains(rows.count) else { return false }
    return rows.indices.dropLast().contains { row in
      let names = cells(inRow: row).map(\.inked).filter { !$0.isEmpty }
      return names.count >= 5
        && names.allSatisfy { name in
          StandardForm.results.contains { Array($0.name.unicodeScalars) == name }
        } && cells(inRow: row + 1).allSatisfy { TableReader.isFigure($0.inked) || $0.isBlank }
    }
  }

  /// Whether all rows begin with labels of the table of section 二: a row of it alone.
  fileprivate var isOfProactiveRows: Bool {
    (1...6).contains(rows.count)
      && rows.indices.allSatisfy { row in
        guard let first = cells(inRow: row).first(where: { !$0.isBlank }) else { return false }
        return FormHead.proactiveLabels.contains(String(scalars: first.inked))
      }
  }

  /// Whether a row has no words.
  fileprivate func isBlank(row: Int) -> Bool { cells(inRow: row).allSatisfy(\.isBlank) }
}
