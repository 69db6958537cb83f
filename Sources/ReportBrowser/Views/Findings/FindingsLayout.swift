import TerminalModel

/// How the list of findings shares the screen with what the selected one rests on.
struct FindingsLayout: Equatable {
  /// The list; without rows where there is room for one of the two and the keys go to the other.
  let list: Rect
  /// The message and the evidence; without rows where there is no room and the keys go to the list.
  let detail: Rect
  /// How many rows a finding takes in the list.
  let findingRows: Int

  /// Forty-five columns of list and half a row of Chinese text beside it.
  private static let wide = 100
  /// Six findings, and a message with four cells.
  private static let high = 18

  init(_ body: Rect, showsEvidence: Bool) {
    let (columns, rows) = (body.size.columns, body.size.rows)
    let top = body.origin.row
    let nothing = Rect(row: top, column: 0, columns: columns, rows: 0)
    findingRows = rows >= 10 ? 2 : 1
    if columns >= FindingsLayout.wide {
      let left = min(columns * 45 / 100, 64)
      list = Rect(row: top, column: 0, columns: left, rows: rows)
      detail = Rect(row: top, column: left + 1, columns: columns - left - 1, rows: rows)
    } else if rows >= FindingsLayout.high {
      let below = rows * 45 / 100
      list = Rect(row: top, column: 0, columns: columns, rows: rows - below - 1)
      detail = Rect(row: top + rows - below, column: 0, columns: columns, rows: below)
    } else {
      list = showsEvidence ? nothing : body
      detail = showsEvidence ? body : nothing
    }
  }

  /// Whether both stand side by side.
  var isSideBySide: Bool { detail.origin.column > 0 }
  /// Whether one stands above the other.
  var isStacked: Bool { !isSideBySide && list.size.rows > 0 && detail.size.rows > 0 }

  /// The rows of a row of the list.
  func height(of row: FindingRow) -> Int { row.isGroup ? 1 : findingRows }

  /// The rows that the list has below its head.
  var listRows: Int { max(1, list.size.rows - headRows) }

  /// A low screen has no row to spare for the counts.
  var headRows: Int { list.size.rows >= 8 ? 1 : 0 }
}
