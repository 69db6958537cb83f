/// A file of a report that was made up, with the rules it is meant to break.
public struct SampleFile: Sendable {
  /// The file's name.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]
  /// The ids of the rules that the report breaks, in the order of the rules; none where it is sound.
  public let brokenRules: [String]
  /// The parts of a Word document by their names; none of a page.
  public let parts: [(name: String, text: String)]
  /// The report as a plain text, its tables as rows of words with blanks between.
  public let text: String

  private init(_ name: String, page report: SampleReport, breaking rules: String...) {
    self.name = name
    bytes = Array(WebPage.text(of: report).utf8)
    brokenRules = rules
    parts = []
    text = report.text
  }

  private init(
    _ name: String, _ numbers: WordDocument.Numbers, document report: SampleReport,
    breaking rules: String...
  ) {
    self.name = name
    parts = WordDocument.parts(of: report, numbers: numbers)
    bytes = StoredZip.bytes(parts)
    brokenRules = rules
    text = report.text
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
