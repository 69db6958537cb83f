import ReportModel

@testable import ReportBrowser

/// What a count of words comes to in the small library of ``LibraryFixture``: each report has 5,000 characters, and of
/// each word a number of places that its number and that of the word give.
enum WordFixture {
  private static let length = 5_000

  private static func words(_ question: WordQuestion) -> [String] {
    question.line.split(separator: " ").map(String.init)
  }

  private static func reports(_ question: WordQuestion) -> [LibraryReport] {
    LibraryFixture.reports.filter { report in
      (report.state == .read || report.state == .checked)
        && question.reports?.contains(report.id) ?? true
    }
  }

  /// How often a word stands in a report: the third word nowhere in the city's own.
  static func count(_ word: Int, in report: LibraryReport) -> Int {
    word == 2 && report.level == 3 && report.parent.isEmpty ? 0 : (Int(report.id) * (word + 2)) % 5
  }

  private static func name(_ report: LibraryReport, _ grouping: WordGrouping) -> String {
    switch grouping {
    case .year: report.year.map(String.init) ?? ""
    case .agency: report.agency
    case .level: report.level == 3 ? "市" : "县"
    }
  }

  private static func groups(
    _ question: WordQuestion, _ grouping: WordGrouping
  ) -> [(name: String, reports: [LibraryReport])] {
    Dictionary(grouping: reports(question)) { name($0, grouping) }
      .map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
  }

  static func table(_ question: WordQuestion) -> WordTable {
    let words = words(question)
    func rows(_ grouping: WordGrouping) -> [WordTable.Row] {
      groups(question, grouping).map { name, reports in
        WordTable.Row(
          name: name, reports: reports.count, length: reports.count * length,
          counts: words.indices.map { word in
            let holding = reports.filter { count(word, in: $0) > 0 }
            let sum = holding.reduce(0) { $0 + count(word, in: $1) }
            return WordTable.Count(
              count: sum, per10000: sum * 1_000_000 / (reports.count * length),
              reports: holding.count, firstYear: holding.compactMap(\.year).min())
          })
      }
    }
    return WordTable(question, words: words, rows: rows(question.grouping), years: rows(.year))
  }

  static func places(_ request: WordRequest) -> WordPlaces {
    let groups = groups(request.question, request.question.grouping)
    let reports =
      groups.indices.contains(request.row)
      ? groups[request.row].reports : groups.flatMap(\.reports)
    let word = words(request.question)[request.word]
    let phrases = ["通过“示例”微信", "全年在报纸、电视、广播等媒体和政务微博、", ""]
    let places = reports.flatMap { report in
      (0..<count(request.word, in: report)).map { number in
        WordPlaces.Place(
          report: report.id, reading: 7 + number..<8 + number, before: phrases[number % 3],
          word: word, behind: "推送信息\(100 * Int(report.id) + number)条，比上年有所增加。")
      }
    }
    return WordPlaces(request, query: "\"公众号\"", places: places)
  }
}
