internal import HanText
internal import ReportModel

/// Finds how to reach the office: 地址, 邮编, 电话, 传真, 电子邮箱.
///
/// Labels may be spaced (`邮 编`), and entries may stand without a mark between them
/// (`邮 编：350400电 话：0591-23162606`): each kind of value ends where it cannot go on.
enum ContactReader {
  /// The entries of the introduction in the order of the text.
  static func contacts(in front: [Stretch]) -> [Contact] {
    front.flatMap { contacts(in: $0) }
  }

  private static let labels: [(Contact.Kind, WordSet)] = [
    (.address, WordSet("地址 通讯地址 联系地址 通信地址 办公地址 地点")),
    (.postcode, WordSet("邮编 邮政编码 邮码")),
    (.telephone, WordSet("电话 联系电话 咨询电话 办公电话 电话号码 服务电话 监督电话 电话/传真")),
    (.fax, WordSet("传真 传真号码 传真电话")),
    (.email, WordSet("电子邮箱 邮箱 电子邮件 电子信箱 邮箱地址 电子邮箱地址 E-mail Email E-MAIL email 信箱")),
  ]

  private static func contacts(in stretch: Stretch) -> [Contact] {
    var result: [Contact] = []
    for place in stretch.range where stretch.scalars[place] == "：" || stretch.scalars[place] == ":"
    {
      guard let kind = label(in: stretch, before: place) else { continue }
      let start = stretch.skipBlanks(from: place + 1)
      let end = valueEnd(kind, in: stretch, from: start)
      let value = balanced(stretch.trimmed(start..<max(start, end)), in: stretch)
      guard value.count >= 3 else { continue }
      let source =
        stretch.source(of: value.lowerBound)..<stretch.source(of: value.upperBound - 1) + 1
      result.append(
        Contact(kind: kind, value: String(scalars: stretch.scalars[value]), source: source))
    }
    return result
  }

  /// A value without the bracket that closes around the whole list of entries.
  private static func balanced(_ value: Range<Int>, in stretch: Stretch) -> Range<Int> {
    guard let last = stretch.scalars[value].last, last.isClosing,
      !stretch.scalars[value].contains(where: { $0 == "（" || $0 == "(" })
    else { return value }
    return stretch.trimmed(value.lowerBound..<value.upperBound - 1)
  }

  /// The label that stands before a colon, blanks inside it ignored.
  private static func label(in stretch: Stretch, before colon: Int) -> Contact.Kind? {
    // Labels have at most six characters, spaced at most twelve.
    let words = stretch.inked(max(stretch.start, colon - 12)..<colon)
    return labels.first { $0.1.isSuffix(of: words) }?.0
  }

  private static func valueEnd(
    _ kind: Contact.Kind, in stretch: Stretch, from start: Int
  ) -> Int {
    var place = start
    while place < stretch.end {
      let scalar = stretch.scalars[place]
      let goesOn =
        switch kind {
        case .postcode: scalar.digitValue != nil
        case .telephone, .fax: isTelephonePart(scalar)
        case .email:
          scalar.isPrintableASCII && scalar != ";" && scalar != "," && scalar != ")"
            || scalar == "＠"
        case .address: !endsAddress(stretch, at: place)
        }
      guard goesOn else { break }
      place += 1
    }
    return place
  }

  private static func isTelephonePart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.digitValue != nil || scalar.isBlank { return true }
    return ["-", "—", "－", "–", "(", "（", ")", "）", "、", "/", "+", "转"].contains(scalar)
  }

  private static func endsAddress(_ stretch: Stretch, at place: Int) -> Bool {
    let scalar = stretch.scalars[place]
    if scalar.endsSentence || ["；", ";", "，", ",", "）", ")"].contains(scalar) { return true }
    // The next label, where no mark stands between: 7楼邮 编：
    var end = place
    while end < min(stretch.end, place + 8), stretch.scalars[end] != "：",
      stretch.scalars[end] != ":"
    {
      end += 1
    }
    guard end < stretch.end, stretch.scalars[end] == "：" || stretch.scalars[end] == ":" else {
      return false
    }
    let words = stretch.inked(place..<end)
    return labels.contains { $0.1.contains(words) }
  }
}
