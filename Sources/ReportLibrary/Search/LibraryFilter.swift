internal import HanText
internal import ReportModel
internal import ReportSearch

/// What a filter of a query asks of a report.
public enum LibraryFilterName: Sendable {
  case agency, year, form, level, errors
}

/// A filter of a query: what must hold of a report, or must not.
struct LibraryFilter: Equatable, Sendable {
  /// What must hold.
  enum Condition: Equatable, Sendable {
    /// The issuer's or the agency's name, found by the query language.
    case agency(Query)
    /// The year, in one of some stretches; nil stands for a year that is not known.
    case year([ClosedRange<Int>?])
    /// The form.
    case form([ReportForm])
    /// The level; nil stands for one that is not known.
    case level([Agency.Level?])
    /// The number of errors, in one of some stretches; nil stands for a report that is still to be checked.
    case errors([ClosedRange<Int>?])
  }

  /// Whether it must not hold.
  let isExcluded: Bool
  /// What.
  let condition: Condition

  /// The filter that a word states; nil if it is none.
  init?(_ token: String) {
    guard let (name, value, isExcluded) = LibraryFilter.parts(of: token), !value.isEmpty,
      let condition = LibraryFilter.condition(name, value)
    else { return nil }
    self.isExcluded = isExcluded
    self.condition = condition
  }

  /// What a word begins to ask for, whether or not it states anything; nil where it is no filter.
  static func name(of token: String) -> LibraryFilterName? { parts(of: token)?.name }

  private static func parts(
    of token: String
  ) -> (name: LibraryFilterName, value: String, isExcluded: Bool)? {
    var scalars = Array(token.unicodeScalars)[...]
    let isExcluded = scalars.count > 1 && (scalars.first == "-" || scalars.first == "－")
    if isExcluded { scalars = scalars.dropFirst() }
    guard let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let word = String(scalars: WidthFolding.fold(Array(scalars[..<colon]))).lowercased()
    return names[word].map { ($0, String(scalars: scalars[(colon + 1)...]), isExcluded) }
  }

  private static let names: [String: LibraryFilterName] = [
    "机关": .agency, "機關": .agency, "agency": .agency, "年": .year, "年度": .year, "year": .year,
    "版式": .form, "form": .form, "级别": .level, "級別": .level, "level": .level, "错": .errors,
    "錯": .errors, "错误": .errors, "errors": .errors,
  ]

  private static func condition(_ name: LibraryFilterName, _ value: String) -> Condition? {
    let parts = String(scalars: WidthFolding.fold(Array(value.unicodeScalars))).lowercased()
      .split(separator: "|").map(String.init)
    switch name {
    case .agency:
      let query = Query(value)
      return query.isEmpty ? nil : .agency(query)
    case .year:
      return all(parts) { word -> ClosedRange<Int>?? in
        unknown.contains(word) ? .some(nil) : stretch(word)
      }.map { .year($0) }
    case .form: return all(parts) { forms[$0] }.map { .form($0) }
    case .level:
      return all(parts) { word -> Agency.Level?? in
        unknown.contains(word)
          ? .some(nil) : (Agency.Level.byName[word] ?? levels[word]).map { .some($0) }
      }.map { .level($0) }
    case .errors:
      return all(parts) { word -> ClosedRange<Int>?? in
        switch word {
        case "有", "yes": .some(1...Int.max)
        case "无", "無", "no": .some(0...0)
        case "未", "unchecked": .some(nil)
        default: stretch(word)
        }
      }.map { .errors($0) }
    }
  }

  /// What each part means; nil as soon as one means nothing.
  private static func all<Value>(_ parts: [String], _ value: (String) -> Value?) -> [Value]? {
    let values = parts.compactMap(value)
    return values.isEmpty || values.count < parts.count ? nil : values
  }

  private static let unknown: Set<String> = ["无", "無", "?", "未知", "none"]

  /// The numbers that a word means: 2023, 2019-2021, >=2020, <2018.
  private static func stretch(_ word: String) -> ClosedRange<Int>?? {
    if let number = Int(word), number >= 0 { return .some(number...number) }
    let signs: [(String, (Int) -> ClosedRange<Int>?)] = [
      (">=", { $0...Int.max }), ("≥", { $0...Int.max }),
      (">", { $0 < .max ? $0 + 1...Int.max : nil }),
      ("<=", { 0...$0 }), ("≤", { 0...$0 }), ("<", { $0 > 0 ? 0...$0 - 1 : nil }),
      ("=", { $0...$0 }),
    ]
    for (sign, range) in signs where word.hasPrefix(sign) {
      guard let number = Int(word.dropFirst(sign.count)), number >= 0 else { return nil }
      return range(number).map { .some($0) }
    }
    let ends = word.split { "-–—~".contains($0) }.map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first >= 0, first <= last else {
      return nil
    }
    return .some(first...last)
  }

  private static let forms: [String: ReportForm] = [
    "2021": .standard2021, "新": .standard2021, "standard2021": .standard2021,
    "2019": .trial2019, "试行": .trial2019, "trial2019": .trial2019,
    "自由": .narrative, "叙述": .narrative, "narrative": .narrative,
  ]

  /// How else than by its name a level is written.
  private static let levels: [String: Agency.Level] = [
    "nation": .nation, "province": .province, "city": .city, "縣": .county, "区": .county,
    "county": .county, "鄉": .town, "镇": .town, "街道": .town, "town": .town,
  ]
}

/// A filter made ready for a library: asked of the facts of one report after another.
struct FilterMatch {
  private let isExcluded: Bool
  private let holds: (ReportFacts.Fact) -> Bool

  /// A filter on the reports that some facts are of.
  init(_ filter: LibraryFilter, _ facts: ReportFacts) {
    isExcluded = filter.isExcluded
    switch filter.condition {
    case .agency(let query):
      let names = zip(facts.issuers, facts.agencies).map { "\($0) \($1?.name ?? "")" }
      let index = SearchIndex(paragraphs: names)
      var isFound = [Bool](repeating: false, count: names.count)
      for hit in index.hits(for: query) { isFound[index.paragraph(at: hit.lowerBound)] = true }
      holds = { $0.issuer >= 0 && isFound[Int($0.issuer)] }
    case .year(let years):
      holds = { fact in
        years.contains { $0?.contains(Int(fact.year)) ?? (fact.year == 0) }
      }
    case .form(let forms):
      let numbers = Set(forms.map { UInt8($0.number) })
      // What cannot be read follows no form.
      holds = { $0.state == 0 && numbers.contains($0.form) }
    case .level(let levels):
      let isFound = facts.agencies.map { agency in levels.contains { $0 == agency?.level } }
      let takesNone = levels.contains { $0 == nil }
      holds = { $0.issuer >= 0 ? isFound[Int($0.issuer)] : takesNone }
    case .errors(let counts):
      holds = { fact in
        fact.state == 0
          && counts.contains { $0.map { $0.contains(Int(fact.errors)) } ?? (fact.errors < 0) }
      }
    }
  }

  /// Whether it lets a report through.
  func lets(_ fact: ReportFacts.Fact) -> Bool { fact.state != 255 && holds(fact) != isExcluded }
}
