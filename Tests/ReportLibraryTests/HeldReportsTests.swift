import ReportModel
import SampleReports
import Testing

@testable import ReportLibrary

/// What a file holds, a line each.
private func held(in path: String) throws -> [String] {
  var lines: [String] = []
  HeldReports.forEach(in: path, try FileReading.bytes(of: path)) { held in
    let words: String
    switch held.report {
    case .success(let report): words = report.identity.title
    case .failure(let fault): words = fault.isOther ? "–" : "✗"
    }
    lines.append("\(SourceName.last(of: held.path)) \(words)")
    return true
  }
  return lines
}

/// A table with a report in each row.
private func table(_ count: Int) -> String {
  "title,full_text\n"
    + (0..<count).map { number in
      "示例市第\(number)局2022年政府信息公开工作年度报告,\"一、总体情况\n　　第\(number)局公开信息\(number + 3)条。\"\n"
    }.joined()
}

@Test("the reports of an archive and of a table are told one by one, and any other file as it is")
func heldReports() throws {
  let folder = try Folder()
  try folder.write(
    StoredZip.bytes(binary: [
      ("甲局/2022.txt", Array(text("示例市甲局", 2022).utf8)), ("照片.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
      ("全部.csv", Array(table(2).utf8)), ("坏.docx", [0x50, 0x4B, 3, 4, 1, 2]),
    ]), to: "全市.zip")
  #expect(
    try held(in: folder.path + "/全市.zip") == [
      "2022.txt 示例市甲局2022年政府信息公开工作年度报告", "照片.jpg –",
      "全部.csv#1 示例市第0局2022年政府信息公开工作年度报告", "全部.csv#2 示例市第1局2022年政府信息公开工作年度报告",
      "坏.docx ✗",
    ])
  try folder.write(table(3), to: "全部.csv")
  #expect(
    try held(in: folder.path + "/全部.csv").compactMap { $0.split(separator: " ").first }
      == ["全部.csv#1", "全部.csv#2", "全部.csv#3"])
  try folder.write(text("示例市甲局", 2022), to: "1.txt")
  #expect(try held(in: folder.path + "/1.txt") == ["1.txt 示例市甲局2022年政府信息公开工作年度报告"])
}

@Test("a table of many rows is read and checked on all cores, and comes out in its order")
func tableOnAllCores() async throws {
  let (folder, index) = (try Folder(), try Folder())
  // Two stretches and a part of a third.
  let count = 600
  try folder.write(table(count), to: "全部.csv")
  let library = try library(folder, index)
  try await library.refresh()
  let rows = try await library.entries().sorted { $0.number < $1.number }
  #expect(rows.map { SourceName.last(of: $0.path) } == (1...count).map { "全部.csv#\($0)" })
  #expect(rows.map(\.title) == (0..<count).map { "示例市第\($0)局2022年政府信息公开工作年度报告" })
  #expect(rows.allSatisfy { $0.check?.metrics == 1 })
  #expect(try await library.search(LibraryQuery("第256局公开信息259条"), limit: 5).reportCount == 1)
  // Nothing changed; then a row more.
  #expect(try await library.refresh().read == 0)
  try folder.write(table(count + 1), to: "全部.csv")
  try await library.refresh()
  #expect(try await library.counts().checked == count + 1)
  #expect(try await library.search(LibraryQuery("公开信息"), limit: 5).reportCount == count + 1)
}
