import TerminalModel
import Wording

/// One line of the keymap: keys, what they do where, and the words for the help.
struct Binding: Sendable {
  /// The keys, the one to show in hints first.
  var keys: [Key]
  /// The key that is pressed before one of them; nil where one is enough.
  var first: Key?
  /// Where they hold.
  var places: Places
  /// What they do.
  var action: Action
  /// What the help says.
  var help: Saying
  /// What the status line says, where there is room; nil keeps it out.
  var hint: Saying?
  /// Where it says so.
  var hintPlaces: Places

  init(
    _ keys: [Key], behind first: Key? = nil, in places: Places, _ action: Action, _ help: Saying,
    hint: Saying? = nil, hintedIn hintPlaces: Places = .all
  ) {
    self.keys = keys
    self.first = first
    self.places = places
    self.action = action
    self.help = help
    self.hint = hint
    self.hintPlaces = hintPlaces
  }

  /// The keys as help and hints name them; all letters by one word.
  var keyNames: [String] {
    let first = first?.name ?? ""
    return keys.count > 9 ? [say("\(first) 字母")] : keys.map { first + $0.name }
  }
}

extension Saying {
  /// The words as they stand behind a key in a line of hints: in English they begin small there.
  var hint: String {
    let words = said
    guard Language.spoken == .english, let first = words.first else { return words }
    return first.lowercased() + words.dropFirst()
  }
}
