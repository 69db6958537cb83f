import Testing

@testable import ReportLibrary

/// Words that begin like a filter of a library and state none.
@Suite("Filters that state nothing")
struct UnreadFilterTests {
  @Test(
    "what the word begins to ask for is told, and it is taken for words as before",
    arguments: [
      ("year:abc", LibraryFilterName.year), ("年:", .year), ("年:2023-2021", .year),
      ("公开 机关:", .agency), ("级别:火星", .level), ("版式:1999", .form), ("错:也许", .errors),
      ("-版式:", .form), ("年：多", .year), ("年:2023 级别:x", .level),
    ])
  func unread(text: String, name: LibraryFilterName) {
    let query = LibraryQuery(text)
    #expect(query.unreadFilter == name)
    #expect(query.text == text)
  }

  @Test(
    "a filter that states something is none, nor are words with a colon",
    arguments: [
      "年:2023", "year:2021-2023", "机关:教育", "级别:县|乡", "-版式:2021", "错:有", "errors:>2", "时间:2023",
      "公开",
      "https://x.gov.cn", "章节:复议 诉讼",
    ])
  func read(text: String) {
    #expect(LibraryQuery(text).unreadFilter == nil)
  }
}
