import ReportModel

/// The slow and obvious search that ``SearchIndex`` is checked against.
///
/// Tries every place of the text, folds as it goes, and knows no arrays of codes.
struct PlainSearch {
  private let text: [Unicode.Scalar]
  private let borders: Set<Int>

  init(_ report: Report) {
    text = report.blocks.flatMap(report.scalars(of:))
    borders = Set(report.blocks.filter { !$0.continuesPrevious }.map(\.start))
  }

  func hits(for words: String) -> [ReadingRange] {
    let wanted = PlainSearch.folded(Array(words.unicodeScalars), cutAt: []).compactMap(\.self)
    guard !wanted.isEmpty else { return [] }
    let folded = PlainSearch.folded(text, cutAt: borders)
    var hits: [ReadingRange] = []
    var place = 0
    while place < folded.count {
      if let end = end(of: wanted, at: place, in: folded) {
        hits.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return hits
  }

  private func end(of wanted: [String], at start: Int, in folded: [String?]) -> Int? {
    guard folded[start] == wanted[0] else { return nil }
    var place = start
    for word in wanted {
      while place < folded.count, folded[place] == nil { place += 1 }
      guard place < folded.count, folded[place] == word else { return nil }
      place += 1
    }
    guard !(start + 1..<max(place, start + 1)).contains(where: borders.contains) else { return nil }
    return place
  }

  /// Every scalar as what it is compared by; nil where it is passed over.
  private static func folded(_ text: [Unicode.Scalar], cutAt borders: Set<Int>) -> [String?] {
    var result: [String?] = []
    for (place, scalar) in text.enumerated() {
      guard scalar.properties.isWhitespace else {
        result.append(scalar == "\u{200B}" ? nil : narrow(scalar))
        continue
      }
      let before = text[..<place].lastIndex { !isPassed($0) }
      let behind = text[place...].firstIndex { !isPassed($0) }
      let isFirst = place == 0 || !text[(before ?? -1) + 1..<place].contains { $0 != "\u{200B}" }
      guard let before, let behind, isFirst, isWord(text[before]), isWord(text[behind]),
        !(before + 1...behind).contains(where: borders.contains)
      else {
        result.append(nil)
        continue
      }
      result.append(" ")
    }
    return result
  }

  private static func isPassed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    guard let value = narrow(scalar).unicodeScalars.first?.value else { return false }
    return value < 0x530 && Unicode.Scalar(value)?.properties.isAlphabetic == true
      || (0x30...0x39).contains(value)
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> String {
    let isWide = (0xFF01...0xFF5E).contains(scalar.value)
    let narrow = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    return String(Character(narrow)).lowercased()
  }
}
