import Testing
import Wording

@Suite("A phrase is said in the language that is spoken")
struct PhraseTests {
  @Test("in Chinese as it stands in the sources")
  func chinese() {
    #expect(say("第 \(3) 张表") == "第 3 张表")
    #expect(Saying("帮助").said == "帮助")
  }

  @Test("in English by the table, and as it stands where the table has none")
  func english() {
    Language.with(.english) {
      #expect(Saying("帮助").said == "Help")
      #expect(say("帮助") == "Help")
      #expect(say("没有这一句 \(3)、\("甲")") == "没有这一句 3、甲")
    }
  }

  @Test(
    "a locale names its language; those that name none leave it at Chinese",
    arguments: [
      ("zh_CN.UTF-8", Language.chinese), ("zh", .chinese), ("", .chinese), ("C", .chinese),
      ("C.UTF-8", .chinese), ("POSIX", .chinese), ("en_US.UTF-8", .english),
      ("de_DE@euro", .english),
    ])
  func locale(name: String, language: Language) {
    #expect(Language(locale: name) == language)
  }
}
