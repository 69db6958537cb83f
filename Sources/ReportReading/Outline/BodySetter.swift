internal import HanText
internal import ReportModel

/// Sets body text: finds its items, gives it its links and cuts what is too long for one block.
enum BodySetter {
  /// The longest block, in scalars: a screen wraps the block it shows whole, so blocks must be small.
  private static let longest = 20_000

  /// Sets a part of a paragraph as one body block, or as several when it is very long.
  ///
  /// - Parameters:
  ///   - stretch: the paragraph.
  ///   - part: what of it to set.
  ///   - paragraph: where its links and marks are taken from.
  ///   - builder: where the blocks go.
  ///   - continues: whether the part goes on where the block before it stops.
  static func append(
    _ stretch: Stretch, _ part: Range<Int>, _ paragraph: Paragraph,
    to builder: inout OutlineBuilder, continues: Bool = false
  ) {
    var start = part.lowerBound
    var continues = continues
    while start < part.upperBound {
      let end = blockEnd(stretch, from: start, before: part.upperBound)
      let piece = stretch.trimmed(start..<end)
      if !piece.isEmpty {
        var block = Block(
          role: .body, runs: stretch.runs(of: piece), continuesPrevious: continues)
        if !paragraph.links.isEmpty {
          let source = block.source
          let links = paragraph.links
          let first = links.partitioningIndex { $0.source.lowerBound >= source.lowerBound }
          let last = links.partitioningIndex { $0.source.lowerBound >= source.upperBound }
          block.links = Array(links[first..<last])
        }
        if paragraph.marks.contains(.item) {
          block.items = ItemFinder.items(in: stretch, piece)
        }
        builder.append(block)
        continues = true
      }
      start = end
    }
  }

  private static func blockEnd(_ stretch: Stretch, from start: Int, before limit: Int) -> Int {
    guard limit - start > longest else { return limit }
    let horizon = start + longest
    for place in stride(from: horizon, to: start + longest / 2, by: -1)
    where SentenceSplitter.isEnd(in: stretch.scalars, at: place - 1)
      && !stretch.scalars[place].isClosing
    {
      return place
    }
    return horizon
  }
}
