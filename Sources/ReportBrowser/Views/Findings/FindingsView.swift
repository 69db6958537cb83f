import ReportAudit
import ReportModel
import TerminalModel
import Wording

extension ViewName {
  static var findings: ViewName { ViewName(number: 4) }
}

extension Focus {
  static var findings: Focus { Focus(number: 6, name: "核对") }
  static var evidence: Focus { Focus(number: 7, name: "核对的依据") }
}

extension Places {
  static var findings: Places { Places(.findings) }
  static var evidence: Places { Places(.evidence) }
}

/// What became of the rules that the report was checked against, and what each finding rests on.
struct FindingsView: View {
  let name = ViewName.findings
  var title: String { say("核对") }
  let englishName = "findings"
  let help: Saying = "核对：合计、勾稽关系、结构、期限"
  let places = [Focus.findings, .evidence]

  let firstKeys: [Binding] = []

  let lastKeys = [
    Binding([.right, "l"], in: .findings, .move(.right), "展开；再按看这一条的依据", hint: "依据"),
    Binding([.left, "h"], in: .findings, .move(.left), "收起；最后返回"),
    Binding([.enter], in: .findings, .move(.open), "展开、收起一组；看这一条的依据"),
    Binding([.right, "l"], in: .evidence, .move(.right), "到原文"),
    Binding([.left, "h"], in: .evidence, .move(.left), "回到列表"),
    Binding([.enter], in: .evidence, .move(.open), "到原文此处", hint: "原文"),
    Binding(["3"], in: .evidence, .show(.tables), "到表格里的这一格", hint: "表格"),
    Binding(["v"], in: [.findings, .evidence], .review, "已核实、不算、待查、不记", hint: "核实"),
    Binding(["V"], in: [.findings, .evidence], .remark, "给这一条写备注"),
    Binding(["Y"], in: [.findings, .evidence], .copyAll, "复制列出的全部条目"),
    Binding(["e"], in: [.findings, .evidence], .export, "导出：.csv .json .md .txt", hint: "导出"),
    Binding(["/"], in: [.findings, .evidence], .search, "筛选：规则、编号、说明、依据；Esc 取消筛选", hint: "筛选"),
  ]

  private func isInEvidence(_ state: BrowserState) -> Bool {
    state.scene.findings.evidence != nil
  }

  // MARK: What it shows

  func focus(in state: BrowserState) -> Focus { isInEvidence(state) ? .evidence : .findings }

  func draw(_ state: BrowserState, _ layout: Layout, on frame: inout Frame) {
    FindingsPane(state: state).draw(in: layout.body, on: &frame)
  }

  /// How many findings fail, errors before warnings; ✓ where something was checked and nothing fails.
  func tally(in state: BrowserState) -> Tally {
    let counts = state.document.findingCounts
    guard let worst = [Verdict.error, .warning, .pass].first(where: { counts[$0] > 0 }) else {
      return Tally()
    }
    let count = worst == .pass ? "" : "\(counts[worst])"
    return Tally(words: " ", mark: worst.mark + count, style: Theme.bar(of: worst))
  }

  func path(in state: BrowserState, fitting columns: Int) -> String {
    switch state.findingRow {
    case .finding(let index):
      state.document.findings?[safe: index].map { "\($0.verdict.name) › \($0.rule.name)" } ?? title
    case .rule(let rule): "\(FindingGroup.unasked.name) › \(rule.name)"
    case .group(let group, _): group.name
    case nil: title
    }
  }

  func position(in state: BrowserState) -> String {
    guard isInEvidence(state) else { return place(in: state) }
    let count = (state.evidenceParts?.count ?? 1) - 1
    return count == 0 ? "" : say("依据 \(state.evidencePart)/\(count)")
  }

