internal import ReportModel

/// Checks that a report from outside keeps the promises that all code relies on.
enum ArchiveCheck {
  /// Goes through all ranges of a report.
  ///
  /// - Throws: ``ReportReadingError/crookedArchive(_:)`` with the first place that is crooked.
  static func check(_ report: Report) throws(ReportReadingError) {
    guard !report.blocks.isEmpty else { throw .crookedArchive("blocks") }
    let text = 0..<report.text.count
    var start = 0
    var source = 0
    for (index, block) in report.blocks.enumerated() {
      guard block.start == start, isSound(block, in: text), block.source.lowerBound >= source else {
        throw .crookedArchive("blocks.\(index)")
      }
      start += block.length
      source = block.source.lowerBound
    }
    try checkSections(report)
    for (index, table) in report.tables.enumerated() where !isSound(table, in: report) {
      throw .crookedArchive("tables.\(index)")
    }
    for diagnostic in report.diagnostics where !text.encloses(diagnostic.source) {
      throw .crookedArchive("diagnostics")
    }
    if let period = report.identity.period, !text.encloses(period.source) {
      throw .crookedArchive("identity.period")
    }
    for contact in report.identity.contacts where !text.encloses(contact.source) {
      throw .crookedArchive("identity.contacts")
    }
  }

  /// Whether a block's runs, links and items ascend and lie in the text.
  private static func isSound(_ block: Block, in text: Range<Int>) -> Bool {
    guard !block.runs.isEmpty else { return false }
    var place = 0
    for run in block.runs {
      guard run.lowerBound >= place, !run.isEmpty, text.encloses(run) else { return false }
      place = run.upperBound
    }
    place = 0
    for link in block.links {
      guard link.source.lowerBound >= place, text.encloses(link.source) else { return false }
      place = link.source.lowerBound
    }
    place = 0
    for item in block.items {
      guard item >= place, block.source.contains(item) else { return false }
      place = item
    }
    return true
  }

  /// How many groups a row may stand in: no table has more columns of labels.
  private static let deepest = 8

  /// Whether a table's cells and blocks lie in the report, and its rows have a cell for each column.
  private static func isSound(_ table: Table, in report: Report) -> Bool {
    let text = 0..<report.text.count
    // More rows and columns than this would overflow a sum of two; no reader makes them.
    let sizes = 0...1 << 30
    guard (0..<report.blocks.count).encloses(table.blocks),
      table.columnForms.count == table.columns.count
    else { return false }
    for row in table.rows {
      guard row.cells.count == table.columns.count, row.cells.indices.encloses(row.fields),
        row.path.count <= deepest, row.gridRow.map(sizes.contains) ?? true,
        row.undecided.map(text.encloses) ?? true,
        row.cells.allSatisfy({ $0.map { text.encloses($0.source) } ?? true })
      else { return false }
    }
    return table.grid.allSatisfy { cell in
      text.encloses(cell.source) && sizes.contains(cell.row) && sizes.contains(cell.column)
        && (1...1 << 30).contains(cell.rowSpan) && (1...1 << 30).contains(cell.columnSpan)
    }
  }

  /// Sections stand in pre-order, lie in their parents and hold all blocks.
  private static func checkSections(_ report: Report) throws(ReportReadingError) {
    let sections = report.sections
    guard let first = sections.first, first.blocks.lowerBound == 0 else {
      throw .crookedArchive("sections")
    }
    var end = 0
    var nextTop = 0
    for (index, section) in sections.enumerated() {
      guard !section.blocks.isEmpty, section.descendants.lowerBound == index + 1,
        section.descendants.upperBound <= sections.count,
        section.blocks.upperBound <= report.blocks.count, isNested(section, index, in: report)
      else { throw .crookedArchive("sections.\(index)") }
      if section.parent == nil {
        guard section.blocks.lowerBound == end, section.depth == 0, index == nextTop else {
          throw .crookedArchive("sections.\(index)")
        }
        end = section.blocks.upperBound
        nextTop = section.descendants.upperBound
      }
    }
    guard end == report.blocks.count else { throw .crookedArchive("sections") }
  }

  private static func isNested(_ section: Section, _ index: Int, in report: Report) -> Bool {
    if index > 0, report.sections[index - 1].blocks.lowerBound >= section.blocks.lowerBound {
      return false
    }
    guard let parent = section.parent else { return true }
    guard report.sections.indices.contains(parent), parent < index else { return false }
    let outer = report.sections[parent]
    return outer.descendants.contains(index) && section.depth == outer.depth + 1
      && section.descendants.upperBound <= outer.descendants.upperBound
      && outer.blocks.lowerBound < section.blocks.lowerBound
      && section.blocks.upperBound <= outer.blocks.upperBound
  }
}

extension Range where Bound == Int {
  /// Whether another range lies in this one, at its ends included.
  func encloses(_ other: Range<Int>) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }
}
