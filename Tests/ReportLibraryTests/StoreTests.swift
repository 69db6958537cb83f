import FoundationEssentials
import ReportAudit
import ReportForms
import ReportModel
import ReportReading
import Testing

@testable import ReportLibrary

/// A segment of reports, each with a text, a title and a file of its own.
private func draft(_ texts: [String], from start: Int = 0) -> SegmentDraft {
  var draft = SegmentDraft()
  var collector = PairCollector()
  for (place, text) in texts.enumerated() {
    let codes = Array(text.utf16) + [PairKeys.border]
    codes.withUnsafeBufferPointer { collector.add($0) }
    draft.codes += codes
    draft.lengths.append(UInt32(codes.count))
    var entry = ReportEntry(number: 0, path: "\(start + place).txt", state: .report)
    entry.title = text
    entry.year = 2020 + place
    entry.issuer = "示例市教育局"
    entry.figures = [.received: "\(place)", .fees: "12.50"]
    draft.files.append(
      FileDraft(
        path: entry.path, facts: FileFacts(size: text.utf8.count, modified: 7, content: 9),
        isFirst: true, isLast: true))
    draft.reports.append(ReportDraft(file: place, part: "", entry: entry, detail: [1, 2, 3]))
  }
  draft.lists = PairLists.rows(of: collector)
  return draft
}

/// The rows of a store.
private func rows(of store: borrowing Store) throws -> [ReportEntry] {
  var rows: [ReportEntry] = []
  try store.forEachRow([:], withFigures: true) { rows.append($0) }
  return rows
}

/// The reports of a store that hold a pair, by number.
private func reports(holding pair: String, in store: borrowing Store) throws -> [Int] {
  let codes = Array(pair.utf16)
  var statement = try store.listStatement()
  return try store.segments().flatMap { segment in
    var set = ReportSet(count: segment.count)
    _ = try store.withLists(of: codes[0], in: segment, &statement) { $0.add(codes[1], to: &set) }
    set.formIntersection(segment.valid)
    return set.places.map { $0 + segment.first }
  }
}

@Test("what is put in comes out: rows, figures, texts and lists")
func storeKeeps() throws {
  let folder = try Folder()
  let store = try Store(writing: folder.path + "/深/处")
  let texts = try TextFile(store.texts())
  try store.put(draft(["公开指南", "年度报告"]), texts: texts)
  try store.put(draft(["公开年报"], from: 2), texts: texts)

  let found = try rows(of: store)
  #expect(found.map(\.title) == ["公开指南", "年度报告", "公开年报"])
  #expect(found.map(\.number) == [0, 1, 2])
  #expect(found.map { $0.figures[.received] } == ["0", "1", "0"])
  #expect(found.allSatisfy { $0.figures[.fees] == "12.50" && $0.figures[.granted] == nil })
  #expect(found.allSatisfy { $0.check == nil })
  #expect(try reports(holding: "公开", in: store) == [0, 2])
  #expect(try reports(holding: "年报", in: store) == [2])
  #expect(try store.detail(of: 2) == [1, 2, 3])
  let map = try TextMap(store.texts())
  let last = try #require(try store.segments().last)
  #expect(map.withCodes(last.text(0)) { Array($0) } == Array("公开年报".utf16) + [PairKeys.border])
}

@Test(
  "a file that changed has a new report in the place of its old one, one that went away has none")
