internal import Glibc

/// Which report a person means: a file, an entry of an archive, or a row of one that holds several.
///
/// ```
/// 年报.html   年报.csv#12   全市.zip/教育局/2023.docx   全市.zip/全部.csv#3
/// ```
struct ReportAddress: Equatable {
  /// The file on disk; `-` is standard input.
  let path: String
  /// The entry of the archive that the file is; nil where it is meant as a whole.
  let entry: String?
  /// The row, from 1; nil where none is named.
  let row: Int?

  /// The address that some words write; a file of that very name is meant before any row or entry.
  init(_ words: String) {
    var file = words
    if let mark = words.lastIndex(of: "#"), mark > words.startIndex,
      let number = Int(words[words.index(after: mark)...]), number > 0,
      !ReportFiles.exists(words)
    {
      (file, row) = (String(words[..<mark]), number)
    } else {
      row = nil
    }
    let part = ReportAddress.parted(file)
    (path, entry) = (part?.path ?? file, part?.entry)
  }

  /// What the report is called by the name that its content has: of an entry its own.
  var name: String { entry ?? path }

  /// A file with an entry behind it: nil for words that are a path, or begin with none of a file.
  private static func parted(_ words: String) -> (path: String, entry: String)? {
    guard words.contains("/"), !ReportFiles.exists(words) else { return nil }
    var end = words.endIndex
    while let cut = words[..<end].lastIndex(of: "/"), cut > words.startIndex {
      let path = String(words[..<cut])
      // Above a folder there is no file.
      if let kind = ReportFiles.kind(of: path) {
        return kind == S_IFREG ? (path, String(words[words.index(after: cut)...])) : nil
      }
      end = cut
    }
    return nil
  }
}
