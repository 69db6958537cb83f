internal import ReportAudit
internal import ReportModel
internal import Wording

/// Reports side by side as a page to be printed: the figures, or the texts with what changed in them marked.
struct ComparisonPage {
  private var page = PrintedPage(title: say("年度报告对照"))

  /// The figures of a comparison, as they stand in its table.
  init(_ comparison: ReportComparison, _ rows: ComparisonRows) {
    addReports(of: comparison)
    let table = rows.table
    // The key is for programs.
    page.add(
      columns: Array(rows.heads.dropFirst()),
      rows: (0..<table.rowCount).lazy.map { Array(table.cells(ofRow: $0).dropFirst()) },
      numbers: Set(2..<max(2, table.columns.count - 2)))
  }

  /// The texts of a comparison.
  init(_ comparison: ReportComparison, _ texts: ComparedTexts) {
    addReports(of: comparison)
    page.add("p", say("删去的字加删除线，新增的字加下划线；没有改动的句子略去。"), kind: "note")
    texts.addParts(to: &page)
  }

  private mutating func addReports(of comparison: ReportComparison) {
    for (column, report) in comparison.reports.enumerated() {
      page.add("p", comparison.name(ofColumn: column) + "  " + report.file, kind: "file")
    }
  }

  /// The whole page.
  var text: String { page.text }
}

extension Passage {
  /// What became of a sentence as HTML; "" where nothing did.
  var markup: String {
    switch kind {
    case .equal: ""
    case .changed:
      "<p class=\"evidence\">\(marked(old, oldMarks, "del"))</p>\n"
        + "<p class=\"evidence\">\(marked(new, newMarks, "ins"))</p>"
    case .moved: "<p class=\"evidence\">\(movedMarkup)</p>"
    case .deleted: "<p class=\"evidence\"><del>\((old?.string ?? "").escapedForHTML)</del></p>"
    case .inserted: "<p class=\"evidence\"><ins>\((new?.string ?? "").escapedForHTML)</ins></p>"
    }
  }

  /// A sentence that stands elsewhere in the other report, and that it does.
  private var movedMarkup: String {
    let words = new == nil ? marked(old, oldMarks, "del") : marked(new, newMarks, "ins")
    return new == nil ? say("移走：\(words)") : say("移来：\(words)")
  }

  private func marked(
    _ sentence: ComparedSentence?, _ marks: [Range<Int>], _ element: String
  ) -> String {
    guard let sentence else { return "" }
    var result = ""
    var place = 0
    for mark in marks {
      result += String(scalars: sentence.text[place..<mark.lowerBound]).escapedForHTML
      let words = String(scalars: sentence.text[mark]).escapedForHTML
      result += "<\(element)>\(words)</\(element)>"
      place = mark.upperBound
    }
    return result + String(scalars: sentence.text[place...]).escapedForHTML
  }
}
