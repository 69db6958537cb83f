import ReportAudit
import TerminalModel
import Wording

/// Sentences of two texts as rows of a screen: both sides beside each other, or below each other on a narrow one.
struct PassageDrawing {
  /// A row of one side.
  struct Line {
    /// The words of the whole sentence, and which of them stand in this row.
    let text: [Unicode.Scalar]
    let range: Range<Int>
    let indent: Int
    /// What is marked of the sentence.
    let marks: [Range<Int>]
    let style: Style
    /// What stands before the sentence, in its first row.
    let sign: String
  }

  /// The columns of a side, and where the right one begins; nil where both stand below each other.
  let side: Int
  let right: Int?
  private let ambiguous: AmbiguousWidth

  /// The columns of a sign and a blank behind it.
  static let margin = 3

  init(columns: Int, _ ambiguous: AmbiguousWidth) {
    self.ambiguous = ambiguous
    let half = (columns - 1) / 2
    side = columns < Layout.narrow ? columns : half
    right = columns < Layout.narrow ? nil : half + 1
  }

  /// How many rows an item takes.
  func height(of item: ComparedTexts.Item, _ pair: SectionPair?) -> Int {
    rows(of: item, pair).count
  }

  /// The rows of an item, each with what stands left and right.
  func rows(of item: ComparedTexts.Item, _ pair: SectionPair?) -> [(left: Line?, right: Line?)] {
    switch item {
    case .same(let count): return [(note(say("… \(count) 句相同")), nil)]
    case .passage(let place):
      guard let passage = pair?.passages[safe: place] else { return [] }
      let old = lines(of: passage.old, passage.oldMarks, passage.kind, isOld: true)
      let new = lines(of: passage.new, passage.newMarks, passage.kind, isOld: false)
      guard right != nil else {
        // What is the same need not be read twice.
        return (passage.kind == .equal ? new : old + new).map { ($0, nil) }
      }
      return (0..<max(1, old.count, new.count)).map { (old[safe: $0], new[safe: $0]) }
    }
  }

  private func note(_ words: String) -> Line {
    let text = Array(words.unicodeScalars)
    return Line(
      text: text, range: text.indices, indent: 0, marks: [], style: Theme.secondary, sign: "")
  }

  /// What stands before a sentence; where both sides stand below each other it must tell which one it is.
  private func sign(of kind: Passage.Kind, isOld: Bool) -> String {
    guard right == nil else { return kind.sign }
    switch kind {
    case .changed: return isOld ? say("旧") : say("新")
    case .moved: return isOld ? say("去") : say("来")
    case .equal, .deleted, .inserted: return kind.sign
    }
  }

  private func lines(
    of sentence: ComparedSentence?, _ marks: [Range<Int>], _ kind: Passage.Kind, isOld: Bool
  ) -> [Line] {
    guard let sentence else { return [] }
    let wrapping = LineWrapping(
      columns: side - PassageDrawing.margin,
      firstIndent: sentence.startsParagraph && !sentence.isHeading ? 2 * Layout.step : 0,
      ambiguous: ambiguous)
    let style =
      kind == .equal ? Theme.secondary : sentence.isHeading ? Theme.subheading : Theme.text
    return wrapping.rows(of: sentence.text).enumerated().map { place, row in
      Line(
        text: sentence.text, range: row.range, indent: row.indent, marks: marks, style: style,
        sign: place == 0 ? sign(of: kind, isOld: isOld) : "")
    }
  }
}
