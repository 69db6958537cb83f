import FoundationEssentials
import Testing

private struct Found: Decodable {
  struct Hit: Decodable {
    var file: String
    var section: String
    var heading: String
    var offset: Int
    var length: Int
    var snippet: String
  }
  var query: String
  var hitCount: Int
  var reportCount: Int
  var hits: [Hit]
}

@Test("search shows each hit with its words, below the heading it stands under")
func searchText() throws {
  let run = try Program().run("search", "公众号", Program.sample)
  let expected = """
    二、主动公开政府信息情况 › （二）通过新闻媒体主动公开政府信息情况  1 处
        通过“广东人社”微信公众号推送信息996篇（次）。
    四、完善多层次信息公开平台 › （三）完善微信公众号等新媒体  3 处
        （三）完善微信公众号等新媒体。
        “广东人社”微信公众号粉丝数量超26万个，图文阅读量超过561万次。
        “广东人社”微信公众号获得“2017年优秀政务传播案例奖”。

    """
  #expect(run == Run(output: expected, errors: "", code: 0))
}

@Test("search over a folder names the files, counts all and shows as many as asked for")
func searchFolder() throws {
  let program = try Program()
  #expect(try program.shell("mkdir -p d/e d/.hidden").code == 0)
  try program.write(smallReport, to: "d/a.txt")
  try program.write(smallReport, to: "d/e/b.txt")
  try program.write(smallReport, to: "d/.hidden/c.txt")
  try program.write(smallReport, to: "d/picture.png")
  let counts = "d/a.txt\t2\nd/e/b.txt\t2\n"
  expect(
    try program.run("search", "2016年", "d", "--count"), is: Run(output: counts, errors: "", code: 0)
  )
  let first = """
    d/a.txt  2 处
    引言  2 处
        2016年政府信息公开工作年度报告

    """
  expect(
    try program.run("search", "2016年", "d", "--limit", "1"),
    is: Run(output: first, errors: "", code: 0))
}

@Test("search as JSON has the keys of the contract, and offsets into what text prints")
func searchJSON() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let run = try program.run("search", "信息", "a.txt", "--format", "json", "--limit", "3")
  let found = try JSONDecoder().decode(Found.self, from: Data(run.output.utf8))
  #expect(found.query == "信息")
  #expect(found.hitCount == 4)
  #expect(found.reportCount == 1)
  let text = Array(smallReport.unicodeScalars)
  let drawn = found.hits.map { hit in
    let words = text[hit.offset..<hit.offset + hit.length].map(String.init).joined()
    return "\(hit.file) [\(hit.section)] \(hit.heading) \(words): \(hit.snippet)"
  }
  #expect(
    drawn == [
      "a.txt []  信息: 2016年政府信息公开工作年度报告",
      "a.txt []  信息: 根据《中华人民共和国政府信息公开条例》编制本报告，",
      "a.txt [一/（一）] 公开渠道 信息: 通过微信公众号推送信息120条。",
    ])
}

@Test("nothing found is exit code 1; a file that cannot be read is 2, and the others are searched")
func searchCodes() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  expect(try program.run("search", "鳄鱼", "a.txt"), is: Run(output: "", errors: "", code: 1))
  let none = try program.run("search", "鳄鱼", "a.txt", "--format", "json")
  #expect(none.code == 1)
  #expect(
    try JSONDecoder().decode(Found.self, from: Data(none.output.utf8)).hits.isEmpty)
  expect(
    try program.run("search", "水质", "none.txt", "a.txt", "--count"),
    is: Run(output: "a.txt\t1\n", errors: "nianbao: none.txt：没有这个文件；请检查路径。\n", code: 2))
}