func storeForgets() throws {
  let folder = try Folder()
  let store = try Store(writing: folder.path)
  let texts = try TextFile(store.texts())
  try store.put(draft(["公开指南", "公开目录", "公开年报"]), texts: texts)
  try store.put(draft(["公开办法"], from: 1), texts: texts)
  #expect(try rows(of: store).map(\.title) == ["公开指南", "公开办法", "公开年报"])
  #expect(try reports(holding: "公开", in: store) == [0, 2, 3])
  #expect(try store.segments().map(\.isStale) == [true, false])

  let files = try store.files()
  try store.forget([try #require(files["0.txt"]).id])
  #expect(try rows(of: store).map(\.title) == ["公开办法", "公开年报"])
  #expect(try reports(holding: "公开", in: store) == [2, 3])
  #expect(try store.files().keys.sorted() == ["1.txt", "2.txt"])
}

@Test("the second pass fills in what the first one left open")
func storeChecks() throws {
  let folder = try Folder()
  let store = try Store(writing: folder.path)
  let texts = try TextFile(store.texts())
  try store.put(draft(["甲", "乙", "丙"]), texts: texts)
  #expect(try store.uncheckedFiles().map(\.numbers) == [["": 0], ["": 1], ["": 2]])
  let check = ReportCheck(
    metrics: 36, errors: 2, warnings: 1, failing: ["T3.BALANCE": 2, "PERIOD": 1])
  let figures = FormFigures([FormFigure(.received, .total): 12])
  let stated = StatedFigure(name: "发布信息", unit: "条", number: 864)
  let checked = CheckedReport(
    check: check, figures: figures, stated: [stated], failures: [], content: .max,
    cleanUp: .rules,
    signature: TextSignature(bytes: []))
  // One that is gone by now is passed over.
  try store.check([(1, checked), (7, checked)])
  #expect(try rows(of: store)[1].check == check)
  #expect(try store.figures().mapValues(\.figures) == [1: figures])
  #expect(try store.figures()[1]?.content == .max)
  #expect(try store.figures()[1]?.cleanUp == .rules)
  #expect(try store.uncheckedFiles().map(\.path) == ["0.txt", "2.txt"])
}

@Test(
  "an index that an older version made is made anew by who writes, and none for who reads",
  arguments: [1, Schema.number - 1, Schema.number + 1])
func storeOfOlderSchema(number: Int) async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(text("示例市教育局", 2022, "推进公众号建设。"), to: "1.txt")
  let library = try library(folder, index)
  try await library.refresh()
  do {
    let store = try Store(writing: library.folder)
    // What that version may have kept otherwise.
    try store.database.run("UPDATE pair SET lists = x'01000000'")
    try store.database.run("PRAGMA user_version = \(number)")
  }
  let again = try ReportLibraryTests.library(folder, index)
  #expect(!again.isIndexed)
  try await again.refresh()
  #expect(try await again.search(LibraryQuery("公众号"), limit: 5).reportCount == 1)
  #expect(try await again.counts().checked == 1)
}

@Test("an index of another schema, or one that is damaged, is made anew")
func storeOfAnotherSchema() throws {
  let folder = try Folder()
  do {
    let store = try Store(writing: folder.path)
    try store.put(draft(["甲"]), texts: try TextFile(store.texts()))
    try store.database.run("PRAGMA user_version = 999")
  }
  #expect(throws: LibraryError.noIndex(file: folder.path)) {
    _ = try Store(reading: folder.path)
  }
  #expect(try rows(of: try Store(writing: folder.path)).isEmpty)
  try folder.write("no database at all, and long enough to be taken for one", to: "library.sqlite")
  #expect(try rows(of: try Store(writing: folder.path)).isEmpty)
}

@Test(
  "a reader beside a writer sees what was put in before it asked, and nothing of what was taken back"
)
func readerBesideWriter() throws {
  let folder = try Folder()
  let store = try Store(writing: folder.path)
  let texts = try TextFile(store.texts())
  try store.put(draft(["甲"]), texts: texts)
  let reader = try Store(reading: folder.path)
  #expect(throws: LibraryError.stopped) {
    try store.database.together { () throws(LibraryError) in
      try store.database.run("DELETE FROM report")
      throw .stopped
    }
  }
  try store.put(draft(["乙"], from: 1), texts: texts)
  #expect(try rows(of: reader).map(\.title) == ["甲", "乙"])
  #expect(throws: LibraryError.readOnly(file: Store.file(in: folder.path))) {
    try reader.database.run("DELETE FROM report")
  }
}

@Test("people's own tools find reports and figures under Chinese names")
func chineseViews() throws {
  let folder = try Folder()
  let store = try Store(writing: folder.path)
  try store.put(draft(["甲", "乙"]), texts: try TextFile(store.texts()))
  var agency = Agency(name: "示例市教育局")
  agency.level = .city
  agency.kind = .department
  try store.set([agency], issuers: [("示例市教育局", "示例市教育局")])
  var view = try store.database.prepare("SELECT 标题, 机关, 级别, 类别, 年度, 本年新收申请 FROM 报告")
  var lines: [String] = []
  while try view.step() { lines.append((0..<6).map { view.text($0) }.joined(separator: " ")) }
  #expect(lines == ["甲 示例市教育局 市 部门 2020 0", "乙 示例市教育局 市 部门 2021 1"])
}

@Test("why something is no report is kept with all that it tells")
func storedFaults() {
  let faults: [SourceFault] = [
    .leftover, .locked, .system(errno: 13), .tooLarge(limit: 1 << 30), .reading(.empty),
    .reading(.noRow(count: 4)), .reading(.otherFormat(.image("PNG"))),
    .reading(.missingTool(.init(format: .pdf, tool: "pdftotext", package: "poppler-utils"))),
    .reading(.crookedDocument(.docx)), .reading(.locked(.xls)), .reading(.noText(.pdf)),
    .reading(.crookedArchive("report.blocks.3")), .reading(.tooLarge(.ofd)),
  ]
  for fault in faults { #expect(SourceFault(stored: fault.stored) == fault) }
  #expect(SourceFault(stored: "") == nil)
}
