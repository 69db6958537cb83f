internal import Glibc
internal import ReportBrowser
internal import ReportModel
internal import TerminalCurses
internal import TerminalModel
internal import Wording

/// The main loop: events in, frames and effects out.
///
/// All that waits is handled before the screen is painted once, unless that takes so long that a person
/// would miss the screen. Long work runs beside it and comes back through the mailbox; nothing concurrent
/// exists before there is such work.
struct BrowseLoop: ~Copyable {
  private var terminal: CursesTerminal
  private var desk: Desk
  private let work: BrowseWork
  /// The work on the library; nil where one report is browsed.
  private let library: LibraryWork?
  /// Where is kept what the person says of findings.
  private let reviews: ReviewFile
  /// Where is kept where the person was.
  private let places: PlaceFiles
  /// Where are kept the queries that the person saves.
  private let queries = QueryFile()
  /// The file that the report was read from.
  private var source: String
  /// The encoding that the person says it is in; nil where its content tells.
  private let encoding: String?
  /// The same as it was when the report was opened; nil for what is no file of its own.
  private var stamp: FileStamp?
  /// The watch of that file; nil where there is none.
  private var watch: FileWatch?
  /// What was typed and not yet handled.
  private var typed = TypedInput()
  /// The last key, because Ctrl-C tells the shell more than `q` does.
  private var lastKey: Key?

  /// How long what was typed may keep the screen waiting: ten screens a second at the least.
  private static let turn = Duration.milliseconds(100)

  /// A loop over a desk on a terminal, its first screen painted.
  ///
  /// - Parameters:
  ///   - terminal: the terminal, taken over.
  ///   - desk: what lies open.
  ///   - source: the file that it was read from.
  ///   - encoding: the encoding that the person says it is in; nil where its content tells.
  ///   - work: what is done beside the screen.
  ///   - library: what is done for a library.
  ///   - keeping: where is kept what outlives the program.
  ///   - fault: what is wrong in the settings, in words; nil where nothing is.
  init(
    terminal: consuming CursesTerminal, desk: Desk, source: String, encoding: String? = nil,
    work: BrowseWork, library: LibraryWork? = nil, keeping: Keeping, fault: String?
  ) {
    reviews = keeping.reviews
    places = keeping.places
    stamp = FileStamp(source)
    self.source = source
    self.encoding = encoding
    self.work = work
    self.library = library
    self.desk = desk
    self.terminal = terminal
    let effects = returning
    self.terminal.draw(desk.frame(size: self.terminal.size))
    _ = perform(effects)
    _ = take(.shown)
    for event in reviews.events { _ = take(event) }
    if let fault { _ = take(.failed(fault)) }
    if library != nil { for event in queries.events { _ = take(event) } }
    watchFile()
  }

  /// Watches the file of the report that lies open, and no other.
  private mutating func watchFile() {
    watch = stamp.flatMap { FileWatch(ReportAddress($0.path).path) }
    terminal.watched = watch?.descriptor ?? -1
  }

  /// Runs until the person leaves, then gives the terminal back and ends the program at once.
  ///
  /// A document of 50 MB has a million parts; nobody need wait until each is freed.
  ///
  /// - Parameters:
  ///   - early: what was typed before there was something to browse.
  ///   - file: the report, of which only the text is shown so far; nil where its figures come from beside the screen.
  consuming func run(typed early: [InputEvent] = [], completing file: ReportFile? = nil) -> Never {
    for input in early { typed.append(input) }
    if let file {
      _ = take(.loaded(file.document()))
      terminal.draw(desk.frame(size: terminal.size))
    }
    while true {
      if let code = takeTurn() {
        let (place, stamp, places) = (desk.keptPlace, stamp, places)
        terminal.close()
        if let place, let stamp { places.keep(place, in: stamp) }
        _exit(code)
      }
    }
  }

