import ReportModel
import ReportReading
import SampleReports
import Synchronization
import TestSupport
import Testing

@testable import ReportLibrary

/// A report of some agency and year, as a text.
func text(_ agency: String, _ year: Int, _ words: String = "公开政府信息12条。") -> String {
  """
  \(agency)\(year)年政府信息公开工作年度报告
  一、总体情况
  　　\(words)
  二、存在的主要问题及改进情况
  　　公开不够及时。
  """
}

/// A library of a folder, with its index in a folder of its own.
func library(_ folder: Folder, _ index: Folder) throws -> Library {
  try Library.open(paths: [folder.path], cache: index.path)
}

@Test("a folder becomes rows with titles, agencies, years and where each comes from")
func rowsOfAFolder() async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(text("示例市教育局", 2022), to: "教育局/2022.txt")
  try folder.write("关于报送材料的通知\n\n一、总体情况\n请各单位报送。", to: "2021/通知.md")
  try folder.write([0x89, 0x50, 0x4E, 0x47, 1, 2, 3], to: "照片.png")
  try folder.write([0x50, 0x4B, 3, 4, 1, 2], to: "坏.docx")
  try folder.write("~", to: "~$年报.docx")
  try folder.write("x", to: ".hidden/2020.txt")
  let library = try library(folder, index)
  #expect(!library.isIndexed)
  try await library.refresh()
  #expect(library.isIndexed)
  let rows = try await library.entries()
  #expect(
    rows.map { $0.path.dropFirst(folder.path.count + 1) } == [
      "2021/通知.md", "~$年报.docx", "坏.docx", "教育局/2022.txt", "照片.png",
    ])
  #expect(rows.map(\.state) == [.report, .other, .fault, .report, .other])
  #expect(rows[3].agency?.name == "示例市教育局")
  #expect(rows[3].agency?.parent == "示例市人民政府")
  #expect(rows[3].year == 2022 && rows[3].yearSource == .report)
  #expect(rows[0].year == 2021 && rows[0].yearSource == .folder)
  #expect(rows[3].sections == 2)
  #expect(rows[3].check?.metrics == 1)
  #expect(rows[4].fault == .reading(.otherFormat(.image("PNG"))))
  #expect(try await library.report(of: rows[3]).identity.year == 2022)
  let counts = try await library.counts()
  #expect([counts.reports, counts.checked, counts.others, counts.faults] == [2, 2, 2, 1])
}

@Test("a second refresh reads only what changed, and what went away goes")
func refreshReadsWhatChanged() async throws {
  let (folder, index) = (try Folder(), try Folder())
  for year in 2018...2022 { try folder.write(text("示例市教育局", year), to: "\(year).txt") }
  let library = try library(folder, index)
  #expect(try await library.refresh() == LibraryChanges(read: 5))
  #expect(try await library.refresh() == LibraryChanges(kept: 5))
  try folder.write(text("示例市教育局", 2019, "新建区块链平台。"), to: "2019.txt")
  try folder.remove("2018.txt")
  try folder.write(text("示例市教育局", 2023), to: "2023.txt")
  #expect(try await library.refresh() == LibraryChanges(read: 2, kept: 3, gone: 1))
  #expect(try await library.entries().map(\.year) == [2019, 2020, 2021, 2022, 2023])
  #expect(try await library.search(LibraryQuery("区块链"), limit: 9).hits.map(\.entry.year) == [2019])
  // Written again with the same words: another time, but nothing to be read into the index.
  try folder.write(text("示例市教育局", 2020), to: "2020.txt")
  let number = try await library.entries().first { $0.year == 2020 }?.number
  try await library.refresh()
  #expect(try await library.entries().first { $0.year == 2020 }?.number == number)
}

@Test("what could not be read for want of a program is tried again")
func triedAgain() async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(text("示例市教育局", 2022), to: "1.txt")
  try folder.write(text("示例市教育局", 2023), to: "2.txt")
  let library = try library(folder, index)
  try await library.refresh()
  do {
    let store = try Store(writing: library.folder)
    let fault = SourceFault.reading(
      .missingTool(MissingTool(format: .pdf, tool: "pdftotext", package: "poppler-utils")))
    var change = try store.database.prepare(
      "UPDATE report SET state = 2, fault = ?, metrics = NULL WHERE year = 2022")
    try change.bind(fault.stored, at: 1)
    try change.run()
  }
  #expect(try await library.refresh() == LibraryChanges(read: 1, kept: 1))
  let rows = try await library.entries()
  #expect(rows.map(\.state) == [.report, .report] && rows.allSatisfy { $0.check != nil })
}

