import FoundationEssentials
import Testing

@testable import ReportLibrary

/// Reports so long that five of them are a megabyte of texts, each with a word of its own.
private func long(_ number: Int, _ word: String) -> String {
  text(
    "示例市教育局", 2015 + number,
    String(repeating: "主动公开政府信息，做好政策解读。", count: 8_000) + word)
}

/// The files of texts of an index with their sizes.
private func texts(of library: Library) throws -> [String: Int] {
  let manager = FileManager.default
  var sizes: [String: Int] = [:]
  for name in try manager.contentsOfDirectory(atPath: library.folder)
  where name.hasPrefix("texts") {
    let file = try manager.attributesOfItem(atPath: library.folder + "/" + name)
    sizes[name] = file[.size] as? Int
  }
  return sizes
}

@Test("texts are written anew when much of them is of reports that changed or went away")
func textsShrink() async throws {
  let (folder, index) = (try Folder(), try Folder())
  for number in 0..<5 { try folder.write(long(number, "甲\(number)号"), to: "\(number).txt") }
  let library = try library(folder, index)
  try await library.refresh()
  let before = try #require(try texts(of: library)["texts"])
  // Another that has been reading it all the while.
  let reader = try ReportLibraryTests.library(folder, index)
  #expect(try await reader.search(LibraryQuery("甲3号"), limit: 5).reportCount == 1)

  // One of five: not worth it.
  try folder.remove("0.txt")
  try await library.refresh()
  #expect(try texts(of: library) == ["texts": before])
  // Two of five, one of which has a successor.
  try folder.write(long(1, "乙一号"), to: "1.txt")
  try await library.refresh()
  let after = try texts(of: library)
  #expect(after.keys.sorted() == ["texts.2"])
  #expect((after["texts.2"] ?? 0) < before * 5 / 6)
  for library in [library, reader] {
    for (word, count) in [("甲0号", 0), ("甲1号", 0), ("乙一号", 1), ("甲4号", 1), ("政策解读", 4)] {
      let answer = try await library.search(LibraryQuery(word), limit: 5)
      #expect(answer.reportCount == count, "\(word)")
      #expect(answer.hits.allSatisfy { $0.places.first?.snippet.contains(word) == true })
    }
  }
  // And what is written from then on goes there.
  try folder.write(long(5, "丙"), to: "5.txt")
  try await library.refresh()
  #expect(try await library.search(LibraryQuery("甲4号|丙"), limit: 5).reportCount == 2)
  #expect(try texts(of: library).keys.sorted() == ["texts.2"])
}

@Test("texts that a program was writing when it was ended are taken away, those that count are not")
func unfinishedTexts() async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(text("示例市教育局", 2022, "推进公众号建设。"), to: "1.txt")
  let library = try library(folder, index)
  try await library.refresh()
  let half = Data(repeating: 7, count: 99)
  try half.write(to: URL(filePath: library.folder + "/texts.2"))
  try await library.refresh()
  #expect(try texts(of: library).keys.sorted() == ["texts"])
  #expect(try await library.search(LibraryQuery("公众号"), limit: 5).reportCount == 1)
}

@Test("an index that lost its texts finds nothing in them and does not trap")
func lostTexts() async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(text("示例市教育局", 2022, "推进公众号建设。"), to: "1.txt")
  let library = try library(folder, index)
  try await library.refresh()
  try FileManager.default.removeItem(atPath: library.folder + "/texts")
  let reader = try ReportLibraryTests.library(folder, index)
  #expect(try await reader.search(LibraryQuery("公众号平台"), limit: 5).reportCount == 0)
}

@Test("a database with many empty pages is written anew, with all that is in it")
func databaseShrinks() async throws {
  let (folder, index) = (try Folder(), try Folder())
  for number in 0..<3 { try folder.write(text("示例市教育局", 2020 + number), to: "\(number).txt") }
  let library = try library(folder, index)
  try await library.refresh()
  do {
    let store = try Store(writing: library.folder)
    try store.database.run("CREATE TABLE filler (bytes BLOB)")
    try store.database.run("INSERT INTO filler VALUES (zeroblob(8000000))")
    try store.database.run("DROP TABLE filler")
  }
  func size() throws -> Int {
    let file = Store.file(in: library.folder)
    return try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
  }
  let before = try size()
  let rows = try await library.entries(withFigures: true)
  try await library.refresh()
  #expect(before > 8_000_000)
  #expect(try size() < 1_000_000)
  #expect(try await library.entries(withFigures: true) == rows)
}
