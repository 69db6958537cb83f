import ReportModel

/// Going from view to view and from pane to pane, and back.
extension BrowserState {
  /// Goes to the next section, table or finding, or to the one before.
  mutating func goOn(by step: Int) {
    switch scene.view {
    case .tables: moveTable(by: step)
    case .findings: moveFinding(by: step)
    case .text, .metrics, .results: moveSection(by: step)
    }
  }

  mutating func show(_ view: View) {
    overlay = nil
    guard view != scene.view else { return }
    if view == .tables, showCellInTable() { return }
    if view == .tables && document.report.tables.isEmpty {
      notice = Notice(words: "这份报告里没有表格")
      return
    }
    if view == .results && search == nil {
      notice = Notice(words: "还没有检索，按 / 开始")
      return
    }
    scene.view = view
    scene.isReading = false
    showCursor()
    keepFindingsInView()
  }

  mutating func switchPane() {
    if scene.view == .findings { return switchToEvidence() }
    if scene.view == .tables, hasTableList {
      scene.grid.isListing.toggle()
      return
    }
    guard scene.view.showsText else { return show(.text) }
    scene.isReading.toggle()
    showCursor()
  }

  private mutating func switchToEvidence() {
    if !leaveEvidence() { enterEvidence() }
  }

  /// Leaves what was opened last: the help, the search, an open section, the table.
  mutating func cancel() {
    if overlay != nil {
      overlay = nil
    } else if scene.view == .tables, !gridChoice.isPrinted {
      showAsPrinted()
    } else if scene.view == .metrics, !scene.metrics.choice.filter.isEmpty {
      filterMetrics(by: "")
    } else if scene.view == .findings, !scene.findings.choice.filter.isEmpty,
      focus != .evidence
    {
      scene.findings.choice.filter = ""
    } else if search != nil, scene.view != .results || scene.isReading {
      search = nil
      if scene.view == .results { scene.view = .text }
      showCursor()
    } else {
      goBack()
    }
  }

  /// Goes back to where the person was before the last jump; from the hits, before the search.
  mutating func goBack() {
    scene.reading.figure = nil
    if let search, scene.view == .results, !scene.isReading {
      scene = search.origin
      self.search = nil
    } else if scene.view == .findings, leaveEvidence() {
    } else if let last = trail.popLast() {
      scene = last
    } else {
      leaveView()
    }
    if scene.view == .results && search == nil { scene.view = .text }
    showCursor()
    keepFindingsInView()
  }

  /// Leaves a view that was chosen by its key: what was opened in it, then the view itself.
  private mutating func leaveView() {
    switch scene.view {
    case .metrics: leaveMetrics()
    case .findings: leaveFindings()
    case .tables: scene.view = .text
    case .text, .results: scene.isReading = false
    }
  }

  /// Remembers the present place before a jump.
  mutating func leaveMark() {
    // More than anyone walks back; the bound keeps a day's reading from growing without end.
    if trail.count == 100 { trail.removeFirst() }
    trail.append(scene)
  }
}
