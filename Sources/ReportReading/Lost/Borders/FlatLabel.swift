internal import HanText
internal import ReportModel

/// A label of a form, as it is looked for in a text that lost its borders.
struct FlatLabel {
  /// What stands behind a label.
  enum Kind {
    /// The cells of a row.
    case row
    /// The rows that are its parts.
    case group
    /// Either: （六）其他处理 is a row in the form of 2019 and a group since 2021.
    case rowOrGroup
  }

  let kind: Kind
  /// The label in full as the form prints it.
  let name: String
  /// What it is in the form.
  let form: FormRow
  /// The labels of the groups that it stands in, outermost first.
  let path: [String]
  /// The label of the group that it is directly a part of.
  var group: String? { path.last }
  /// The characters it is known by, without number and marks.
  private let key: [Unicode.Scalar]
  /// How much of the key is enough: the rest may stand behind the figures, or be left out.
  private let least: Int
  /// The ways its number is written, longest first.
  private let numbers: [[Unicode.Scalar]]

  init(_ name: String, _ kind: Kind, _ form: FormRow, in path: [String]) {
    self.kind = kind
    self.name = name
    self.form = form
    self.path = path
    let scalars = WidthFolding.fold(name.unicodeScalars)
    let marker = EnumerationMarker(in: scalars, at: 0, before: scalars.count)
    key = RequestRows.key(of: scalars)
    // 部分公开（区分处理的…）: what stands in brackets is often left out.
    let head = scalars[min(marker?.end ?? 0, scalars.count)...].prefix { $0 != "(" }
    let headCount = head.count { $0.isHan }
    least = min(headCount, 6)
    let printed = marker.map { scalars[$0.printed].filter { !["(", ")"].contains($0) } } ?? []
    numbers =
      printed.isEmpty
      ? []
      : [["("] + printed + [")", "、"], ["("] + printed + [")"], printed + [")"]]
        + ["、", ".", ",", "．"].map { printed + [$0] }
  }

  /// A label found in a text.
  struct Match {
    /// With its number.
    var range: Range<Int>
    /// How many characters of the key were found.
    var length: Int
    /// Whether all of the label is there.
    var isWhole: Bool
  }

  /// The label at a place where its first character stands.
  ///
  /// - Parameters:
  ///   - place: where the words behind the number begin.
  ///   - text: the flat text.
  ///   - floor: where the label before it ends.
  /// - Returns: the label with its number, or nil.
  func match(at place: Int, in text: FlatText, from floor: Int) -> Match? {
    guard let first = key.first, text[place] == first else { return nil }
    let (end, length) = commonEnd(at: place, in: text)
    guard length >= least else { return nil }
    let number = numbers.first { text.holds($0, at: place - $0.count) && place - $0.count >= floor }
    // 其他 and 总计 are columns too: only their number tells.
    guard key.count >= 4 || number != nil else { return nil }
    return Match(
      range: place - (number?.count ?? 0)..<end, length: length, isWhole: length >= key.count)
  }

  /// How far the key goes on at a place, slips of a typist or of a converter allowed.
  private func commonEnd(at place: Int, in text: FlatText) -> (end: Int, length: Int) {
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
        } else if text[at + 1] == key[length] {
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
    while Self.closing.contains(text[end]) { end += 1 }
    return (end, length)
  }

  private static let closing: [Unicode.Scalar] = ["\"", "'", ")", "。", ":", "："]
}
