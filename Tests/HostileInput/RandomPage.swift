import ReportModel
import ReportReading
import TestSupport

/// A page of elements at random, each text of which is known to be seen or not.
///
/// ```
/// <div class="nav"><p>标1记</p><!-- 标2记 --><table>…   →   标1记 must be in the text or around it, 标2记 nowhere
/// ```
public struct RandomPage {
  /// The page.
  public private(set) var markup = ""
  private var seen: [String] = []
  private var unseen: [String] = []
  private var count = 0
  private var generator: SeededGenerator

  /// The page of a number.
  public init(seed: UInt64, number: Int) {
    generator = SeededGenerator(seed: seed &* 31 &+ UInt64(bitPattern: Int64(number)))
    add("<!DOCTYPE html><html><head><title>示例局2023年年度报告</title></head><body>")
    for _ in 0..<draw(2...12) { block(depth: 0) }
    add(draw(0...1) == 0 ? "</body></html>" : "</body>")
    if draw(0...2) == 0 { block(depth: 0) }
  }

  /// What the reader makes of the page that it should not: a text lost, or one that nobody sees; nil
  /// where all is right.
  public var flaw: String? {
    let report: String
    do {
      let read = try ReportReader.report(from: Array(markup.utf8))
      report = ([read.text.string] + read.surroundings.above + read.surroundings.below)
        .joined().filter { !$0.isWhitespace }
    } catch {
      return seen.isEmpty ? nil : "a page with words is refused: \(error)"
    }
    if let lost = seen.first(where: { !report.contains($0) }) { return "lost: \(lost)" }
    return unseen.first { report.contains($0) }.map { "never seen: \($0)" }
  }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func one(of words: [String]) -> String {
    words[draw(0...words.count - 1)]
  }

  private mutating func add(_ words: String) { markup += words }

  /// A text that no other place of the page has.
  private mutating func word(isSeen: Bool = true) -> String {
    count += 1
    let word = "标\(count)记"
    if isSeen { seen.append(word) } else { unseen.append(word) }
    return word
  }

  private mutating func sentence() -> String {
    switch draw(0...7) {
    case 0: "一、\(word())情况"
    case 1: "（\(one(of: ["一", "二"]))）\(word())工作"
    case 2: "全年办理\(word())12件，均已办结。"
    case 3: "主办单位：\(word())"
    case 4: "当前位置：首页 > \(word())"
    case 5: "办结率>95%，\(word())>98%，受理5件。"
    case 6: "无\(word())。"
    default: word()
    }
  }

  private static let classes = [
    "nav", "page", "footer", "content", "share", "TRS_Editor", "related", "position", "header",
    "main",
  ]

  private mutating func block(depth: Int) {
    let name = Self.classes[draw(0...Self.classes.count - 1)]
    switch depth > 5 ? draw(0...3) : draw(0...15) {
    case 0, 1: add("<p>\(inline())</p>")
    case 2: add("<p class=\(name)>\(sentence())<br>\(sentence())</p>")
    case 3: add("\(sentence())<br>")
    case 4: wrap("<div class=\"\(name)\">", "</div>", depth)
    case 5: wrap("<div id=\"\(name)\">", "</div>", depth)
    case 6: wrap("<\(one(of: ["nav", "footer", "aside", "section"])) class=x>", "</nav>", depth)
    case 7: table(depth)
    case 8: add("<pre>\(sentence())\n\(sentence())\n</pre>")
    case 9: add("<ul><li><a href=\"/\">\(word())</a></li><li><a href=\"/\">\(word())</a></li></ul>")
    case 10: add("<h2>\(sentence())</h2>")
    case 11: add("<!--[if IE]><p>\(word(isSeen: false))</p><![endif]--><p>\(sentence())</p>")
    case 12: add("<style>/*<![CDATA[*/ .\(word(isSeen: false)){}</style><p>\(sentence())</p>")
    case 13: add("<div style=\"display:none\">\(word(isSeen: false))</div>")
    case 14:
      add(
        "<form><label>\(word())</label><input value=\"\(word())\"><input type=hidden value=\(word(isSeen: false))><button>\(word())</button></form>"
      )
    default: add("<script>if (a<b) { \"<p>\(word(isSeen: false))\" }</script>")
    }
  }

  private mutating func wrap(_ open: String, _ close: String, _ depth: Int) {
    add(open)
    for _ in 0..<draw(1...4) { block(depth: depth + 1) }
    // The end tag of another element ends none: the page is open to its end.
    let name = open.dropFirst().prefix { $0.isLetter }
    add(draw(0...9) == 0 ? close : "</\(name)>")
  }

  private mutating func table(_ depth: Int) {
    add("<table>")
    for _ in 0..<draw(1...4) {
      add("<tr>")
      for _ in 0..<draw(1...3) {
        add("<td>")
        switch draw(0...5) {
        case 0 where depth < 4: block(depth: depth + 2)
        case 1: add("\(draw(0...99))")
        case 2: add("<p>\(word())</p><p>\(word())</p>")
        case 3: add("&nbsp;")
        default: add(sentence())
        }
        add("</td>")
      }
      add("</tr>")
    }
    add("</table>")
  }

  private mutating func inline() -> String {
    switch draw(0...5) {
    case 0: "\(word())<del>\(word(isSeen: false))</del>\(word())"
    case 1: "<b>\(word())</b>&#150;<span>\(word())</span>"
    case 2: "<ruby>\(word())<rt>\(word(isSeen: false))</rt></ruby>\(sentence())"
    case 3: "<a href=\"http://x.cn\">\(word())</a>\(sentence())"
    case 4: "\(word())<span style=\"text-decoration: line-through\">\(word(isSeen: false))</span>。"
    default: sentence()
    }
  }
}
