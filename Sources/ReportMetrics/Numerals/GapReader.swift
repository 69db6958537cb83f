import HanText
import ReportModel

/// Reads the words between two figures, a block at a time.
struct GapReader {
  let report: Report
  private var block = -1
  private var scalars: [Unicode.Scalar] = []

  /// A reader that has read nothing.
  init(report: Report) { self.report = report }

  /// The words of a reading range; none if it is empty or runs over more than one block.
  mutating func words(from start: Int, to end: Int) -> [Unicode.Scalar] {
    guard start < end else { return [] }
    let index = report.blockIndex(atReading: start)
    if index != block {
      block = index
      scalars = report.scalars(of: report.blocks[index])
    }
    let base = report.blocks[index].start
    guard end <= base + scalars.count, start >= base else { return [] }
    return Array(scalars[start - base..<end - base])
  }

  /// Whether a new list of parts begins in the words between two figures.
  static func beginsList(_ gap: [Unicode.Scalar]) -> Bool {
    let words = BlockText(gap)
    var depth = 0
    for place in gap.indices {
      switch gap[place] {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "其": if gap.indices.contains(place + 1), gap[place + 1] == "中" { return true }
      case "包", "含", "另":
        let opens = place == 0 || gap[place - 1].endsClause || gap[place - 1] == "（"
        if opens, cues.length(at: place, in: words) > 0 { return true }
      default: break
      }
    }
    // A bracket closed for good: what follows is listed outside it.
    return depth < 0
  }

  private static let cues = Lexicon("包括 包含 含 另 另有 另外")
}
