internal import HanText

extension Page {
  /// What a page printed in two columns is made of, in the order of reading: what stands above the columns, the
  /// left one, the right one, what stands below; nil for any other page.
  ///
  /// Columns of a table have gaps and figures; those of prose have full lines and marks of sentences.
  func columns() -> [Page]? {
    guard words.count >= 12, let gutter = gutter() else { return nil }
    let crossing = words.filter { $0.x.contains(gutter) }
    let sides = words.filter { !$0.x.contains(gutter) }
    let middle = sides.map(\.y.middle).sorted()[sides.count / 2]
    let top = crossing.filter { $0.y.middle < middle }.map(\.y.middle).max() ?? .min
    let bottom = crossing.filter { $0.y.middle >= middle }.map(\.y.middle).min() ?? .max
    let within = words.filter { $0.y.middle > top && $0.y.middle < bottom }
    let left = within.filter { $0.x.upperBound <= gutter }
    let right = within.filter { $0.x.lowerBound > gutter }
    guard left.count + right.count == within.count, Self.isProse(left), Self.isProse(right) else {
      return nil
    }
    let parts = [
      Page(words: words.filter { $0.y.middle <= top }),
      Page(words: left, isColumn: true), Page(words: right, isColumn: true),
      Page(words: words.filter { $0.y.middle >= bottom && $0.y.middle > top }),
    ]
    return parts.filter { !$0.words.isEmpty }
  }

  /// The place near the middle that next to no word crosses, with a character's room on both sides.
  private func gutter() -> Int? {
    guard let start = words.map(\.x.lowerBound).min(), let end = words.map(\.x.upperBound).max()
    else { return nil }
    let width = end - start
    let room = words.map(\.em).sorted()[words.count / 2] / 2
    let steps = stride(from: start + width * 2 / 5, to: start + width * 3 / 5, by: max(1, room / 2))
    var best: (place: Int, crossing: Int)?
    for place in steps {
      let band = place - room..<place + room
      let crossing = words.count { $0.x.overlaps(band) }
      // A title and a line at the foot.
      guard crossing <= 3, crossing < best?.crossing ?? .max else { continue }
      best = (place, crossing)
    }
    return best?.place
  }

  /// Whether words are the lines of a column of prose.
  private static func isProse(_ words: [Word]) -> Bool {
    var rows: [[Word]] = []
    for word in words.sorted(by: { $0.y.middle < $1.y.middle }) {
      if let first = rows.last?.first, LayoutPages.isBeside(first, word) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    guard rows.count >= 3 else { return false }
    let widths = rows.map { row in
      (row.map(\.x.upperBound).max() ?? 0) - (row.map(\.x.lowerBound).min() ?? 0)
    }
    let em = words.map(\.em).sorted()[words.count / 2]
    let widest = widths.max() ?? 0
    let holdsGap = rows.contains { row in
      let sorted = row.sorted { $0.x.lowerBound < $1.x.lowerBound }
      return zip(sorted, sorted.dropFirst()).contains {
        $1.x.lowerBound - $0.x.upperBound > em * 3 / 2
      }
    }
    let holdsMark = words.contains { $0.words.contains { $0.endsSentence || $0 == "，" } }
    return !holdsGap && holdsMark && widest >= em * 7
      && widths.reduce(0, +) * 2 >= widest * rows.count
  }
}
