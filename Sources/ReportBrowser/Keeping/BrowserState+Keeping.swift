import ReportAudit
import ReportModel
import ReportSearch
import Wording

/// Keeping where one is for the next start, and going back there.
extension BrowserState {
  /// Where one is; nil while the text is not all there, for a part of it tells too little.
  public var keptPlace: KeptPlace? {
    guard document.extent.hasItsText else { return nil }
    let (report, scene) = (document.report, prompt?.origin ?? scene)
    let identity = report.identity
    var place = KeptPlace(
      title: identity.title.isEmpty ? document.name : identity.title, issuer: identity.issuer,
      year: identity.year)
    place.length = report.readingLength
    place.content = document.content
    place.spot = spot(of: scene)
    place.closed = scene.outline.collapsed.sorted().prefix(KeptPlace.most).compactMap(
      kept(section:))
    if let search, prompt == nil {
      place.search = search.hits.query.text
      place.hit = search.current ?? 0
    }
    let metrics = scene.metrics.choice
    place.metricFilter = metrics.filter
    place.metricOrder = metrics.order.rawValue
    place.metricsAreReversed = metrics.isReversed
    place.opened = Array(metrics.opened.sorted().prefix(KeptPlace.most))
    place.collapsed = Array(metrics.collapsed.sorted().prefix(KeptPlace.most))
    place.tableFilter = scene.grid.filter
    place.tableColumn = scene.grid.order.column
    if case .ascending = scene.grid.order { place.tableAscends = true }
    place.findingFilter = scene.findings.choice.filter
    place.findingGroups = scene.findings.choice.opened
    place.marks = marks.mapValues { spot(of: $0) }
    return place
  }

  /// A scene by its words.
  private func spot(of scene: Scene) -> KeptSpot {
    let report = document.report
    var spot = KeptSpot()
    spot.view = scene.view.number
    spot.isReading = scene.isReading
    spot.offset = scene.reading.cursor.offset
    if !report.blocks.isEmpty {
      let index = report.blockIndex(atReading: spot.offset)
      let block = report.blocks[index]
      spot.distance = max(0, spot.offset - block.start)
      spot.words = String(report.string(of: block).prefix(BrowserState.keptWords))
      spot.section = keptName(ofSection: report.sectionIndex(ofBlock: index))
    }
    if scene == self.scene {
      let wrapped = wrapped
      let top = wrapped.row(of: scene.reading.top)
      spot.rowsAbove = wrapped.distance(
        from: top, to: wrapped.row(of: scene.reading.cursor), limit: textRows)
    }
    spot.scope = scene.reading.scope(of: report.sections.count).flatMap(kept(section:))
    spot.metric = scene.metrics.id
    let grid = scene.grid
    spot.table = grid.choice(of: report.tables.count).table
    let table = report.tables[safe: spot.table]
    spot.row = grid.rows.row(of: table?.rows.count ?? 0) ?? 0
    spot.column = grid.columns.row(of: table?.rows[safe: spot.row]?.fields.count ?? 0) ?? 0
    return spot
  }

  /// The characters of a paragraph that tell it from others; more would only take room.
  private static let keptWords = 32

  /// What a section is called in what is kept, whatever language is spoken now and when it is read again.
  private func keptName(ofSection section: Int) -> String {
    Language.with(.chinese) { document.report.namePath(ofSection: section) }
  }

  private func kept(section: Int) -> KeptSection? {
    guard document.report.sections.indices.contains(section) else { return nil }
    return KeptSection(index: section, name: keptName(ofSection: section))
  }

  // MARK: Going back

