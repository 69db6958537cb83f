internal import HanText
public import ReportSearch

/// What is asked of a library: words as in one report, and filters on what is known of reports.
///
/// ```
/// 公众号 微信 年:2021-2023        both words in a paragraph, in reports on these years
/// 机关:教育 错:有                reports of agencies with 教育 in their names that have an error
/// 级别:县|乡 -版式:2021           of counties and towns, in another form than that of 2021
/// agency: year: form: level: errors:   the same in English
/// ```
/// Whatever begins like a filter and states none is taken for words.
public struct LibraryQuery: Equatable, Sendable {
  /// The words as typed.
  public let text: String
  /// What is looked for in the texts.
  public let words: Query
  /// What must hold of the report.
  let filters: [LibraryFilter]
  /// A word that begins like a filter and states none, so that it was taken for words; nil where there is none.
  public let unreadFilter: LibraryFilterName?

  /// A query of the words as typed.
  public init(_ text: String) {
    self.text = text
    var filters: [LibraryFilter] = []
    var rest: [String] = []
    for token in LibraryQuery.tokens(of: text) {
      if let filter = LibraryFilter(token) {
        filters.append(filter)
      } else {
        rest.append(token)
      }
    }
    self.filters = filters
    unreadFilter = rest.lazy.compactMap(LibraryFilter.name).first
    // Without a filter the words are taken as they stand, blanks and all.
    words = Query(filters.isEmpty ? text : rest.joined(separator: " "))
  }

  /// A query of words alone, whatever they look like.
  init(words: Query) {
    text = words.text
    self.words = words
    filters = []
    unreadFilter = nil
  }

  /// Whether nothing is asked for.
  public var isEmpty: Bool { words.isEmpty && filters.isEmpty }

  /// Whether it asks for reports by what is known of them.
  public var hasFilters: Bool { !filters.isEmpty }

  /// The query in parts at its blanks, of which those between quotes part nothing.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var token = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if ["\"", "“", "”", "＂"].contains(scalar) { isQuoted.toggle() }
      if scalar.isBlank, !isQuoted {
        if !token.isEmpty { tokens.append(String(token)) }
        token = String.UnicodeScalarView()
      } else {
        token.append(scalar)
      }
    }
    if !token.isEmpty { tokens.append(String(token)) }
    return tokens
  }
}
