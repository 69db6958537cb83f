import ReportAudit
import ReportMetrics
import ReportModel
import ReportSearch
public import TerminalModel
import Wording

/// The browser: all that a person sees and can change, as a value.
///
/// ```
/// (state, event) ─ handle ─▶ (state, effects)        (state, size) ─ frame ─▶ Frame
/// ```
/// It knows no file, clock or terminal. Events bring in keys, sizes and what was read or counted
/// beside the screen; effects carry out what is to be done. Handling an event costs no more than a
/// screen, however long the report; only typing a search walks the text, once a keystroke.
public struct BrowserState: Equatable, Sendable {
  /// What is browsed.
  var document: Document {
    didSet {
      setRows = SetRows()
      if drawnPanes != nil { drawnPanes = DrawnPanes() }
    }
  }
  /// The rows of its text that were in view.
  private var setRows = SetRows()
  /// How rows of its text and outline looked when they were drawn last; nil before the first key, for the first screen
  /// should be there soon.
  private(set) var drawnPanes: DrawnPanes?
  /// How the person wants it shown.
  let manner: Manner
  /// What the keys do.
  let keymap: Keymap
  /// The size of the screen.
  var size: Size
  /// Where the person is.
  var scene = Scene()
  /// Where the person was, the last place last.
  var trail: [Scene] = []
  /// The places gone back from, the last one last.
  var ahead: [Scene] = []
  /// Where the person was before the last jump.
  @Boxed var lastPlace: Scene?
  /// The places with a letter of their own.
  var marks: [Unicode.Scalar: Scene] = [:]
  /// Where somebody was before, to be gone to once all of the text is there.
  @Boxed var awaited: AwaitedPlace?
  /// The same report as its file has it now, to be shown when no line is being typed.
  @Boxed var renewed: Document?
  /// Whether the person asked for it.
  var tellsRenewal = false
  /// What to say of having come back there, until the first key.
  var arrival: Notice?
  /// The key that was pressed and waits for the one behind it.
  var firstKey: Key?
  /// What is being searched, with all that was found.
  var search: Search?
  /// The columns left of the text, where the person dragged the rule beside it.
  var sideColumns: Int?
  /// Whether that rule is being dragged.
  var isDragging = false
  /// The line that is being typed.
  @Boxed var prompt: Prompt?
  /// What was typed into the prompts before, the last one last.
  var typed: [TypedLine] = []
  /// What lies over the panes.
  var overlay: Overlay?
  /// What the report was read from, shown below the view; nil where it is closed.
  var sourcePane: SourcePane?
  /// What to say in the status line until the next key.
  var notice: Notice?
  /// The rows of the table of figures.
  var metricList: Arranged<MetricChoice, [MetricRow]>
  /// The lines of the table that is shown.
  var gridList = Arranged<GridChoice, SheetLines>()
  /// The findings as they are listed; none while the report is not yet checked, or not looked at.
  var findingsListed = Arranged<FindingChoice, FindingList>()
  /// The words of the findings, ready to be searched; nil until somebody filters them.
  var findingIndex: SearchIndex?
  /// The rows of the report at the present width, once they were counted.
  var rowIndex: RowIndex?
  /// The columns at which they are being counted beside the screen.
  var measuring: Int?
  /// Whether the report is being checked beside the screen.
  var isChecking = false
  /// The finding to be selected once the report is checked: where a library opened it.
  var wantedFinding: FindingKey?
  /// Whether nobody has typed anything yet.
  var isFresh = true {
    didSet { if drawnPanes == nil { drawnPanes = DrawnPanes() } }
  }

  /// A browser of one document on a screen of some size.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - size: the size of the screen.
  ///   - manner: how the person wants it shown.
  public init(document: Document, size: Size, manner: Manner = Manner()) {
    let document = document.measured(for: manner)
    self.manner = manner
    keymap = Keymap(manner.keys, enter: manner.enter)
    self.document = document
    self.size = size
    metricList = Arranged(document.rows(MetricChoice()), of: MetricChoice())
    // An outline of one entry leaves nothing to move in.
    scene.isReading = document.report.sections.count <= 1
    notice = openingNotice
    _ = countRows()
  }

  /// How wide the terminal draws what it may draw in one column or two.
  var ambiguous: AmbiguousWidth { document.ambiguous }

  /// The actions by name, for where the keys go now.
  var actionNames: ActionNames { ActionNames(keymap: keymap, focus: view.focus(in: self)) }

  /// The columns that words take on the screen.
  func width(_ words: String) -> Int { displayWidth(words, ambiguous) }

  /// The columns that a scalar takes on the screen.
  func width(_ scalar: Unicode.Scalar) -> Int { displayWidth(scalar, ambiguous) }

