import TerminalModel
import Wording

/// What the keys do, at the right of the line at the bottom.
struct StatusHints {
  /// A hint: its place in the keymap, and what it says.
  typealias Piece = (place: Int, words: String)

  let state: BrowserState

  /// The hints that fit, in the order of the keymap.
  ///
  /// The keys that a newcomer needs first have their own room; of the others the last stay longest.
  ///
  /// - Parameters:
  ///   - columns: the room for all.
  ///   - first: the room for the first keys; nil for no more than the others have.
  /// - Returns: the hints, each with its place in the keymap; empty where not one fits.
  func pieces(fitting columns: Int, firstFitting first: Int? = nil) -> [Piece] {
    let look = DrawnPanes.HintLook(
      columns: columns, firstColumns: max(first ?? columns, columns), focus: state.focus,
      hasCell: state.view.cell(in: state) != nil)
    if let chosen = state.drawnPanes?.hints.part(look) { return chosen }
    var chosen: [Piece] = []
    var used = 0
    let hinted = hinted(look)
    for (places, room) in [(firstPlaces(hinted), look.firstColumns), (hinted.reversed(), columns)] {
      for place in places where !chosen.contains(where: { $0.place == place }) {
        let words = words(of: state.keymap.bindings[place])
        let width = state.width(words) + (used == 0 ? 0 : 2)
        guard used + width <= room else { break }
        chosen.append((place, words))
        used += width
      }
    }
    chosen.sort { $0.place < $1.place }
    state.drawnPanes?.hints.keep(chosen, look)
    return chosen
  }

  /// The places in the keymap of what has a hint here and would do what it says: there may be no cell to go to.
  private func hinted(_ look: DrawnPanes.HintLook) -> [Int] {
    let place = Places(look.focus)
    return state.keymap.hinted.filter {
      let binding = state.keymap.bindings[$0]
      return binding.places.contains(place) && binding.hintPlaces.contains(place)
        && (binding.action != .show(.tables) || look.hasCell)
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
}
