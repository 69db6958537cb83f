import ReportModel
import Wording

/// Words counted in a library, by year, agency or level.
///
/// ```
/// 公众号    2021   12 次   1.16 每万字   9/11 份   最早 2021
/// ```
public struct WordTable: Equatable, Sendable {
  /// What is gathered under one year, agency or level.
  public struct Row: Equatable, Sendable {
    /// The year, the agency or the level; "" where it is not known.
    public var name: String
    /// How many reports there are.
    public var reports: Int
    /// How many characters they have.
    public var length: Int
    /// What there is of each word, in the order of the words.
    public var counts: [Count]

    /// What is gathered.
    public init(name: String, reports: Int, length: Int, counts: [Count]) {
      self.name = name
      self.reports = reports
      self.length = length
      self.counts = counts
    }
  }

  /// What there is of a word.
  public struct Count: Equatable, Sendable {
    /// How often it stands there.
    public var count: Int
    /// How often it stands in 10,000 characters, in hundredths.
    public var per10000: Int
    /// How many reports hold it.
    public var reports: Int
    /// The first year of a report that holds it.
    public var firstYear: Int?

    /// What there is.
    public init(count: Int, per10000: Int, reports: Int, firstYear: Int?) {
      self.count = count
      self.per10000 = per10000
      self.reports = reports
      self.firstYear = firstYear
    }
  }

  /// What was asked.
  public let question: WordQuestion
  /// The words as they were typed.
  public let words: [String]
  /// The rows, each gathered by what was asked.
  public let rows: [Row]
  /// All of them as one row, which is listed last.
  let all: Row
  /// The same by year, for the chart; the year that is not known is last, with the name "".
  public let years: [Row]

  /// What was counted.
  public init(_ question: WordQuestion, words: [String], rows: [Row], years: [Row]) {
    self.question = question
    self.words = words
    self.rows = rows
    self.years = years
    all = WordTable.sum(of: rows, words.count)
  }

  private static func sum(of rows: [Row], _ words: Int) -> Row {
    let length = rows.reduce(0) { $0 + $1.length }
    let counts = (0..<words).map { word in
      let counts = rows.compactMap { $0.counts[safe: word] }
      let count = counts.reduce(0) { $0 + $1.count }
      return Count(
        count: count, per10000: length > 0 ? (count * 1_000_000 + length / 2) / length : 0,
        reports: counts.reduce(0) { $0 + $1.reports },
        firstYear: counts.compactMap(\.firstYear).min())
    }
    return Row(
      name: say("合计"), reports: rows.reduce(0) { $0 + $1.reports }, length: length, counts: counts)
  }

  /// How many rows are listed.
  var lineCount: Int { rows.count + 1 }

  /// A row as it is listed.
  func line(_ place: Int) -> Row { rows[safe: place] ?? all }

  /// What a row is called.
  func name(of row: Row) -> String {
    row.name.isEmpty ? say("\(question.grouping.title)不明") : row.name
  }

  /// How often the words stand in 10,000 characters of each year: six at the most, the selected one among them.
  func chart(showing word: Int) -> Chart {
    let known = years.compactMap { row in Int(row.name).map { (year: $0, row: row) } }
    let span = known.first.map { $0.year...max($0.year, known.last?.year ?? $0.year) }
    let rows = Dictionary(known.map { ($0.year, $0.row) }, uniquingKeysWith: { one, _ in one })
    var shown = Array(words.indices.prefix(Chart.mostLines))
    if !shown.contains(word), words.indices.contains(word) { shown[shown.count - 1] = word }
    let lines = shown.map { place in
      // A year without a report is a gap, one without the word is 0.
      let counts = (span.map(Array.init) ?? []).map { rows[$0]?.counts[safe: place] }
      return Chart.Line(
        name: words[place], values: counts.map { $0.map { Double($0.per10000) / 100 } },
        words: counts.map { $0.map { $0.per10000.asHundredths } ?? "" })
    }
    let name = lines.first?.name ?? ""
    return Chart(
      title: lines.count == 1 ? say("\(name) 每万字次数") : say("每万字次数"),
      unit: say("次").lowercased(), years: span.map(Array.init) ?? [], lines: lines)
  }
}
