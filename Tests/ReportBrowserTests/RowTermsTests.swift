import Testing

@testable import ReportBrowser

@Suite("The words of a row")
struct RowTermsTests {
  @Test(
    "what is quoted, Latin, or stands between small words and marks is a word",
    arguments: [
      ("通过“广东人社”微信公众号推送信息996篇（次）。", "广东人社 信公众号推送信息"),
      ("根据《政府信息公开条例》的规定，", "政府信息公开条例 规定"),
      ("开通IPv6与APP，共12个", "开通 IPv6 APP"),
      ("2017年1月1日", ""),
      ("，。", ""),
    ])
  func terms(row: String, expected: String) {
    #expect(RowTerms(Array(row.unicodeScalars)[...]).terms.joined(separator: " ") == expected)
  }
}
