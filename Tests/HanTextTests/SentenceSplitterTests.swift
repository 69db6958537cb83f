import HanText
import Testing

/// Where sentences end.
@Suite("Sentences")
struct SentenceSplitterTests {
  static let texts = [
    "其中，《成功！首先得有好“摇篮”》阅读量逾10万。|“全部公开。”|办结25件。",
    "占4.5%？！|（均已公开。）|网址http://a.cn/?x=1；二是",
    "《未闭合的书名。|下一句。",
    "没有句号",
    "。|甲。",
  ]

  @Test("behind their mark and what closes there, not inside a title", arguments: texts)
  func sentences(text: String) {
    let scalars = Array(text.unicodeScalars.filter { $0 != "|" })
    let found = SentenceSplitter.sentences(in: scalars, 0..<scalars.count)
      .map { String(String.UnicodeScalarView(scalars[$0])) }
    #expect(found.joined(separator: "|") == text)
  }
}