  /// Goes to where somebody was before: at once where all of the text is there, else when it is, and once more to its
  /// figures when they are there; unless the person has begun to go about by then.
  ///
  /// - Parameters:
  ///   - place: where that was.
  ///   - isSameFile: whether the file is known to be as it was; else its text is looked at.
  mutating func goBack(to place: KeptPlace, isSameFile: Bool) {
    let isForFigures = document.extent.hasItsText && awaited?.isForFigures ?? false
    awaited =
      document.extent.hasItsFigures
      ? nil
      : AwaitedPlace(
        place: place, isSameFile: isSameFile, isForFigures: document.extent.hasItsText)
    guard document.extent.hasItsText, isFresh || !isForFigures else { return }
    let isSame =
      place.length == document.report.readingLength
      && (isSameFile || place.content != 0 && place.content == document.report.content)
    for (letter, spot) in place.marks { marks[letter] = self.scene(of: spot, isSame: isSame).scene }
    guard isFresh else {
      lastPlace = self.scene(of: place.spot, isSame: isSame).scene
      return
    }
    restore(place, isSame: isSame)
  }

  /// Shows the file as it was read anew, at the place where one was.
  mutating func takeRenewed() {
    guard prompt == nil, let document = renewed else { return }
    renewed = nil
    // While it is still being read, what comes is newer anyway.
    guard self.document.extent.hasItsFigures else { return }
    guard document.report != self.document.report else {
      if tellsRenewal { tell(say("文件没有改动")) }
      return
    }
    guard let place = keptPlace else { return }
    let query = search.map { ($0.hits.query, $0.current ?? 0) }
    take(document)
    (trail, ahead, lastPlace) = ([], [], nil)
    marks = place.marks.mapValues { scene(of: $0, isSame: false).scene }
    restore(place, isSame: false)
    if let (query, hit) = query, search == nil {
      self.document.makeSearchable()
      let hits = self.document.hits(for: query)
      search = Search(hits, in: document.report, from: 0, origin: scene)
      search?.list.select(hit, of: hits.count)
    }
    arrival = nil
    notice = Notice(words: say("文件有改动，已重新读入"))
  }

  private mutating func restore(_ place: KeptPlace, isSame: Bool) {
    let start = scene
    let found = scene(of: place.spot, isSame: isSame)
    scene = found.scene
    // An empty set is not set: before the first screen the runtime would look for what makes numbers hashable.
    if !place.closed.isEmpty {
      scene.outline.collapsed = Set(place.closed.compactMap { index(of: $0, isSame: isSame) })
    }
    scene.metrics.choice.filter = place.metricFilter
    scene.metrics.choice.order = MetricChoice.Order(rawValue: place.metricOrder) ?? .text
    scene.metrics.choice.isReversed = place.metricsAreReversed
    if isSame, !place.opened.isEmpty { scene.metrics.choice.opened = Set(place.opened) }
    if isSame, !place.collapsed.isEmpty { scene.metrics.choice.collapsed = Set(place.collapsed) }
    restoreTable(place)
    scene.findings.choice.filter = place.findingFilter
    if let groups = place.findingGroups { scene.findings.choice.setOpen(groups) }
    restoreSearch(place, origin: start)
    if !view.isFilled(in: self) { scene.view = .text }
    placeAgain(rowsAbove: place.spot.rowsAbove)
    let isElsewhere =
      scene.reading.cursor.offset != start.reading.cursor.offset
      || scene.view != start.view
    if !isSame || isElsewhere { arrival = found.fidelity.notice(isSame: isSame) }
    notice = openingNotice
  }

  private mutating func restoreTable(_ place: KeptPlace) {
    scene.grid.filter = place.tableFilter
    guard let column = place.tableColumn, let table = gridTable,
      table.columns.indices.contains(column)
    else { return }
    scene.grid.order = place.tableAscends ? .ascending(column: column) : .descending(column: column)
  }

  /// Searches again what was searched; not in a text so long that a person would wait for it.
  private mutating func restoreSearch(_ place: KeptPlace, origin: Scene) {
    guard !place.search.isEmpty,
      document.index != nil || document.report.readingLength <= BrowserState.soonSearched
    else { return }
    document.makeSearchable()
    let hits = document.hits(for: Query(place.search))
    guard !hits.isEmpty else { return }
    search = Search(hits, in: document.report, from: 0, origin: origin)
    search?.list.select(place.hit, of: hits.count)
  }

  /// A text of this length, in scalars, is made ready to be searched in a few milliseconds.
  private static let soonSearched = 200_000

