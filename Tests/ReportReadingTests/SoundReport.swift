import HanText
import ReportModel
import Testing

@testable import ReportReading

/// What must hold of every report, whatever it was read from.
enum SoundReport {
  /// The first promise that a report breaks, or nil.
  static func flaw(of report: Report) -> String? {
    do { try ArchiveCheck.check(report) } catch { return "\(error)" }
    return wholenessFlaw(of: report)
  }

  /// Every scalar that is not blank is in exactly one run, or was part of a field code, or a sign of
  /// Markdown.
  private static func wholenessFlaw(of report: Report) -> String? {
    var covered = [Bool](repeating: false, count: report.text.count)
    for block in report.blocks {
      for run in block.runs {
        for place in run {
          if covered[place] { return "\(place) is in two runs" }
          covered[place] = true
        }
      }
    }
    let text = Array(report.text.scalars)
    let isMarkdown = MarkdownReader.isMarkdown(text, isNamed: false)
    for place in covered.indices where !covered[place] && !text[place].isBlank {
      if isMarkdown, "#|-:*_`>".unicodeScalars.contains(text[place]) { continue }
      guard isFieldCode(place, in: text) else {
        return "\(place) \(text[place]) is in no run"
      }
    }
    return nil
  }

  /// Whether a scalar that is in no run belongs to a field code, by a slow look around.
  private static func isFieldCode(_ place: Int, in text: [Unicode.Scalar]) -> Bool {
    var start = place
    while start > 0, !text[start - 1].isLineEnd { start -= 1 }
    while start < place, text[start].isBlank { start += 1 }
    var end = place
    while end < text.count, !text[end].isLineEnd { end += 1 }
    return FieldCode.codes(in: text, start..<end).contains { $0.range.contains(place) }
  }
}
