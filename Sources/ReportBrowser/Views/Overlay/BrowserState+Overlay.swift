import ReportModel
import TerminalModel
import Wording

/// Opening, moving in and closing what lies over the panes.
extension BrowserState {
  /// Opens it, or closes it where it is open.
  mutating func toggle(_ kind: Overlay.Kind) {
    guard overlay?.kind != kind else {
      overlay = nil
      return
    }
    if kind == .page, document.report.surroundings.isEmpty {
      notice = Notice(words: say("报告之外没有别的文字"))
      return
    }
    var opened = Overlay(kind: kind, origin: overlay?.origin ?? focus, lines: [])
    opened.lines = lines(of: opened)
    overlay = opened
  }

  private func lines(of overlay: Overlay) -> [Overlay.Line] {
    switch overlay.kind {
    case .help:
      HelpLines(columns: size.columns, filter: overlay.filter, ambiguous: ambiguous)
        .lines(of: HelpLines.parts(at: overlay.origin, of: keymap))
    case .page: PageLines(document.report.surroundings, columns: size.columns, ambiguous).lines
    case .column: columnTally?.lines ?? []
    }
  }

  /// Sets its rows anew, for a screen of another size.
  mutating func renewOverlay() {
    guard var renewed = overlay else { return }
    renewed.lines = lines(of: renewed)
    let count = renewed.lines.count
    renewed.place.scroll(to: renewed.place.top(of: count), page: overlayRows, of: count)
    overlay = renewed
  }

  /// Shows the entries of the help that hold some words.
  mutating func filterOverlay(by words: String) {
    overlay?.filter = words
    renewOverlay()
    moveInOverlay(.home)
  }

  mutating func moveInOverlay(_ motion: Motion) {
    let (page, count) = (overlayRows, overlay?.lines.count ?? 0)
    overlay?.place.scroll(motion, page: page, of: count)
  }

  /// Scrolls by half a screen or a row; there is no cursor that could do more.
  mutating func glideInOverlay(_ way: Glide) {
    guard let place = overlay else { return }
    let (page, count) = (overlayRows, place.lines.count)
    let list = ListScreen(
      top: place.place.top(of: count), selected: place.place.top(of: count), count: count,
      lines: page)
    if let top = list.top(by: way) { overlay?.place.scroll(to: top, page: page, of: count) }
  }

  private var overlayRows: Int { max(1, layout.body.size.rows) }
}