  /// What a person should know at once: how the text was read, and what does not add up in it; nil for
  /// plain UTF-8 without a fault.
  var openingNotice: Notice? {
    if let arrival, arrival.isFailure { return arrival }
    let report = document.report
    let encoding = report.identity.encoding
    if let bad = report.diagnostics.first(where: { $0.kind == .invalidBytes }) {
      return Notice(words: say("\(encoding)：\(bad.count) 处字节无法识别，显示为 \u{FFFD}"), isFailure: true)
    }
    if let words = Self.readingNotice(of: report.diagnostics) {
      return Notice(words: words, isFailure: true)
    }
    if let arrival { return arrival }
    // Warnings can wait until somebody looks.
    let counts = document.findingCounts
    if counts[.error] > 0 {
      let failing = counts.words(of: [.error, .warning])
      return Notice(words: say("核对：\(failing)，4 查看"))
    }
    return encoding == "UTF-8" ? nil : Notice(words: say("按 \(encoding) 编码读入"))
  }

  /// What of a report could not be read; the gravest alone, for there is one line.
  private static func readingNotice(of diagnostics: [Diagnostic]) -> String? {
    if diagnostics.contains(where: { $0.kind == .cutDocument }) {
      return say("文件已损坏，只读到损坏处")
    }
    if diagnostics.contains(where: { $0.kind == .cutTable }) {
      return say("表格过宽或过多，有的只在正文中")
    }
    if let parts = diagnostics.first(where: { $0.kind == .unreadPart }) {
      return say("有 \(parts.count) 处嵌入的内容读不出，请核对原文件")
    }
    if let pages = diagnostics.first(where: { $0.kind == .wordlessPages })?.pages, !pages.isEmpty {
      return say("有 \(pages.count) 页没有文字，第 \(pages[0]) 页起，可能是扫描的图片")
    }
    if let signs = diagnostics.first(where: { $0.kind == .unknownSign }) {
      return say("有 \(signs.count) 个符号认不出，显示为 \u{FFFD}")
    }
    if let cells = diagnostics.first(where: { $0.kind == .severalFigures }) {
      return say("有 \(cells.count) 格各有几个数字，照原样列出")
    }
    // A run that is fused is one diagnostic, rows that are uneven are one together.
    let fused = diagnostics.count { $0.kind == .fusedCells }
    let count = diagnostics.first { $0.kind == .unevenRow }.map { $0.count + fused } ?? fused
    return count == 0 ? nil : say("表格有 \(count) 处数字分不出各格，未填")
  }

  /// A line that was typed and entered.
  struct TypedLine: Equatable, Sendable {
    /// What it was typed for.
    var kind: Prompt.Kind
    /// The line.
    var text: String
  }

  /// What the status line says once.
  struct Notice: Equatable, Sendable {
    /// The words.
    var words: String
    /// Whether something went wrong.
    var isFailure = false
  }

  /// Where the keys go.
  var focus: Focus {
    if prompt != nil { return .prompt }
    switch overlay?.kind {
    case .help: return .help
    case .page: return .page
    case .column: return .tally
    case nil: break
    }
    return view.focus(in: self)
  }

  /// The view that is shown: whatever depends on it is asked of it.
  var view: any View { scene.shown }

  /// Where things stand on the screen.
  var layout: Layout { Layout(size: viewSize, scene: shownScene, side: sideColumns) }

  /// The size of the screen without what the report was read from, below the view.
  private var viewSize: Size { Size(columns: size.columns, rows: size.rows - sourceRows) }

  /// The scene as it is drawn: while a search is typed on a narrow screen, the text is what counts.
  var shownScene: Scene {
    guard size.columns < Layout.narrow, prompt?.kind == .search else { return scene }
    var scene = scene
    scene.isReading = true
    return scene
  }

  /// The text as it is set on the screen: the whole report, or the one section that is open.
  var wrapped: WrappedReport { wrapped(scopeBlocks) }

  /// Some blocks of the text as they would be set on the screen.
  func wrapped(_ blocks: Range<Int>) -> WrappedReport {
    WrappedReport(document, columns: layout.columns, blocks: blocks, knowing: setRows)
  }

  /// The blocks of what is shown of the text.
  var scopeBlocks: Range<Int> {
    scope.map { document.report.sections[$0].blocks }
      ?? document.report.blocks.indices
  }

  /// The rows that the text has on the screen; an open section has a head above its text.
  var textRows: Int {
    if let rows = view.textRows(in: self) { return rows }
    return max(1, layout.body.size.rows - (scope == nil ? 0 : scopeHeadRows))
  }

  /// The rows of the head of an open section: path, counts and subsections, and a blank row.
  var scopeHeadRows: Int { layout.body.size.rows < 12 ? 1 : 3 }
}
