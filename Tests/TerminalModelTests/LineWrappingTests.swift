import TerminalModel
import TestSupport
import Testing

/// The rows of a text as one string with a `|` between them.
private func wrap(_ text: String, _ columns: Int, keeping kept: [Range<Int>] = []) -> String {
  let scalars = Array(text.unicodeScalars)
  return LineWrapping(columns: columns).rows(of: scalars, keeping: kept).map { row in
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[row.range])
    return String(view)
  }.joined(separator: "|")
}

@Suite("Line wrapping")
struct LineWrappingTests {
  @Test(
    "a row neither starts with a closing mark nor ends with an opening one",
    arguments: [
      ("通过门户网站主动公开政府信息。其中，", 28, "通过门户网站主动公开政府信|息。其中，"),
      ("设立“广东人社”公众号", 6, "设立|“广东|人社”|公众号"),
      ("在《南方日报》、《羊城晚报》刊登", 12, "在《南方日|报》、《羊城|晚报》刊登"),
      ("这样——那样……好", 8, "这样——那|样……好"),
    ])
  func marks(text: String, columns: Int, expected: String) {
    #expect(wrap(text, columns) == expected)
  }

  @Test(
    "a number, its unit, a document number, a word and an address stay whole where they fit",
    arguments: [
      ("公开政府信息864条。", 16, "公开政府信息|864条。"),
      ("文件粤府〔2017〕101号印发", 18, "文件粤府|〔2017〕101号印发"),
      ("见门户网站www.gdhrss.gov.cn下载", 20, "见门户网站|www.gdhrss.gov.cn|下载"),
      ("增长4.5%", 7, "增长|4.5%"),
    ])
  func units(text: String, columns: Int, expected: String) {
    #expect(wrap(text, columns) == expected)
  }

  @Test("a stretch that is to be kept goes to the next row whole")
  func keptStretch() {
    #expect(wrap("接待办事人员15042人次", 20, keeping: [6..<13]) == "接待办事人员|15042人次")
    #expect(wrap("接待办事人员15042人次", 20) == "接待办事人员15042人|次")
  }

  @Test("what is wider than the row breaks at its joints first, and every width ends")
  func tooWide() {
    #expect(wrap("www.gdhrss.gov.cn", 12) == "www.gdhrss.|gov.cn")
    #expect(wrap("一。）」", 2) == "一|。|）|」")
    #expect(wrap("12345", 2) == "12|34|5")
  }

  @Test("blanks at the ends of rows take no room and are not lost inside")
  func blanks() {
    #expect(wrap("  ab cd  ", 2) == "ab|cd")
    #expect(wrap("ab cd", 5) == "ab cd")
    #expect(wrap("", 5) == "")
    #expect(wrap("   ", 5) == "")
  }

  @Test("no row ends with one character left over for the last row")
  func loneCharacter() {
    #expect(wrap("全面推进重点领域信息公开。", 24) == "全面推进重点领域信息|公开。")
    #expect(wrap("全面推进重点领域信息公开了", 24) == "全面推进重点领域信息公|开了")
  }

  @Test("indents are given up where the first unit would fit only without them")
  func indents() {
    let rows = LineWrapping(columns: 18, firstIndent: 4).rows(
      of: Array("www.gdhrss.gov.cn。".unicodeScalars))
    #expect(rows.map(\.indent) == [4, 0])
    let fitting = LineWrapping(columns: 20, firstIndent: 4).rows(
      of: Array("www.gdhrss.gov.cn。好".unicodeScalars))
    #expect(fitting.map(\.indent) == [0, 0])
  }

  @Test(
    "random texts stand in rows once, in order, and no row is too wide",
    arguments: Cases.first(25, of: 0..<200))
  func wholeness(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("公开政府信息条件，。、（）《》“”——…〔〕19%.ab/- \u{301}é".unicodeScalars)
    let text = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    let ambiguous: AmbiguousWidth = seed.isMultiple(of: 2) ? .narrow : .wide
    for columns in 2...40 {
      let rows = LineWrapping(
        columns: columns, firstIndent: 4, restIndent: 2, ambiguous: ambiguous
      ).rows(of: text)
      var covered = 0
      for row in rows {
        let skipped = text[covered..<row.range.lowerBound]
        let width = text[row.range].reduce(0) { $0 + displayWidth($1, ambiguous) }
        let isRight = row.indent + width <= columns && skipped.allSatisfy { $0 == " " }
        if !isRight { Issue.record("\(row.range) at \(columns) columns") }
        covered = row.range.upperBound
      }
      #expect(text[covered...].allSatisfy { $0 == " " })
    }
  }
}
