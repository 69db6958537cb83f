internal import HanText
internal import ReportModel

/// What is left of a line of Markdown when its signs are taken out.
///
/// ```
/// 公开**35条**，见[网站](https://…)。   →   公开 | 35条 | ，见 | 网站 | 。   and a link
/// ```
struct MarkdownInline {
  /// The stretches of the source that are words.
  private(set) var runs: [SourceRange] = []
  /// The links, ascending.
  private(set) var links: [Link] = []

  private let text: [Unicode.Scalar]
  private var start: Int

  /// The words of a stretch of the source.
  init(_ range: Range<Int>, in text: [Unicode.Scalar]) {
    self.text = text
    start = range.lowerBound
    var place = range.lowerBound
    while place < range.upperBound {
      place = read(at: place, before: range.upperBound)
    }
    close(at: range.upperBound)
    trim()
  }

  /// Reads a sign or a scalar and gives the place behind it.
  private mutating func read(at place: Int, before end: Int) -> Int {
    switch text[place] {
    case "*", "_", "~":
      guard place + 1 < end, text[place + 1] == text[place] else { return place + 1 }
      return drop(place..<place + 2)
    case "`": return drop(place..<place + 1)
    case "\\":
      guard place + 1 < end, Self.isMark(text[place + 1]) else { return place + 1 }
      return drop(place..<place + 1) + 1
    case "!" where place + 1 < end && text[place + 1] == "[":
      // An image: what it shows stays.
      return link(at: place + 1, before: end) == nil ? place + 1 : drop(place..<place + 1)
    case "[":
      guard let target = link(at: place, before: end) else { return place + 1 }
      return read(target, opening: place)
    case "<":
      guard let close = tagEnd(at: place, before: end) else { return place + 1 }
      return drop(place..<close)
    default: return place + 1
    }
  }

  /// Leaves a stretch out and gives the place behind it.
  private mutating func drop(_ range: Range<Int>) -> Int {
    close(at: range.lowerBound)
    start = range.upperBound
    return range.upperBound
  }

  private mutating func close(at end: Int) {
    if start < end { runs.append(start..<end) }
    start = max(start, end)
  }

  /// Takes the blanks at both ends away.
  private mutating func trim() {
    while let run = runs.first {
      let first = text[run].firstIndex { !$0.isBlank } ?? run.upperBound
      runs[0] = first..<run.upperBound
      guard runs[0].isEmpty else { break }
      runs.removeFirst()
    }
    while let run = runs.last {
      let end = (text[run].lastIndex { !$0.isBlank } ?? run.lowerBound - 1) + 1
      runs[runs.count - 1] = run.lowerBound..<end
      guard run.lowerBound == end else { break }
      runs.removeLast()
    }
  }

  // MARK: Links

  /// The words and the address of a link: `[网站](https://…)`.
  private struct Target {
    var words: Range<Int>
    var address: Range<Int>
  }

  private func link(at place: Int, before end: Int) -> Target? {
    // Names and addresses of links are short; looking further would make brackets dear.
    let near = text[place..<min(end, place + 400)]
    guard let close = near.firstIndex(of: "]"), close + 1 < end, text[close + 1] == "(",
      let last = text[close..<min(end, close + 600)].firstIndex(of: ")")
    else { return nil }
    return Target(words: place + 1..<close, address: close + 2..<last)
  }

  private mutating func read(_ target: Target, opening place: Int) -> Int {
    _ = drop(place..<place + 1)
    close(at: target.words.upperBound)
    start = target.address.upperBound + 1
    let address = String(
      scalars: text[target.address].split(whereSeparator: \.isBlank).first.map { Array($0) } ?? [])
    let isWhole = ["http://", "https://", "mailto:", "ftp://"].contains { address.hasPrefix($0) }
    let isImage = place > 0 && text[place - 1] == "!"
    if isWhole, !isImage, !target.words.isEmpty {
      links.append(Link(source: target.words, target: address))
    }
    return start
  }

  /// The place behind a tag of HTML: `<br>`, `</u>`.
  private func tagEnd(at place: Int, before end: Int) -> Int? {
    var next = place + 1
    if next < end, text[next] == "/" { next += 1 }
    guard next < end, text[next].isASCIILetter,
      let close = text[next..<min(end, next + 40)].firstIndex(of: ">"),
      text[next..<close].allSatisfy({ $0.value < 0x80 && $0 != ":" && $0 != "@" })
    else { return nil }
    return close + 1
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isPrintableASCII && !scalar.isASCIILetter && scalar.digitValue == nil
  }
}
