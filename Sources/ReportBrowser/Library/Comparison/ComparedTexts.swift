import ReportAudit
import TerminalModel
import Wording

/// Two texts beside each other, a section at a time: which, where in it, and whether what is the same is shown.
struct ComparedTexts: Equatable, Sendable {
  /// A row of the list of sentences: one of them, or so many that are the same and are not shown.
  enum Item: Equatable, Sendable {
    case passage(Int)
    case same(Int)
  }

  /// Which two of the reports.
  let text: Int
  /// Which of their sections.
  private(set) var section: Int
  /// The selected sentence.
  var cursor = ListCursor()
  /// How many rows of the first sentence on screen are above it: one may be longer than the screen.
  private(set) var cut = 0
  /// Whether sentences that are word for word the same are left out, and not only dimmed.
  private(set) var hidesEqual = false

  /// A section of two texts.
  init(text: Int, section: Int) {
    self.text = text
    self.section = section
  }

  /// Whether there is such a section.
  func isOf(_ shown: ComparedReports) -> Bool { pair(in: shown) != nil }

  /// The section of both texts.
  func pair(in shown: ComparedReports?) -> SectionPair? {
    shown?.texts[safe: text]?.sections[safe: section]
  }

  /// The sentences that are listed.
  func items(of pair: SectionPair?) -> [Item] {
    guard let pair else { return [] }
    guard hidesEqual else { return pair.passages.indices.map(Item.passage) }
    var items: [Item] = []
    for (place, passage) in pair.passages.enumerated() {
      if passage.kind != .equal {
        items.append(.passage(place))
      } else if case .same(let count) = items.last {
        items[items.count - 1] = .same(count + 1)
      } else {
        items.append(.same(1))
      }
    }
    return items
  }

  /// The selected sentence.
  func passage(in shown: ComparedReports?) -> Passage? {
    let pair = pair(in: shown)
    let items = items(of: pair)
    guard let place = cursor.row(of: items.count), case .passage(let passage) = items[place] else {
      return nil
    }
    return pair?.passages[safe: passage]
  }

  // MARK: Keys

  /// Dims what is the same, or leaves it out; what is selected, or what follows it, stays selected.
  mutating func toggleEqual(in shown: ComparedReports?) {
    let pair = pair(in: shown)
    let selected = place(ofItem: cursor.row(of: items(of: pair).count) ?? 0, of: pair)
    hidesEqual.toggle()
    cut = 0
    let items = items(of: pair)
    let near = items.indices.last { place(ofItem: $0, of: pair) <= selected }
    cursor.select(near ?? 0, of: items.count)
  }

  /// The first sentence of an item, by its place in the section.
  private func place(ofItem item: Int, of pair: SectionPair?) -> Int {
    items(of: pair).prefix(item).reduce(0) { sum, item in
      switch item {
      case .passage: sum + 1
      case .same(let count): sum + count
      }
    }
  }

  /// Moves among the sentences, or with ← and → to the section before or behind.
  mutating func move(
    _ motion: Motion, in shown: ComparedReports?, size: Size, _ ambiguous: AmbiguousWidth
  ) {
    let pair = pair(in: shown)
    let items = items(of: pair)
    switch motion {
    case .left: go(toSection: section - 1, in: shown)
    case .right: go(toSection: section + 1, in: shown)
    case .up where cut > 0, .down where hidden(below: items, pair, size, ambiguous) > 0:
      // A sentence longer than the screen is read through before the next one is gone to.
      let step =
        motion == .down ? min(size.rows, hidden(below: items, pair, size, ambiguous)) : -size.rows
      cut = max(0, cut + step)
    case .pageDown, .pageUp:
      let page = max(1, visibleCount(items, pair, size, ambiguous) - 1)
      _ = cursor.move(motion, page: page, of: items.count)
      cut = 0
    case .up, .down, .home, .end, .open:
      _ = cursor.move(motion, page: 1, of: items.count)
      cut = 0
    }
  }

  private mutating func go(toSection section: Int, in shown: ComparedReports?) {
    guard let count = shown?.texts[safe: text]?.sections.count, 0..<count ~= section else { return }
    self.section = section
    (cursor, cut) = (ListCursor(), 0)
  }

