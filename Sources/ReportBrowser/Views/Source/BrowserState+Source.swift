import ReportModel
import TerminalModel
import Wording

/// Showing what the report was read from, below the view, where the keys are.
extension BrowserState {
  // MARK: The room for it

  /// The rows that the views need below the title at least, and the source below its name.
  private static let leastRows = (view: 5, source: 2)

  /// The rows that the source takes; 0 where it is closed, or the screen too low for both.
  var sourceRows: Int { sourcePane == nil ? 0 : roomForSource }

  /// The rows that it takes where it is open: two fifths of the screen.
  private var roomForSource: Int {
    let least = BrowserState.leastRows
    let rows = min(size.rows * 2 / 5, size.rows - 2 - least.view)
    return rows > least.source ? rows : 0
  }

  /// Where it stands; nil where it does not.
  var sourceRect: Rect? {
    let rows = sourceRows
    guard rows > 0 else { return nil }
    return Rect(row: size.rows - 1 - rows, column: 0, columns: size.columns, rows: rows)
  }

  // MARK: Opening and closing

  /// Opens it, or closes it where it is open.
  mutating func toggleSource() {
    if sourcePane != nil {
      sourcePane = nil
    } else if roomForSource == 0 {
      notice = Notice(words: say("窗口太小，放不下原文件"), isFailure: true)
    } else {
      sourcePane = SourcePane()
    }
    view.fit(&self)
  }

  /// Sees to it that the source is read where it is to be shown, once all of the report is there.
  mutating func readSource() -> [Effect] {
    guard sourcePane != nil else { return [] }
    let spot = view.place(in: self)
    sourcePane?.follow(spot)
    guard sourcePane?.isAsked == false, document.extent.hasItsText else { return [] }
    sourcePane?.ask()
    return [.readSource(document)]
  }

  /// Takes the source that was read.
  mutating func take(_ answer: SourceAnswer) {
    guard sourcePane?.source == nil, sourcePane != nil,
      answer.readingLength == document.report.readingLength
    else { return }
    if let source = answer.source {
      sourcePane?.take(source)
    } else {
      sourcePane = nil
      notice = Notice(words: answer.fault ?? say("这种格式的文件没有可以对照的文字"), isFailure: true)
      view.fit(&self)
    }
  }

  // MARK: Scrolling

  /// Scrolls it by half of its rows.
  mutating func scrollSource(by step: Int) {
    guard let rect = sourceRect else {
      return tell(say("先按 \(keymap.keyName(of: .source)) 打开原文件"))
    }
    scrollSource(rows: step * max(1, (rect.size.rows - 1) / 2))
  }

  /// Scrolls it by some rows of the screen, until the keys go elsewhere.
  mutating func scrollSource(rows step: Int) {
    guard let rect = sourceRect, let source = sourcePane?.source else { return }
    let lines = SourceLines(source, columns: SourceDrawing.columns(of: rect), ambiguous)
    let spot = view.place(in: self)
    let top = sourceTop(in: lines, rows: rect.size.rows - 1)
    sourcePane?.scroll(to: lines.start(top, movedBy: step), at: spot)
  }

  /// The first place of the source on screen: where the person scrolled to, else a row above where the keys are.
  func sourceTop(in lines: SourceLines, rows: Int) -> Int {
    let spot = view.place(in: self)
    if let top = sourcePane?.top(at: spot) { return top }
    guard let place = sourcePlace(of: spot) else { return 0 }
    // What is meant stands on screen, in its paragraph where both fit.
    let start = lines.start(of: place.stretch.lowerBound)
    let quote = lines.start(of: place.quote?.lowerBound ?? start)
    let behind = lines.start(start, movedBy: max(0, rows - 2))
    return lines.start(quote < behind ? start : quote, movedBy: -1)
  }

  /// Where the keys are in the source.
  func sourcePlace(
    of spot: SourceSpot?
  ) -> (stretch: Range<Int>, quote: Range<Int>?, isNear: Bool)? {
    guard let spot, let source = sourcePane?.source,
      let stretch = source.place(ofReading: spot.stretch, in: document.report)
    else { return nil }
    let quote =
      spot.quote.isEmpty ? nil : source.place(ofReading: spot.quote, in: document.report)
    return (stretch.range, quote.flatMap { $0.isNear ? nil : $0.range }, stretch.isNear)
  }
}
