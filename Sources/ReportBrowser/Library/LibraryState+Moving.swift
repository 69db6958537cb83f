import TerminalModel
import Wording

/// Going about in the lists of a library's views, opening and marking.
extension LibraryState {
  mutating func move(_ motion: Motion) -> [Effect] {
    if cursor.isAmongRows {
      if cursor.rows.move(motion, page: rowPage, of: rowCount) { return [] }
      switch motion {
      case .left: cursor.isAmongRows = false
      case .right, .open: return open()
      case .up, .down, .pageUp, .pageDown, .home, .end: break
      }
      return []
    }
    let count = view.groupCount(in: self)
    let before = cursor.groups
    if cursor.groups.move(motion, page: pageRows, of: count) {
      if cursor.groups != before { cursor.rows = ListCursor() }
      return []
    }
    if motion == .open, let effects = applyQuery() { return effects }
    if motion == .open || motion == .right { cursor.isAmongRows = rowCount > 0 }
    return []
  }

  mutating func goToGroup(by step: Int) {
    let count = view.groupCount(in: self)
    cursor.groups.select((group ?? 0) + step, of: count)
    cursor.rows = ListCursor()
  }

  /// Opens the selected report; what cannot be read says why.
  mutating func open() -> [Effect] {
    guard let report = selected else { return [] }
    switch report.state {
    case .failed(let words):
      notice = BrowserState.Notice(words: words, isFailure: true)
      return []
    case .noReport:
      notice = BrowserState.Notice(words: say("不是报告：\(report.fileName)"))
      return []
    case .read, .checked:
      notice = BrowserState.Notice(words: say("正在打开 \(report.name)"))
      return [.library(.open(report))]
    }
  }

  mutating func goBack() -> [Effect] {
    if help != nil {
      help = nil
    } else if cursor.isAmongRows {
      cursor.isAmongRows = false
    } else if answer != nil {
      return leaveSearch()
    } else if view != .reports {
      view = .reports
    }
    return []
  }

  mutating func mark() {
    guard let report = selected else { return }
    if marked.remove(report.id) == nil { marked.insert(report.id) }
    if cursor.isAmongRows { _ = cursor.rows.move(.down, page: 1, of: rowCount) }
    notice = BrowserState.Notice(words: marked.isEmpty ? say("没有选取") : say("已选 \(marked.count) 份"))
  }
}
