internal import HanText
internal import ReportModel

/// A label of the table of section 三, as it is looked for in a text that lost its borders.
///
/// ```
/// …640020470二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开27…
///           ^ carriedOver, with its number
/// ```
public struct RunningLabel: Sendable {
  /// What stands behind a label.
  public enum Kind: Sendable {
    /// The cells of a row.
    case row
    /// The rows that are its parts.
    case group
    /// Either: （六）其他处理 is a row in the form of 2019 and a group since 2021.
    case rowOrGroup
  }

  /// The line of the form.
  public let line: FormLine
  /// What stands behind it.
  public let kind: Kind
  /// The characters it is known by, without number and marks.
  private let key: [Unicode.Scalar]
  /// How much of the key is enough: the rest may stand behind the figures, or be left out.
  private let least: Int
  /// The ways its number is written, longest first.
  private let numbers: [[Unicode.Scalar]]

  /// All labels in their order, groups before their parts.
  public static let all = FormLine.requests.map(RunningLabel.init)
  /// The two labels that the table begins with, by themselves: prose begins with their words, and makes the rest for nothing.
  public static let first = FormLine.requests.prefix(2).map(RunningLabel.init)

  /// The character that it begins with behind its number.
  public var head: Unicode.Scalar? { key.first }

  private init(_ line: FormLine) {
    self.line = line
    kind =
      switch line.standing {
      case .row: .row
      case .group: .group
      case nil: .rowOrGroup
      }
    let scalars = WidthFolding.fold(Array(line.label.unicodeScalars))
    let marker = EnumerationMarker(in: scalars, at: 0, before: scalars.count)
    key = FormLabel.key(of: scalars)
    // 部分公开（区分处理的…）: what stands in brackets is often left out.
    let head = scalars[min(marker?.end ?? 0, scalars.count)...].prefix { $0 != "(" }
    least = min(head.count { $0.isHan }, 6)
    let printed = marker.map { scalars[$0.printed].filter { !["(", ")"].contains($0) } } ?? []
    numbers =
      printed.isEmpty
      ? []
      : [["("] + printed + [")", "、"], ["("] + printed + [")"], printed + [")"]]
        + ["、", ".", ",", "．"].map { printed + [$0] }
  }

  /// A label found in a text.
  public struct Match {
    /// With its number.
    public var range: Range<Int>
    /// How many characters of the key were found.
    public var length: Int
    /// Whether all of the label is there.
    public var isWhole: Bool
  }

  /// The label at a place where its first character stands.
  ///
  /// - Parameters:
  ///   - place: where the words behind the number begin.
  ///   - text: a text without blanks, folded to half width, borders as `|`.
  ///   - floor: where the label before it ends.
  /// - Returns: the label with its number, or nil.
  public func match(at place: Int, in text: [Unicode.Scalar], from floor: Int) -> Match? {
    guard let first = key.first, place < text.count, text[place] == first else { return nil }
    let (end, length) = commonEnd(at: place, in: text)
    guard length >= least else { return nil }
    let number = numbers.first { place - $0.count >= floor && Self.holds(text, $0, before: place) }
    // 其他 and 总计 are columns too: only their number tells.
    guard key.count >= 4 || number != nil else { return nil }
    return Match(
      range: place - (number?.count ?? 0)..<end, length: length, isWhole: length >= key.count)
  }

  private static func holds(
    _ text: [Unicode.Scalar], _ words: [Unicode.Scalar], before place: Int
  ) -> Bool {
    let start = place - words.count
    return start >= 0 && words.indices.allSatisfy { text[start + $0] == words[$0] }
  }

  /// How far the key goes on at a place, slips of a typist or of a converter allowed.
  private func commonEnd(at place: Int, in text: [Unicode.Scalar]) -> (end: Int, length: Int) {
    var at = place
    var length = 0
    var end = place
    var slips = key.count / 6
    while length < key.count, at < text.count {
      let scalar = text[at]
      if scalar == key[length] {
        length += 1
        at += 1
        end = at
      } else if scalar.isHan {
        guard slips > 0, length >= 2 else { break }
        slips -= 1
        if length + 1 < key.count, scalar == key[length + 1] {
          length += 1
        } else if at + 1 < text.count, text[at + 1] == key[length] {
          at += 1
        } else {
          length += 1
          at += 1
        }
      } else if scalar.digitValue != nil || scalar == "|" && length >= least {
        break
      } else {
        at += 1
      }
    }
    while end < text.count, Self.closing.contains(text[end]) { end += 1 }
    return (end, length)
  }

  private static let closing: [Unicode.Scalar] = ["\"", "'", ")", "。", ":", "："]
}
