internal import HanText
internal import ReportForms
internal import ReportModel

/// Cuts a text at the labels of a form, in their order.
///
/// ```
/// 一、本年新收…数量640020470二、上年结转…数量0000000三、本年度办理结果（一）予以公开27…
///  →  一、本年新收…数量 | 640020470,  二、上年结转…数量 | 0000000,  （一）予以公开 | 27…
/// ```
struct FlatRows {
  /// A row: its label and what stands behind it.
  struct Row {
    /// Its place in the list of labels.
    var label: Int
    /// The label in the text.
    var words: Range<Int>
    /// Whether all of the label stands there.
    var isWhole: Bool
    /// Where the row begins: with the group's label when that was printed before it.
    var start: Int
    /// What stands behind the label, up to the next one; several parts where a group was printed in it.
    var body: [Range<Int>] = []
  }

  private(set) var rows: [Row] = []
  private let text: FlatText
  private let labels: [RunningLabel]
  /// The character that each begins with: at most places there is none of them.
  private let heads: [Unicode.Scalar?]
  /// The next label may be this far away: forty scalars of a label and some figures for seven cells.
  private static let horizon = 400

  /// The rows of a text from a place on; the first label must stand there.
  init(_ labels: [RunningLabel], in text: FlatText, at place: Int) {
    self.labels = labels
    heads = labels.map(\.head)
    self.text = text
    cut(at: place)
    rows = completed(rows, labels, in: text)
  }

  private mutating func cut(at place: Int) {
    var next = 0
    var start = place
    // The number of the first label stands before its words.
    var bodyStart = max(0, place - 4)
    while let found = nextLabel(from: bodyStart, behind: next) {
      endBody(bodyStart..<found.match.range.lowerBound)
      let isRow: Bool
      switch labels[found.label].kind {
      case .row: isRow = true
      case .group: isRow = false
      case .rowOrGroup: isRow = holdsFigure(behind: found.match.range.upperBound)
      }
      bodyStart = found.match.range.upperBound
      if start > found.match.range.lowerBound || rows.isEmpty || isFresh {
        start = found.match.range.lowerBound
      }
      isFresh = false
      guard isRow else { continue }
      rows.append(
        Row(
          label: found.label, words: found.match.range, isWhole: found.match.isWhole, start: start))
      next = found.label + 1
      isFresh = true
    }
    rest = bodyStart
  }

  /// Where the text behind the last label begins.
  private(set) var rest = 0
  /// Whether no group was met since the last row.
  private var isFresh = true

  /// Ends the last row at a place.
  mutating func endLast(at end: Int) { endBody(rest..<max(rest, end)) }

  private mutating func endBody(_ part: Range<Int>) {
    guard !rows.isEmpty else { return }
    let part = part.lowerBound..<(brokenGroup(in: part) ?? part.upperBound)
    guard !part.isEmpty else { return }
    rows[rows.count - 1].body.append(part)
  }

  /// Where the first line of a group's label begins behind figures, the rest of which stands below the next row:
  /// 8.属于行政查询事项 0 0 ⏎ （四）无法 ⏎ 1.本机关… 0 0 ⏎ 提供.
  private func brokenGroup(in part: Range<Int>) -> Int? {
    guard let open = part.first(where: { text.ink[$0] == "(" }), open + 3 < part.upperBound,
      text.ink[open + 1].isOutlineDigit, text.ink[open + 2] == ")",
      text.ink[(open + 3)..<part.upperBound].allSatisfy(\.isHan)
    else { return nil }
    return open
  }

  /// The next label: the nearest, the longest of those at one place.
  private func nextLabel(
    from start: Int, behind next: Int
  ) -> (label: Int, match: RunningLabel.Match)? {
    for place in start..<min(text.count, start + Self.horizon) where text.ink[place].isHan {
      // Rows of the form may be missing, but not many; groups come again on the next page.
      var best: (label: Int, match: RunningLabel.Match)?
      for label in labels.indices
      where heads[label] == text.ink[place] && (label >= next || labels[label].kind == .group) {
        guard let match = labels[label].match(at: place, in: text.ink, from: start),
          best.map({ match.length > $0.match.length }) ?? true
        else { continue }
        best = (label, match)
      }
      if let best { return best }
    }
    return nil
  }

  /// Whether a figure, or a mark for none, comes before other words.
  private func holdsFigure(behind place: Int) -> Bool {
    let next = text.skipBorders(from: place)
    guard next < text.count else { return false }
    if text.ink[next].isHan || text.ink[next] == "(" { return false }
    // 1.申请人无正当理由…: the number of the first part.
    return !(text[next + 1] == "." || text[next + 1] == "、")
  }
}
