import ReportForms
import ReportModel
import Testing

/// The labels of both forms, in Chinese as they are printed and in English.
private enum Labels {
  static let rows = (FormLine.proactive + FormLine.requests + FormLine.review).map {
    (chinese: $0.label, english: EnglishLabels.rows[$0.row])
  }
  static let columns = FormColumn.allCases.map {
    (chinese: $0.name, english: EnglishLabels.columns[$0])
  }
  static let sections = StandardSection.allCases.map {
    (chinese: $0.title, english: EnglishLabels.sections[$0])
  }
  static let captions = StandardForm.all.flatMap(\.blocks).map {
    (chinese: $0.caption, english: EnglishLabels.captions[$0.caption])
  }
  static let all = rows + columns + sections + captions
}

@Suite("English labels of the standard forms")
struct EnglishLabelTests {
  @Test("every row, column, section and caption of both forms has one")
  func whole() {
    #expect(Labels.all.filter { $0.english == nil }.map(\.chinese) == [])
    #expect(FormRow.allCases.filter { EnglishLabels.rows[$0] == nil } == [])
  }

  @Test(
    "all 34 rows of figures of a form are in the table of labels", arguments: StandardForm.all)
  func rowsOfForms(form: StandardForm) {
    let rows =
      form.blocks.flatMap(\.rows) + form.requestRows.map(\.row) + StandardForm.cases.map(\.row)
    #expect(rows.count == 34)
    #expect(rows.filter { EnglishLabels.rows[$0] == nil } == [])
  }

  @Test("none stands twice where the Chinese differ, neither in one table nor in all")
  func distinct() {
    var chinese: [String: String] = [:]
    for label in Labels.all {
      guard let english = label.english else { continue }
      let other = chinese.updateValue(label.chinese, forKey: english.lowercased())
      #expect(
        other == nil || other == label.chinese, "\(english): \(other ?? ""), \(label.chinese)")
    }
  }

  @Test(
    "they are English: words without Chinese, blanks at an end, a number of an outline or a stop")
  func english() {
    for english in Labels.all.compactMap(\.english) {
      #expect(english.unicodeScalars.allSatisfy { $0.isASCII }, "\(english)")
      #expect(english.first?.isUppercase == true && english.last?.isWhitespace == false)
      #expect(english.last != ".", "\(english)")
    }
  }

  @Test("a figure is called by its row and its column")
  func figures() {
    #expect(
      FormFigure(.carriedOver, .total).englishLabel
        == "Requests carried over from last year › Total")
    let labels = FormFigure.all.map(\.englishLabel)
    #expect(Set(labels).count == labels.count)
    #expect(StandardSection.review.englishLabel == "Reconsideration and litigation over disclosure")
    #expect(StandardForm.trial2019.blocks.last?.englishCaption == "Article 20 (9)")
  }
}
