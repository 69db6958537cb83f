import FoundationEssentials
import Testing

/// A report whose period is not of its title's year, and whose sum is a little too large.
private let crookedReport = smallReport.replacing("期限自2016年", with: "期限自2015年")
  .replacing("至12月31日", with: "至2015年12月31日").replacing("排水类40条", with: "其他类41条")

@Test("check writes failures by weight with both sides and the words they rest on, then the rest")
func checkText() throws {
  let program = try Program()
  try program.write(crookedReport, to: "a.txt")
  let expected = """
    a.txt：错误 1，提醒 1，说明 0，无法核对 0，相符 1

    错误
      PERIOD      统计期限写作2015年1月1日至2015年12月31日，与标题的 2016 年不符，请核对。
          2015年1月1日至2015年12月31日

    提醒
      TXT.SUM     正文“通过微信公众号推送信息”120条：80＋41＝121，与总数相差 1，请核对。
          通过微信公众号推送信息120条。
          其中，供水类80条，其他类41条。

    相符
      PUBDATE     成文日期2017年2月10日，不晚于2017年3月31日。

    """
  expect(try program.run("check", "a.txt"), is: Run(output: expected, errors: "", code: 1))
}

@Test("check as JSON has the keys of the contract, and offsets into what text prints")
func checkJSON() throws {
  let program = try Program()
  try program.write(crookedReport, to: "a.txt")
  try program.write(smallReport, to: "b.txt")
  let run = try program.run("check", ".", "--format", "json")
  #expect(run.code == 1)
  let findings = try JSONDecoder().decode(CheckedFindings.self, from: Data(run.output.utf8))
    .findings
  #expect(
    findings.map { "\($0.file) \($0.rule) \($0.status) \($0.severity)" } == [
      "./a.txt TXT.SUM fail warning", "./a.txt PERIOD fail error", "./a.txt PUBDATE pass warning",
      "./b.txt TXT.SUM pass warning", "./b.txt PERIOD pass error", "./b.txt PUBDATE pass warning",
    ])
  let text = Array(crookedReport.unicodeScalars)
  let evidence = findings[..<3].flatMap(\.evidence)
  #expect(evidence.count == 4)
  for evidence in evidence {
    let quote = Array(try #require(evidence.quote).unicodeScalars)
    let offset = try #require(evidence.offset)
    #expect(Array(text[offset..<offset + quote.count]) == quote)
  }
}

@Test("check ends with 0 where nothing fails, with 2 where a file cannot be read")
func checkCodes() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  #expect(try program.run("check", "a.txt").code == 0)
  #expect(try program.run("check", Program.sample).code == 0)
  let missing = try program.run("check", "none.txt", "a.txt")
  #expect(missing.code == 2)
  #expect(missing.errors == "nianbao: none.txt：没有这个文件；请检查路径。\n")
  #expect(missing.output.hasPrefix("a.txt：错误 0，"))
}

@Test(
  "several reports end with a table of them, the worst first, with what could not be read and why")
func checkSummary() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  try program.write(crookedReport, to: "b.txt")
  try program.write("", to: "c.txt")
  let expected = """
    ./a.txt：错误 0，提醒 0，说明 0，无法核对 0，相符 3

    ./b.txt：错误 1，提醒 1，说明 0，无法核对 0，相符 1

    错误
      PERIOD      统计期限写作2015年1月1日至2015年12月31日，与标题的 2016 年不符，请核对。
          2015年1月1日至2015年12月31日

    提醒
      TXT.SUM     正文“通过微信公众号推送信息”120条：80＋41＝121，与总数相差 1，请核对。
          通过微信公众号推送信息120条。
          其中，供水类80条，其他类41条。

    共 3 份：有错误 1 份，只有提醒 0 份，没有发现问题 1 份，读不了 1 份

    错误  提醒  无法核对  报告
       1     1         0  ./b.txt  正文合计与占比、统计期限
       0     0         0  ./a.txt
       –     –         –  ./c.txt  里面没有文字；请检查文件是否完整。

    """
  let run = try program.run("check", ".", "--failing")
  #expect(run.output == expected)
  #expect(run.errors == "nianbao: ./c.txt：里面没有文字；请检查文件是否完整。\n")
  #expect(run.code == 2)
  let json = try program.run("check", "b.txt", "a.txt", "--failing", "--format", "json")
  #expect(json.code == 1)
  #expect(json.output.contains("PERIOD") && !json.output.contains("PUBDATE"))
}
