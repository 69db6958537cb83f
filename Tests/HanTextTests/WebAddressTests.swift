import HanText
import Testing

/// The addresses of a text, each with its kind.
private func drawn(_ text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  return WebAddress.all(in: scalars).map {
    "\($0.kind) \(String(String.UnicodeScalarView(scalars[$0.range])))"
  }
}

@Test(
  "addresses end where their letters, digits and marks end",
  arguments: [
    ("网站http://www.a.gov.cn/list?id=3主动公开", ["site http://www.a.gov.cn/list?id=3"]),
    ("在www.a.gov.cn和b.com发布", ["site www.a.gov.cn", "site b.com"]),
    ("邮箱xxgk_1@a.gov.cn，电话0591-23165255", ["mail xxgk_1@a.gov.cn"]),
    ("附件2018.docx、年报.pdf", ["file 2018.docx", "file .pdf"]),
    ("占4.5%，16:08，V2.0，192.168.1.10", []),
    ("", []),
  ])
func addresses(text: String, expected: [String]) {
  #expect(drawn(text) == expected)
}
