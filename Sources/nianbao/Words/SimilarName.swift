/// The subcommand that a person may have meant by a word that is none: `metric` → `metrics`, `serach` → `search`.
enum SimilarName {
  /// The nearest name of a subcommand; nil where the word is one, looks like a file, or is like none.
  static func subcommand(for word: String) -> String? {
    let names = NianbaoCommand.names
    guard !names.contains(word), word.count >= 3,
      word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    let near = names.map { (name: $0, distance: distance(Array($0.utf8), Array(word.utf8))) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return near.flatMap { $0.distance <= 2 && $0.distance * 2 < $0.name.utf8.count ? $0.name : nil }
  }

  /// How many letters must be put in, left out or replaced to make one word of another, two that changed places counting
  /// as one.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [Array(0...other.count)]
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        var least = min(
          rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