  /// Takes in what happened, handles what was typed, and paints the screen; the exit code at the end.
  private mutating func takeTurn() -> CInt? {
    for event in terminal.wait(isBusy: !typed.isEmpty) {
      if let code = handle(event) { return code }
    }
    let end = ContinuousClock.now + BrowseLoop.turn
    while let input = typed.next(joining: desk.isTyping) {
      if case .key(let key) = input { lastKey = key }
      if let code = take(.input(input)) { return code }
      if ContinuousClock.now >= end { break }
    }
    terminal.draw(desk.frame(size: terminal.size))
    return nil
  }

  /// Handles one event, or keeps what was typed for its turn; the exit code when it is the last.
  private mutating func handle(_ event: TerminalEvent) -> CInt? {
    switch event {
    case .input(.resize(let size)): return take(.input(.resize(size)))
    case .input(let input): typed.append(input)
    case .readable: if watch?.drain() ?? false { readAgain(afterwards: true) }
    case .stopRequested: suspend()
    case .woken:
      for event in work.mailbox.take() {
        if let code = take(event) { return code }
      }
    // As a shell reports a program that a signal ended.
    case .ended(let signal): return 128 + signal
    case .hungUp: return 128 + SIGHUP
    }
    return nil
  }

  private mutating func take(_ event: Event) -> CInt? {
    if let code = perform(desk.handle(event)) { return code }
    if case .renewed = event { stamp = FileStamp(source) }
    guard case .library(.opened) = event else { return nil }
    stamp = FileStamp(source)
    watchFile()
    return desk.opensAtLastPlace ? perform(returning) : nil
  }

  /// Has the report that lies open go to where the person was in it before.
  private var returning: [Effect] {
    mutating get {
      guard let kept = stamp.flatMap(places.place) else { return [] }
      return desk.handle(.kept(kept.place, isSameFile: kept.isSameFile))
    }
  }

  private mutating func perform(_ effects: [Effect]) -> CInt? {
    for effect in effects {
      switch effect {
      case .quit: return lastKey == .control("c") ? 128 + SIGINT : 0
      case .suspend: suspend()
      case .redraw: terminal.repaint()
      case .copy(let text): terminal.copy(text)
      case .library(.export), .library(.exportChart), .exportMetrics, .exportFindings, .exportTable:
        // What is said of a place in the report stands to the right of it.
        let room = max(24, terminal.size.columns - 24)
        if let event = effect.written(from: source, fitting: room), let code = take(event) {
          return code
        }
      case .review(let key, let review):
        if let failure = reviews.failure(keeping: review, of: key) {
          _ = desk.handle(.failed(failure))
        }
      case .keep(let place):
        if let stamp { places.keep(place, in: stamp) }
        // Below a report another may lie, which had led to it.
        if let file = desk.openFile { source = file }
        stamp = desk.openFile.flatMap { FileStamp($0) }
        watchFile()
      case .readAgain: readAgain(afterwards: false)
      case .readSource(let document):
        let file = document.file.isEmpty ? source : document.file
        work.readSource(of: document.report, file: file, encoding: encoding, library)
      case .openOutside(let what):
        let path = ReportAddress(source).path
        if let code = take(OutsideProgram.opened(what, file: path)) { return code }
      case .pipe(let text, let command):
        let input = terminal.keys
        terminal.lend { OutsideProgram.run(command, reading: text, keys: input) }
      case .library(.keepQuery(let query)), .library(.dropQuery(let query)):
        let isDropped = effect == .library(.dropQuery(query))
        if let failure = queries.failure(keeping: query, isDropped: isDropped) {
          _ = desk.handle(.failed(failure))
        }
      case .library(let effect):
        if case .open(let report) = effect { source = report.file }
        work.answer(effect, of: library)
      case .arrangeMetrics, .arrangeTable, .listFindings, .check, .measure: work.answer(effect)
      }
    }
    return nil
  }

  /// Has the file read anew beside the screen; of one that was changed, once nobody writes to it any more.
  private mutating func readAgain(afterwards: Bool) {
    guard source != "-", !source.isEmpty else {
      _ = desk.handle(.failed(say("标准输入不能重新读入")))
      return
    }
    work.readAgain(source, encoding: encoding, pausing: afterwards)
  }

  private mutating func suspend() {
    terminal.suspend()
    _ = desk.handle(.input(.resize(terminal.size)))
  }
}