@Test("rows of a table and entries of an archive are reports, each by its own path")
func partsOfFiles() async throws {
  let (folder, index) = (try Folder(), try Folder())
  let lines = (1...3).map { row in
    "{\"title\":\"示例市民政局202\(row)年政府信息公开工作年度报告\",\"content\":\"一、总体情况\\n　　低保\(row)户，公开信息。\"}"
  }
  try folder.write(lines.joined(separator: "\n"), to: "全部.jsonl")
  let zip = StoredZip.bytes(binary: [
    ("甲局/2022.txt", Array(text("示例市甲局", 2022).utf8)),
    ("乙局/照片.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
    (".DS_Store", [1]),
    ("行.jsonl", Array(lines[..<2].joined(separator: "\n").utf8)),
  ])
  try folder.write(zip, to: "全市.zip")
  let library = try library(folder, index)
  try await library.refresh()
  let rows = try await library.entries()
  #expect(
    rows.map { String($0.path.dropFirst(folder.path.count + 1)) } == [
      "全市.zip/乙局/照片.jpg", "全市.zip/甲局/2022.txt", "全市.zip/行.jsonl#1", "全市.zip/行.jsonl#2",
      "全部.jsonl#1", "全部.jsonl#2", "全部.jsonl#3",
    ])
  #expect(rows.map(\.year) == [nil, 2022, 2021, 2022, 2021, 2022, 2023])
  #expect(rows.filter { $0.state == .report }.allSatisfy { $0.check != nil })
  for row in rows where row.state == .report {
    #expect(try await library.report(of: row).identity.title == row.title)
  }
  let found = try await library.search(LibraryQuery("低保3户"), limit: 9)
  #expect(found.hits.map(\.entry.path) == [folder.path + "/全部.jsonl#3"])
  #expect(found.hits.first?.places.first?.snippet == "低保3户，公开信息。")
}

@Test("a hit is shown with its sentence as printed, below its headings")
func hitsAsPrinted() async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(
    text("示例市教育局", 2022, "通过“示例发布”公开信息１２条（次），含ＩＰｖ６。另有其他。"), to: "1.txt")
  let library = try library(folder, index)
  try await library.refresh(.reading)
  let answer = try await library.search(LibraryQuery("ipv6"), limit: 9)
  #expect(answer.reportCount == 1)
  let place = try #require(answer.hits.first?.places.first)
  #expect(place.snippet == "通过“示例发布”公开信息１２条（次），含ＩＰｖ６。")
  #expect(String(Array(place.snippet)[place.hit]) == "ＩＰｖ６")
  #expect(place.headings == ["一、总体情况"])
}

@Test("a task that is stopped leaves what it read, and the next one goes on")
func stoppedRefresh() async throws {
  let (folder, index) = (try Folder(), try Folder())
  for number in 0..<300 {
    try folder.write(text("示例市第\(number)局", 2010 + number % 10), to: "\(number).txt")
  }
  let library = try library(folder, index)
  let task = Task {
    try await library.refresh { progress in
      // Stops itself as soon as anything is told.
      if progress.done > 0 { withUnsafeCurrentTask { $0?.cancel() } }
    }
  }
  _ = await task.result
  try await library.refresh()
  let rows = try await library.entries()
  #expect(rows.count == 300)
  #expect(rows.allSatisfy { $0.check != nil })
  #expect(try await library.search(LibraryQuery("公开"), limit: 1).reportCount == 300)
}

@Test("two that refresh one library at the same time do the work once")
func twoWriters() async throws {
  let (folder, index) = (try Folder(), try Folder())
  for number in 0..<60 {
    try folder.write(text("示例市第\(number)局", 2020), to: "\(number).txt")
  }
  let (one, other) = (try library(folder, index), try library(folder, index))
  async let first = one.refresh()
  async let second = other.refresh()
  let changes = try await [first, second]
  #expect(changes.map(\.read).sorted() == [0, 60])
  #expect(try await one.entries().count == 60)
}

@Test("links in a circle come to an end, and a file is found once")
func linksInACircle() throws {
  let folder = try Folder()
  try folder.write("甲", to: "a/b/1.txt")
  try folder.link("a/b/c", to: folder.path + "/a")
  try folder.link("d", to: folder.path + "/a/b")
  let walk = try FolderWalk([folder.path])
  #expect(walk.files.map { $0.path.dropFirst(folder.path.count + 1) } == ["a/b/1.txt"])
  #expect(throws: LibraryError.missing(file: folder.path + "/none")) {
    _ = try FolderWalk([folder.path + "/none"])
  }
}

