internal import Glibc

/// Which report a person means: a file, or a row of one that holds several (`年报.csv#12`).
struct ReportAddress: Equatable {
  /// The file; `-` is standard input.
  let path: String
  /// The row, from 1; nil where none is named.
  let row: Int?

  /// The address that some words write; a file of that very name is meant before any row.
  init(_ words: String) {
    guard let mark = words.lastIndex(of: "#"), mark > words.startIndex,
      let row = Int(words[words.index(after: mark)...]), row > 0, !ReportAddress.isThere(words)
    else {
      (path, self.row) = (words, nil)
      return
    }
    (path, self.row) = (String(words[..<mark]), row)
  }

  private static func isThere(_ path: String) -> Bool {
    ArgumentBytes.withPath(path) { access($0, F_OK) } == 0
  }
}