  /// Goes to the next sentence that is not the same, through all sections; says where there is none.
  mutating func step(by step: Int, in shown: ComparedReports?) -> String? {
    guard let sections = shown?.texts[safe: text]?.sections else { return nil }
    let present = cursor.row(of: items(of: pair(in: shown)).count) ?? 0
    var start = present + step
    var next = self
    while let pair = next.pair(in: shown) {
      let items = next.items(of: pair)
      var place = start
      while items.indices.contains(place) {
        if case .passage(let passage) = items[place], pair.passages[passage].kind != .equal {
          let isElsewhere = next.section != section
          self = next
          cursor.select(place, of: items.count)
          cut = 0
          let name = pair.new?.name ?? pair.old?.name ?? ""
          return isElsewhere ? say("到\(name)") : nil
        }
        place += step
      }
      guard sections.indices.contains(next.section + step) else { break }
      next.section += step
      start = step > 0 ? 0 : next.items(of: next.pair(in: shown)).count - 1
    }
    return step > 0 ? say("后面没有不同之处了") : say("前面没有不同之处了")
  }

  // MARK: The screen

  /// Scrolls as little as shows the selected sentence.
  mutating func fit(_ shown: ComparedReports?, size: Size, _ ambiguous: AmbiguousWidth) {
    let pair = pair(in: shown)
    let items = items(of: pair)
    guard let selected = cursor.row(of: items.count) else { return }
    let drawing = PassageDrawing(columns: size.columns, ambiguous)
    if selected < cursor.top(of: items.count) { cursor.scroll(to: selected, of: items.count) }
    var first = selected
    var rows = drawing.height(of: items[selected], pair)
    if rows > size.rows {
      // The long one alone; how much of it was read stays.
      cursor.scroll(to: selected, of: items.count)
      cut = min(cut, max(0, rows - 1))
      return
    }
    cut = 0
    while first > cursor.top(of: items.count) {
      rows += drawing.height(of: items[first - 1], pair)
      guard rows <= size.rows else { break }
      first -= 1
    }
    if first > cursor.top(of: items.count) { cursor.scroll(to: first, of: items.count) }
  }

  /// How many rows of the selected sentence, where it is the only one on screen, are below it.
  private func hidden(
    below items: [Item], _ pair: SectionPair?, _ size: Size, _ ambiguous: AmbiguousWidth
  ) -> Int {
    guard let selected = cursor.row(of: items.count) else { return 0 }
    let height = PassageDrawing(columns: size.columns, ambiguous).height(of: items[selected], pair)
    return height > size.rows ? max(0, height - cut - size.rows) : 0
  }

  private func visibleCount(
    _ items: [Item], _ pair: SectionPair?, _ size: Size, _ ambiguous: AmbiguousWidth
  ) -> Int {
    let drawing = PassageDrawing(columns: size.columns, ambiguous)
    var (count, rows) = (0, 0)
    for item in items.dropFirst(cursor.top(of: items.count)) {
      rows += drawing.height(of: item, pair)
      guard rows <= size.rows else { break }
      count += 1
    }
    return count
  }

  // MARK: What is told and written out

  /// The names of both texts.
  func names(in shown: ComparedReports) -> (old: String, new: String) {
    (shown.comparison.name(ofColumn: text), shown.comparison.name(ofColumn: text + 1))
  }

  /// The report that a sentence is opened in: the new one, or the old one where it went.
  func report(of shown: ComparedReports) -> LibraryReport? {
    guard let passage = passage(in: shown) else { return nil }
    return shown.reports[safe: passage.new == nil ? text : text + 1]
  }

  /// Where that sentence stands.
  func place(in shown: ComparedReports) -> ComparedPlace? {
    passage(in: shown)?.shown.map { .sentence($0.reading) }
  }

  /// What the status line says.
  func status(in shown: ComparedReports) -> String {
    guard let pair = pair(in: shown) else { return "" }
    return shown.words(of: pair) + (hidesEqual ? say(" · 略去相同") : "")
  }

  /// All sentences of the section, as they are written out.
  func table(of shown: ComparedReports) -> (header: [String], rows: [[String]]) {
    let names = names(in: shown)
    let rows = (pair(in: shown)?.passages ?? []).filter { !hidesEqual || $0.kind != .equal }
    return ([names.old, "变动", names.new], rows.map(\.cells))
  }

  /// The selected sentence, as it is copied.
  func copied(of shown: ComparedReports) -> [String] { passage(in: shown)?.cells ?? [] }
}

extension Passage {
  fileprivate var cells: [String] {
    [old?.string ?? "", kind == .equal ? "" : kind.sign, new?.string ?? ""]
  }
}