@Test("a path of any bytes is kept, and leads back to its file")
func pathsOfAnyBytes() {
  let gbk: [UInt8] = [0xC4, 0xEA, 0xB1, 0xA8, 0x2E, 0x74, 0x78, 0x74]
  let words = PathName.words(gbk)
  #expect(PathName.withPath(words) { Array(String(cString: $0).utf8).count } > 0)
  #expect(PathName.withPath(words) { path in (0..<8).map { UInt8(bitPattern: path[$0]) } } == gbk)
  #expect(PathName.words("年报".utf8) == "年报")
}

@Test(
  "a path in GBK is kept byte by byte, whatever its bytes are in UTF-8, and read as what it says",
  arguments: [
    // 模 is a letter of UTF-8 too; 乗 and 佇 end in bytes of ASCII; a folder in UTF-8 holds a file in GBK.
    ([0xC4, 0xA3, 0xB0, 0xE5], "模板"), ([0x81, 0x5C, 0x2F, 0x81, 0xD0, 0x61], "乗/佇a"),
    (
      Array("年报/2020 ".utf8) + [0xBD, 0xCC, 0xD3, 0xFD, 0xBE, 0xD6] + Array(".txt".utf8),
      "年报/2020 教育局.txt"
    ),
    ([0x61, 0xFF], "a\u{FFFD}"),
  ])
func pathsInGBK(_ bytes: [UInt8], _ said: String) {
  let words = PathName.words(bytes)
  #expect(PathName.withPath(words) { Array(String(cString: $0).utf8) }.count > 0)
  let back = PathName.withPath(words) { path in
    bytes.indices.map { UInt8(bitPattern: path[$0]) }
  }
  #expect(back == bytes)
  #expect(PathName.legible(words) == said)
  #expect(PathName.legible("年报：没有") == "年报：没有")
}

@Test("the rows of a table are listed by their numbers, between the files around it")
func rowsInOrder() async throws {
  let (folder, index) = (try Folder(), try Folder())
  let rows = (1...12).map { number in
    #"{"title":"示例市第\#(number)局2022年政府信息公开工作年度报告","content":"一、总体情况\n　　第\#(number)局公开信息\#(number)条。"}"#
  }
  try folder.write(rows.joined(separator: "\n"), to: "全部.jsonl")
  try folder.write(text("示例市甲局", 2022), to: "全.txt")
  try folder.write(text("示例市乙局", 2022), to: "第2.txt")
  let library = try library(folder, index)
  try await library.refresh(.reading)
  let names = try await library.entries().map { SourceName.last(of: $0.path) }
  #expect(names == ["全.txt"] + (1...12).map { "全部.jsonl#\($0)" } + ["第2.txt"])
}

@Test("an index that may not be written is read, and says so when it should be written")
func readOnlyIndex() async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(text("示例市教育局", 2022), to: "1.txt")
  let place = index.path + "/shared"
  try await Library.open(paths: [folder.path], index: place, cache: "").refresh()
  try folder.write(text("示例市教育局", 2023), to: "2.txt")
  try index.close("shared")
  defer { try? index.open("shared") }
  let library = try Library.open(paths: [folder.path], index: place, cache: "")
  #expect(try await library.entries().map(\.year) == [2022])
  #expect(try await library.search(LibraryQuery("公开"), limit: 5).reportCount == 1)
}

@Test("coverage tells for each agency which years it filed, the highest first")
func coverage() async throws {
  let (folder, index) = (try Folder(), try Folder())
  for (agency, years) in [
    ("示例市人民政府", [2021, 2022]), ("示例市教育局", [2022]), ("示例市甲县人民政府", [2021]),
  ] {
    for year in years { try folder.write(text(agency, year), to: "\(agency)\(year).txt") }
  }
  let library = try library(folder, index)
  try await library.refresh()
  let coverage = try await library.coverage()
  #expect(coverage.years == [2021, 2022])
  let drawn = coverage.rows.map { row in
    (row.agency?.name ?? "") + coverage.years.map { row.reports[$0] == nil ? " ○" : " ●" }.joined()
  }
  #expect(drawn == ["示例市人民政府 ● ●", "示例市教育局 ○ ●", "示例市甲县人民政府 ● ○"])
}
