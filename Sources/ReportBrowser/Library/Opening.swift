import ReportAudit
import ReportModel
import ReportSearch
import TerminalModel

/// Where a report of a library is shown that was asked for.
enum Opening: Equatable, Sendable {
  /// At what is selected in the view of the library.
  case selected
  /// At the first or the last of what was found in it.
  case firstHit, lastHit
  /// At evidence of another report.
  case evidence(Evidence)
}

/// Showing a report of a library at the place that it was opened for.
extension BrowserState {
  /// Goes to the place that a report was opened for; what is to be done for it comes back.
  mutating func stand(where opening: Opening, _ library: LibraryState) -> [Effect] {
    if case .evidence(let evidence) = opening {
      if let source = evidence.source { show(.source(source)) }
      return []
    }
    switch library.view {
    case .reports: break
    case .nearest: if let sentence = library.sharedSentence { show(.sentence(sentence.reading)) }
    case .figures: if let entry = library.figures.table?.entry { show(entry.figure) }
    case .comparison: if let place = library.comparedPlace { show(place) }
    case .findings:
      wantedFinding = library.selectedFailure.flatMap { library.finding(of: $0)?.key }
      return handle(.input(.key("4")))
    case .hits:
      guard let words = library.answer?.textQuery, !words.isEmpty else { return [] }
      let hits = library.group.flatMap { library.hits[safe: $0]?.snippets }
      show(hits?[safe: library.row ?? 0]?.reading, of: words, opening, library)
    case .words:
      guard let places = library.words.places, let place = library.words.place else { return [] }
      show(place.reading, of: places.query, opening, library)
    }
    return []
  }

  /// Shows what was found, the keys going to the text at it.
  ///
  /// - Parameters:
  ///   - reading: the place, as the library has it; nil where it does not know.
  ///   - query: what finds it.
  ///   - opening: whether the first or the last place is meant instead.
  ///   - library: where it was found.
  private mutating func show(
    _ reading: ReadingRange?, of query: String, _ opening: Opening, _ library: LibraryState
  ) {
    document.makeSearchable()
    let hits = document.hits(for: Query(query))
    if opening != .selected {
      isFresh = false
      notice = Notice(words: library.foundPlace)
    }
    // The report may have changed since it was read into the library.
    guard !hits.isEmpty else { return center(reading?.lowerBound ?? 0) }
    typed.append(TypedLine(kind: .search, text: query))
    var search = Search(hits, in: document.report, from: 0, origin: scene)
    switch opening {
    case .selected, .evidence:
      if let start = reading?.lowerBound {
        let place = hits.indices.first { hits[$0].lowerBound >= start }
        search.list.select(place ?? hits.count - 1, of: hits.count)
      }
    case .firstHit: search.list.select(0, of: hits.count)
    case .lastHit: search.list.select(hits.count - 1, of: hits.count)
    }
    self.search = search
    scene.view = .results
    scene.isReading = true
    showCurrentHit()
  }

  /// Whether there is nothing to go back to and nothing to close in the view that it was opened in, or Backspace would
  /// change nothing.
  func isAtItsBeginning(_ opened: ViewName) -> Bool {
    guard trail.isEmpty, overlay == nil, prompt == nil else { return false }
    var copy = self
    guard scene.view != opened || view.close(&copy) else { return true }
    copy = self
    copy.goBack()
    return copy.scene == scene && copy.search == search
  }

  /// Whether a key asks for the place before, and there is none in the report.
  func hasNoEarlierPlace(for key: Key) -> Bool {
    keymap.action(of: key, in: focus, behind: firstKey) == .stepBack && trail.isEmpty
      && overlay == nil
  }

  /// Whether the last of what was found is current, or going up the first, where the keys walk through it.
  func isAtLastHit(by step: Int) -> Bool {
    guard let search, let current = search.current, view.showsText else { return false }
    return current == (step > 0 ? search.hits.count - 1 : 0)
  }

  /// The selected evidence where it stands in another report.
  var evidenceElsewhere: Evidence? {
    guard scene.view == .findings, scene.findings.evidence != nil, let evidence = selectedEvidence,
      evidence.file != nil
    else { return nil }
    return evidence
  }
}
