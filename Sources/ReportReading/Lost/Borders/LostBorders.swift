internal import HanText
internal import ReportModel

/// Recovers the tables of the official forms from a text in which they lost their borders.
///
/// ```
/// 二、主动公开政府信息情况 | 第二十条第（一）项信息内容…规章000行政规范性文件693665第二十条第（五）项…
///  →  a table, each of its printed rows a block of its own; the text stays as it is
/// ```
/// Only where words of the forms stand is anything looked at.
enum LostBorders {
  /// A text of attack may begin a table at every turn; a report has four.
  private static let mostAttempts = 400

  /// Adds to a report the tables that stand in its paragraphs.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - text: the scalars of its text.
  static func recover(in report: inout Report, of text: [Unicode.Scalar]) {
    let places = FormWords.places(in: text)
    guard !places.isEmpty else { return }
    var cutter = BlockCutter(report, of: text)
    var attempts = 0
    // Places and stretches both stand in the order of the text.
    var next = 0
    for stretch in cutter.stretches where attempts < mostAttempts {
      let source = stretch.source
      while next < places.count, places[next] < source.lowerBound { next += 1 }
      guard next < places.count else { break }
      guard places[next] < source.upperBound else { continue }
      let paragraphs = stretch.blocks.filter { place in
        !cutter.isFurniture(report.blocks[place])
          && !cutter.isLoneNumber(at: place)
      }.map { report.blocks[$0] }
      let flat = FlatText(paragraphs.lazy.flatMap(\.runs), of: text)
      cutter.set(tables(in: flat, of: text, &attempts), of: stretch.blocks, flat)
    }
    if attempts >= mostAttempts, let last = places.last {
      report.diagnostics.append(Diagnostic(kind: .cutTable, source: last..<last + 1, count: 1))
    }
    guard !cutter.isEmpty else { return }
    cutter.apply(to: &report)
  }

  /// The tables of a stretch of blocks, in order.
  private static func tables(
    in flat: FlatText, of text: [Unicode.Scalar], _ attempts: inout Int
  ) -> [FlatTable] {
    var tables: [FlatTable] = []
    var place = 0
    while place < flat.count, attempts < mostAttempts {
      guard FormWords.mayOpen(flat.ink[place]) else {
        place += 1
        continue
      }
      if let table = table(in: flat, at: place, of: text) {
        var table = table
        // What the table before it took does not come again.
        let end = tables.last?.range.upperBound ?? 0
        table.starts = table.starts.filter { $0 >= end }
        table.range = max(end, table.range.lowerBound)..<table.range.upperBound
        if table.range.lowerBound < table.range.upperBound, !table.starts.isEmpty {
          tables.append(table)
        }
        place = max(place + 1, table.range.upperBound)
      } else {
        if FormWords.opens(flat, at: place) { attempts += 1 }
        place += 1
      }
    }
    return tables
  }

  private static func table(
    in flat: FlatText, at place: Int, of text: [Unicode.Scalar]
  ) -> FlatTable? {
    FlatProactive.table(in: flat, at: place, of: text)
      ?? FlatRequests.table(in: flat, at: place, of: text)
      ?? FlatReview.table(in: flat, at: place, of: text)
      ?? FlatIndicators.table(in: flat, at: place, of: text)
  }
}
