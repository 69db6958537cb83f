import TerminalModel
import Wording

/// A row of the left pane of the view of reports: saved queries stand above the agencies.
enum ShelfGroup: Equatable {
  /// A saved query, by its place among them.
  case query(Int)
  /// An agency, by its place on the shelf.
  case agency(Int)
}

/// Queries that a person keeps: saving them, applying them, taking them out.
extension LibraryState {
  /// What a row of the left pane is.
  func shelfGroup(_ place: Int) -> ShelfGroup {
    place < queries.count ? .query(place) : .agency(place - queries.count)
  }

  /// The saved query that the cursor is at.
  var selectedQuery: SavedQuery? {
    guard view == .reports, let group, case .query(let place) = shelfGroup(group) else {
      return nil
    }
    return queries[safe: place]
  }

  /// Whether the listed reports are those of a saved query.
  func isApplied(_ query: SavedQuery) -> Bool {
    answer.map { !$0.asksText && $0.query == query.query } ?? false
  }

  /// Takes the queries that were saved before; the cursor stays at its agency.
  mutating func take(_ queries: [SavedQuery]) { replaceQueries(with: queries) }

  private mutating func replaceQueries(with queries: [SavedQuery]) {
    let place = cursors[.reports, default: LibraryCursor()].groups.row(of: .max) ?? 0
    let agency = place - self.queries.count
    let query = agency < 0 ? self.queries[safe: place] : nil
    self.queries = queries
    let next =
      query.map { query in queries.firstIndex { $0.name == query.name } ?? place }
      ?? queries.count + agency
    cursors[.reports, default: LibraryCursor()].groups.select(next, of: .max)
  }

  // MARK: Keys

  /// Asks for a name for the query that holds.
  mutating func askForQueryName() {
    guard view == .reports || view == .hits, let query = answer?.query, !query.isEmpty else {
      notice = BrowserState.Notice(words: say("先按 / 检索，再按 a 记下检索式"))
      return
    }
    openPrompt(.queryName, text: query)
  }

  /// Saves the query that holds under a name; without one under itself.
  mutating func saveQuery(as name: String) -> [Effect] {
    guard let query = answer?.query else { return [] }
    let saved = SavedQuery(name: name.isEmpty ? query : name, query: query)
    var all = queries.filter { $0.name != saved.name }
    all.append(saved)
    replaceQueries(with: all)
    notice = BrowserState.Notice(words: say("已记下“\(saved.name)”，在机关上方"))
    return [.library(.keepQuery(saved))]
  }

  /// Searches by the saved query of the cursor.
  mutating func applyQuery() -> [Effect]? {
    guard let query = selectedQuery, !isApplied(query) else { return nil }
    answer = nil
    typed.removeAll { $0 == query.query }
    typed.append(query.query)
    return [.library(.search(query.query))]
  }

  /// Takes the saved query of the cursor out, when the key is pressed a second time.
  mutating func dropQuery() -> [Effect] {
    guard let query = selectedQuery else {
      notice = BrowserState.Notice(words: say("光标在记下的检索式上时，x 删去它"))
      return []
    }
    guard dropping == query else {
      dropping = query
      notice = BrowserState.Notice(words: say("再按一次 x 删去“\(query.name)”"), isFailure: true)
      return []
    }
    replaceQueries(with: queries.filter { $0 != query })
    notice = BrowserState.Notice(words: say("已删去“\(query.name)”"))
    return [.library(.dropQuery(query))]
  }
}
