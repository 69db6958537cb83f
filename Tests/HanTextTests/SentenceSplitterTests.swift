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
    "全年通过网站http://www.a.gov.cn/list?id=3主动公开政府信息25件。|均已归档。",
    "见http://www.a.gov.cn/list？id=3主动公开栏目。|2023年办结3件。",
    "登录http://www.a.gov.cn/?公开指南下载。|来信寄xxgk@a.gov.cn。|2023年收到3封。",
    "是否公开?|是!|共25件。",
    "占4.5%、V2.0.1版、192.168.1.10、年报.docx、www.a.gov.cn均不断句。|满意率99%?|待核。",
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
