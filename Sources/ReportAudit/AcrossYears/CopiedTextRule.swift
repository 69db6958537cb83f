internal import FoundationEssentials
internal import Wording

/// Two reports whose texts are nearly the same, as a search for copies found them.
public struct LikeTexts: Equatable, Sendable {
  /// The number of one.
  public var one: Int
  /// The number of the other.
  public var other: Int
  /// How much of the text they share, from 0 to 1.
  public var likeness: Double

  /// A pair.
  public init(_ one: Int, _ other: Int, likeness: Double) {
    self.one = one
    self.other = other
    self.likeness = likeness
  }
}

/// The text of a report is nearly that of another agency.
///
/// Who took it from whom the texts do not tell: it is told of the report that came later, as far as dates say so, else
/// of the agency that stands lower.
enum CopiedTextRule {
  static func findings(_ reports: [FiledReport], _ pairs: [LikeTexts]) -> [FiledVerdict] {
    guard !pairs.isEmpty else { return [] }
    let byNumber = Dictionary(reports.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var likest: [Int: (source: FiledReport, likeness: Double, count: Int)] = [:]
    for pair in pairs {
      guard let one = byNumber[pair.one], let other = byNumber[pair.other],
        one.agency.name != other.agency.name || one.agency.name.isEmpty, one.id != other.id
      else { continue }
      let (source, copy) = isBefore(one, other) ? (one, other) : (other, one)
      let known = likest[copy.id]
      let isLikest = pair.likeness > known?.likeness ?? -1
      likest[copy.id] = (
        isLikest ? source : known?.source ?? source, max(pair.likeness, known?.likeness ?? 0),
        (known?.count ?? 0) + 1
      )
    }
    return likest.sorted { $0.key < $1.key }.compactMap { id, found in
      byNumber[id].map { finding(of: $0, found.source, found.likeness, others: found.count - 1) }
    }
  }

  private static func finding(
    of copy: FiledReport, _ source: FiledReport, _ likeness: Double, others: Int
  ) -> FiledVerdict {
    let name = source.agency.name.isEmpty ? source.file : source.agency.name
    let report = source.year.map { say("\(name) \($0) 年报告") } ?? say("\(name)报告")
    let percent = Int((likeness * 100).rounded(.down))
    return FiledVerdict(
      .copiedText, .fail, of: copy,
      others > 0
        ? say("正文与\(report)有 \(percent)% 相同，另与 \(others) 份相近；谁抄谁不能由此断定。")
        : say("正文与\(report)有 \(percent)% 相同；谁抄谁不能由此断定。"),
      on: [(copy, nil), (source, nil)])
  }

  /// Whether one came before the other; of the same day whether it stands higher.
  private static func isBefore(_ one: FiledReport, _ other: FiledReport) -> Bool {
    if let first = one.year, let second = other.year, first != second { return first < second }
    if let first = one.published, let second = other.published, first != second {
      return first < second
    }
    return (one.agency.level ?? 9, one.file) < (other.agency.level ?? 9, other.file)
  }
}