@Test("search takes pinyin, either script, exclusions, sections and figures")
func searchLanguage() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let queries = [
    "gongshui", "供水類", "信息 -公众号", "s:依申请 答复", "s:zdgk >=80条", "unit:期", "\"gongshui\"",
  ]
  let lines = try queries.map { query in
    let run = try program.run("search", query, "a.txt")
    let lines = run.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    return "\(query) → \(lines.joined(separator: " | ")) [\(run.code)]"
  }
  let expected = """
    gongshui → 一、主动公开情况 › （一）公开渠道  1 处 | 其中，供水类80条，排水类40条。 [0]
    供水類 → 一、主动公开情况 › （一）公开渠道  1 处 | 其中，供水类80条，排水类40条。 [0]
    信息 -公众号 → 引言  2 处 | 2016年政府信息公开工作年度报告 | 根据《中华人民共和国政府信息公开条例》编制本报告， | 一、主动公开情况 › （二）公开内容  1 处 | 公开水质信息12期。 [0]
    s:依申请 答复 → 二、依申请公开情况  1 处 | 收到申请3件，均已答复。 [0]
    s:zdgk >=80条 → 一、主动公开情况 › （一）公开渠道  2 处 | 通过微信公众号推送信息120条。 | 其中，供水类80条，排水类40条。 [0]
    unit:期 → 一、主动公开情况 › （二）公开内容  1 处 | 公开水质信息12期。 [0]
    "gongshui" →  [1]
    """
  #expect(lines.joined(separator: "\n") == expected)
}

@Test("hits that share the words around them share a line")
func searchSharedLines() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let run = try program.run("search", "供水 排水", "a.txt")
  let expected = """
    一、主动公开情况 › （一）公开渠道  2 处
        其中，供水类80条，排水类40条。

    """
  expect(run, is: Run(output: expected, errors: "", code: 0))
}

@Test("over several reports, JSON and --limit give the best hits first, text gives them as found")
func searchRanked() throws {
  let program = try Program()
  try program.write("某局2016年年度报告\n\n一、概述\n本局復議情况良好。\n", to: "a.txt")
  try program.write("某厅2016年年度报告\n\n一、行政复议情况\n本厅无复议。\n", to: "b.txt")
  let found = try program.run("search", "复议", "a.txt", "b.txt")
  let limited = try program.run("search", "复议", "a.txt", "b.txt", "--limit", "2")
  let expected = """
    a.txt  1 处
    一、概述  1 处
        本局復議情况良好。
    b.txt  2 处
    一、行政复议情况  2 处
        一、行政复议情况
        本厅无复议。

    """
  expect(found, is: Run(output: expected, errors: "", code: 0))
  let best = expected.split(separator: "\n").dropFirst(3).joined(separator: "\n") + "\n"
  expect(limited, is: Run(output: best, errors: "", code: 0))
  let json = try program.run("search", "复议", "a.txt", "b.txt", "--format", "json")
  let hits = try JSONDecoder().decode(Found.self, from: Data(json.output.utf8)).hits
  #expect(
    hits.map { "\($0.file) \($0.snippet)" } == [
      "b.txt 一、行政复议情况", "b.txt 本厅无复议。", "a.txt 本局復議情况良好。",
    ])
}

@Test("letters themselves are listed before words read so, and whole words before others")
func searchStanding() throws {
  let program = try Program()
  let text = "某局2016年年度报告\n\n一、概述\n召开工作会议。\n二、公开\n开通公众号，号码gzh。\n"
  try program.write(text, to: "a.txt")
  let run = try program.run("search", "gzh", "a.txt")
  let expected = """
    二、公开  1 处
        开通公众号，号码gzh。
    二、公开  1 处
        开通公众号，号码gzh。
    一、概述  1 处
        召开工作会议。

    """
  expect(run, is: Run(output: expected, errors: "", code: 0))
  let json = try program.run("search", "gzh", "a.txt", "--format", "json")
  let hits = try JSONDecoder().decode(Found.self, from: Data(json.output.utf8)).hits
  #expect(hits.map(\.length) == [3, 3, 3])
  #expect(hits.map(\.section) == ["二", "二", "一"])
}
