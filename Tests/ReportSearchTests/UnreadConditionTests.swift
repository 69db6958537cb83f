import Testing

@testable import ReportSearch

/// Words that begin like a condition and state none.
@Suite("Conditions that state nothing")
struct UnreadConditionTests {
  @Test(
    "the first such word is told",
    arguments: [
      (">abc", ">abc"), ("公开 <=x", "<=x"), ("unit:", "unit:"), ("单位:", "单位:"), ("章节:", "章节:"),
      ("s:", "s:"), (">", ">"), ("> 公开", ">"), ("＞多", "＞多"), ("≥", "≥"), ("=件", "=件"),
      (">1.2.3", ">1.2.3"),
    ])
  func unread(query: String, word: String) {
    #expect(Query(query).unreadCondition == word)
  }

  @Test(
    "a condition that states something, and words of any kind, are none",
    arguments: [
      ">1000件", "> 100", "<=5%", "=84.78万", "unit:篇", "单位:篇", "章节:复议 诉讼", "公开", "", " ", "a>b",
      "甲|乙",
      "-公开", "\"12333\"", ">=-3.2%", "https://x.gov.cn",
    ])
  func read(query: String) {
    #expect(Query(query).unreadCondition == nil)
  }
}
