internal import HanText

extension Page {
  /// The page without words that are printed slantwise over it, a character at a time.
  func withoutWatermark() -> Page {
    // Each letter of such words is a word by itself; a page has few others.
    let single = words.indices.filter { words[$0].words.count == 1 && words[$0].words[0].isHan }
      .sorted { words[$0].y.middle < words[$1].y.middle }
    guard (Self.shortest...150).contains(single.count) else { return self }
    var slanted: Set<Int> = []
    for (place, first) in single.enumerated() where !slanted.contains(first) {
      for second in single[(place + 1)...] where !slanted.contains(second) {
        let chain = chain(from: first, second, among: single)
        if chain.count >= Self.shortest { slanted.formUnion(chain) }
      }
    }
    guard !slanted.isEmpty else { return self }
    var page = self
    page.words = words.indices.filter { !slanted.contains($0) }.map { words[$0] }
    return page
  }

  /// Fewer letters in a slanting line stand there by chance.
  private static let shortest = 4

  /// The words that follow two of them at the same distance, aside and down.
  private func chain(from first: Int, _ second: Int, among single: [Int]) -> [Int] {
    let across = words[second].x.middle - words[first].x.middle
    let down = words[second].y.middle - words[first].y.middle
    // Letters of a line or of a column have none of the one or of the other.
    guard abs(across) > words[first].em, down > words[first].em else { return [] }
    let slack = max(abs(across), down) / 5
    var chain = [first, second]
    var last = second
    while let next = single.first(where: { index in
      let x = words[index].x.middle - words[last].x.middle
      let y = words[index].y.middle - words[last].y.middle
      return abs(x - across) <= slack && abs(y - down) <= slack
    }) {
      chain.append(next)
      last = next
    }
    return chain
  }
}
