import ReportMetrics
import ReportModel
import TerminalModel

/// Moving in the table of figures.
extension BrowserState {
  mutating func moveInTable(_ action: Action) {
    let last = max(0, document.table.count - 1)
    switch action {
    case .up: scene.row = max(0, scene.row - 1)
    case .down: scene.row = min(last, scene.row + 1)
    case .pageUp: scene.row = max(0, scene.row - tableRows)
    case .pageDown: scene.row = min(last, scene.row + tableRows)
    case .home: scene.row = 0
    case .end: scene.row = last
    case .open: showSource()
    default: break
    }
    keepTableInView()
  }

  /// The rows that the table has on screen.
  var tableRows: Int { MetricsPane.tableRows(in: layout.body.size) }

  /// Scrolls the table as little as shows the selected row.
  private mutating func keepTableInView() {
    scene.topRow = min(scene.topRow, scene.row)
    scene.topRow = max(scene.topRow, scene.row - tableRows + 1)
  }

  /// Goes to the sentence of the selected figure.
  private mutating func showSource() {
    guard let row = document.table[safe: scene.row] else { return }
    let metric = document.metrics[row.metric]
    leaveMark()
    scene.view = .text
    scene.isReading = true
    scene.reading.scope = nil
    center(metric.reading.lowerBound)
    scene.reading.figure = FigurePlace(sentence: metric.sentence, quote: metric.reading)
  }
}
