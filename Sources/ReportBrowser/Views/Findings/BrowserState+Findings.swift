import ReportAudit
import ReportSearch
import TerminalModel
import Wording

/// Moving in the list of findings, and taking findings out of it.
extension BrowserState {
  private var cursor: FindingsCursor { scene.findings }
  private var listed: [FindingRow] { findingList?.rows ?? [] }

  /// The place of the selected row; 0 where there is none.
  private var findingPlace: Int { cursor.list.row(of: listed.count) ?? 0 }

  /// The selected row; nil where none is listed.
  var findingRow: FindingRow? { listed[safe: findingPlace] }

  /// How list and evidence stand on the screen.
  var findingsLayout: FindingsLayout {
    FindingsLayout(layout.body, showsEvidence: cursor.evidence != nil)
  }

  mutating func moveInFindings(_ motion: Motion) {
    let page = max(1, findingsLayout.listRows / findingsLayout.findingRows - 1)
    switch motion {
    case .right: expandFinding()
    case .left: collapseFinding()
    case .open: openFinding()
    case .up, .down, .pageUp, .pageDown, .home, .end:
      let row = motion.row(from: findingPlace, page: page, of: listed.count)
      selectFinding(row: row ?? findingPlace)
    }
  }

  /// Selects the nearest row there is, and scrolls as little as shows it with its group's name.
  mutating func selectFinding(row: Int) {
    scene.findings.list.select(row, of: listed.count)
    scene.findings.selected = findingRow
    scene.findings.evidence = nil
    keepFindingsInView()
  }

  /// Goes to the next finding or the one before it, past the names of groups; evidence stays open.
  mutating func moveFinding(by step: Int) {
    let wasInEvidence = cursor.evidence != nil
    var row = findingPlace + step
    while let next = listed[safe: row], next.isGroup { row += step }
    guard listed.indices.contains(row) else { return }
    selectFinding(row: row)
    if wasInEvidence { enterEvidence() }
  }

  /// Scrolls list and evidence as little as shows what is selected in them, on a screen of another size
  /// or in a scene of another time.
  mutating func keepFindingsInView() {
    keepFindingInView()
    if cursor.evidence != nil { selectEvidence(evidencePart) }
  }

  private mutating func keepFindingInView() {
    // The list as it is without the evidence, which hides it on a small screen.
    let layout = FindingsLayout(layout.body, showsEvidence: false)
    let place = findingPlace
    var top = min(cursor.list.top(of: listed.count), place)
    // The name of the group above its first finding is part of what is shown.
    if top == place, listed[safe: top - 1]?.isGroup == true { top -= 1 }
    var rows = 0
    for row in stride(from: place, through: top, by: -1) {
      rows += listed[safe: row].map(layout.height(of:)) ?? 0
      if rows > layout.listRows {
        top = min(row + 1, place)
        break
      }
    }
    scene.findings.list.scroll(to: top, of: listed.count)
  }

  // MARK: Going into and out of rows

  private mutating func expandFinding() {
    guard let row = findingRow else { return }
    switch row {
    case .group(let group, _):
      if cursor.choice.isOpen(group) {
        selectFinding(row: findingPlace + 1)
      } else {
        scene.findings.choice.open(group)
      }
    case .finding, .rule: enterEvidence()
    }
  }

  /// Closes an open group, goes up from what is listed in it, and back from a closed one.
  private mutating func collapseFinding() {
    guard let row = findingRow else { return goBack() }
    switch row {
    case .group(let group, _):
      if cursor.choice.isOpen(group) {
        scene.findings.choice.close(group)
      } else {
        goBack()
      }
    case .finding, .rule: selectFinding(row: findingList?.group(ofRow: findingPlace) ?? 0)
    }
  }

  private mutating func openFinding() {
    guard case .group(let group, _) = findingRow else { return expandFinding() }
    if cursor.choice.isOpen(group) {
      scene.findings.choice.close(group)
    } else {
      scene.findings.choice.open(group)
    }
  }

  /// Gives the keys back to the list; says whether they were elsewhere.
  mutating func leaveEvidence() -> Bool {
    guard cursor.evidence != nil else { return false }
    scene.findings.evidence = nil
    return true
  }

  /// Leaves the filter, then the findings.
  mutating func leaveFindings() {
    if cursor.choice.filter.isEmpty {
      scene.view = .text
    } else {
      scene.findings.choice.filter = ""
    }
  }

  // MARK: The list itself

  /// The findings as they are listed; nil while there is no list.
  var findingList: FindingList? { findingsListed.list }

  /// Lists the findings anew when something else was chosen; what was selected stays selected.
  ///
  /// Not before they are looked at: the first screen does not wait for a list that it does not show. Thousands
  /// are filtered beside the screen, and what was listed before stays until that is done.
  mutating func listFindings() -> [Effect] {
    guard let findings = document.findings else { return [] }
    let choice = cursor.choice
    let isShort = choice.filter.isEmpty || findings.count <= FindingList.mostAtOnce
    // Their words are made ready once a filter, not once a key.
    if isShort, !choice.filter.isEmpty, findingIndex == nil { findingIndex = findings.searchIndex }
    let index = findingIndex
    let isAsked = findingsListed.choose(
      choice, isShort: isShort, FindingList(findings, choice, index: index))
    guard !isAsked else { return [.listFindings(findings, choice, index)] }
    keepSelectedFinding()
    return []
  }

  /// Takes a list that was made beside the screen.
  mutating func take(_ list: FindingList, _ index: SearchIndex) {
    // It may be of a part of the report that was read since.
    guard list.total == document.findings?.count else { return }
    findingIndex = index
    findingsListed.take(list, of: list.choice)
  }

  /// Drops the list of findings that are no longer the document's.
  mutating func forgetFindingList() {
    findingsListed = Arranged()
    findingIndex = nil
  }

  /// Selects what was selected before, wherever it stands in the list now.
  private mutating func keepSelectedFinding() {
    guard let list = findingList, cursor.selected != findingRow else {
      return keepFindingInView()
    }
    let row = cursor.selected.flatMap { selected in
      list.rows.firstIndex { $0.isSame(as: selected) }
    }
    let evidence = row == nil ? nil : cursor.evidence
    selectFinding(row: row ?? list.start)
    scene.findings.evidence = evidence
    if evidence != nil { keepFindingsInView() }
  }

  // MARK: Taking out

  /// The selected finding as text, or all that is listed under the selected group.
  var findingText: String {
    guard let findings = document.findings, let list = findingList else { return "" }
    switch findingRow {
    case .finding(let index): return findings[safe: index]?.text ?? ""
    case .rule(let rule):
      return say("\(rule.name)（\(rule.rawValue)）") + "\n\(rule.statement)\n"
    case .group(.verdict(let verdict), _):
      return text(of: list.findings.filter { findings[$0].verdict == verdict })
    case .group(.unasked, _), nil: return ""
    }
  }

  mutating func copyFindings() -> [Effect] {
    let places = findingList?.findings ?? []
    notice = Notice(words: say("已复制 \(places.count) 条"))
    return [.copy(text(of: places))]
  }

  mutating func exportFindings(to file: TargetFile) -> [Effect] {
    guard let list = findingList else {
      notice = Notice(words: say("核对还没有做完，请稍候再导出"), isFailure: true)
      return []
    }
    return [.exportFindings(document, findings: list.findings, file: file)]
  }

  private func text(of places: [Int]) -> String {
    places.compactMap { document.findings?[safe: $0]?.text }.joined(separator: "\n")
  }
}
