import ReportSearch
import TerminalModel
import Wording

/// What a word behind `:` finds in a library: an action by its key, its words in Chinese, in pinyin or in English, or
/// an agency by its name.
///
/// ```
/// w  数词  shuci  words  → w  词频：数全库的词，Enter 列出原文；再按换词
/// 教育  jiaoyu          → 示例市教育局
/// ```
struct LibraryActionNames {
  /// The keys that hold.
  let keymap: LibraryKeymap
  /// The agencies, in the order they are listed.
  let agencies: [String]

  /// What some words find, the likeliest first.
  func choices(for words: String) -> [ActionNames.Choice] {
    guard !words.isEmpty else { return [] }
    let bindings = keymap.bindings
    // This very line is no action to be done by its name.
    let places = bindings.indices.filter {
      !bindings[$0].keys.isEmpty && bindings[$0].action != .goTo
    }
    let byKey = places.filter { bindings[$0].keys.contains { $0.name == words } }
    let hints = matching(
      words,
      places.map { "\(bindings[$0].hint?.key ?? "") \(Saying.head(of: bindings[$0].help.key))" })
    let helps = matching(words, places.map { bindings[$0].help.key })
    let titles = matching(words, places.map { bindings[$0].action.title })
    var (shown, named, explained): ([Int], [Int], [Int]) = ([], [], [])
    let typed = words.lowercased()
    for (index, place) in places.enumerated() where !byKey.contains(place) {
      let binding = bindings[place]
      if titles[index] {
        shown.append(place)
      } else if hints[index] || binding.action.names.contains(where: { $0.hasPrefix(typed) })
        || binding.hint?.begins(with: typed) ?? false
      {
        named.append(place)
      } else if helps[index] || binding.help.begins(with: typed) {
        explained.append(place)
      }
    }
    let isFound = matching(words, agencies)
    let found = agencies.indices.filter { isFound[$0] && !agencies[$0].isEmpty }
    return (byKey + shown + named).map(ActionNames.Choice.action)
      + found.map(ActionNames.Choice.agency) + explained.map(ActionNames.Choice.action)
  }

  private func matching(_ words: String, _ lines: [String]) -> [Bool] {
    let query = Query(words)
    guard !query.isEmpty else { return lines.map { _ in false } }
    return SearchIndex(paragraphs: lines).paragraphs(matching: query, count: lines.count)
  }

  /// A line of the list: the keys of an action and what it does, or an agency.
  func line(of choice: ActionNames.Choice) -> (keys: String, words: String) {
    switch choice {
    case .action(let place):
      let binding = keymap.bindings[place]
      let name = binding.action.names.first.map { "  \($0)" } ?? ""
      return (
        binding.keys.prefix(2).map(\.name).joined(separator: " "), binding.help.said + name
      )
    case .agency(let place): return (say("跳到"), agencies[safe: place] ?? "")
    case .place: return ("", "")
    }
  }

  /// What a choice is called in few words.
  func name(of choice: ActionNames.Choice) -> String {
    switch choice {
    case .action(let place): keymap.bindings[place].help.head
    case .agency(let place): agencies[safe: place] ?? ""
    case .place: ""
    }
  }
}

extension LibraryAction {
  /// The name of the view that it shows; "" for other actions.
  fileprivate var title: String {
    if case .show(let view) = self { return view.title }
    return self == .countWords
      ? LibraryView.words.title : self == .nearest ? LibraryView.nearest.title : ""
  }

  /// What it is called in English, the usual name first; lower case.
  var names: [String] {
    switch self {
    case .move(let motion): Action.move(motion).names
    case .glide(let way): Action.glide(way).names
    case .back: Action.back.names
    case .cancel: Action.cancel.names
    case .stepBack: Action.stepBack.names
    case .stepForward: Action.stepForward.names
    case .switchPane: Action.switchPane.names
    case .mark: ["mark", "select"]
    case .nextGroup: ["next group"]
    case .previousGroup: ["previous group"]
    case .nextMatch: Action.nextMatch.names
    case .previousMatch: Action.previousMatch.names
    case .differences: ["differences", "only differences"]
    case .show(let view): [view.englishName]
    case .search: ["search", "find"]
    case .goTo: Action.goTo.names
    case .sort: ["sort", "order"]
    case .reverse: ["reverse"]
    case .saveQuery: ["save query", "keep query"]
    case .dropQuery: ["delete query", "drop query"]
    case .review: Action.review.names
    case .remark: Action.remark.names
    case .turn: ["transpose", "turn", "group by"]
    case .chart: ["chart", "plot"]
    case .countWords: ["words", "count words"]
    case .nearest: ["similar", "nearest"]
    case .copy: Action.copy.names
    case .copyAll: Action.copyAll.names
    case .export: Action.export.names
    case .readAgain: ["reload", "refresh"]
    case .help: Action.help.names
    case .redraw: ["redraw"]
    case .suspend: Action.suspend.names
    case .quit: Action.quit.names
    }
  }
}

extension LibraryView {
  /// The name that one can type behind `:` without an input method.
  fileprivate var englishName: String {
    switch self {
    case .reports: "reports"
    case .figures: "figures"
    case .comparison: "compare"
    case .findings: "findings"
    case .hits: "results"
    case .words: "words"
    case .nearest: "similar"
    }
  }
}
