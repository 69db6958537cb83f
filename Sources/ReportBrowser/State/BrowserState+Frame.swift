import ReportModel
public import TerminalModel
import Wording

extension BrowserState {
  /// The whole screen, built anew: a value that a terminal, a test or a file can take.
  ///
  /// - Parameter size: the size of the screen.
  /// - Returns: a frame of that size; below 20×5 it only says that the screen is too small.
  public func frame(size: Size) -> Frame {
    guard size != self.size else { return frame() }
    var state = self
    state.size = size
    return state.frame()
  }

  private func frame() -> Frame {
    var frame = Frame(size: size, ambiguous: ambiguous)
    let layout = layout
    guard !layout.isTooSmall else {
      frame.put(say("窗口太小"), at: Position(row: 0, column: 0))
      return frame
    }
    TitleBar(state: self).draw(on: &frame)
    drawBody(layout, on: &frame)
    if let sourceRect { SourceDrawing(state: self).draw(in: sourceRect, on: &frame) }
    if let prompt {
      actionLines(of: prompt).draw(in: layout.body, on: &frame)
      PromptLine(prompt: prompt, results: PromptResults(state: self).words).draw(on: &frame)
    } else {
      StatusLine(state: self).draw(on: &frame)
    }
    return frame
  }

  private func drawBody(_ layout: Layout, on frame: inout Frame) {
    if let overlay {
      OverlayPane(
        lines: overlay.lines, place: overlay.place, hasKeys: overlay.kind != .page
      ).draw(in: layout.body, on: &frame)
      return
    }
    view.draw(self, layout, on: &frame)
  }
}
