/// A file of a report that was made up, with the rules it is meant to break.
public struct SampleFile: Sendable {
  /// The file's name.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]
  /// The ids of the rules that the report breaks, in the order of the rules; none where it is sound.
  public let brokenRules: [String]

  private init(_ name: String, page report: SampleReport, breaking rules: String...) {
    self.name = name
    bytes = Array(WebPage.text(of: report).utf8)
    brokenRules = rules
  }

  private init(
    _ name: String, _ numbers: WordDocument.Numbers, document report: SampleReport,
    breaking rules: String...
  ) {
    self.name = name
    bytes = WordDocument.bytes(of: report, numbers: numbers)
    brokenRules = rules
  }

  /// All of them: a government and two departments of 示例市, in both standard forms.
  public static let all = [
    SampleFile("shilishi-2023.html", page: CityReports.of2023),
    SampleFile("shilishi-2024.docx", .counted, document: CityReports.of2024),
    SampleFile(
      "shilishi-2025-wrong.docx", .typed, document: CityReports.of2025,
      breaking: "T3.BALANCE", "T4.SUM", "TXT.T3"),
    SampleFile(
      "shilishi-education-2024-wrong.html", page: EducationReport.of2024,
      breaking: "T3.COLSUM", "T3.ROWSUM", "TXT.SUM", "S5.EMPTY", "PERIOD"),
    SampleFile(
      "shilishi-market-2019-wrong.docx", .typed, document: MarketReports.of2019,
      breaking: "T3.COLSUM", "T2.VALIDGE", "TXT.SUM", "PUBDATE"),
    SampleFile("shilishi-market-2020.html", page: MarketReports.of2020),
  ]
}
