import ReportModel
import ReportReading

/// The headings of a text, a line each: level, number and title.
func headings(_ text: String) throws -> [String] {
  try ReportReader.report(from: Array(text.utf8)).sections.filter { $0.kind == .heading }
    .map { "\($0.level) \($0.number)\($0.title)" }
}
