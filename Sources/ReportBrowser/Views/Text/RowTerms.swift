import HanText
import ReportMetrics
import ReportModel
import ReportSearch
import Wording

/// The words of a row that are worth searching: what is quoted, Latin words, and what stands between
/// the small words of a sentence.
///
/// ```
/// 通过“广东人社”微信公众号推送信息996篇（次）。    → 广东人社  微信公众号  推送信息
/// ```
/// Chinese writes no blanks between words and no dictionary is at hand, so a stretch between two
/// small words or marks is taken whole.
struct RowTerms {
  /// The words, in the order of the row, each once.
  private(set) var terms: [String] = []
  private var current: [Unicode.Scalar] = []

  /// The longest word taken; a longer stretch is a clause, of which the end names the thing.
  private static let longest = 8

  init(_ text: ArraySlice<Unicode.Scalar>) {
    let text = Array(text)
    var place = 0
    while place < text.count {
      let small = RowTerms.smallWords.length(in: text, at: place)
      if small > 0 || !RowTerms.isWordPart(text[place]) {
        endTerm()
        place += max(1, small)
      } else {
        if let last = current.last, last.isASCII != text[place].isASCII { endTerm() }
        current.append(text[place])
        place += 1
      }
    }
    endTerm()
  }

  private mutating func endTerm() {
    defer { current = [] }
    let isNumber = current.allSatisfy { $0.properties.numericType != nil }
    guard current.count >= 2, !isNumber else { return }
    let isLatin = current.allSatisfy(\.isASCII)
    let term = String(
      String.UnicodeScalarView(isLatin ? current : current.suffix(RowTerms.longest)))
    if !terms.contains(term) { terms.append(term) }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Words that join and point but name nothing, and hardly ever stand inside another word.
  private static let smallWords = WordSet(
    OfficeWords.ourselves + "\n" + """
      的 了 与 及 其中 通过 共计 全年 根据 按照 关于 以及 各类 有关 相关 进一步 积极 \
      不断 继续 等等 一是 二是 三是 四是 五是 六是 是否 如果 已经 并且 或者 对于 由于 为了 随着 下一步
      """)
}

extension BrowserState {
  /// Searches a word of the row the cursor is on; again, the next word of that row.
  mutating func searchWord() {
    let terms = RowTerms(view.words(in: self)[...]).terms
    guard !terms.isEmpty else {
      notice = Notice(words: say("这一行没有可检索的词"))
      return
    }
    let last = search.flatMap { terms.firstIndex(of: $0.hits.query.text) }
    let term = terms[((last ?? -1) + 1) % terms.count]
    look(for: term)
  }

  /// The row of the text under the cursor.
  var rowAtCursor: [Unicode.Scalar] {
    let wrapped = wrapped
    let place = wrapped.row(of: scene.reading.cursor)
    let row = wrapped.rows(ofBlock: place.block)[place.row]
    return row.pieces.flatMap {
      Array(document.report.string(reading: $0.reading).unicodeScalars) + [" "]
    }
  }
}
