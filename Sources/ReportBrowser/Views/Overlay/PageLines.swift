import ReportModel
import TerminalModel
import Wording

/// The rows that show what stands on a page around its report: menus, the path to it, the foot.
struct PageLines {
  /// The rows, above the report and below it.
  let lines: [Overlay.Line]

  /// What stands around a report, for a screen of some columns.
  init(_ surroundings: Surroundings, columns: Int, _ ambiguous: AmbiguousWidth = .narrow) {
    let columns = max(2, min(columns - OverlayPane.margin - 1, Layout.widestMeasure))
    var lines: [Overlay.Line] = []
    for (name, words) in [
      (say("报告之前"), surroundings.above), (say("报告之后"), surroundings.below),
    ]
    where !words.isEmpty {
      lines.append(Overlay.Line(words: say("\(name) \(words.count) 行"), look: .heading))
      lines += words.flatMap { $0.lines(columns: columns, ambiguous) }.map {
        Overlay.Line(words: $0)
      }
      lines.append(Overlay.Line())
    }
    self.lines = lines
  }
}
