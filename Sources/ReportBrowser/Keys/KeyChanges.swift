public import TerminalModel
import Wording

/// The keys that a person gave to actions in place of the usual ones.
public struct KeyChanges: Equatable, Sendable {
  /// An action and its keys.
  public struct Entry: Equatable, Sendable {
    /// What the action is called among the settings.
    public let name: String
    /// Its keys, the one to show in hints first.
    public let keys: [Key]
  }

  /// What was changed, in order.
  public private(set) var entries: [Entry] = []

  /// No changes.
  public init() {}

  /// What is wrong with a change.
  public enum Fault: Error, Equatable {
    /// No action has this name.
    case unknownAction(String)
    /// There is no such key.
    case unknownKey(String)
    /// Two actions were given one key, which does both in one place.
    case taken(Key, by: String)
  }

  /// Gives an action keys, in place of those that it has.
  ///
  /// - Parameters:
  ///   - name: what the action is called, one of `names`.
  ///   - keys: its keys, separated by blanks, each written as in `KeyNotation`: `x`, `<Space>`, `<C-d>`.
  /// - Throws: `Fault`.
  public mutating func give(_ name: String, keys: String) throws(Fault) {
    guard KeyChanges.names.contains(name) else { throw .unknownAction(name) }
    var given: [Key] = []
    for word in keys.split(separator: " ") {
      guard let events = try? KeyNotation(String(word)).events, events.count == 1,
        case .key(let key) = events[0]
      else { throw .unknownKey(String(word)) }
      given.append(key)
    }
    entries.removeAll { $0.name == name }
    for entry in entries where KeyChanges.meet(entry.name, name) {
      if let key = given.first(where: entry.keys.contains) { throw .taken(key, by: entry.name) }
    }
    entries.append(Entry(name: name, keys: given))
  }

  /// The actions whose keys can be changed, by name: those of a report in the order of its help, then those that a library
  /// has beside them.
  public static var names: [String] {
    var names: [String] = []
    let all = Keymap.standard.bindings.filter(\.canChange).compactMap(\.action.settingName)
    for name in all + LibraryKeymap.standard.bindings.compactMap(\.action.settingName)
    where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  /// The usual keys of an action and what they do, for who wants to change them.
  ///
  /// - Parameter name: one of `names`.
  /// - Returns: its keys as `give` takes them, and the words of the help.
  public static func usual(_ name: String) -> (keys: String, help: String) {
    let report = Keymap.standard.bindings.first { $0.canChange && $0.action.settingName == name }
    let library = LibraryKeymap.standard.bindings.first { $0.action.settingName == name }
    let keys = report?.keys ?? library?.keys ?? []
    return (
      keys.map(\.notation).joined(separator: " "), (report?.help ?? library?.help)?.said ?? ""
    )
  }

  /// Whether two actions can be asked for in one place.
  private static func meet(_ one: String, _ other: String) -> Bool {
    func places(_ name: String) -> Places {
      Keymap.standard.bindings.reduce(into: Places()) { places, binding in
        if binding.canChange, binding.action.settingName == name {
          places.formUnion(binding.places)
        }
      }
    }
    func isOfLibrary(_ name: String) -> Bool {
      LibraryKeymap.standard.bindings.contains { $0.action.settingName == name }
    }
    return !places(one).isDisjoint(with: places(other)) || (isOfLibrary(one) && isOfLibrary(other))
  }

  /// The keys that a person gave to an action; nil where they are the usual ones.
  public func keys(of name: String?) -> [Key]? {
    name.flatMap { name in entries.first { $0.name == name }?.keys }
  }
}

extension Binding {
  /// Whether it opens the section of the outline.
  var opensSection: Bool { action == .move(.open) && places == .outline }

  /// Whether a person can give it other keys: one that waits for no second key, outside of the line that is typed.
  var canChange: Bool { first == nil && keys.count < 10 && !places.isDisjoint(with: .panes) }
}

extension Action {
  /// What it is called among the settings; nil where its keys stay as they are.
  var settingName: String? {
    switch self {
    case .move(let motion): motion.settingName
    case .back: "back"
    case .cancel: "cancel"
    case .stepBack: "step-back"
    case .stepForward: "step-forward"
    case .previousSection: "previous-section"
    case .nextSection: "next-section"
    case .glide(let glide): glide.settingName
    case .switchPane: "pane"
    case .show(let view): "view-\(view.number)"
    case .search: "search"
    case .searchWord: "search-word"
    case .nextMatch: "next-match"
    case .previousMatch: "previous-match"
    case .goTo: "go-to"
    case .copy: "copy"
    case .copyAll: "copy-all"
    case .export: "export"
    case .review: "review"
    case .remark: "remark"
    case .choose(let way): way.settingName
    case .help: "help"
    case .page: "page"
    case .source: "source"
    case .scrollSource(let step): step > 0 ? "source-down" : "source-up"
    case .readAgain: "reload"
    case .openOutside: "open-outside"
    case .pipe: "pipe"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .quit: "quit"
    case .setMark, .goToMark, .erase: nil
    }
  }
}

extension LibraryAction {
  /// What it is called among the settings: as in a report where it means the same there.
  var settingName: String? {
    switch self {
    case .move(let motion): motion.settingName
    case .glide(let glide): glide.settingName
    case .stepBack: "step-back"
    case .stepForward: "step-forward"
    case .goTo: "go-to"
    case .readAgain: "reload"
    case .back: "back"
    case .cancel: "cancel"
    case .switchPane: "pane"
    case .mark: "mark"
    case .nextGroup: "next-section"
    case .previousGroup: "previous-section"
    case .nextMatch: "next-match"
    case .previousMatch: "previous-match"
    case .differences: "differences"
    case .show(let view): view.rawValue <= 5 ? "view-\(view.rawValue)" : nil
    case .search: "search"
    case .sort: "sort"
    case .reverse: "reverse"
    case .saveQuery: "save-query"
    case .dropQuery: "drop-query"
    case .review: "review"
    case .remark: "remark"
    case .turn: "turn"
    case .chart: "chart"
    case .countWords: "words"
    case .nearest: "nearest"
    case .copy: "copy"
    case .copyAll: "copy-all"
    case .export: "export"
    case .help: "help"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .quit: "quit"
    }
  }
}

extension Motion {
  fileprivate var settingName: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .home: "beginning"
    case .end: "end"
    case .open: "open"
    }
  }
}

extension Choosing {
  fileprivate var settingName: String {
    switch self {
    case .sort: "sort"
    case .reverse: "reverse"
    case .thisSection: "this-section"
    case .mark: "mark"
    case .hideColumn: "hide-column"
    case .allColumns: "all-columns"
    case .widen(let columns): columns > 0 ? "wider" : "narrower"
    case .moveColumn(let step): step > 0 ? "column-right" : "column-left"
    case .tally: "tally"
    }
  }
}

extension Glide {
  fileprivate var settingName: String? {
    switch self {
    case .half(let step): step > 0 ? "half-down" : "half-up"
    case .scroll(let step): step > 0 ? "scroll-down" : "scroll-up"
    case .toRow(.top): "top-row"
    case .toRow(.middle): "middle-row"
    case .toRow(.bottom): "bottom-row"
    case .part(let step): step > 0 ? "next-part" : "previous-part"
    case .edge(let step): step > 0 ? "last-column" : "first-column"
    case .place: nil
    }
  }
}
