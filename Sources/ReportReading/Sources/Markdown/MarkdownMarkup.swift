internal import HanText
internal import ReportModel

/// A text in Markdown without what it strikes out and its comments, its notes and powers as characters.
///
/// ```
/// 受理~~30~~37件[^1]，面积10<sup>4</sup>平方米   →   受理37件[¹]，面积10⁴平方米
/// <!-- image -->⏎一、总体情况                     →   ⏎一、总体情况
/// ```
struct MarkdownMarkup {
  /// The text.
  private(set) var result: [Unicode.Scalar] = []

  private let text: [Unicode.Scalar]
  /// Where the last comment ends, and whether one was met that does not.
  private var commentEnd = 0
  private var isOpen = false

  /// The text that another one is when its marks are replaced.
  init(_ source: [Unicode.Scalar]) {
    text = MarkdownHead.withEntries(source)
    guard Self.signs.contains(where: { sign in text.contains(sign) }) else {
      result = text
      return
    }
    var isFenced = false
    var last = 0
    for line in LineScanner.lines(of: text) {
      result += text[last..<line.range.lowerBound]
      last = line.range.upperBound
      guard line.range.upperBound > commentEnd else { continue }
      if case .fence = MarkdownLine(line.range, in: text) {
        isFenced.toggle()
        result += text[line.range]
      } else if isFenced {
        result += text[line.range]
      } else {
        read(line.range)
      }
    }
    result += text[last...]
  }

  private static let signs: [Unicode.Scalar] = ["~", "<", "^"]

  private mutating func read(_ line: Range<Int>) {
    var place = max(line.lowerBound, commentEnd)
    guard place < line.upperBound else { return }
    let isRow = text[place] == "|"
    while place < line.upperBound {
      switch text[place] {
      case "~" where stands("~~", place):
        // What has no end strikes out nothing.
        if let end = index(of: "~~", from: place + 2, line), end > place + 2 {
          place = end + 2
          continue
        }
      case "[" where stands("[^", place):
        if let end = index(of: "]", from: place + 2, line), end - place <= 6 {
          append("[")
          appendRaised(place + 2..<end)
          append("]")
          place = end + 1
          continue
        }
      case "<" where stands("<!--", place):
        if skipComment(from: place) {
          place = commentEnd
          continue
        }
      case "<": if readTag(&place, line, isRow) { continue }
      default: break
      }
      result.append(text[place])
      place += 1
    }
  }

  /// Reads an element of HTML that changes what is read; false where it is another one.
  private mutating func readTag(_ place: inout Int, _ line: Range<Int>, _ isRow: Bool) -> Bool {
    for name in ["del", "strike", "s", "sup", "sub"] where stands("<\(name)>", place) {
      let start = place + name.utf8.count + 2
      guard let end = index(of: "</\(name)>", from: start, line) else { return false }
      if name == "sup" { appendRaised(start..<end) }
      if name == "sub" { result += text[start..<end] }
      place = end + name.utf8.count + 3
      return true
    }
    guard !isRow, stands("<br", place), let end = index(of: ">", from: place, line) else {
      return false
    }
    append("\n")
    place = end + 1
    return true
  }

  /// Steps over a comment, which may go over lines; what has no end is none.
  private mutating func skipComment(from start: Int) -> Bool {
    guard !isOpen else { return false }
    var place = start + 4
    while place + 2 < text.count {
      if text[place] == "-", stands("-->", place) {
        commentEnd = place + 3
        return true
      }
      place += 1
    }
    isOpen = true
    return false
  }

  private mutating func append(_ words: String) { result += words.unicodeScalars }

  private mutating func appendRaised(_ range: Range<Int>) {
    var line = FlowLine()
    line.append(text[range], isRaised: true)
    result += line.scalars
  }

  private func stands(_ mark: String, _ place: Int) -> Bool {
    text[place...].starts(with: mark.unicodeScalars)
  }

  private func index(of mark: String, from start: Int, _ line: Range<Int>) -> Int? {
    // What is struck out or raised is a phrase; looking further would make marks dear.
    (start..<min(line.upperBound, start + 400)).first { stands(mark, $0) }
  }
}