  /// The selected finding of how many.
  private func place(in state: BrowserState) -> String {
    guard let list = state.findingList else { return "" }
    // Of those that come to the same: what holds is not counted with what fails.
    let row = state.scene.findings.list.row(of: list.rows.count) ?? 0
    let above = list.group(ofRow: row)
    guard case .finding = list.rows[safe: row], case .group(_, let count) = list.rows[safe: above]
    else { return "" }
    return say("第 \(row - above)/\(count) 条")
  }

  // MARK: Going about

  func fit(_ state: inout BrowserState) {
    state.showCursor()
    state.keepFindingsInView()
  }

  func move(_ motion: Motion, in state: inout BrowserState) {
    if isInEvidence(state) { state.moveInEvidence(motion) } else { state.moveInFindings(motion) }
  }

  func glide(_ way: Glide, in state: inout BrowserState) {
    guard isInEvidence(state) else {
      if !state.glideInList(way) { state.tell(say("这里只有一列")) }
      return
    }
    switch way {
    case .half(let step): state.moveInEvidence(step > 0 ? .pageDown : .pageUp)
    case .scroll(let step), .part(let step): state.moveInEvidence(step > 0 ? .down : .up)
    case .toRow(.top): state.moveInEvidence(.home)
    case .toRow(.bottom): state.moveInEvidence(.end)
    case .toRow(.middle), .place, .edge: state.tell(say("依据里没有这个动作"))
    }
  }

  func list(in state: BrowserState) -> ListScreen? {
    guard !isInEvidence(state), let list = state.findingList else { return nil }
    let layout = FindingsLayout(state.layout.body, showsEvidence: false)
    return ListScreen(
      top: state.scene.findings.list.top(of: list.rows.count),
      selected: state.scene.findings.list.row(of: list.rows.count) ?? 0, count: list.rows.count,
      lines: layout.listRows, height: { layout.height(of: list.rows[$0]) },
      beginsPart: { list.rows[$0].isGroup })
  }

  func select(row: Int, in state: inout BrowserState) { state.selectFinding(row: row) }

  func scroll(to row: Int, in state: inout BrowserState) {
    state.scene.findings.list.scroll(to: row, of: state.findingList?.rows.count ?? 0)
  }

  func goOn(by step: Int, in state: inout BrowserState) { state.moveFinding(by: step) }

  func step(by step: Int, in state: inout BrowserState) { state.moveFinding(by: step) }

  func switchPane(_ state: inout BrowserState) {
    if !state.leaveEvidence() { state.enterEvidence() }
  }

  func unchoose(_ state: inout BrowserState) -> Bool {
    !isInEvidence(state) && unfilter(&state)
  }

  func close(_ state: inout BrowserState) -> Bool { state.leaveEvidence() }

  func leave(_ state: inout BrowserState) { state.leaveFindings() }

  func follow(_ state: inout BrowserState) -> [Effect] { state.listFindings() }

  // MARK: Choosing

  func filter(in state: BrowserState) -> String? { state.scene.findings.choice.filter }

  func setFilter(_ words: String, in state: inout BrowserState) {
    state.scene.findings.choice.filter = words
  }

  func filtered(in state: BrowserState) -> String {
    "\(state.findingList?.findings.count ?? 0)/\(state.document.findings?.count ?? 0)"
  }

  func cell(in state: BrowserState) -> CellPlace? {
    guard isInEvidence(state), let evidence = state.selectedEvidence else { return nil }
    return evidence.file == nil ? evidence.place : nil
  }

  func place(in state: BrowserState) -> SourceSpot? { state.placeOfEvidence }

  func words(in state: BrowserState) -> [Unicode.Scalar] { Array(state.findingText.unicodeScalars) }

  // MARK: Taking out

  func copy(_ state: BrowserState) -> String { state.evidenceText ?? state.findingText }

  func copyAll(_ state: inout BrowserState) -> [Effect] { state.copyFindings() }

  func exportName(in state: BrowserState) -> String? { say("\(state.document.stem)-核对.csv") }

  func export(to file: TargetFile, _ state: inout BrowserState) -> [Effect] {
    state.exportFindings(to: file)
  }
}
