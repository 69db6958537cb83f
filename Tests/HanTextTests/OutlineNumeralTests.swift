import HanText
import Testing

/// The number at the start of a text with what is left of it, drawn as `12|、`.
private func drawn(_ text: String, value: (Unicode.Scalar) -> Int?) -> String {
  let scalars = Array(text.unicodeScalars)
  guard let found = OutlineNumeral.number(startOf: scalars[...], longest: 4, value: value) else {
    return "none"
  }
  return "\(found.value)|" + String(String.UnicodeScalarView(scalars[found.end...]))
}

@Test(
  "outlines count with 一…十 and their formal forms",
  arguments: [
    ("十二、", "12|、"), ("二十一条", "21|条"), ("叁拾", "30|"), ("二〇一八年", "2018|年"), ("〇", "0|"),
    ("两个", "none"), ("零", "none"), ("", "none"),
  ])
func outlineNumerals(text: String, expected: String) {
  #expect(drawn(text, value: OutlineNumeral.value) == expected)
}

@Test(
  "dates write their zero with any circle",
  arguments: [("二○一八年", "2018|年"), ("二Ｏ一八年", "2018|年"), ("二零二三年", "2023|年"), ("三十一日", "31|日")])
func dateNumerals(text: String, expected: String) {
  #expect(drawn(text, value: OutlineNumeral.dateValue) == expected)
}
