import ReportModel
import Wording

/// By what less is shown than there is, and the key that shows all again.
struct Narrowing: Equatable {
  /// In full.
  let words: String
  /// For a narrow line.
  let shortWords: String

  /// What narrows the view that has the keys; nil where all is shown.
  init?(_ state: BrowserState) {
    // An open section has a head of its own, which says how to leave it.
    guard let filter = state.view.filter(in: state) else { return nil }
    let stretch = state.view.stretch(in: state).map { Narrowing.name(of: $0, in: state) }
    let both = [
      filter.isEmpty ? nil : (say("筛选“\(filter)” Esc 取消"), say("筛选 Esc")),
      stretch.map { (say("只看\($0) f 看全部"), say("只看 f")) },
    ].compactMap { $0 }
    guard !both.isEmpty else { return nil }
    words = both.map(\.0).joined(separator: "  ")
    shortWords = both.map(\.1).joined(separator: " ")
  }

  /// What to call a stretch of the text: a section by its name, else one paragraph.
  private static func name(of reading: ReadingRange, in state: BrowserState) -> String {
    let report = state.document.report
    let section = report.sectionIndex(atReading: reading.lowerBound)
    return report.reading(ofSection: section) == reading
      ? "“\(report.sections[section].name)”" : say("一段")
  }
}
