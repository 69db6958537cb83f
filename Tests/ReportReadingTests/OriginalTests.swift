import FoundationEssentials
import ReportModel
import SampleReports
import TestSupport
import Testing

@testable import ReportReading

/// What reports are held against: the text, page or XML that they were read from.
@Suite("What a report was read from")
struct OriginalTests {
  /// A report with its source; nil where there is none.
  private func read(
    _ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()
  ) throws -> (report: Report, source: ReportSource?) {
    let report = try ReportReader.report(from: bytes, isWhole: true, options: options)
    return (report, try ReportReader.source(of: report, in: bytes, options: options))
  }

  private func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap(OriginalWords.form)))
  }

  /// The letters of a stretch of a source, its marks left out.
  private func letters(_ range: Range<Int>, of source: ReportSource) -> String {
    var words = OriginalWords(count: range.count)
    let notation: OriginalPart.Notation = source.scalars.contains("<") ? .markup : .plain
    words.read(OriginalPart(scalars: Array(source.scalars[range]), notation: notation), from: 0)
    return String(String.UnicodeScalarView(words.scalars))
  }

  @Test(
    "every paragraph and row of a form is found in its file, behind every door",
    arguments: FilledForm.Door.allCases)
  func everyDoor(door: FilledForm.Door) throws {
    let file = FilledForm.standard2021.file(at: door)
    let (report, found) = try read(file.bytes, ReadingOptions(name: file.name))
    let source = try #require(found)
    var last = -1
    for block in report.blocks {
      let words = letters(report.string(of: block))
      guard words.unicodeScalars.count >= 4 else { continue }
      let place = try #require(
        source.place(ofReading: block.reading, in: report), "\(report.string(of: block))")
      #expect(!place.isNear, "\(report.string(of: block))")
      #expect(place.range.lowerBound > last, "\(report.string(of: block))")
      last = place.range.lowerBound
      // On printed pages the words of other cells may stand between.
      guard door != .pdf, door != .ofd else { continue }
      #expect(letters(place.range, of: source).hasPrefix(words), "\(words)")
    }
  }

  @Test("a figure of a page has the place of its own digits")
  func figures() throws {
    let page = """
      <html><head><title>示例市水务局2023年政府信息公开工作年度报告</title><style>p{x:136}</style></head>
      <body><!-- 136 --><h1>示例市水务局2023年政府信息公开工作年度报告</h1>
      <script>var a = "全年主动公开政府信息136条";</script>
      <p>一、总体情况</p><p>全年主动公开政府&#20449;息<b>1</b>36条，&nbsp;答复申请25件。</p>
      </body></html>
      """
    let (report, found) = try read(Array(page.utf8))
    let source = try #require(found)
    let block = try #require(report.blocks.first { report.string(of: $0).contains("136条") })
    let words = Array(report.string(of: block).unicodeScalars)
    let figure = try #require(words.firstIndex(of: "1"))
    let reading = block.start + figure..<block.start + figure + 3
    let place = try #require(source.place(ofReading: reading, in: report))
    #expect(String(scalars: source.scalars[place.range]) == "1</b>36")
    #expect(source.line(at: place.range.lowerBound) == 4)
    // What stands in the head of the page too is meant where it is printed.
    let title = try #require(source.place(ofReading: report.blocks[0].reading, in: report))
    #expect(source.line(at: title.range.lowerBound) == 2)
  }

  @Test("a text is told place by place, whatever its encoding and line ends")
  func texts() throws {
    let text = "示例市年报\r\n\r\n一、概述\r\n全年公开136条。\r\n二、其他\r\n没有。\r\n"
    for encoding in ["UTF-8", "GB18030"] {
      let bytes = encoding == "UTF-8" ? Array(text.utf8) : gb18030(text)
      let (report, found) = try read(bytes, ReadingOptions(encoding: encoding))
      let source = try #require(found)
      for block in report.blocks {
        let place = try #require(source.place(ofReading: block.reading, in: report))
        #expect(String(scalars: source.scalars[place.range]) == report.string(of: block))
      }
      #expect(source.line(at: try #require(source.scalars.firstIndex(of: "全"))) == 4)
      #expect(source.range(ofRow: 1).isEmpty)
      #expect(source.rows.count == 6)
    }
  }

  /// The bytes of a text of these characters: all are of the two bytes of GB 2312.
  private func gb18030(_ text: String) -> [UInt8] {
    let table: [Unicode.Scalar: [UInt8]] = [
      "示": [0xCA, 0xBE], "例": [0xC0, 0xFD], "市": [0xCA, 0xD0], "年": [0xC4, 0xEA],
      "报": [0xB1, 0xA8], "一": [0xD2, 0xBB], "、": [0xA1, 0xA2], "概": [0xB8, 0xC5],
      "述": [0xCA, 0xF6], "全": [0xC8, 0xAB], "公": [0xB9, 0xAB], "开": [0xBF, 0xAA],
      "条": [0xCC, 0xF5], "。": [0xA1, 0xA3], "二": [0xB6, 0xFE], "其": [0xC6, 0xE4],
      "他": [0xCB, 0xFB], "没": [0xC3, 0xBB], "有": [0xD3, 0xD0],
    ]
    return text.unicodeScalars.flatMap { table[$0] ?? [UInt8(truncatingIfNeeded: $0.value)] }
  }

  @Test(
    "what the reader made itself is told to be near, and a picture inside a page does not make one row"
  )
  func near() throws {
    let picture = String(repeating: "QUJD", count: 5000)
    let page = """
      <html><body><h1>示例市水务局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>\
      <p>全年主动公开政府信息136条。</p><img src="data:image/png;base64,\(picture)"/>\
      <p>二、其他</p><p>没有其他需要报告的事项。</p></body></html>
      """
    let (report, found) = try read(Array(page.utf8))
    let source = try #require(found)
    for row in source.rows.indices { #expect(source.range(ofRow: row).count <= 4096) }
    let last = try #require(report.blocks.last { report.string(of: $0).contains("没有其他") })
    let place = try #require(source.place(ofReading: last.reading, in: report))
    #expect(letters(place.range, of: source) == letters(report.string(of: last)))
    var other = report
    other.text = ReportText(report.text.string + "报告里没有的一句话")
    let end = report.text.count
    other.blocks.append(
      Block(role: .body, runs: [end..<end + 9], start: report.readingLength))
    let made = try #require(
      try ReportReader.source(of: other, in: Array(page.utf8), options: ReadingOptions()))
    let nearest = try #require(
      made.place(ofReading: other.blocks[other.blocks.count - 1].reading, in: other))
    #expect(nearest.isNear)
  }

  @Test("a row of a table is held against its own text")
  func rows() throws {
    let file =
      "机关,年度,全文\n甲局,2022,\"甲局2022年政府信息公开年度报告\n全年公开1条。\"\n乙局,2023,\"乙局2023年政府信息公开年度报告\n全年公开2条。\"\n"
    for row in 1...2 {
      let (report, found) = try read(
        Array(file.utf8), ReadingOptions(name: "全部.csv", row: row))
      let source = try #require(found)
      let block = try #require(report.blocks.first { report.string(of: $0).contains("全年") })
      let place = try #require(source.place(ofReading: block.reading, in: report))
      #expect(String(scalars: source.scalars[place.range]).contains("\(row)条"))
    }
  }

  @Test("a cell of a workbook that has the number of a shared text is where that text stands")
  func sharedTexts() {
    let sheet = """
      <row><c r="A1" t="s"><v>1</v></c><c r="B1" s="3"><v>864</v></c><c t="s" r="C1"><v>9</v></c></row>
      """
    let part = OriginalPart(
      scalars: Array(sheet.unicodeScalars), notation: .sheet([[], Array("规章".unicodeScalars)]))
    var words = OriginalWords(count: sheet.unicodeScalars.count)
    words.read(part, from: 100)
    // A number that no shared text has is a number.
    #expect(String(String.UnicodeScalarView(words.scalars)) == "规章8649")
    #expect(words.places == [124, 124, 152, 153, 154, 182])
  }

  @Test("a page without a word of its report, and one of a million marks, end soon")
  func hostile() throws {
    let (report, _) = try read(Samples.guangdong)
    for text in [
      String(repeating: "<p>一", count: 100_000), String(repeating: "&#", count: 100_000),
      "<" + String(repeating: "<!--", count: 50_000), String(repeating: "公开政府信息", count: 50_000),
    ] {
      let page = "<html><body>" + text
      let source = try #require(
        try ReportReader.source(of: report, in: Array(page.utf8), options: ReadingOptions()))
      for block in report.blocks.prefix(20) {
        let place = source.place(ofReading: block.reading, in: report)
        #expect(place.map { $0.range.upperBound <= source.scalars.count } ?? true)
      }
    }
  }

  @Test(
    "of real reports of every format nearly all letters are found in their files",
    .enabled(if: Samples.corpus != nil))
  func corpus() throws {
    let folder = try #require(Samples.corpus)
    let names = try ["", "ofd/"].flatMap { place in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: place).path)
        .map { place + $0 }
    }.sorted()
    var sources = 0
    for name in names {
      let bytes = Samples.bytes(of: folder.appending(path: name))
      guard let (report, found) = try? read(bytes, ReadingOptions(name: name)), let source = found
      else { continue }
      sources += 1
      var (placed, all) = (0, 0)
      for block in report.blocks {
        for (offset, scalar) in report.scalars(of: block).enumerated()
        where OriginalWords.form(of: scalar) != nil {
          all += 1
          let reading = block.start + offset..<block.start + offset + 1
          guard let place = source.place(ofReading: reading, in: report), !place.isNear else {
            continue
          }
          placed += 1
        }
      }
      // Printed pages have the cells of a table in any order: a digit among them is no word to be found.
      let least = name.hasSuffix(".ofd") ? 0.4 : name.hasSuffix(".pdf") ? 0.8 : 0.97
      #expect(Double(placed) / Double(max(1, all)) > least, "\(name): \(placed) of \(all)")
    }
    #expect(sources > 20)
  }
}
