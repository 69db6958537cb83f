import TerminalModel
import Wording

/// What the keys do, at the right of the line at the bottom.
struct StatusHints {
  let state: BrowserState

  /// The hints that fit, in the order of the keymap.
  ///
  /// The keys that a newcomer needs first have their own room; of the others the last stay longest.
  ///
  /// - Parameters:
  ///   - columns: the room for all.
  ///   - first: the room for the first keys; nil for no more than the others have.
  /// - Returns: the hints, each with its place in the keymap; empty where not one fits.
  func pieces(fitting columns: Int, firstFitting first: Int? = nil) -> [(place: Int, words: String)]
  {
    var chosen: [(place: Int, words: String)] = []
    var used = 0
    let hinted = hinted
    for (places, room) in [
      (firstPlaces(hinted), max(first ?? columns, columns)), (hinted.reversed(), columns),
    ] {
      for place in places where !chosen.contains(where: { $0.place == place }) {
        let words = words(of: state.keymap.bindings[place])
        let width = state.width(words) + (used == 0 ? 0 : 2)
        guard used + width <= room else { break }
        chosen.append((place, words))
        used += width
      }
    }
    return chosen.sorted { $0.place < $1.place }
  }

  /// The places in the keymap of what has a hint here.
  private var hinted: [Int] {
    let place = Places(state.focus)
    return state.keymap.hinted.filter {
      let binding = state.keymap.bindings[$0]
      return binding.places.contains(place) && binding.hintPlaces.contains(place) && does(binding)
    }
  }

  /// The first keys, the most needed first: to get help, to leave, into things, from pane to pane, about, to find.
  private func firstPlaces(_ hinted: [Int]) -> [Int] {
    let actions: [Action] = [
      .help, .quit, .cancel, .move(.open), .move(.right), .switchPane, .move(.up), .search,
    ]
    return actions.compactMap { action in
      hinted.first { state.keymap.bindings[$0].action == action }
    }
  }

  private func words(of binding: Binding) -> String {
    let key = binding.action == .move(.up) ? "↑↓" : binding.keyNames.first ?? ""
    return key + " " + (binding.hint?.hint ?? "")
  }

  /// Whether a key would do what its hint says: there may be no cell to go to.
  private func does(_ binding: Binding) -> Bool {
    binding.action != .show(.tables) || state.view.cell(in: state) != nil
  }
}
