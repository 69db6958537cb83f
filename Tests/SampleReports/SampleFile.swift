/// A file of a report that was made up, with the rules it is meant to break.
public struct SampleFile: Sendable {
  /// The file's name, in the folder of the samples.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]
  /// The ids of the rules that the report breaks, in the order of the rules; none where it is sound.
  public let brokenRules: [String]
  /// The parts of a Word document by their names; none of a page.
  public let parts: [(name: String, text: String)]
  /// The report as an office prints it.
  public var pages: [PDFFile.Page] { PrintedReport.pages(of: report) }
  private let report: SampleReport
  /// The report as a plain text, its tables as rows of words with blanks between.
  public let text: String

  /// A page of a website.
  init(_ name: String, page report: SampleReport, breaking rules: String...) {
    self.init(name, Array(WebPage.text(of: report).utf8), report, rules)
  }

  /// A Word document.
  init(
    _ name: String, _ numbers: WordDocument.Numbers, document report: SampleReport,
    breaking rules: String...
  ) {
    let parts = WordDocument.parts(of: report, numbers: numbers)
    self.init(name, StoredZip.bytes(parts), report, rules, parts: parts)
  }

  /// A plain text.
  init(_ name: String, text report: SampleReport) {
    self.init(name, Array(report.text.utf8), report, [])
  }

  /// A PDF as an office prints it.
  init(_ name: String, pages report: SampleReport) {
    self.init(name, PrintedReport.file(of: report), report, [])
  }

  private init(
    _ name: String, _ bytes: [UInt8], _ report: SampleReport, _ rules: [String],
    parts: [(name: String, text: String)] = []
  ) {
    self.name = name
    self.bytes = bytes
    self.parts = parts
    brokenRules = rules
    text = report.text
    self.report = report
  }

  /// The library of the whole area: what ``all`` lacks of it, in folders.
  public static let area = Area.files
  /// The file beside them that says who is who, and its text.
  public static let agencies = (name: "agencies.tsv", text: Area.agencies)

  /// A few to try all on: a government and two departments of 示例市, in both standard forms.
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
