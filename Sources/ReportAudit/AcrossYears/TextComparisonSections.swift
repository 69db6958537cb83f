import HanText
import ReportForms
import ReportModel

/// Which sections of two reports belong together: by number and name, then by name, then by what they say.
struct SectionMatcher {
  struct Pair {
    var old: Int?
    var new: Int?
    var isSuggested = false

    func likeness(_ old: Report, _ new: Report) -> Double? {
      guard let first = self.old, let second = self.new else { return nil }
      return TextLikeness(of: old, section: first).likeness(
        to: TextLikeness(of: new, section: second))
    }
  }

  private let old: Report
  private let new: Report
  /// The sections of the highest level of each.
  private let olds: [Int]
  private let news: [Int]
  /// The old section of a new one.
  private var partners: [Int: Int] = [:]
  private var suggested: Set<Int> = []

  /// The sections of two reports.
  init(_ old: Report, _ new: Report) {
    self.old = old
    self.new = new
    olds = SectionMatcher.top(of: old)
    news = SectionMatcher.top(of: new)
    // The surest first; what one question has joined no later one parts.
    let (oldNames, newNames) = (old.sectionNames, new.sectionNames)
    join { oldNames[$0].whole == newNames[$1].whole }
    join { oldNames[$0].title == newNames[$1].title }
    join { oldNames[$0].standard != nil && oldNames[$0].standard == newNames[$1].standard }
    suggest(oldNames, newNames)
  }

  /// More sections than any report has at its highest level; what is longer is a list, and only its names are asked.
  private static let most = 60

  private static func top(of report: Report) -> [Int] {
    report.sections.indices.filter { report.sections[$0].depth == 0 }
  }

  private mutating func join(_ belong: (Int, Int) -> Bool) {
    var taken = Set(partners.values)
    var firstFree = 0
    for section in news where partners[section] == nil {
      while firstFree < olds.count, taken.contains(olds[firstFree]) { firstFree += 1 }
      // Of a list of ten thousand headings those near by are looked at.
      let candidates = olds[firstFree...].prefix(SectionMatcher.most * 4)
      guard let partner = candidates.first(where: { !taken.contains($0) && belong($0, section) })
      else { continue }
      partners[section] = partner
      taken.insert(partner)
    }
  }

  /// Joins what is left by likeness of heading and words.
  private mutating func suggest(_ oldNames: [SectionName], _ newNames: [SectionName]) {
    let taken = Set(partners.values)
    let (olds, news) = (
      olds.filter { !taken.contains($0) && old.sections[$0].kind == .heading },
      news.filter { partners[$0] == nil && new.sections[$0].kind == .heading }
    )
    guard olds.count <= SectionMatcher.most, news.count <= SectionMatcher.most else { return }
    let texts = news.map { TextLikeness(of: new, section: $0) }
    var candidates: [(score: Double, old: Int, new: Int)] = []
    for first in olds {
      let text = TextLikeness(of: old, section: first)
      for (place, second) in news.enumerated() {
        let (left, right) = (oldNames[first], newNames[second])
        // A heading that was put in other words still shares half of them; a text that was kept a fifth.
        let names = left.title.pairLikeness(to: right.title)
        let words = text.likeness(to: texts[place]) ?? 0
        guard names >= 0.5 || words >= 0.2 else { continue }
        let sameNumber = !left.number.isEmpty && left.number == right.number
        candidates.append((names + words + (sameNumber ? 0.2 : 0), first, second))
      }
    }
    var used: Set<Int> = []
    for pair in candidates.sorted(by: { ($1.score, $0.new, $0.old) < ($0.score, $1.new, $1.old) })
    where partners[pair.new] == nil && !used.contains(pair.old) {
      partners[pair.new] = pair.old
      used.insert(pair.old)
      suggested.insert(pair.new)
    }
  }

  /// The pairs in the order of the new text; what went stands behind what stood before it.
  var pairs: [Pair] {
    let found = Set(partners.values)
    var gone: [Int?: [Int]] = [:]
    var last: Int?
    for section in olds {
      if found.contains(section) { last = section } else { gone[last, default: []].append(section) }
    }
    var pairs = (gone[nil] ?? []).map { Pair(old: $0) }
    for section in news {
      let partner = partners[section]
      pairs.append(Pair(old: partner, new: section, isSuggested: suggested.contains(section)))
      if let partner { pairs += (gone[partner] ?? []).map { Pair(old: $0) } }
    }
    return pairs
  }
}

/// What a section is called, ready to be held against others.
private struct SectionName {
  let number: String
  let title: [Unicode.Scalar]
  let standard: StandardSection?
  private let kind: Section.Kind

  init(_ section: Section) {
    number = section.number
    title = WidthFolding.fold(
      section.title.unicodeScalars.filter { $0.isHan || $0.digitValue != nil })
    standard =
      section.kind == .heading && section.level == 1
      ? StandardSection(heading: section.title) : nil
    kind = section.kind
  }

  /// What is the same where number and name are; front and closing have neither.
  var whole: [Unicode.Scalar] {
    Array(kind.rawValue.unicodeScalars) + number.unicodeScalars + title
  }
}

extension Report {
  fileprivate var sectionNames: [SectionName] { sections.map(SectionName.init) }
}

extension [Unicode.Scalar] {
  /// How alike two short texts are: the share of pairs of neighbours that both have (Dice), 0 to 1.
  func pairLikeness(to other: [Unicode.Scalar]) -> Double {
    PairProfile(self[...]).likeness(to: PairProfile(other[...]))
  }
}

/// The pairs of neighbouring characters of a sentence, to be held against others.
struct PairProfile {
  private let pairs: [UInt64]

  /// A sentence that is longer says by its beginning what it is.
  private static let most = 2_000

  init(_ text: ArraySlice<Unicode.Scalar>) {
    var pairs: [UInt64] = []
    var last: Unicode.Scalar?
    for scalar in text.prefix(PairProfile.most) where scalar.isInk && !scalar.endsClause {
      if let last { pairs.append(UInt64(last.value) << 32 | UInt64(scalar.value)) }
      last = scalar
    }
    self.pairs = pairs.sorted()
  }

  func likeness(to other: PairProfile) -> Double {
    guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
    var (left, right, shared) = (0, 0, 0)
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        (left, right, shared) = (left + 1, right + 1, shared + 1)
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(2 * shared) / Double(pairs.count + other.pairs.count)
  }
}
