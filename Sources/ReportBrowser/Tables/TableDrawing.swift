import ReportModel

/// How a table is drawn in a pane: in its box where that fits, else by labels and values.
///
/// ```
/// 100 columns  →  box         44 columns  →  list         table 四 in 44 columns  →  turned
/// ```
/// Each printed row is a block of the text and gives rows of its own; only the turned table is one
/// stretch, whose rows all belong to its first block.
enum TableDrawing {
  case box(BoxDrawing)
  case list(ListDrawing)
  case turned(TurnedDrawing)

  /// The drawing of a table in some columns, in a box or without.
  init(_ printed: PrintedTable, columns: Int, report: Report, hasBox: Bool = true) {
    if hasBox, let layout = BoxLayout(printed, columns: columns) {
      self = .box(BoxDrawing(printed: printed, layout: layout, report: report))
    } else if hasBox, let turned = TurnedDrawing(printed, columns: columns, report: report) {
      self = .turned(turned)
    } else {
      let needs = printed.needs
      let layout = ListLayout(needs.slots, label: needs.label, columns: columns)
      self = .list(ListDrawing(printed: printed, layout: layout, report: report))
    }
  }

  /// Whether all rows belong to the first block.
  var isOneStretch: Bool {
    switch self {
    case .box, .list: false
    case .turned: true
    }
  }

  /// The rows on screen of a printed row.
  func rows(ofRow row: Int) -> [TextRow] {
    switch self {
    case .box(let drawing): drawing.rows(ofRow: row)
    case .list(let drawing): drawing.rows(ofRow: row)
    case .turned(let drawing): row == 0 ? drawing.allRows : []
    }
  }
}
