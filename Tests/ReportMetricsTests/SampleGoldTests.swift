import FoundationEssentials
import ReportMetrics
import ReportModel
import ReportReading
import Testing

/// The figures of the sample report as annotated by hand: row, value, unit, qualifier, row of the
/// total, relation or role, label.
private let gold = """
  1  84.78万  个          -     -   -        广东就业网发布全省空缺岗位信息
  2  270      个          约    -   -        披露社保信息涉及指标项
  3  864      条          -     -   -        通过门户网站主动公开政府信息
  4  1        条          -     3   part     机构职能类信息
  5  5        条          -     3   part     行政许可类信息
  6  41       条          -     3   part     政策文件类信息
  7  817      条          -     3   part     工作动态类信息
  8  57       篇          -     -   -        向中央及省内主流媒体发布新闻通稿
  9  280      篇（次）    逾    -   -        在报纸、电视、广播、网站等新闻媒体发布信息
  10 996      篇（次）    -     -   -        通过“广东人社”微信公众号推送信息
  11 10       篇（次）    -     9   part     中央级媒体报道
  12 213      篇（次）    -     9   part     省级媒体报道
  13 15042    人次        -     -   -        厅综合服务大厅接待办事人员
  14 21417    件          -     -   -        厅综合服务大厅办结业务
  15 100694   件          -     -   -        厅网上办事大厅办结业务
  16 13983    件          -     -   -        厅门户网站收到网上信函
  17 99       %           以上  16  share    网上信函及时答复
  18 43万     人次        -     -   -        省本级12333劳动保障咨询热线接听群众来电
  19 239      项          -     -   before   厅机关全部职能
  20 197      项          -     -   after    厅机关全部职能
  21 2        项          -     -   -        年度重大决策听证目录包含事项
  22 4        项          -     -   -        全流程进驻省网上办事大厅集约化平台的行政许可事项
  23 9        项          -     -   -        全流程进驻省网上办事大厅集约化平台的公共服务事项
  24 26万     个          超    -   -        “广东人社”微信公众号粉丝数量
  25 561万    次          超过  -   -        “广东人社”微信公众号图文阅读量
  26 10万     -           逾    25  instance 《大粤工匠如何炼成？首先得有好“摇篮”》、《告诉咱爸妈！今年基本养老金调整方案出来了！》、《开学别忘做这件事！选出你心中的人气魅力教师！》阅读量
  27 25       件          -     -   -        接到政府信息公开申请
  28 14       件          -     27  part     网上申请
  29 11       件          -     27  part     书面申请
  30 0        件          -     -   -        因政府信息公开提起的行政复议案
  31 0        件          -     -   -        因政府信息公开提起的行政诉讼案
  32 99       件          -     -   -        承办的代表建议
  33 121      件          -     -   -        承办的政协提案
  34 98       件          -     32  part     办理结果复文在厅门户网站公开的代表建议
  35 120      件          -     33  part     办理结果复文在厅门户网站公开的政协提案
  36 0        元          -     -   -        向政府信息公开申请人收取费用
  """

@Test("the sample report gives its 36 figures, and no other")
func sampleFigures() throws {
  let report = try sampleReport()
  let metrics = MetricExtractor.metrics(of: report)
  let found = metrics.enumerated().map { drawnFacts($0.element, row: $0.offset + 1) }
  let wanted = gold.split(separator: "\n").map { cells($0).prefix(6).joined(separator: " ") }
  #expect(found == wanted)
}

@Test("scored as an annotation is, the sample's figures are all right and their names nearly so")
func sampleScores() throws {
  let annotations = gold.split(separator: "\n").map { annotation(cells($0)) }
  let scores = Scores(MetricExtractor.metrics(of: try sampleReport()), annotations)
  #expect(scores.number == 1)
  #expect(scores.unit == 1)
  #expect(scores.qualifier == 1)
  #expect(scores.label == 1)
  #expect(scores.nameLikeness >= 0.98)
  #expect(scores.hierarchy == 1)
  #expect(scores.parentLink == 1)
}

private func annotation(_ cells: [String]) -> Annotation {
  let cell = { (index: Int) in cells[index] == "-" ? "" : cells[index] }
  return Annotation(
    value: cell(1), unit: cell(2), qualifier: cell(3), parent: Int(cell(4)).map { $0 - 1 },
    label: cells[6])
}

@Test("every figure quotes the text at its place, in source and reading")
func samplePlaces() throws {
  let report = try sampleReport()
  for metric in MetricExtractor.metrics(of: report) where metric.kind != .zero {
    let quote = report.text[metric.source]
    #expect(quote == report.string(reading: metric.reading))
    #expect(quote.contains(metric.value) && quote.contains(metric.unit))
    #expect(metric.sentence.contains(metric.reading.lowerBound))
  }
}

/// The report in Data/Reports.
func sampleReport() throws -> Report {
  try ReportReader.report(from: sampleBytes())
}

/// The bytes of the report in Data/Reports.
func sampleBytes(file: String = #filePath) throws -> [UInt8] {
  let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
  let path = "/" + root + "/Data/Reports/guangdong-hrss-2017.txt"
  return Array(try Data(contentsOf: URL(filePath: path)))
}

private func cells(_ line: Substring) -> [String] { line.split(separator: " ").map(String.init) }

private func drawnFacts(_ metric: Metric, row: Int) -> String {
  let relation = metric.relation?.rawValue ?? metric.role?.rawValue ?? "-"
  let parent = metric.parent.map { "\($0 + 1)" } ?? "-"
  return [
    "\(row)", metric.value + metric.scale, metric.unit.isEmpty ? "-" : metric.unit,
    metric.qualifier.isEmpty ? "-" : metric.qualifier, parent, relation,
  ].joined(separator: " ")
}
