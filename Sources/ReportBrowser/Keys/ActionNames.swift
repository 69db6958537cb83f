import ReportSearch
import TerminalModel
import Wording

/// What a word behind `:` finds among the actions: by their words in Chinese, in pinyin, or by an English name.
///
/// ```
/// 导出  daochu  dc  export  → e  导出：.csv .tsv .xlsx .json .md .txt
/// ```
struct ActionNames {
  /// The keys that hold.
  let keymap: Keymap
  /// Where the action is to be done.
  let focus: Focus

  /// A line of what was found.
  enum Choice: Equatable, Sendable {
    /// A place of the report.
    case place(GoToTarget.Place)
    /// An action, by the place of its keys in the keymap.
    case action(Int)
    /// An agency of a library, by its place among them.
    case agency(Int)
  }

  /// What some words find, the likeliest first.
  ///
  /// - Parameters:
  ///   - words: what was typed.
  ///   - goal: the place of the report that it names, if any.
  /// - Returns: a name of an action goes before a heading, a heading before words in an explanation.
  func choices(for words: String, goal: GoToTarget.Place?) -> [Choice] {
    let places = goal.map { [Choice.place($0)] } ?? []
    guard words.unicodeScalars.contains(where: \.properties.isAlphabetic),
      GoToTarget(words) == nil
    else { return places }
    let (named, explained) = actions(matching: words)
    return named.map(Choice.action) + places + explained.map(Choice.action)
  }

  /// The keys of an action.
  func choices(for action: Action) -> [Choice] {
    keymap.bindings.firstIndex { $0.action == action }.map { [.action($0)] } ?? []
  }

  private func actions(matching words: String) -> (named: [Int], explained: [Int]) {
    let bindings = keymap.bindings
    let here = candidates
    let typed = words.lowercased()
    let query = Query(words)
    func matching(_ lines: [String]) -> [Bool] {
      SearchIndex(paragraphs: lines).paragraphs(matching: query, count: lines.count)
    }
    let hints = matching(here.map { bindings[$0].hint?.key ?? "" })
    let helps = matching(here.map { bindings[$0].help.key })
    let views = here.map { title(of: bindings[$0].action) }
    let titles = matching(views)
    var (named, explained): ([Int], [Int]) = ([], [])
    for (index, place) in here.enumerated() {
      let binding = bindings[place]
      let names = binding.action.names + [views[index].lowercased()]
      if hints[index] || titles[index] || names.contains(where: { $0.hasPrefix(typed) })
        || binding.hint?.begins(with: typed) ?? false
      {
        named.append(place)
      } else if helps[index] || binding.help.begins(with: typed) {
        explained.append(place)
      }
    }
    return (named, explained)
  }

  /// The name of the view that an action shows; "" for other actions.
  private func title(of action: Action) -> String {
    if case .show(let view) = action { Views[view].title } else { "" }
  }

  /// The keys that do something in a place, and behind them those that do something in another view alone.
  private var candidates: [Int] {
    let bindings = keymap.bindings
    let all = bindings.indices.filter { place in
      let binding = bindings[place]
      // What needs a letter, or is this very line, cannot be done by a name.
      return !binding.places.isDisjoint(with: .panes) && binding.action != .goTo
        && binding.keys.count < 10
    }
    let here = all.filter { bindings[$0].places.contains(Places(focus)) }
    let known = here.map { bindings[$0].action }
    var elsewhere: [Int] = []
    for place in all where !known.contains(bindings[place].action) {
      if !elsewhere.contains(where: { bindings[$0].action == bindings[place].action }) {
        elsewhere.append(place)
      }
    }
    return here + elsewhere
  }

  /// The view that keys do something in, where they do nothing here; nil where they do.
  func view(of binding: Binding) -> (any View)? {
    guard !binding.places.contains(Places(focus)) else { return nil }
    return Views.all.first { view in
      view.places.contains { binding.places.contains(Places($0)) }
    }
  }

  /// What an action is called in few words.
  func name(of place: Int) -> String {
    let binding = keymap.bindings[place]
    return binding.hint?.said ?? binding.help.head
  }

  /// The keys of an action and what it does, for a line of the list.
  func words(of place: Int) -> (keys: String, words: String) {
    let binding = keymap.bindings[place]
    let name = binding.action.names.first.map { "  \($0)" } ?? ""
    let view = view(of: binding).map { say("\($0.title)里：") } ?? ""
    return (binding.keyNames.prefix(2).joined(separator: " "), view + binding.help.said + name)
  }
}

extension Action {
  /// What it is called in English, the usual name first; lower case.
  var names: [String] {
    switch self {
    case .move(.up): ["up"]
    case .move(.down): ["down"]
    case .move(.pageUp): ["page up"]
    case .move(.pageDown): ["page down"]
    case .move(.home): ["top", "home", "beginning"]
    case .move(.end): ["bottom", "end"]
    case .move(.open): ["open"]
    case .move(.left), .move(.right): []
    case .back: ["return"]
    case .cancel: ["cancel"]
    case .stepBack: ["back"]
    case .stepForward: ["forward"]
    case .setMark, .goToMark: ["mark"]
    case .previousSection: ["previous section"]
    case .nextSection: ["next section"]
    case .glide(.place): ["center", "zz"]
    case .glide: []
    case .switchPane: ["pane", "window"]
    case .show(let view): [Views[view].englishName]
    case .search: ["search", "find", "filter"]
    case .searchWord: ["word"]
    case .nextMatch: ["next"]
    case .previousMatch: ["previous"]
    case .goTo: ["go to"]
    case .copy: ["copy", "yank"]
    case .copyAll: ["copy all", "yank all"]
    case .export: ["export", "write", "save"]
    case .review: ["review"]
    case .remark: ["remark", "note", "comment"]
    case .choose(.sort): ["sort", "order"]
    case .choose(.reverse): ["reverse"]
    case .choose(.thisSection): ["section only"]
    case .choose(.mark): ["mark row", "select"]
    case .choose(.hideColumn): ["hide column"]
    case .choose(.allColumns): ["all columns", "unhide"]
    case .choose(.widen(let columns)): columns > 0 ? ["wider"] : ["narrower"]
    case .choose(.moveColumn(let step)): step > 0 ? ["column right"] : ["column left"]
    case .choose(.tally): ["sum", "frequency", "tally"]
    case .help: ["help", "keys"]
    case .page: ["page"]
    case .source: ["source"]
    case .scrollSource(let step): step > 0 ? ["source down"] : ["source up"]
    case .readAgain: ["reload", "read again", "edit"]
    case .openOutside: ["open link", "browse", "xdg-open"]
    case .pipe: ["pipe", "shell", "command"]
    case .redraw: ["redraw", "refresh"]
    case .suspend: ["suspend", "stop"]
    case .quit: ["quit", "exit"]
    case .erase: []
    }
  }
}

extension Saying {
  /// Whether its English, where that is spoken, has words that begin like each that was typed.
  ///
  /// - Parameter typed: what was typed, in lower case.
  /// - Returns: false where Chinese is spoken, by which words are found anyway.
  func begins(with typed: String) -> Bool {
    guard Language.spoken == .english else { return false }
    let words = said.lowercased().split { !$0.isLetter && !$0.isNumber }
    let wanted = typed.split(separator: " ")
    return !wanted.isEmpty
      && wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  /// What stands before the first mark in it: the name of what the rest explains.
  var head: String { Saying.head(of: said) }

  /// What stands before the first mark in some words.
  static func head(of words: String) -> String {
    String(words.prefix { !"：；，。（:;,.(".contains($0) })
  }
}
