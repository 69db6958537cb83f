import Testing

/// Sentences that an expression is set into: behind a total, in the middle of a list, before a relative clause.
private let frames = ["总量为|。", "共计|，均已登记。", "全年达到|；"]

@Test(
  "every expression of the table is read as its number and unit, in every sentence it is set into")
func expressionsOfTheTable() {
  var kind = ""
  for line in expressionTable.split(separator: "\n") {
    if line.hasPrefix("#") {
      kind = String(line.dropFirst(2))
      continue
    }
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { field in
      String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard fields.count == 3 else {
      Issue.record("a line of the table has three fields: \(line)")
      continue
    }
    for frame in frames {
      let sides = frame.split(separator: "|")
      let read = numerals("\(sides[0])\(fields[0])\(sides[1])")
      #expect(
        read.hasSuffix(" = \(fields[1])\(fields[2])") && !read.contains("\n"),
        "\(kind): \(sides[0])\(fields[0])")
    }
  }
}

@Test(
  "letters, powers and blanks that only look like numbers are none",
  arguments: [
    ("推广4K电视和8K屏", "4K name\n8K name"),
    ("建设5G基站", "5G name"),
    ("带宽达100M。", "100M name"),
    ("系数2e5和3e6", "2e5 name\n3e6 name"),
    ("灯具功率达500W。", "500W = 500W"),
    ("跨越三个百亿台阶。", "三个 lexical\n百亿台 lexical"),
    ("迈上两个千亿元大台阶", "两个 lexical\n千亿元 lexical"),
    ("临川机场二期投入使用", "二期投入 ordinal"),
    ("冰山一角。", "一角 lexical"),
    ("举报一起、查处一起，", "一起 lexical\n一起 lexical"),
    ("其中10亿元以上21个", "10亿元以上 basis\n21个 = 21个"),
    ("半成品加工", "半 lexical"),
    ("两地、两岸三地", "两地 lexical\n两岸 lexical\n三 lexical"),
  ])
func lettersOfNames(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}

@Test(
  "one of something is a count where a verb of counting leads to it",
  arguments: [
    ("全年共办理一件。", "一件 = 1件"),
    ("累计受理一宗，已办结。", "一宗 = 1宗"),
    ("办理依申请公开事项一件，已按时答复。", "一件 = 1件"),
    ("退还费用一元。", "一元 = 1元"),
    ("平均用时半小时。", "半小时 = 0.5小时"),
    ("同比分别下降三成和上升12.5%", "三成 = 30%\n12.5% = 12.5%"),
    ("明确一名经办人员", "一名 lexical"),
    ("公共服务一件事", "一件事 lexical"),
  ])
func countsOfOne(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}
