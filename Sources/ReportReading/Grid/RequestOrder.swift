internal import HanText
internal import ReportForms
internal import ReportModel

/// The rows of the table of section 三 by their order, where their labels are lost or in pieces.
///
/// ```
/// （二）部分公开（区分处理的，只计这一情        （text）
/// 形，不计其他情形）                          （text）
/// | 0 | 0 | 0 | 1 | 1 | 0 | 2 |               →  the fourth row of the form: （二）部分公开
/// ```
/// As many rows of seven figures as the form has, of which those between the first two and the last two add up to
/// （七）总计 column by column: that is proof enough.
struct RequestOrder {
  /// A paragraph within the table.
  enum Row {
    /// A row of the form.
    case figures(Int, [TableDraft.Cell])
    /// Anything else: a piece of a label, the head.
    case words(Int)
  }

  /// The paragraphs from the first row to the last.
  private(set) var rows: [Row] = []
  /// The tables that they are of.
  private(set) var tables: [Int] = []

  /// The rows in a text; nil where nothing proves them, or where they are one table already.
  init?(_ paragraphs: [Paragraph], _ drafts: [TableDraft], in text: [Unicode.Scalar]) {
    guard let section = Self.section(paragraphs, text) else { return nil }
    var next: [Int: Int] = [:]
    var found: [(paragraph: Int, cells: [TableDraft.Cell])] = []
    for index in section {
      guard let table = paragraphs[index].table else { continue }
      if tables.last != table { tables.append(table) }
      // Rows without words have no paragraph.
      var row = next[table] ?? 0
      while row < drafts[table].rows.count, drafts[table].cells(inRow: row).allSatisfy(\.isBlank) {
        row += 1
      }
      guard row < drafts[table].rows.count else { continue }
      next[table] = row + 1
      if let cells = Self.figures(Array(drafts[table].cells(inRow: row))) {
        found.append((index, cells))
      }
    }
    guard tables.count > 2,
      let form = Self.forms.first(where: { $0.count == found.count }),
      Self.isProven(found.map { $0.cells.dropFirst().map(\.inked) }),
      let first = found.first?.paragraph, let last = found.last?.paragraph
    else { return nil }
    let start = section.first { paragraphs[$0].table != nil } ?? first
    var place = 0
    for index in start...last where !paragraphs[index].isFurniture {
      guard found[place].paragraph == index else {
        rows.append(.words(index))
        continue
      }
      var cells = found[place].cells
      cells[0].words = Array(form[place].label.unicodeScalars)
      rows.append(.figures(index, cells))
      place += 1
    }
  }

  /// The rows that each form prints figures in.
  private static let forms: [[FormLine]] = {
    let rows = FormLabel.requestRows.map(\.line)
    let parts: [FormRow] = [.correctionOverdue, .feeUnpaid, .other]
    return [rows.filter { $0.row != .otherHandling }, rows.filter { !parts.contains($0.row) }]
  }()

  /// The paragraphs between the headings of sections 三 and 四.
  private static func section(
    _ paragraphs: [Paragraph], _ text: [Unicode.Scalar]
  ) -> Range<Int>? {
    func heading(_ section: StandardSection, from start: Int) -> Int? {
      let title = Array(section.title.unicodeScalars)
      return paragraphs.indices.dropFirst(start).first { index in
        let paragraph = paragraphs[index]
        guard paragraph.table == nil, paragraph.end - paragraph.start <= 60 else { return false }
        let stretch = Stretch(paragraph.runs, of: text)
        guard
          let marker = EnumerationMarker(
            in: stretch.scalars, at: stretch.start, before: stretch.end),
          marker.style == .ideograph
        else { return false }
        return stretch.inked(marker.end..<stretch.end) == title
      }
    }
    guard let start = heading(.requests, from: 0), let end = heading(.review, from: start + 1)
    else { return nil }
    return start + 1..<end
  }

  /// The label and the seven figures of a row; nil for any other row.
  private static func figures(_ cells: [TableDraft.Cell]) -> [TableDraft.Cell]? {
    let inked = cells.filter { !$0.isBlank }
    let count = StandardForm.requesters.count
    guard inked.count >= count else { return nil }
    let figures = inked.suffix(count)
    guard figures.allSatisfy({ number($0.inked) != nil }) else { return nil }
    var label = TableDraft.Cell(words: [])
    let words = inked.dropLast(count)
    if let first = words.first, let last = words.last {
      label.source = first.source.lowerBound..<last.source.upperBound
    }
    return [label] + figures
  }

  /// Whether the details add up to the total, in every column.
  private static func isProven(_ rows: [[[Unicode.Scalar]]]) -> Bool {
    let values = rows.map { $0.map { number($0) ?? 0 } }
    guard values.count > 4 else { return false }
    let details = values.dropFirst(2).dropLast(2)
    let total = values[values.count - 2]
    return total.contains { $0 > 0 }
      && total.indices.allSatisfy { column in
        details.reduce(0) { $0 + $1[column] } == total[column]
      }
  }

  private static func number(_ words: [Unicode.Scalar]) -> Int? {
    guard !words.isEmpty, words.count <= 9 else { return nil }
    var value = 0
    for scalar in words {
      guard let digit = scalar.digitValue else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
