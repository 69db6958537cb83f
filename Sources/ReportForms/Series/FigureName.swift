internal import HanText
internal import ReportModel

/// The name of a figure of prose or of a table of its own, and when two of them are one.
///
/// ```
/// 2022年全区主动公开政府信息 → 全区主动公开政府信息        one name: the year, numbers, quotes and blanks say nothing
/// 全年发布信息总数           ~ 发布信息                    near names: a period, a sum, an office in front; 总数 behind
/// 网站发布政策解读信息       ≈ 发布政策解读信息            like names: words put in that change no count
/// ```
/// Names that are near are one series of the library; a comparison of a few reports joins like names as well.
public struct FigureName: Hashable, Sendable {
  /// The name without blanks, quotation marks, numbering, and words that say the year.
  private let scalars: [Unicode.Scalar]
  /// What is the same for all near names.
  public let near: String

  /// A name as a report prints it.
  public init(_ printed: String) {
    let parts = printed.unicodeScalars.split(separator: "›").map { part in
      FigureName.plain(part.filter(\.isInk).map(WidthFolding.fold))
    }
    scalars = Array(parts.joined(separator: [" "]))
    near = FigureName.near(scalars)
  }

  /// Its words.
  public var words: String { String(scalars: scalars) }

  /// Whether it has none.
  public var isEmpty: Bool { scalars.isEmpty }

  /// Whether it is of no more than two words, 公开信息, which says little of what is counted.
  public var isShort: Bool { scalars.count <= FigureName.least }

  /// The last two characters, which say what is counted: names that differ there are never near.
  public var ending: String? {
    scalars.count >= FigureName.least ? String(near.suffix(2)) : nil
  }

  // MARK: Near names

  private static func near(_ scalars: [Unicode.Scalar]) -> String {
    var key = scalars[...]
    // A word that would leave no name is the name.
    while case let length = before.length(in: scalars, at: key.startIndex), length > 0,
      key.count >= length + 2
    {
      key = key.dropFirst(length).drop { $0 == " " }
    }
    let behind = behind.first { word in
      key.count >= word.count + 2 && key.suffix(word.count).elementsEqual(word)
    }
    return String(scalars: key.dropLast(behind?.count ?? 0))
  }

  /// Words before a name that tell the period, or that it is a sum, or whose it is: a report is of one office and year.
  private static let before = WordSet(
    """
    本年度 全年度 年度 全年 本年 当年 年内 今年 累计 共计 总计 合计 总共 通过 其中
    我单位 我局 我市 我县 我区 本机关 本单位 本局 全市 全县 全区 全局
    """)
  /// Words behind a name that say that it is a number, longest first.
  private static let behind = ["总数量", "总数", "数量", "总量", "件数", "条数", "共计", "总计", "合计", "数"].map {
    Array($0.unicodeScalars)
  }

  // MARK: One name

  /// Two words; a shorter name is part of too many.
  private static let least = 4

  private static let years = WordSet("年度 年全年 年内 年 全年")
  private static let openers = WordSet("其中: 其中 全年共 全年 本年度 本年 年内 今年 当年 年度 共计 共")
  private static let negations = Set("不未非无没否除".unicodeScalars)
  /// Between two things that are counted together: what one name has more of them is another count.
  private static let enumerators = Set("、和及与或;/".unicodeScalars)

  private static func plain(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var place = 0
    if let marker = EnumerationMarker(in: words, at: 0, before: words.count),
      marker.end < words.count
    {
      place = marker.end
    }
    var plain: [Unicode.Scalar] = []
    while place < words.count {
      let year = yearLength(words, at: place)
      let opener = plain.isEmpty ? openers.length(in: words, at: place) : 0
      // A name that is nothing but such words stays as it is.
      if year > 0 {
        place += year
      } else if opener > 0, place + opener < words.count {
        place += opener
      } else {
        if words[place] != "\"", words[place] != "'" { plain.append(words[place]) }
        place += 1
      }
    }
    return plain
  }

  /// The length of 2022年 or 2022年度 at a place; 0 where none stands.
  private static func yearLength(_ words: [Unicode.Scalar], at place: Int) -> Int {
    guard place + 5 <= words.count, words[place..<place + 4].allSatisfy({ $0.digitValue != nil })
    else { return 0 }
    let word = years.length(in: words, at: place + 4)
    return word > 0 ? 4 + word : 0
  }

  // MARK: Like names

  /// How like two names are, 0 to 1, near ones 1; nil where they may be those of different things.
  ///
  /// One must be the other with words put in (网站发布信息, 发布信息), or nearly all of both must be the same. A word
  /// that denies, a number, or another thing beside it in what one has more makes it another count: 办结 and 未办结, 应急管理
  /// and 安全生产、应急管理.
  public func likeness(to other: FigureName) -> Double? {
    if near == other.near { return 1 }
    let (short, long) = scalars.count <= other.scalars.count ? (self, other) : (other, self)
    let common = FigureName.common(short.scalars, long.scalars)
    let share = Double(2 * common.count) / Double(short.scalars.count + long.scalars.count)
    let isContained = common.count == short.scalars.count && 2 * common.count >= long.scalars.count
    guard isContained || (share >= 0.85 && common.count >= 6) else { return nil }
    guard short.scalars.count > FigureName.least else { return nil }
    let rest =
      FigureName.rest(of: long.scalars, common) + FigureName.rest(of: short.scalars, common)
    guard rest.allSatisfy(FigureName.changesNothing) else {
      return nil
    }
    return share
  }

  /// Whether a name that has a character more still counts the same.
  private static func changesNothing(_ scalar: Unicode.Scalar) -> Bool {
    !negations.contains(scalar) && !enumerators.contains(scalar) && scalar.digitValue == nil
  }

  /// The longest sequence that both have, in order.
  private static func common(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    // Names are of forty characters at most where they are compared; a longer one is a sentence.
    guard left.count <= 60, right.count <= 60 else { return left == right ? left : [] }
    var lengths = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] =
          left[i] == right[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    var common: [Unicode.Scalar] = []
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common.append(left[i])
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }

  /// What a name has beside a sequence of its characters.
  private static func rest(
    of scalars: [Unicode.Scalar], _ common: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var next = 0
    return scalars.filter { scalar in
      guard next < common.count, common[next] == scalar else { return true }
      next += 1
      return false
    }
  }
}
