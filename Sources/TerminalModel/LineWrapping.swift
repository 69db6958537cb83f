/// Breaks a text into rows by the rules of Chinese line breaking (CLREQ, level "basic" and Word's list).
///
/// ```
/// columns 12:  通过门户网站主动公开政府信息864条。其中，
///              通过门户网站
///              主动公开政府
///              信息864条。     ← 条。 stay together, 864条 too
///              其中，
/// ```
/// Between each two scalars a break has a cost (``BreakCost``). A row takes as much as fits and ends
/// at the last break of the lowest cost in it. So nothing forbidden happens where the width leaves a
/// choice, and a unit wider than the row is broken at its least bad place. A terminal cannot squeeze
/// marks, so the method is push-out: the last character of a row goes down with the mark behind it.
public struct LineWrapping: Equatable, Sendable {
  /// The columns a row may take.
  public var columns: Int
  /// The columns left free at the start of the first row, where they leave room.
  public var firstIndent: Int
  /// The columns left free at the start of the other rows, where they leave room.
  public var restIndent: Int
  /// How wide the terminal draws what it may draw in one column or two.
  public var ambiguous: AmbiguousWidth

  /// Wrapping to a number of columns, at least 2: a Han character takes two.
  public init(
    columns: Int, firstIndent: Int = 0, restIndent: Int = 0,
    ambiguous: AmbiguousWidth = .narrow
  ) {
    self.ambiguous = ambiguous
    self.columns = max(2, columns)
    self.firstIndent = firstIndent
    self.restIndent = restIndent
  }

  /// One row of a wrapped text.
  public struct Row: Equatable, Sendable {
    /// The scalars that stand in the row, without the blanks at its ends.
    public var range: Range<Int>
    /// The columns left free before them.
    public var indent: Int
  }

  /// The rows of a text; every scalar but blanks at a row's ends is in exactly one.
  ///
  /// - Parameters:
  ///   - text: the text, one paragraph.
  ///   - kept: stretches to keep in one row where they fit (a figure with its unit, a link), ascending.
  /// - Returns: at least one row, empty for a text of blanks.
  public func rows(of text: [Unicode.Scalar], keeping kept: [Range<Int>] = []) -> [Row] {
    var line = MeasuredLine(text, keeping: kept, ambiguous)
    var rows: [Row] = []
    var start = line.skippingBlanks(from: 0)
    repeat {
      let indent = indent(ofRowAt: start, isFirst: rows.isEmpty, line: &line)
      let end = line.end(ofRowFrom: start, columns: columns - indent)
      rows.append(Row(range: start..<line.trimmingBlanks(start..<end), indent: indent))
      start = line.skippingBlanks(from: end)
    } while start < text.count
    return rows
  }

  /// The indent of a row, given up where what cannot be broken would fit only without it.
  private func indent(ofRowAt start: Int, isFirst: Bool, line: inout MeasuredLine) -> Int {
    let wanted = isFirst ? firstIndent : restIndent
    // Below four times the indent the text would be a narrow strip beside a hole.
    guard wanted > 0, columns >= wanted * 4 else { return 0 }
    let unit = line.width(ofUnitAt: start, limit: columns)
    return unit <= columns - wanted || unit > columns ? wanted : 0
  }
}
