internal import HanText
internal import ReportForms
internal import ReportModel

/// Tells which official form a report follows, by words that only one form prints.
enum FormReader {
  private static let standard = FormHead.standardColumns
  private static let trial = FormHead.trialColumns

  /// How far the tables of a form are looked for: beyond three hundred pages they are not.
  private static let horizon = 200_000

  /// The form of a text.
  static func form(of text: [Unicode.Scalar], year: Int?, _ sections: [Section]) -> ReportForm {
    var isTrial = false
    let limit = min(text.count, horizon)
    for place in 0..<limit {
      switch text[place].value {
      case 0x672C, 0x73B0:  // 本 现
        if length(of: standard, in: text, at: place, before: limit) { return .standard2021 }
        if length(of: trial, in: text, at: place, before: limit) { isTrial = true }
      case 0x5BF9, 0x4E0A, 0x91C7:  // 对 上 采
        if length(of: trial, in: text, at: place, before: limit) { isTrial = true }
      default: continue
      }
    }
    if isTrial { return .trial2019 }
    guard let year, year >= 2019, hasStandardHeadings(sections) else { return .narrative }
    return year >= 2021 ? .standard2021 : .trial2019
  }

  /// Whether a word stands at a place, also with blanks between its characters.
  private static func length(
    of words: WordSet, in text: [Unicode.Scalar], at place: Int, before limit: Int
  ) -> Bool {
    if words.length(in: text, at: place, before: limit) > 0 { return true }
    guard place + 1 < limit, text[place + 1].isBlank else { return false }
    let inked = text[place..<min(limit, place + 24)].filter { !$0.isBlank }
    return words.isPrefix(of: inked)
  }

  /// Whether the headings of the six parts are there although their tables were lost.
  ///
  /// Three of them will do; so will fewer where no other heading of the top level stands beside them:
  /// a report that was cut off follows the form as far as it goes.
  private static func hasStandardHeadings(_ sections: [Section]) -> Bool {
    let titles = Set(
      sections.lazy.filter { $0.level == 1 && $0.kind == .heading }.prefix(40).map(\.title))
    // 四 and 五 have names of their own in many reports.
    let sections: [StandardSection] = [.overview, .proactive, .requests, .other]
    let count = sections.count { titles.contains($0.title) }
    return count >= 3
      || count > 0 && count == titles.count && titles.contains(StandardSection.overview.title)
  }
}
