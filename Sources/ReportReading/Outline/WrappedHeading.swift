internal import HanText
internal import ReportForms

/// Tells a heading that a page or a text breaks over two lines from one with its text below it.
///
/// ```
/// 三、收到和处理政府信息公开      一、围绕中心工作，全面推进政府信息公开，      一、总体情况
/// 申请情况                        切实保障人民群众知情权                        无
/// (one heading)                   (one heading)                                 (a heading and its text)
/// ```
enum WrappedHeading {
  /// The longest heading, in scalars.
  private static let longest = 64
  /// The shortest first line: nobody breaks less.
  private static let shortestLine = 8

  /// Whether a numbered line goes on in the next, of which another line may follow.
  static func goesOn(_ line: Stretch, in next: Stretch, before after: Stretch?) -> Bool {
    guard line.count + next.count <= longest, let marker = marker(of: line), marker.isClosed,
      [.ideograph, .bracketedIdeograph].contains(marker.style),
      !HeadingSyntax.holdsSentence(line), !HeadingSyntax.holdsSentence(next),
      self.marker(of: next) == nil, !ClosingReader.isDate(next), !ClosingReader.isSignature(next)
    else { return false }
    let words = line.inked(marker.end..<line.end)
    let rest = next.inked(next.range)
    if words.isEmpty { return isName(rest, in: next) && after != nil }
    // 五、存在的主要问题 is a name of its own, but 及改进情况 is none.
    if StandardSection.allCases.contains(where: { words + rest == Array($0.title.unicodeScalars) })
    {
      return true
    }
    guard words.count >= 2, let last = words.last, !["：", ":", "；", ";"].contains(last),
      rest.contains(where: \.isHan), !FormLabel.isCaption(line.inked(line.range)),
      !HeadingSyntax.isSectionName(words)
    else { return false }
    if HeadingSyntax.isSectionName(words + rest) { return true }
    guard words.count >= shortestLine, after != nil, rest.last.map(endsOpen) == false else {
      return false
    }
    return endsOpen(last) || isOpen(words) || sequels.isPrefix(of: rest)
      || isCutName(words, rest)
  }

  /// Whether words can be the name to a number that stands on a line of its own: 一、 总体情况.
  private static func isName(_ words: [Unicode.Scalar], in line: Stretch) -> Bool {
    (2...30).contains(words.count)
      && words.allSatisfy { $0.isHan || "、“”".unicodeScalars.contains($0) }
      && !FormHead.rowLabels.isPrefix(of: words)
      && !HeadingSyntax.endsInCells(line, from: line.start)
  }

  private static func marker(of line: Stretch) -> EnumerationMarker? {
    EnumerationMarker(in: line.scalars, at: line.skipBlanks(from: line.start), before: line.end)
  }

  /// Whether a scalar asks for more words.
  private static func endsOpen(_ scalar: Unicode.Scalar) -> Bool {
    "，,、和与及的“《（(".unicodeScalars.contains(scalar)
  }

  /// Whether a quote or a bracket is not closed.
  private static func isOpen(_ words: [Unicode.Scalar]) -> Bool {
    guard let open = words.lastIndex(where: { "“《（(".unicodeScalars.contains($0) }) else {
      return false
    }
    return !words[open...].contains { $0 == words[open].closingMark }
  }

  /// With what no line of its own begins.
  private static let sequels = WordSet("和 与 及 以及 的 、 ， ） ) ” 》")

  /// Whether the second line is the end of a name that the first lacks: 收到和处理政府信息公开 申请情况.
  private static func isCutName(_ words: [Unicode.Scalar], _ rest: [Unicode.Scalar]) -> Bool {
    // Longer names are those of a part: 财政信息公开情况.
    rest.count <= 5 && rest.allSatisfy(\.isHan)
      && FieldVocabulary.headingEnds.isSuffix(of: rest)
      && !FieldVocabulary.headingEnds.isSuffix(of: words)
      && !HeadingSyntax.isSectionName(rest)
  }
}
