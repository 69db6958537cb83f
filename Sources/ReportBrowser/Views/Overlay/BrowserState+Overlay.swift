import ReportModel
import TerminalModel

/// Opening, moving in and closing what lies over the panes.
extension BrowserState {
  /// Opens it, or closes it where it is open.
  mutating func toggle(_ kind: Overlay.Kind) {
    guard overlay?.kind != kind else {
      overlay = nil
      return
    }
    if kind == .page, document.report.surroundings.isEmpty {
      notice = Notice(words: "报告之外没有别的文字")
      return
    }
    var opened = Overlay(kind: kind, origin: overlay?.origin ?? focus, lines: [])
    opened.lines = lines(of: opened)
    overlay = opened
  }

  private func lines(of overlay: Overlay) -> [Overlay.Line] {
    switch overlay.kind {
    case .help:
      HelpLines(columns: size.columns, place: overlay.origin, filter: overlay.filter).lines
    case .page: PageLines(document.report.surroundings, columns: size.columns).lines
    }
  }

  /// Sets its rows anew, for a screen of another size.
  mutating func renewOverlay() {
    guard let overlay else { return }
    let lines = lines(of: overlay)
    self.overlay?.lines = lines
    scrollOverlay(by: 0)
  }

  /// Shows the entries of the help that hold some words.
  mutating func filterOverlay(by words: String) {
    overlay?.filter = words
    renewOverlay()
    scrollOverlay(by: -(overlay?.lines.count ?? 0))
  }

  mutating func moveInOverlay(_ motion: Motion) {
    let page = max(1, layout.body.size.rows)
    switch motion {
    case .up: scrollOverlay(by: -1)
    case .down: scrollOverlay(by: 1)
    case .pageUp: scrollOverlay(by: -page)
    case .pageDown: scrollOverlay(by: page)
    case .home: scrollOverlay(by: -(overlay?.lines.count ?? 0))
    case .end: scrollOverlay(by: overlay?.lines.count ?? 0)
    case .left, .right, .open: break
    }
  }

  /// Scrolls by rows, no further than to the last one.
  private mutating func scrollOverlay(by rows: Int) {
    guard let overlay else { return }
    let count = overlay.lines.count
    let last = max(0, count - layout.body.size.rows)
    self.overlay?.place.scroll(to: min(last, overlay.place.top(of: count) + rows), of: count)
  }
}
