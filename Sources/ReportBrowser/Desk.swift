import ReportAudit
import ReportSearch
public import TerminalModel
import Wording

/// What lies open: a report, or a library with perhaps one of its reports on top.
///
/// ```
/// library ── Enter ─▶ report ── 退格, with nothing left to go back to ─▶ library, as it was
/// ```
public struct Desk: Equatable, Sendable {
  private(set) var library: LibraryState?
  private(set) var report: BrowserState?
  /// The view that a report of the library was opened in.
  private var openedView = ViewName.text
  /// The reports below it, each of which led to the next, the last one last.
  private var below: [Layer] = []
  /// Where the report that was asked for last is to be shown.
  private var opening = Opening.selected

  /// A report that another lies on.
  private struct Layer: Equatable {
    let report: BrowserState
    let openedView: ViewName
  }

  /// How the person wants it shown.
  private let manner: Manner

  /// A desk with one report.
  ///
  /// - Parameters:
  ///   - document: the report.
  ///   - size: the size of the screen.
  ///   - manner: how the person wants it shown.
  public init(document: Document, size: Size, manner: Manner = Manner()) {
    self.manner = manner
    report = BrowserState(document: document, size: Desk.drawn(size, manner), manner: manner)
  }

  /// A desk with a library; its reports come by events.
  ///
  /// - Parameters:
  ///   - name: the name of its folder.
  ///   - size: the size of the screen.
  ///   - manner: how the person wants it shown.
  public init(library name: String, size: Size, manner: Manner = Manner()) {
    self.manner = manner
    library = LibraryState(name: name, size: Desk.drawn(size, manner), manner: manner)
  }

  /// Whether a line is being typed, and keys are text.
  public var isTyping: Bool { report?.isTyping ?? library?.isTyping ?? false }

  /// The whole screen.
  public func frame(size: Size) -> Frame {
    PlainScreen.frame(on: size, isPlain: manner.isPlain) { size in
      report?.frame(size: size) ?? library?.frame(size: size) ?? Frame(size: size)
    }
  }

  /// The part of a screen that is drawn on.
  private static func drawn(_ size: Size, _ manner: Manner) -> Size {
    manner.isPlain ? PlainScreen.size(of: size) : size
  }

