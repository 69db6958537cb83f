internal import HanText
internal import ReportForms
internal import ReportModel

/// What the lines of a page say, apart from where they stand and what their classes are called.
///
/// ```
/// 一、总体情况                   the beginning of a section: the report's own
/// 受理申请9件，均已办结。         prose with figures: the report's own
/// 主办单位：某局　ICP备…号        the foot of a page
/// 政策文件（a link）             the way to another page
/// ```
struct HTMLVoice {
  /// The nodes at which lines begin that begin sections, ascending.
  private let headings: [Int]
  /// Their words.
  private let words: [[Unicode.Scalar]]
  /// Those of prose with figures.
  private let figures: [Int]
  /// Those of sentences, with figures or without.
  private let sentences: [Int]

  /// What the lines of a page say.
  init(_ tree: MarkupTree, _ elements: [HTMLElement]) {
    var headings: [Int] = []
    var headingWords: [[Unicode.Scalar]] = []
    var figures: [Int] = []
    var sentences: [Int] = []
    HTMLLines.lines(of: tree, elements, in: 0..<elements.count) { start, words in
      switch Self.tone(of: words) {
      case .heading:
        headings.append(start)
        headingWords.append(words)
      case .figures:
        figures.append(start)
        sentences.append(start)
      case .sentence: sentences.append(start)
      case .none: break
      }
    }
    (self.headings, self.figures, self.sentences) = (headings, figures, sentences)
    words = headingWords
  }

  /// The words of the lines between two nodes that begin sections.
  func headingWords(in nodes: Range<Int>) -> [[Unicode.Scalar]] {
    let first = headings.partitioningIndex { $0 >= nodes.lowerBound }
    let end = headings.partitioningIndex { $0 >= nodes.upperBound }
    return Array(words[first..<max(first, end)])
  }

  /// Where the last line between two nodes begins that begins a section.
  func lastHeading(in nodes: Range<Int>) -> Int? {
    let end = headings.partitioningIndex { $0 >= nodes.upperBound }
    guard end > 0, headings[end - 1] >= nodes.lowerBound else { return nil }
    return headings[end - 1]
  }

  /// How many sections begin between two nodes.
  func headings(in nodes: Range<Int>) -> Int { Self.count(headings, nodes) }

  /// How many sentences there are between two nodes.
  func sentences(in nodes: Range<Int>) -> Int { Self.count(sentences, nodes) }

  /// How many lines there are between two nodes that only a report has.
  func ownLines(in nodes: Range<Int>) -> Int {
    Self.count(headings, nodes) + Self.count(figures, nodes)
  }

  /// The first and the last of the lines outside of an element that only a report has.
  func ownLines(outside nodes: Range<Int>) -> [Int] {
    [headings, figures].flatMap { lines in
      [
        lines.first { !nodes.contains($0) }, lines.last { !nodes.contains($0) },
      ].compactMap { $0 }
    }
  }

  private static func count(_ places: [Int], _ nodes: Range<Int>) -> Int {
    places.partitioningIndex { $0 >= nodes.upperBound }
      - places.partitioningIndex { $0 >= nodes.lowerBound }
  }

  // MARK: Tones

  private enum Tone { case heading, figures, sentence, none }

  private static func tone(of words: [Unicode.Scalar]) -> Tone {
    guard words.count >= 2, let last = words.last else { return .none }
    let isSentence = last.endsSentence || last == "；" || words.contains { $0.endsSentence }
    if words.count <= 80, isHeading(words) { return .heading }
    guard isSentence else { return .none }
    let hasFigure = words.contains { $0.digitValue != nil }
    let hanCount = words.count { $0.isHan }
    guard hanCount >= 1, isOfReports(words) else { return .none }
    let stretch = Stretch(0..<words.count, of: words)
    if FrontMatter.isPageLabel(stretch) { return .none }
    return hasFigure && hanCount >= 4 ? .figures : .sentence
  }

  /// Whether a line begins a section: 一、总体情况, （一）主动公开.
  private static func isHeading(_ words: [Unicode.Scalar]) -> Bool {
    guard let marker = EnumerationMarker(in: words, at: 0, before: words.count), marker.isClosed,
      marker.style == .ideograph || marker.style == .bracketedIdeograph
    else { return false }
    let rest = words[marker.end...]
    return rest.count { $0.isHan } >= 2 && !FormHead.rowLabels.isPrefix(of: Array(rest))
  }

  /// Whether a sentence speaks of nothing that only pages speak of.
  static func isOfReports(_ words: [Unicode.Scalar]) -> Bool {
    !furniture.isFound(in: words) && !HTMLChrome.isFurniture(words)
  }

  /// What sentences of pages speak of, and reports do not.
  private static let furniture = WordSet(
    """
    ICP备 版权所有 网站标识码 公网安备 主办： 主办单位 承办单位 技术支持 浏览器 分辨率 访问量 浏览次数 点击数 Copyright 您是第 备案号
    未经授权 转载 扫一扫 二维码 上一篇 下一篇 无障碍 IPv6
    """)
}
