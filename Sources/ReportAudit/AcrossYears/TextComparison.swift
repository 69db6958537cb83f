internal import HanText
public import ReportModel

/// The texts of two reports beside each other: which sections belong together, how alike they are, and sentence by
/// sentence what stayed, changed, moved, went and came.
///
/// ```
/// 二、主动公开情况 ↔ 二、主动公开政府信息情况   71 %
///   equal     我局设有公开专栏。             我局设有公开专栏。
///   changed   全年公开信息[864]条。          全年公开信息[1203]条。
///   moved     召开新闻发布会三次。  ↘
///   inserted                               开通公众号。
///   moved                              ↘  召开新闻发布会三次。
/// ```
/// Set end to end, the old sentences of all passages are the old text, the new ones the new text. Tables are no part of
/// it: their figures are compared as figures (``ReportComparison``). The cost is near to linear: of what repeats itself a
/// thousand times no more is sought than that it is there.
public struct TextComparison: Equatable, Sendable {
  /// The sections, in the order of the new text, those that went where they stood.
  public let sections: [SectionPair]

  /// The texts of two reports.
  public init(_ old: Report, _ new: Report) {
    let matched = SectionMatcher(old, new).pairs.map { pair in
      let olds = pair.old.map { old.sentences(ofSection: $0) } ?? []
      let news = pair.new.map { new.sentences(ofSection: $0) } ?? []
      return (pair: pair, passages: SentenceAlignment(olds, news).passages)
    }
    // Before the first heading stands often nothing but the title.
    let pairs = matched.filter { !$0.passages.isEmpty }.map(\.pair)
    var passages = matched.map(\.passages).filter { !$0.isEmpty }
    MovedSentences.mark(in: &passages)
    sections = zip(pairs, passages).map { pair, passages in
      SectionPair(
        old: pair.old.map { ComparedSection(old, $0) },
        new: pair.new.map { ComparedSection(new, $0) },
        isSuggested: pair.isSuggested, likeness: pair.likeness(old, new), passages: passages)
    }
  }

  /// How alike the prose of both is, set phrases left out; nil where neither says anything else.
  public static func likeness(_ old: Report, _ new: Report) -> Double? {
    TextLikeness(of: old).likeness(to: TextLikeness(of: new))
  }
}

/// A section of one text and the one that belongs to it in the other.
public struct SectionPair: Equatable, Sendable {
  /// The section in the old text; nil where it is new.
  public let old: ComparedSection?
  /// The section in the new text; nil where it went.
  public let new: ComparedSection?
  /// Whether they are told to belong together by what they say alone, and not by number and name.
  public let isSuggested: Bool
  /// How alike they are, 0 to 1; nil where one is missing, or neither says more than set phrases.
  public let likeness: Double?
  /// Their sentences beside each other.
  public let passages: [Passage]

  /// Whether every sentence stayed as it was.
  public var isUnchanged: Bool { passages.allSatisfy { $0.kind == .equal } }

  /// How many passages are not word for word the same.
  public var changeCount: Int { passages.count { $0.kind != .equal } }
}

/// A section as it is named in a comparison.
public struct ComparedSection: Equatable, Sendable {
  /// Its place among the sections of its report.
  public let index: Int
  /// Its number as printed.
  public let number: String
  /// Its heading, in one line with its number.
  public let name: String

  init(_ report: Report, _ index: Int) {
    self.index = index
    number = report.sections[index].number
    name = report.sections[index].name
  }
}

/// A sentence of a comparison: where it stands, and its words.
public struct ComparedSentence: Equatable, Sendable {
  /// Its words, as they are read.
  public let text: [Unicode.Scalar]
  /// Where it stands in the text as it is read.
  public let reading: ReadingRange
  /// Whether a paragraph begins with it.
  public let startsParagraph: Bool
  /// Whether it is a heading.
  public let isHeading: Bool

  /// Its words as a string.
  public var string: String { String(scalars: text) }
}

/// A sentence of one text and what belongs to it in the other.
public struct Passage: Equatable, Sendable {
  /// What became of it.
  public enum Kind: String, Equatable, Sendable, CaseIterable {
    /// It is word for word the same.
    case equal
    /// It has other words.
    case changed
    /// It stands in another place; the other side tells where.
    case moved
    /// It went.
    case deleted
    /// It came.
    case inserted
  }

  /// What became of it.
  public var kind: Kind
  /// The sentence in the old text; of one that moved only where it stood.
  public var old: ComparedSentence?
  /// The sentence in the new text; of one that moved only where it stands now.
  public var new: ComparedSentence?
  /// What is not in the new text, as places in the words of the old sentence.
  public var oldMarks: [Range<Int>] = []
  /// What is not in the old text, as places in the words of the new sentence.
  public var newMarks: [Range<Int>] = []
  /// Where the other side of one that moved stands: a section and a passage in it.
  public var partner: PassagePlace?

  /// What stands there: the new words, or those that went.
  public var shown: ComparedSentence? { new ?? old }
}

/// A passage of a text comparison.
public struct PassagePlace: Hashable, Sendable {
  /// Its section, as a place among the pairs.
  public var section: Int
  /// Its place among the passages of the section.
  public var passage: Int
}

extension Report {
  /// The sentences of a section that a person reads as text, its subsections included, headings too.
  func sentences(ofSection index: Int) -> [ComparedSentence] {
    sections[index].blocks.flatMap { index -> [ComparedSentence] in
      let block = blocks[index]
      switch block.role {
      case .title, .metadata, .tableRow: return []
      case .heading, .body, .signature, .dateline: break
      }
      let text = scalars(of: block)
      return SentenceSplitter.sentences(in: text, text.indices).map { range in
        ComparedSentence(
          text: Array(text[range]),
          reading: block.start + range.lowerBound..<block.start + range.upperBound,
          startsParagraph: range.lowerBound == 0 && !block.continuesPrevious,
          isHeading: block.role == .heading)
      }
    }
  }
}