  /// Takes one event, and says what is to be done outside.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .library(.opened(let document)): return open(document)
    case .library(let event): return library?.handle(event) ?? []
    case .input(.resize(let size)):
      let size = Desk.drawn(size, manner)
      let effects = library?.handle(.resize(size)) ?? []
      return effects + (report?.handle(.input(.resize(size))) ?? [])
    case .input(let input):
      guard report == nil else { return handleInReport(event, input) }
      return library?.handle(input) ?? []
    case .failed where opening != .selected:
      opening = .selected
      return report?.handle(event) ?? []
    case .failed(let words) where report == nil:
      library?.notice = BrowserState.Notice(words: words, isFailure: true)
      return []
    case .done(let words) where report == nil:
      library?.notice = BrowserState.Notice(words: words)
      return []
    case .taken(let file) where report == nil:
      if let kind = library?.exporting { library?.openPrompt(kind, text: file, taken: file) }
      return []
    case .reviews(let reviews):
      return (library?.take(reviews) ?? []) + (report?.handle(event) ?? [])
    case .kept:
      let effects = report?.handle(event) ?? []
      openedView = report?.scene.view ?? .text
      return effects
    case .shown, .loaded, .stopped, .measured, .checked, .arrangedMetrics, .arrangedTable,
      .listedFindings, .done, .taken, .failed, .renewed, .source:
      return report?.handle(event) ?? []
    }
  }

  /// Lays a report of the library on top.
  private mutating func open(_ document: Document) -> [Effect] {
    guard var library else { return [] }
    library.notice = nil
    var opened = BrowserState(document: document, size: library.size, manner: manner)
    opened.document.reviews = library.reviews
    var effects: [Effect] = []
    if case .evidence = opening, let report {
      below.append(Layer(report: report, openedView: openedView))
    }
    effects += opened.stand(where: opening, library)
    opening = .selected
    // The way that led there is not the person's.
    opened.trail = []
    self.library = library
    report = opened
    openedView = opened.scene.view
    return effects + (report?.handle(.shown) ?? [])
  }

  /// Backspace, where nothing was opened in the report that it could close, goes back to where it was opened.
  private mutating func handleInReport(_ event: Event, _ input: InputEvent) -> [Effect] {
    if library != nil, case .key(let key) = input {
      if key == .backspace, report?.isAtItsBeginning(openedView) ?? false { return close() }
      // What was left for the report is the place before its first one.
      if report?.hasNoEarlierPlace(for: key) ?? false { return close() }
      // Which reports are like this one is asked of the library.
      if library?.keymap.action(of: key) == .nearest, below.isEmpty, report?.prompt == nil {
        return close() + (library?.handle(input) ?? [])
      }
      if let effects = openFurther(key) { return effects }
    }
    let effects = report?.handle(event) ?? []
    // What is said of a finding holds in the library too.
    return effects
      + effects.flatMap { effect -> [Effect] in
        guard case .review(let key, let review) = effect else { return [] }
        return library?.hold(review, of: key) ?? []
      }
  }

  /// Takes the report that lies on top away; its place is kept.
  private mutating func close() -> [Effect] {
    let place = report?.keptPlace
    let layer = below.popLast()
    report = layer?.report
    openedView = layer?.openedView ?? .text
    // The screen may have another size since.
    if let size = library?.size { _ = report?.handle(.input(.resize(size))) }
    return place.map { [.keep($0)] } ?? []
  }

  /// Opens what a key leads to outside of the report: the next report in which something was found, or the one that
  /// evidence is of; nil where the key means something in the report.
  private mutating func openFurther(_ key: Key) -> [Effect]? {
    guard let report, let action = report.keymap.action(of: key, in: report.focus) else {
      return nil
    }
    if action == .nextMatch || action == .previousMatch {
      let step = action == .nextMatch ? 1 : -1
      guard below.isEmpty, report.isAtLastHit(by: step), let query = report.search?.hits.query.text,
        let next = library?.goToFound(by: step, query: query)
      else { return nil }
      return ask(for: next, step > 0 ? .firstHit : .lastHit)
    }
    guard action == .move(.open) || action == .move(.right),
      let evidence = report.evidenceElsewhere,
      let other = library?.shelf.reports.first(where: { $0.file == evidence.file })
    else { return nil }
    return ask(for: other, .evidence(evidence))
  }

  private mutating func ask(for next: LibraryReport, _ opening: Opening) -> [Effect] {
    self.opening = opening
    report?.notice = BrowserState.Notice(words: say("正在打开 \(next.name)"))
    return [.library(.open(next))]
  }

  /// The file of the report that lies open; nil where none does, and of one that is no file.
  public var openFile: String? {
    report.flatMap { $0.document.file.isEmpty ? nil : $0.document.file }
  }

  /// Where one is in the report that lies open; nil where none does.
  public var keptPlace: KeptPlace? { report?.keptPlace }

  /// Whether a report that is opened now is to be shown where somebody was in it before: not where it is
  /// opened for a place of its own.
  public var opensAtLastPlace: Bool { library?.view ?? .reports == .reports }

  /// Takes an event and every answer that follows from it, as a script does, which waits for all of them.
  ///
  /// - Parameters:
  ///   - event: what happens.
  ///   - answer: what the world outside answers to an effect; nil where it does not.
  /// - Returns: what is left to be done outside.
  public mutating func settle(
    _ event: Event, answer: (Effect) -> Event? = { _ in nil }
  ) -> [Effect] {
    event.settled(answer: answer) { handle($0) }
  }
}
