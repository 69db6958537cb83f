internal import HanText
public import ReportModel

/// What a text says, made ready to be held against many others: its stretches of five characters.
///
/// ```
/// 主动公开信息864条。  →  主动公开信 动公开信息 公开信息8 开信息86 信息864 息864条 864条。
/// ```
/// Two texts are as alike as the share of stretches that both have of all that either has (Jaccard): 1 for the same
/// words, whatever their order, 0 for nothing in common. Blanks count nothing and width does not matter. No stretch
/// crosses the end of a sentence, so of a text that keeps 85 % of its sentences 85 % are found again. What forms and law
/// put into every report (``SetPhrases``) is left out. Unicode scalars throughout.
public struct TextLikeness: Equatable, Sendable {
  /// The hashes of the stretches, ascending, each once.
  public let shingles: [UInt32]

  /// Five characters: two words of Chinese, which two texts seldom share by accident.
  public static let length = 5

  /// What some shingles say; they must be ascending, each once.
  public init(shingles: [UInt32]) { self.shingles = shingles }

  /// What a text says.
  ///
  /// - Parameters:
  ///   - text: a stretch of prose.
  ///   - masksDigits: whether 864 and 1203 are the same, as in a text in which only the figures were renewed.
  public init(_ text: [Unicode.Scalar], masksDigits: Bool = false) {
    var draft = ShingleDraft(masksDigits: masksDigits)
    draft.add(text)
    shingles = draft.shingles
  }

  /// What a report says in its prose: without title, headings, tables, signature and what stands around it.
  public init(of report: Report, masksDigits: Bool = false) {
    self.init(of: report, blocks: report.blocks.indices, masksDigits: masksDigits)
  }

  /// What a section says in its prose, its subsections included.
  public init(of report: Report, section: Int, masksDigits: Bool = false) {
    self.init(of: report, blocks: report.sections[section].blocks, masksDigits: masksDigits)
  }

  private init(of report: Report, blocks: Range<Int>, masksDigits: Bool) {
    var draft = ShingleDraft(masksDigits: masksDigits)
    for block in blocks where report.blocks[block].role == .body {
      draft.add(report.scalars(of: report.blocks[block]))
    }
    shingles = draft.shingles
  }

  /// Whether it says nothing but set phrases.
  public var isEmpty: Bool { shingles.isEmpty }

  /// How many stretches both texts have.
  public func sharedCount(with other: TextLikeness) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < shingles.count, right < other.shingles.count {
      let (mine, its) = (shingles[left], other.shingles[right])
      if mine == its { shared += 1 }
      if mine <= its { left += 1 }
      if its <= mine { right += 1 }
    }
    return shared
  }

  /// How alike two texts are, 0 to 1; nil where neither says anything.
  public func likeness(to other: TextLikeness) -> Double? {
    let shared = sharedCount(with: other)
    let all = shingles.count + other.shingles.count - shared
    return all > 0 ? Double(shared) / Double(all) : nil
  }
}

/// The stretches of a text while it is walked.
private struct ShingleDraft {
  private let masksDigits: Bool
  private var hashes: [UInt32] = []
  /// What was walked since the last end of a sentence or set phrase, folded.
  private var run: [Unicode.Scalar] = []

  init(masksDigits: Bool) { self.masksDigits = masksDigits }

  var shingles: [UInt32] {
    var distinct: [UInt32] = []
    for hash in hashes.sorted() where hash != distinct.last { distinct.append(hash) }
    return distinct
  }

  mutating func add(_ text: [Unicode.Scalar]) {
    hashes.reserveCapacity(hashes.count + text.count)
    for sentence in SentenceSplitter.sentences(in: text, text.indices)
    where !SetPhrases.isSet(sentence, of: text) {
      add(sentence, of: text)
    }
  }

  private mutating func add(_ sentence: Range<Int>, of text: [Unicode.Scalar]) {
    var place = sentence.lowerBound
    var isCut = false
    while place < sentence.upperBound {
      let phrase = SetPhrases.length(in: text, at: place, before: sentence.upperBound)
      if phrase > 0 {
        endRun(countsShort: false)
        isCut = true
        place += phrase
      } else {
        take(text[place])
        place += 1
      }
    }
    // What is left of a sentence beside a set phrase is too little to count; a short sentence counts as it is.
    endRun(countsShort: !isCut)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    guard scalar.isInk else { return }
    if masksDigits, scalar.digitValue != nil {
      if run.last != "#" { run.append("#") }
    } else {
      run.append(WidthFolding.fold(scalar))
    }
  }

  private mutating func endRun(countsShort: Bool) {
    defer { run.removeAll(keepingCapacity: true) }
    guard run.count >= TextLikeness.length else {
      if countsShort, !run.isEmpty { hashes.append(hash(of: run[...])) }
      return
    }
    for start in 0...run.count - TextLikeness.length {
      hashes.append(hash(of: run[start..<start + TextLikeness.length]))
    }
  }

  /// The same on every machine, since libraries keep it: the fingerprint of the scalars, its bits stirred (SplitMix64).
  private func hash(of stretch: ArraySlice<Unicode.Scalar>) -> UInt32 {
    var fingerprint = Fingerprint()
    for scalar in stretch { fingerprint.add(UInt64(scalar.value)) }
    var hash = fingerprint.number
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 31))
  }
}
