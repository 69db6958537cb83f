import ReportSearch
public import TerminalModel
import Wording

/// What was opened before, to choose from where nothing was named: reports, and folders of them.
///
/// ```
///  年报  最近读过的报告
///  示例市教育局2024年政府信息公开工作年度报告   示例市教育局  2024   今天 14:20
///  ▸ Reports                                     /home/user/Reports   昨天
/// ```
public struct RecentList: Equatable, Sendable {
  /// Something to open.
  public struct Entry: Equatable, Sendable {
    /// The path to open.
    public var path: String
    /// The report's title, or the folder's name.
    public var title: String
    /// Whose report it is; "" where that is not known.
    public var agency: String
    /// The year it covers.
    public var year: Int?
    /// When it was read, in words; "" for what was not.
    public var time: String
    /// Whether it is a library of reports.
    public var isLibrary: Bool

    /// Something to open.
    ///
    /// - Parameters:
    ///   - path: the path to open.
    ///   - title: the report's title, or the folder's name.
    ///   - agency: whose report it is; "" where that is not known.
    ///   - year: the year it covers.
    ///   - time: when it was read, in words; "" for what was not.
    ///   - isLibrary: whether it is a library of reports.
    public init(
      path: String, title: String, agency: String, year: Int?, time: String, isLibrary: Bool
    ) {
      (self.path, self.title, self.agency, self.year) = (path, title, agency, year)
      (self.time, self.isLibrary) = (time, isLibrary)
    }
  }

  /// What the person decided.
  public enum Choice: Equatable, Sendable {
    /// To open a path.
    case open(String)
    /// To leave.
    case leave
    /// To stop for a while.
    case suspend
  }

  private let entries: [Entry]
  /// The entries that hold what was typed, by their places.
  private var shown: [Int]
  private var cursor = ListCursor()
  private var prompt: Prompt?
  private var filter = ""
  /// The help, and its first line on screen.
  private var help: ListCursor?
  /// What to say in the status line until the next key.
  private var notice = ""
  private var size: Size
  private let ambiguous: AmbiguousWidth
  private let keymap: Keymap
  private let isPlain: Bool

  /// A list on a screen of some size.
  ///
  /// - Parameters:
  ///   - entries: what there is to open, what was read last before the others.
  ///   - size: the size of the screen.
  ///   - manner: how the person wants it shown.
  public init(_ entries: [Entry], size: Size, manner: Manner = Manner()) {
    self.entries = entries
    self.size = size
    ambiguous = manner.ambiguous
    keymap = Keymap(manner.keys)
    isPlain = manner.isPlain
    shown = Array(entries.indices)
  }

  // MARK: Keys

  /// Takes what the person did; what was decided, or nil.
  public mutating func handle(_ input: InputEvent) -> Choice? {
    switch input {
    case .resize(let size): self.size = size
    case .paste(let text):
      prompt?.insert(Prompt.line(pasted: text))
      choose()
    case .mouse(let mouse): return point(mouse)
    case .key(let key):
      notice = ""
      return prompt != nil ? type(key) : help != nil ? pressInHelp(key) : press(key)
    }
    cursor.keepInView(rows: rows, of: shown.count)
    return nil
  }

  private mutating func press(_ key: Key) -> Choice? {
    defer { cursor.keepInView(rows: rows, of: shown.count) }
    switch Keymap.halfWidth(key) {
    case .enter, .right, "l": return selected.map { .open($0.path) }
    case .control("c"): return .leave
    case let key:
      switch keymap.action(of: key, in: .help) {
      case .move(let motion): _ = cursor.move(motion, page: rows, of: shown.count)
      case .glide(.half(let step)):
        cursor.select((cursor.row(of: shown.count) ?? 0) + step * max(1, rows / 2), of: shown.count)
      case .search:
        prompt = Prompt(kind: .helpFilter, origin: Scene(), earlierSearch: nil, text: filter)
      case .cancel where !filter.isEmpty && key == .escape: setFilter("")
      case .cancel: return .leave
      case .help: help = ListCursor()
      case .suspend: return .suspend
      default: notice = say("“\(key.name)”没有作用，? 看全部按键")
      }
      return nil
    }
  }

