extension Frame {
  /// Goes through some columns of a row, run by run of cells of one style.
  ///
  /// - Parameters:
  ///   - columns: the columns, all of them in the frame.
  ///   - row: the row, one of the frame's.
  ///   - body: takes the style of a run and its cells, which are lent for the call.
  public func forEachRun(
    of columns: Range<Int>, inRow row: Int, _ body: (Style, UnsafeBufferPointer<Cell>) -> Void
  ) {
    let start = row * size.columns
    cells.withUnsafeBufferPointer { all in
      let cells = UnsafeBufferPointer(
        rebasing: all[start + columns.lowerBound..<start + columns.upperBound])
      var first = 0
      while first < cells.count {
        let style = cells[first].style
        var end = first + 1
        while end < cells.count, cells[end].style == style { end += 1 }
        body(style, UnsafeBufferPointer(rebasing: cells[first..<end]))
        first = end
      }
    }
  }
}
