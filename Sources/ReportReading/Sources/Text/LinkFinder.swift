internal import HanText
internal import ReportModel

/// Finds addresses in the text: `http://…`, `www.…` and mail addresses.
enum LinkFinder {
  /// The links of a line, ascending.
  static func links(
    in scalars: [Unicode.Scalar], _ line: Range<Int>, _ marks: LineMarks
  ) -> [Link] {
    var result: [Link] = []
    if marks.contains(.address) { result = addresses(in: scalars, line) }
    guard marks.contains(.mail) else { return result }
    return merged(result, with: mails(in: scalars, line))
  }

  /// Two ascending lists as one; of links that overlap, the first list's stays.
  static func merged(_ links: [Link], with others: [Link]) -> [Link] {
    guard !links.isEmpty else { return others }
    var result: [Link] = []
    var next = 0
    for link in links {
      while next < others.count, others[next].source.lowerBound < link.source.upperBound {
        if others[next].source.upperBound <= link.source.lowerBound { result.append(others[next]) }
        next += 1
      }
      result.append(link)
    }
    return result + others[next...]
  }

  private static func addresses(in scalars: [Unicode.Scalar], _ line: Range<Int>) -> [Link] {
    var result: [Link] = []
    var place = line.lowerBound
    while place < line.upperBound {
      guard let scheme = scheme(in: scalars, at: place, line) else {
        place += 1
        continue
      }
      let end = addressEnd(in: scalars, from: place, before: line.upperBound)
      // A scheme needs something behind it, and www. a dot inside the name.
      let isName = scheme.isEmpty ? scalars[(place + 4)..<max(place + 4, end)].contains(".") : true
      if end > place + scheme.count + 3, isName {
        let words = String(scalars: scalars[place..<end])
        result.append(Link(source: place..<end, target: scheme.isEmpty ? "http://" + words : words))
      }
      place = max(end, place + 1)
    }
    return result
  }

  /// The scheme that starts at a place: `http://`, `https://`, `ftp://`, "" for `www.`, nil for none.
  private static func scheme(
    in scalars: [Unicode.Scalar], at place: Int, _ line: Range<Int>
  ) -> String? {
    let value = scalars[place].value | 0x20
    guard value == 0x68 || value == 0x77 || value == 0x66 else { return nil }
    if place > line.lowerBound, scalars[place - 1].isAddressPart { return nil }
    for scheme in ["http://", "https://", "ftp://", "www."] {
      var end = place
      if scalars.skipFolded(scheme, &end, before: line.upperBound) {
        return scheme == "www." ? "" : scheme
      }
    }
    return nil
  }

  /// The place behind an address: behind its last scalar that is no closing punctuation.
  static func addressEnd(in scalars: [Unicode.Scalar], from start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit, scalars[end].isAddressPart { end += 1 }
    while end > start, scalars[end - 1].isAddressTail { end -= 1 }
    return end
  }

  private static func mails(in scalars: [Unicode.Scalar], _ line: Range<Int>) -> [Link] {
    var result: [Link] = []
    var floor = line.lowerBound
    for place in line where scalars[place] == "@" || scalars[place] == "＠" {
      var low = place
      while low > floor, scalars[low - 1].isMailPart { low -= 1 }
      var high = place + 1
      while high < line.upperBound, scalars[high].isMailPart { high += 1 }
      while high > place + 1, scalars[high - 1] == "." || scalars[high - 1] == "-" { high -= 1 }
      floor = place + 1
      guard low < place, scalars[(place + 1)..<max(place + 1, high)].contains(".") else { continue }
      let name = String(scalars: scalars[low..<place])
      let host = String(scalars: scalars[(place + 1)..<high])
      result.append(Link(source: low..<high, target: "mailto:" + name + "@" + host))
      floor = high
    }
    return result
  }
}

extension [Unicode.Scalar] {
  /// Steps over a word whatever the case of its letters.
  fileprivate func skipFolded(_ word: String, _ place: inout Int, before limit: Int) -> Bool {
    var end = place
    for scalar in word.unicodeScalars {
      guard end < limit, WidthFolding.fold(self[end]) == scalar else { return false }
      end += 1
    }
    place = end
    return true
  }
}

extension Unicode.Scalar {
  /// Whether, at the end of an address, it belongs to the sentence around it.
  fileprivate var isAddressTail: Bool {
    switch value {
    case 0x21, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: true
    default: false
    }
  }

  /// Whether it may stand in a mail address beside the at sign.
  fileprivate var isMailPart: Bool {
    isASCIILetter || isASCIIDigit || value == 0x2E || value == 0x2D
      || value == 0x5F || value == 0x2B
  }
}