  private mutating func pressInHelp(_ key: Key) -> Choice? {
    let (page, count) = (rows, helpLines.count)
    switch keymap.action(of: key, in: .help) {
    case .move(let motion): help?.scroll(motion, page: page, of: count)
    case .glide(.half(let step)):
      let top = help?.top(of: count) ?? 0
      help?.scroll(to: top + step * max(1, page / 2), page: page, of: count)
    case .help, .cancel: help = nil
    case .suspend: return .suspend
    default: if key == .control("c") { return .leave }
    }
    return nil
  }

  private mutating func type(_ key: Key) -> Choice? {
    guard let action = keymap.action(of: key, in: .prompt) else {
      if case .character(let scalar) = key { prompt?.insert([scalar]) }
      choose()
      return nil
    }
    switch prompt?.edit(action) ?? .unchanged {
    case .entered: prompt = nil
    case .cancelled:
      prompt = nil
      setFilter("")
    case .changed: choose()
    case .unchanged, .recalled, .asks: break
    }
    return nil
  }

  private mutating func choose() { if let prompt { setFilter(prompt.string) } }

  /// Lists what holds some words, in Chinese or in pinyin, in its title, its agency or its path.
  private mutating func setFilter(_ words: String) {
    filter = words
    let query = Query(words)
    cursor = ListCursor()
    guard !query.isEmpty else {
      shown = Array(entries.indices)
      return
    }
    let lines = entries.map { "\($0.title) \($0.agency) \($0.year ?? 0) \($0.path)" }
    let matching = SearchIndex(paragraphs: lines).paragraphs(matching: query, count: lines.count)
    shown = entries.indices.filter { matching[$0] }
  }

  private mutating func point(_ mouse: MouseEvent) -> Choice? {
    switch mouse.kind {
    case .wheel(let step) where help != nil:
      let (page, count) = (rows, helpLines.count)
      let top = help?.top(of: count) ?? 0
      help?.scroll(to: top + 3 * step, page: page, of: count)
    case .press where help != nil: break
    case .press(let clicks):
      guard let spot = frame(size: size).spot(at: mouse.position) else { return nil }
      cursor.select(spot.row, of: shown.count)
      return clicks == 2 ? selected.map { .open($0.path) } : nil
    case .wheel(let step):
      cursor.select((cursor.row(of: shown.count) ?? 0) + step, of: shown.count)
      cursor.keepInView(rows: rows, of: shown.count)
    case .drag, .release: break
    }
    return nil
  }

  private var selected: Entry? { cursor.row(of: shown.count).map { entries[shown[$0]] } }

  private var rows: Int { max(1, size.rows - 2) }

  // MARK: The help

  private var helpLines: [Overlay.Line] {
    let columns = isPlain ? PlainScreen.size(of: size).columns : size.columns
    return HelpLines(columns: columns, ambiguous: ambiguous)
      .lines(of: [(say("最近读过的报告"), helpEntries)])
  }

  /// The keys of a help, which move here too, and what opens a row.
  private var helpEntries: [HelpWords.Entry] {
    let opening = HelpWords.Entry(
      keys: [Key.enter, .right, "l"].map(\.name).joined(separator: " "),
      words: say("打开这一份报告或报告库；双击也行"))
    let bindings = keymap.bindings.filter { binding in
      guard binding.first == nil, !binding.keys.isEmpty, binding.places.contains(.help) else {
        return false
      }
      switch binding.action {
      case .move, .glide(.half), .help, .suspend: return true
      default: return false
      }
    }
    let own: [HelpWords.Entry] = [
      HelpWords.Entry(keys: "/", words: say("查找：标题、机关、年份、路径，也可打拼音")),
      HelpWords.Entry(keys: "Esc", words: say("取消查找；没有查找时退出")),
      HelpWords.Entry(keys: "q", words: say("退出")),
    ]
    return [opening]
      + bindings.map {
        HelpWords.Entry(keys: $0.keyNames.joined(separator: " "), words: $0.help.said)
      } + own
  }

  // MARK: The screen

