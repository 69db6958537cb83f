import ReportModel
import TerminalModel

/// Moving in the outline. The next row on screen is found from the section at hand, so no list of
/// rows is kept and a hundred thousand sections cost no more than twenty.
extension BrowserState {
  private var sections: [Section] { document.report.sections }

  /// The section that the outline's mark is on; a report has one at least.
  var selectedSection: Int { scene.outline.list.row(of: sections.count) ?? 0 }

  /// The section that is shown alone; nil for the whole report.
  var scope: Int? { scene.reading.scope(of: sections.count) }

  mutating func moveInOutline(_ motion: Motion) {
    let selected = selectedSection
    switch motion {
    case .up: select(shownSection(before: selected) ?? selected)
    case .down: select(shownSection(after: selected) ?? selected)
    case .home: select(0)
    case .end: select(shownAncestor(of: sections.count - 1))
    case .pageUp: pageText(by: -1)
    case .pageDown: pageText(by: 1)
    case .right: expand(selected)
    case .left: collapse(selected)
    case .open:
      if manner.enter == .into { readSection() } else { open(section: selected) }
    }
  }

  /// Goes to a section that the screen shows, or to the next or last of the same level.
  mutating func glideInOutline(_ way: Glide) -> Bool {
    switch way {
    case .toRow(let place):
      var shown = [scene.outline.list.top(of: sections.count)]
      while shown.count < outlineRows, let next = shownSection(after: shown[shown.count - 1]) {
        shown.append(next)
      }
      select(shown[place.offset(of: shown.count)])
    case .part(let step):
      let depth = sections[selectedSection].depth
      var next = selectedSection + step
      while let section = sections[safe: next], section.depth > depth { next += step }
      if sections.indices.contains(next) { select(shownAncestor(of: next)) }
    case .half, .scroll, .place, .edge: return false
    }
    return true
  }

  /// Goes into the text, which stands at the section.
  private mutating func readSection() {
    leaveMark()
    scene.isReading = true
    showCursor()
  }

  /// Opens what is closed, goes down into what is open, and into the text of what has no parts.
  private mutating func expand(_ section: Int) {
    if sections[section].descendants.isEmpty {
      open(section: section)
    } else if scene.outline.collapsed.remove(section) == nil {
      select(sections[section].descendants.lowerBound)
    }
  }

  /// Closes what is open, and goes up from what is closed or has no parts.
  private mutating func collapse(_ section: Int) {
    let isOpen =
      !sections[section].descendants.isEmpty && !scene.outline.collapsed.contains(section)
    if isOpen {
      scene.outline.collapsed.insert(section)
      keepOutlineInView()
    } else if let parent = sections[section].parent {
      select(parent)
    } else if scope != nil {
      goBack()
    }
  }

  /// Moves the outline's mark to a section and brings its heading into view.
  mutating func select(_ section: Int) {
    scene.outline.list.select(section, of: sections.count)
    keepOutlineInView()
    let start = document.report.reading(ofSection: section).lowerBound
    if let scope, scope != section { scene.reading.show(section: section) }
    scene.reading.figure = nil
    scene.reading.cursor = TextPlace(offset: start)
    showHeading()
  }

  /// Shows one section alone, with the keys going to its text.
  mutating func open(section: Int) {
    guard scope != section else {
      scene.isReading = true
      return
    }
    leaveMark()
    let start = document.report.reading(ofSection: section).lowerBound
    scene.reading = ReadingCursor(section: section, at: start)
    scene.isReading = true
    scene.outline.list.select(section, of: sections.count)
    keepOutlineInView()
  }

  /// Goes to a section before or behind the present one, in whatever pane has the keys.
  mutating func moveSection(by step: Int) {
    let present = document.report.sectionIndex(atReading: scene.reading.cursor.offset)
    let next = (scope ?? present) + step
    guard sections.indices.contains(next) else { return }
    let wasReading = scene.isReading
    if !view.showsText { scene.view = .text }
    select(next)
    for ancestor in document.report.path(ofSection: next).dropLast() {
      scene.outline.collapsed.remove(ancestor)
    }
    scene.isReading = wasReading
    keepOutlineInView()
  }

  // MARK: What is on screen

  /// The section in the row below, or nil at the end.
  func shownSection(after section: Int) -> Int? {
    let next =
      scene.outline.collapsed.contains(section)
      ? sections[section].descendants.upperBound : section + 1
    return next < sections.count ? next : nil
  }

  /// The section in the row above, or nil at the start.
  func shownSection(before section: Int) -> Int? {
    section > 0 ? shownAncestor(of: section - 1) : nil
  }

  /// The section itself, or the outermost closed section that hides it.
  func shownAncestor(of section: Int) -> Int {
    guard !scene.outline.collapsed.isEmpty else { return section }
    return document.report.path(ofSection: section)
      .first { scene.outline.collapsed.contains($0) } ?? section
  }

  /// The rows that the outline has on screen, below its head.
  var outlineRows: Int { max(1, layout.side.size.rows) }

  /// Scrolls the outline as little as shows the selected section.
  mutating func keepOutlineInView() {
    let rows = outlineRows
    let selected = selectedSection
    let top = min(shownAncestor(of: scene.outline.list.top(of: sections.count)), selected)
    var place = selected
    for _ in 1..<max(2, rows) {
      guard place > top, let above = shownSection(before: place) else { break }
      place = above
    }
    scene.outline.list.scroll(to: max(top, place), of: sections.count)
  }

  /// Moves the outline's mark to where the text is.
  mutating func followText() {
    let section = document.report.sectionIndex(atReading: scene.reading.cursor.offset)
    scene.outline.list.select(shownAncestor(of: section), of: sections.count)
    keepOutlineInView()
  }
}
