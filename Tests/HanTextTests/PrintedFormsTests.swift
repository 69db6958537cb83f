import HanText
import Testing

/// Radicals and compatibility characters in the place of characters.
@Suite("Printed forms")
struct PrintedFormsTests {
  @Test(
    "a sign that looks like a character becomes it, and stays one scalar",
    arguments: [
      ("⼀、总体情况", "一、总体情况"), ("⾏政许可⽆", "行政许可无"), ("⽤⼾⻔⼾⽹站", "用户门户网站"),
      ("\u{FA08}政\u{F967}予公开\u{F98E}度", "行政不予公开年度"), ("２０２３年 abc。", "２０２３年 abc。"),
    ])
  func mends(text: String, right: String) {
    var scalars = Array(text.unicodeScalars)
    let count = scalars.count
    PrintedForms.mend(&scalars)
    #expect(scalars == Array(right.unicodeScalars))
    #expect(scalars.count == count)
  }
}
