import Wording

/// A line that is being typed at the bottom of the screen.
struct Prompt: Equatable, Sendable {
  /// What it is typed for.
  enum Kind: Equatable, Sendable {
    /// Words to find.
    case search
    /// A section or a place to go to.
    case goTo
    /// Words that the rows of a view must hold.
    case filter(ViewName)
    /// A file to write what a view shows into.
    case export(ViewName)
    /// What there is to say of a finding.
    case remark
    /// A command of the shell that is to read what is selected.
    case pipe
    /// Words that the entries of the help must hold.
    case helpFilter
    /// Words to be counted in a library.
    case words
    /// A name for a query.
    case queryName

    /// The words before the line.
    var label: String {
      switch self {
      case .search: say("检索")
      case .goTo: say("跳到")
      case .filter: say("筛选")
      case .helpFilter: say("查找")
      case .export: say("导出到")
      case .remark: say("备注")
      case .pipe: say("交给命令")
      case .words: say("数词")
      case .queryName: say("记下检索式，名称")
      }
    }

    /// Whether an empty line says something: it takes a filter away.
    var allowsEmptyLine: Bool {
      switch self {
      case .filter, .helpFilter, .remark, .queryName: true
      case .search, .goTo, .export, .pipe, .words: false
      }
    }
  }

  /// What it is typed for.
  let kind: Kind
  /// Where a line that names a place leads.
  var goal: GoToTarget.Place?
  /// What a line that names a place or an action finds, and which of it is chosen.
  var choices: [ActionNames.Choice] = []
  var chosen = 0
  /// Where the person was when it was opened.
  let origin: Scene
  /// The search that was there before.
  let earlierSearch: Search?
  /// What was typed.
  private(set) var text: [Unicode.Scalar] = []
  /// The place in it where typing goes on.
  private(set) var caret = 0
  /// How far back in what was typed before, 0 for the line itself.
  private(set) var back = 0
  /// The line itself, kept while an earlier one stands in its place.
  private var draft = ""
  /// What stood in the line when it was opened.
  let opening: String
  /// The file that is there already and that the person is asked about.
  private let taken: String?

  init(
    kind: Kind, origin: Scene, earlierSearch: Search?, text: String = "", taken: String? = nil
  ) {
    self.kind = kind
    self.taken = taken
    opening = text
    self.origin = origin
    self.earlierSearch = earlierSearch
    replace(with: text)
  }

  /// Whether the line is a question: whether a file that is there already may be written over.
  var asksToReplace: Bool { taken == string }

  /// The words before the line.
  var label: String { asksToReplace ? say("已有，覆盖？") : kind.label }

  /// The file that the line names.
  var target: TargetFile { TargetFile(string, mayReplace: asksToReplace) }

  /// What was typed, as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view)
  }

  /// The most that a line holds: as much as the longest path, and more than anybody types.
  static let longest = 4096

  /// Puts typed or pasted scalars in at the caret, as much of them as the line holds.
  mutating func insert(_ scalars: [Unicode.Scalar]) {
    let room = scalars.prefix(max(0, Prompt.longest - text.count))
    text.insert(contentsOf: room, at: caret)
    caret += room.count
  }

  /// Puts an older or a newer line in the place of this one, the line itself being the newest.
  ///
  /// - Parameters:
  ///   - older: which way to go; beyond either end the line stays as it is.
  ///   - lines: what was typed before, the last one last.
  mutating func recall(older: Bool, of lines: [String]) {
    let next = back + (older ? 1 : -1)
    guard 0...lines.count ~= next else { return }
    if back == 0 { draft = string }
    back = next
    replace(with: next == 0 ? draft : lines[lines.count - next])
  }

  /// Replaces the whole line.
  mutating func replace(with line: String) {
    text = Array(line.unicodeScalars)
    caret = text.count
  }

  /// Moves the caret.
  private mutating func move(_ motion: Motion) {
    switch motion {
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home: caret = 0
    case .end: caret = text.count
    case .up, .down, .pageUp, .pageDown, .open: break
    }
  }

  /// Takes text out at the caret; says whether there was any.
  private mutating func erase(_ erasure: Erasure) -> Bool {
    let before = text.count
    switch erasure {
    case .before: erase(from: max(0, caret - 1), to: caret)
    case .behind: erase(from: caret, to: min(text.count, caret + 1))
    case .line: erase(from: 0, to: caret)
    case .word: erase(from: startOfWord, to: caret)
    }
    return text.count != before
  }

  private mutating func erase(from start: Int, to end: Int) {
    text.removeSubrange(start..<end)
    caret = start
  }

  // MARK: Keys

  /// What a key of the line comes to.
  enum Outcome {
    /// The line is entered.
    case entered
    /// It is given up.
    case cancelled
    /// An older or a newer line is asked for.
    case recalled(older: Bool)
    /// Its words changed.
    case changed
    /// Nothing but the caret, or nothing at all.
    case unchanged
    /// Something is to be done outside.
    case asks(Effect)
  }

  /// Does what a key of the line means; erasing before an empty one gives it up.
  mutating func edit(_ action: Action) -> Outcome {
    switch action {
    case .move(.open): return .entered
    case .move(.up): return .recalled(older: true)
    case .move(.down): return .recalled(older: false)
    case .move(let motion): move(motion)
    case .cancel: return .cancelled
    case .erase(.before) where text.isEmpty: return .cancelled
    case .erase(let erasure): return erase(erasure) ? .changed : .unchanged
    case .switchPane:
      chosen = choices.isEmpty ? 0 : (chosen + 1) % choices.count
    case .redraw: return .asks(.redraw)
    case .suspend: return .asks(.suspend)
    // No key of the line means any of these.
    case .back, .stepBack, .stepForward, .setMark, .goToMark, .glide, .nextSection,
      .previousSection, .show, .search, .searchWord,
      .nextMatch, .previousMatch, .goTo, .copy, .copyAll, .export, .review, .remark, .choose, .help,
      .page, .source, .scrollSource, .readAgain, .openOutside, .pipe, .quit:
      break
    }
    return .unchanged
  }

  /// Pasted text as it goes into a line: a line end in it must not end the line that is being typed.
  static func line(pasted text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
  }

  private var startOfWord: Int {
    var start = caret
    while start > 0, text[start - 1] == " " { start -= 1 }
    while start > 0, text[start - 1] != " " { start -= 1 }
    return start
  }
}