  /// The screen as a value.
  public func frame(size: Size) -> Frame {
    PlainScreen.frame(on: size, isPlain: isPlain, drawing: drawn)
  }

  private func drawn(_ size: Size) -> Frame {
    var frame = Frame(size: size, ambiguous: ambiguous)
    let columns = size.columns
    frame.fill(Rect(row: 0, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let used = frame.put(say(" 年报 "), at: Position(row: 0, column: 0), style: Theme.barStrong)
    frame.putCut(
      say("最近读过的报告"), at: Position(row: 0, column: used + 1), style: Theme.bar,
      limit: max(0, columns - used - 2))
    if let help {
      let body = Rect(row: 1, column: 0, columns: columns, rows: max(0, size.rows - 2))
      OverlayPane(lines: helpLines, place: help).draw(in: body, on: &frame)
      drawBottom(on: &frame)
      return frame
    }
    let top = cursor.top(of: shown.count)
    for (line, place) in zip(1..<max(1, size.rows - 1), shown.indices.dropFirst(top)) {
      let rect = Rect(row: line, column: 0, columns: columns, rows: 1)
      frame.mark(rect, .row, row: place)
      draw(
        entries[shown[place]], isSelected: place == cursor.row(of: shown.count), in: rect, &frame)
    }
    if shown.isEmpty, size.rows > 2 {
      frame.put(say("没有符合的报告"), at: Position(row: 1, column: 2), style: Theme.secondary)
    }
    drawBottom(on: &frame)
    return frame
  }

  private func draw(
    _ entry: Entry, isSelected: Bool, in rect: Rect, _ frame: inout Frame
  ) {
    let style = isSelected ? Theme.cursor : Theme.text
    let dim = isSelected ? style : Theme.secondary
    if isSelected { frame.fill(rect, style: style) }
    let columns = rect.size.columns
    let timeWidth = columns >= 60 ? 13 : 0
    let agencyWidth = columns >= 90 ? min(34, columns / 4) : 0
    let yearWidth = columns >= 40 ? 6 : 0
    let room = columns - 4 - timeWidth - agencyWidth - yearWidth
    frame.put(
      entry.isLibrary ? "▸" : "", at: Position(row: rect.origin.row, column: 1), style: style)
    frame.putCut(
      entry.title, at: Position(row: rect.origin.row, column: 3), style: style,
      limit: max(0, room - 1))
    var column = 3 + room
    frame.putCut(
      entry.agency.isEmpty ? entry.path : entry.agency,
      at: Position(row: rect.origin.row, column: column), style: dim, limit: max(0, agencyWidth - 2)
    )
    column += agencyWidth
    frame.put(
      entry.year.map(String.init) ?? "", at: Position(row: rect.origin.row, column: column),
      style: style, limit: yearWidth)
    column += yearWidth
    frame.put(
      entry.time, at: Position(row: rect.origin.row, column: column), style: dim, limit: timeWidth)
  }

  private func drawBottom(on frame: inout Frame) {
    guard frame.size.rows > 1 else { return }
    if let prompt {
      return PromptLine(prompt: prompt, results: ["\(shown.count)/\(entries.count)"]).draw(
        on: &frame)
    }
    let (row, columns) = (frame.size.rows - 1, frame.size.columns)
    frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let hints =
      help != nil
      ? [say("q 关闭")]
      : [
        say("↑↓ 移动  Enter 打开  / 查找  ? 帮助  q 退出"), say("Enter 打开  ? 帮助  q 退出"),
        say("? 帮助  q 退出"), say("q 退出"),
      ]
    let right = hints.first { displayWidth($0, ambiguous) <= columns - 2 } ?? ""
    let start = columns - displayWidth(right, ambiguous) - 1
    frame.put(right, at: Position(row: row, column: start), style: Theme.bar)
    let room = max(0, start - 3)
    let place = help != nil ? say("帮助") : selected?.path.shortenedPath(toColumns: room, ambiguous)
    frame.putCut(
      notice.isEmpty ? place ?? "" : notice, at: Position(row: row, column: 1),
      style: Theme.barStrong, limit: room)
  }
}
