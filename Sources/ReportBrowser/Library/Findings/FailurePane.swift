import ReportAudit
import TerminalModel

/// What fails in a library: a row each with what it says, and below in full with its evidence.
struct FailurePane {
  let state: LibraryState

  /// A row: year and agency, or the rule where all are of one report, then what fails.
  func draw(
    _ failure: LibraryFailures.Row, _ report: LibraryReport, _ style: Style, in rect: Rect,
    on frame: inout Frame
  ) {
    let finding = state.finding(of: failure)
    let review = finding.flatMap { state.reviews[$0.key]?.standing }
    let isPlain = style.background == .standard
    let dim = isPlain ? Theme.secondary : style
    let style = review == .dismissed ? dim : style
    var column = 3
    var end = rect.size.columns - 1
    if let review {
      end -= displayWidth(review.name, state.ambiguous) + 1
      frame.put(review.name, at: place(rect, end + 1), style: isPlain ? Theme.matchCount : style)
    }
    if state.failing.isByReport {
      let verdict = finding?.verdict ?? failure.rule.failure
      frame.put(
        verdict.mark, at: place(rect, column),
        style: isPlain ? Theme.mark(of: .verdict(verdict)) : style)
      column += 3
      column += name(failure.rule.name, dim, 16, at: column, in: rect, on: &frame)
    } else {
      frame.put(report.year.map(String.init) ?? "", at: place(rect, column), style: dim, limit: 4)
      column += 6
      let agency = report.agency.isEmpty ? report.name : report.agency
      column += name(agency, style, rect.size.columns / 4, at: column, in: rect, on: &frame)
    }
    frame.putCut(
      finding?.message ?? "…", at: place(rect, column), style: finding == nil ? dim : style,
      limit: end - column)
  }

  /// Puts a name into a column of some width; what it takes with the blanks behind it.
  private func name(
    _ words: String, _ style: Style, _ width: Int, at column: Int, in rect: Rect,
    on frame: inout Frame
  ) -> Int {
    // On a narrow pane what fails matters more.
    let width = max(8, min(width, 24))
    frame.putCut(words, at: place(rect, column), style: style, limit: width)
    return width + 2
  }

  private func place(_ rect: Rect, _ column: Int) -> Position {
    Position(row: rect.origin.row, column: rect.origin.column + column)
  }

  // MARK: What the selected one says

  /// Draws the selected one in full, below a rule.
  func draw(in rect: Rect, on frame: inout Frame) {
    guard rect.size.rows > 0, let failure = state.selectedFailure else { return }
    let rule = String(repeating: "─", count: rect.size.columns)
    frame.put(
      rule, at: Position(row: rect.origin.row - 1, column: rect.origin.column), style: Theme.rule)
    let lines = lines(of: failure, columns: rect.size.columns - 4)
    for (index, line) in lines.prefix(rect.size.rows).enumerated() {
      frame.put(
        line.words[...],
        at: Position(
          row: rect.origin.row + index, column: rect.origin.column + 2 + line.indent),
        limit: rect.size.columns - 3 - line.indent
      ) { _ in line.style }
    }
  }

  private typealias Line = (words: ArraySlice<Unicode.Scalar>, indent: Int, style: Style)

  private func lines(of failure: LibraryFailures.Row, columns: Int) -> [Line] {
    guard let finding = state.finding(of: failure) else {
      return wrapped("\(failure.rule.name)  \(failure.rule.rawValue)", Theme.heading, columns)
    }
    let isLow = LibraryLayout(state).detail.size.rows < 6
    var lines: [Line] = []
    // On a low screen the message has all of the room.
    if !isLow {
      let head = "\(finding.verdict.name)  \(failure.rule.name)  \(failure.rule.rawValue)"
      lines += wrapped(head, Theme.heading, columns)
    }
    lines += wrapped(finding.message, Theme.text, columns)
    if let review = state.reviews[finding.key] {
      lines += wrapped(review.words, Theme.matchCount, columns)
    }
    for evidence in finding.evidence {
      lines += wrapped(evidence, Theme.secondary, columns, hanging: 2)
    }
    return lines
  }

  private func wrapped(
    _ words: String, _ style: Style, _ columns: Int, hanging: Int = 0
  ) -> [Line] {
    let text = Array(words.unicodeScalars)
    return LineWrapping(
      columns: max(2, columns), restIndent: hanging, ambiguous: state.ambiguous
    ).rows(of: text).map { (text[$0.range], $0.indent, style) }
  }
}
