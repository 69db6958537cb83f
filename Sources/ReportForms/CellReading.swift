public import ReportModel

/// What a cell of a table says: a figure, nothing, or what is no figure.
public enum CellReading: Equatable, Sendable {
  /// A figure.
  case figure(CellFigure)
  /// Nothing stands on paper, which is not the same as 0.
  case blank
  /// A mark that there is nothing to report: `/`, `—`, `-`, `N/A`, 无.
  case nothing
  /// A figure that ran together with others, so that nothing says which part of the digits it is.
  case undecided
  /// Words that are no figure, or digits that are a code: 持平, 01186. Somebody must look.
  case words(String)

  /// The figure, or nil.
  public var figure: CellFigure? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  /// The reading of a cell's words; nil for a cell that is blank.
  public init(_ text: String?) {
    guard let text, !text.isEmpty else {
      self = .blank
      return
    }
    if let figure = CellFigure(text) {
      self = .figure(figure)
    } else {
      self = CellReading.marks.contains(text) ? .nothing : .words(text)
    }
  }

  /// What real reports print for nothing.
  private static let marks: Set<String> = [
    "/", "／", "\\", "-", "－", "—", "——", "–", "―", "--", "N/A", "n/a", "NA", "无", "*", "．", ".",
    "、",
  ]
}

extension Table {
  /// What a cell says; blank for one that the table does not have.
  public func reading(row: Int, column: Int) -> CellReading {
    let line = rows[row]
    if line.isUndecided(column) { return .undecided }
    return CellReading(line.cells.indices.contains(column) ? line.cells[column]?.text : nil)
  }
}
