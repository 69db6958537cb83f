import ReportModel
import ReportSearch
import TerminalModel

/// How each scalar of one stretch of a row looks: by the block's role, its figures and links, and what was found.
struct RowStyles {
  /// The style of the block.
  private let base: Style
  /// The style of each scalar; empty as long as all have that of the block.
  private var styles: [Style] = []

  /// The styles of a stretch of a row; the state is lent, because a screen of rows would else copy it as often.
  init(_ row: TextPiece, block index: Int, state: borrowing BrowserState) {
    let report = state.document.report
    let block = report.blocks[index]
    base = RowStyles.base(of: row, block, in: state, index: index)
    guard !row.reading.isEmpty else { return }
    if block.role == .body {
      for figure in state.document.figures(in: block.reading) {
        set(Theme.figure, in: figure, of: row)
      }
    }
    // A paragraph may hold thousands of links: only those of the row are looked for in the text.
    let source = report.sourceRange(ofReading: row.reading)
    let reach = source.lowerBound - RowStyles.itemMark..<source.upperBound
    for item in block.items where reach.contains(item) {
      let start = report.readingOffset(ofSource: item)
      set(Theme.item, in: start..<start + RowStyles.itemMark, of: row)
    }
    for link in block.links where link.source.overlaps(source) {
      let start = report.readingOffset(ofSource: link.source.lowerBound)
      let end = report.readingOffset(ofSource: link.source.upperBound - 1) + 1
      change(in: start..<end, of: row) { $0.adding(Theme.link.attributes) }
    }
    mark(row, by: state)
  }

  /// 一是, 二要: two characters.
  private static let itemMark = 2

  subscript(index: Int) -> Style { styles.isEmpty ? base : styles[index] }

  /// What a search found, and the figure that was jumped to.
  private mutating func mark(_ row: TextPiece, by state: BrowserState) {
    if let figure = state.scene.reading.figure {
      change(in: figure.sentence, of: row) { $0.adding(Theme.sentence.attributes) }
      set(Theme.currentMatch, in: figure.quote, of: row)
    }
    guard let search = state.search else { return }
    for hit in search.hits.indices(touching: row.reading) {
      set(hit == search.current ? Theme.currentMatch : Theme.match, in: search.hits[hit], of: row)
    }
  }

  private static func base(
    of piece: TextPiece, _ block: Block, in state: BrowserState, index: Int
  ) -> Style {
    switch block.role {
    case .title: return Theme.title
    case .metadata: return Theme.secondary
    case .heading:
      let report = state.document.report
      let section = report.sections[report.sectionIndex(ofBlock: index)]
      return section.level == 1 ? Theme.heading : Theme.subheading
    case .body, .signature, .dateline: return Theme.text
    case .tableRow: return cell(piece.look)
    }
  }

  /// Zeros are dim: most of a standard table is zero, and the eye looks for what is not.
  private static func cell(_ look: TextPiece.Look) -> Style {
    switch look {
    case .text: Theme.text
    case .head, .zero: Theme.secondary
    case .group: Theme.subheading
    }
  }

  private mutating func set(_ style: Style, in range: ReadingRange, of row: TextPiece) {
    change(in: range, of: row) { _ in style }
  }

  private mutating func change(
    in range: ReadingRange, of row: TextPiece, _ change: (Style) -> Style
  ) {
    let range = range.clamped(to: row.reading)
    guard !range.isEmpty else { return }
    if styles.isEmpty { styles = Array(repeating: base, count: row.reading.count) }
    for offset in range {
      styles[offset - row.reading.lowerBound] = change(styles[offset - row.reading.lowerBound])
    }
  }
}