  /// Brings the cursor where it was on the screen, and what else is selected into view.
  private mutating func placeAgain(rowsAbove: Int) {
    guard !layout.isTooSmall else { return }
    followText()
    let rows = min(rowsAbove, textRows - 1)
    setTop(wrapped.row(wrapped.row(of: scene.reading.cursor), movedBy: -rows))
    selectWantedFigure()
    view.fit(&self)
  }

  /// A scene from its words, and how well they were found.
  private func scene(of spot: KeptSpot, isSame: Bool) -> (scene: Scene, fidelity: Fidelity) {
    var scene = Scene()
    scene.view = ViewName(number: spot.view)
    scene.isReading = spot.isReading || document.report.sections.count <= 1
    let (offset, fidelity) = offset(of: spot, isSame: isSame)
    scene.reading.cursor = TextPlace(offset: offset)
    scene.reading.top = TextPlace(offset: offset)
    if let scope = spot.scope.flatMap({ index(of: $0, isSame: isSame) }),
      document.report.reading(ofSection: scope).contains(offset)
    {
      scene.reading.show(section: scope)
    }
    if isSame { scene.metrics.id = spot.metric }
    let tables = document.report.tables
    scene.grid = GridCursor(table: spot.table, of: tables.count)
    if let table = tables[safe: spot.table] {
      scene.grid.rows.select(spot.row, of: table.rows.count)
      scene.grid.columns.select(spot.column, of: table.rows[safe: spot.row]?.fields.count ?? 0)
    }
    return (scene, fidelity)
  }

  /// Where the words of a place stand now: at their place, elsewhere, or at least in their section.
  private func offset(of spot: KeptSpot, isSame: Bool) -> (Int, Fidelity) {
    let report = document.report
    let last = max(0, report.readingLength - 1)
    guard !report.blocks.isEmpty else { return (0, .lost) }
    if isSame { return (min(spot.offset, last), .there) }
    if !spot.words.isEmpty, let block = block(beginningWith: spot.words, near: spot.offset) {
      let its = report.blocks[block]
      return (its.start + min(spot.distance, max(0, its.length - 1)), .there)
    }
    if let section = index(of: KeptSection(index: -1, name: spot.section), isSame: false) {
      return (report.reading(ofSection: section).lowerBound, .inSection)
    }
    return (min(spot.offset, last), .lost)
  }

  /// The paragraph with a beginning that stands nearest to a place.
  private func block(beginningWith words: String, near offset: Int) -> Int? {
    let (report, wanted) = (document.report, Array(words.unicodeScalars))
    let found = report.blocks.indices.filter { index in
      let block = report.blocks[index]
      guard block.length >= wanted.count else { return false }
      return report.scalars(of: block).starts(with: wanted)
    }
    return found.min {
      abs(report.blocks[$0].start - offset) < abs(report.blocks[$1].start - offset)
    }
  }

  /// The section that was kept, by its place where the text is the same, else by its name.
  private func index(of section: KeptSection, isSame: Bool) -> Int? {
    let report = document.report
    if isSame { return report.sections.indices.contains(section.index) ? section.index : nil }
    return report.sections.indices.first { keptName(ofSection: $0) == section.name }
  }

  /// How well a place was found again.
  private enum Fidelity {
    case there, inSection, lost

    func notice(isSame: Bool) -> Notice {
      guard !isSame else { return Notice(words: say("回到上次读到的地方，g 到开头")) }
      return switch self {
      case .there: Notice(words: say("文件有改动，已回到上次读的那一段"))
      case .inSection: Notice(words: say("文件有改动，上次读的那一段不在了，到它所在的节"))
      case .lost: Notice(words: say("文件有改动，上次读的地方找不到了"))
      }
    }
  }

  /// A place to go to once all of the text is there.
  struct AwaitedPlace: Equatable, Sendable {
    /// The place.
    var place: KeptPlace
    /// Whether the file is known to be as it was.
    var isSameFile: Bool
    /// Whether the text is there and only the figures are awaited.
    var isForFigures: Bool
  }
}
