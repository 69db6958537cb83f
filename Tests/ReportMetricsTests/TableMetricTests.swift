import FoundationEssentials
import ReportMetrics
import ReportModel
import Testing

@testable import ReportMetrics

@Suite("Figures of tables")
struct TableMetricTests {
  @Test("table 二 of the form of 2021: 件 by the form, money by its head, by order of the cells")
  func proactive2021() throws {
    let report = try page(
      """
      第二十条第（一）项*4 |
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
      规章 | 3 | 1 | 22
      行政规范性文件 | 0 | / | 1,204
      第二十条第（五）项*4 |
      信息内容 | 本年处理决定数量*3
      行政许可 | 11398889*3
      第二十条第（八）项*4 |
      信息内容 | 本年收费金额（单位：万元）*3
      行政事业性收费 | 7730.28*3
      """)
    #expect(
      drawnCells(report) == """
        规章 › 本年制发件数 | 3 | 件 | count
        规章 › 本年废止件数 | 1 | 件 | count
        规章 › 现行有效件数 | 22 | 件 | count
        行政规范性文件 › 本年制发件数 | 0 | 件 | zero
        行政规范性文件 › 现行有效件数 | 1204 | 件 | count
        行政许可 › 本年处理决定数量 | 11398889 | 件 | count
        行政事业性收费 › 本年收费金额 | 7730.28万 | 元 | money
        """)
    let fee = try #require(MetricExtractor.metrics(of: report).last { $0.cell != nil })
    #expect(fee.number == Decimal(77_302_800))
    #expect(report.text[fee.source] == "7730.28")
    #expect(report.string(reading: fee.sentence) == "行政事业性收费  7730.28")
    #expect(fee.period == "2023")
  }

  @Test("table 二 of the form of 2019: 项 for matters, signs, units in cells")
  func proactive2019() throws {
    let report = try page(
      """
      第二十条第（一）项*4 |
      信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
      规章 | 13 | 13 | ５２４
      第二十条第（五）项*4 |
      信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
      行政许可 | 1200 | +1036 | 98
      其他对外管理服务事项 | 30 | -8 | —
      第二十条第（九）项*4 |
      信息内容 | 采购项目数量 | 采购总金额*2
      政府集中采购 | 6 | 251000元*2
      """, title: "示例市2019年政府信息公开工作年度报告")
    #expect(
      drawnCells(report) == """
        规章 › 本年新制作数量 | 13 | 件 | count
        规章 › 本年新公开数量 | 13 | 件 | count
        规章 › 对外公开总数量 | 524 | 件 | count
        行政许可 › 上一年项目数量 | 1200 | 项 | count
        行政许可 › 本年增/减 | +1036 | 项 | count
        行政许可 › 处理决定数量 | 98 | 件 | count
        其他对外管理服务事项 › 上一年项目数量 | 30 | 项 | count
        其他对外管理服务事项 › 本年增/减 | -8 | 项 | count
        政府集中采购 › 采购项目数量 | 6 | 项 | count
        政府集中采购 › 采购总金额 | 251000 | 元 | money
        """)
    let metrics = MetricExtractor.metrics(of: report)
    #expect(metrics.first { $0.value == "+1036" }?.number == 1036)
    #expect(metrics.first { $0.value == "1200" }?.period == "2018")
    #expect(metrics.last { $0.cell != nil }.map { report.text[$0.source] } == "251000元")
  }

  @Test("table 三: a row is parts of its 总计, the details are parts of （七）总计")
  func requests() throws {
    let report = try page(requestTable)
    #expect(
      drawnCells(report) == """
        一、本年新收政府信息公开申请数量 | 30 | 件 | count
          自然人 | 21 | 件 | count
          商业企业 | 9 | 件 | count
        二、上年结转政府信息公开申请数量 | 1 | 件 | count
          自然人 | 1 | 件 | count
        三、本年度办理结果 | 30 | 件 | count
          （一）予以公开 | 19 | 件 | count
            自然人 | 12 | 件 | count
            商业企业 | 7 | 件 | count
          （三）不予公开 › 1.属于国家秘密 | 0 | 件 | zero
            自然人 | 0 | 件 | zero
          （三）不予公开 › 2.其他法律行政法规禁止公开 | 11 | 件 | count
            自然人 | 9 | 件 | count
            商业企业 | 2 | 件 | count
          自然人 | 21 | 件 | count
          商业企业 | 9 | 件 | count
        四、结转下年度继续办理 › 自然人 | 1 | 件 | count
        """)
    let labels = MetricExtractor.metrics(of: report).filter { $0.cell != nil }.map(\.label)
    #expect(labels.contains("（三）不予公开 › 1.属于国家秘密 › 自然人"))
    #expect(labels.contains("三、本年度办理结果 › 商业企业"))
  }

  @Test("a row that has all its cells must come to its total, one with blanks cannot be checked")
  func sums() throws {
    func row(_ cells: String) throws -> String {
      let drawn = requestTable.replacing(
        "数量*3 | 21 | 9 |  |  |  |  | 30", with: "数量*3 | \(cells)")
      let report = try page(drawn)
      let metrics = MetricExtractor.metrics(of: report)
      let relations = MetricRelations.relations(of: metrics, in: report)
      let first = try #require(relations.first { $0.total.map { metrics[$0].cell?.row } == 0 })
      return "\(first.kind) \(first.holds.map { "\($0)" } ?? "?") \(first.difference ?? 0)"
    }
    #expect(try row("21 | 9 | 0 | 0 | 0 | 0 | 30") == "sum true 0")
    #expect(try row("21 | 9 |  |  |  |  | 30") == "partialSum true 0")
    #expect(try row("21 | 9 | 0 | 0 | 0 | 0 | 31") == "sumError false -1")
    #expect(try row("21 | 9 |  |  |  |  | 31") == "partialSum true -1")
  }

  @Test("table 四: four results are parts of their 总计")
  func review() throws {
    let report = try page(
      """
      行政复议*5 | 行政诉讼*10
      结果维持^2 | 结果纠正^2 | 其他结果^2 | 尚未审结^2 | 总计^2 | 未经复议直接起诉*5 | 复议后起诉*5
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
      5 | 0 |  | 2 | 7 | 8 |  |  | 1 | 9 |  |  |  |  |
      """)
    #expect(
      drawnCells(report) == """
        行政复议 | 7 | 件 | count
          结果维持 | 5 | 件 | count
          结果纠正 | 0 | 件 | zero
          尚未审结 | 2 | 件 | count
        行政诉讼 › 未经复议直接起诉 | 9 | 件 | count
          结果维持 | 8 | 件 | count
          尚未审结 | 1 | 件 | count
        """)
  }

  @Test("indicators: the unit of the row, 其中 and numbered rows below their total, years of columns")
  func indicators() throws {
    let report = try page(
      """
      指标名称 | 计量单位 | 代码 | 2012年度 | 历年累计
      主动公开信息数 | 条 | 01 | 739 | 4359
      其中：全文电子化的主动公开信息数 | 条 | 02 | 700 | 4000
      申请总数 | 条 | 10 | 9 | 20
      其中：1.当面申请数 | 条 | 11 | 4 | 11
      2.网上申请数 | 条 | 12 | 5 | 9
      收取费用 | 万元 | 40 | 0 | 1.5
      """, title: "示例市2012年政府信息公开工作年度报告")
    #expect(
      drawnCells(report) == """
        主动公开信息数 › 2012年度 | 739 | 条 | count
          全文电子化的主动公开信息数 | 700 | 条 | count
        主动公开信息数 › 历年累计 | 4359 | 条 | count
          全文电子化的主动公开信息数 | 4000 | 条 | count
        申请总数 › 2012年度 | 9 | 条 | count
          1.当面申请数 | 4 | 条 | count
          2.网上申请数 | 5 | 条 | count
        申请总数 › 历年累计 | 20 | 条 | count
          1.当面申请数 | 11 | 条 | count
          2.网上申请数 | 9 | 条 | count
        收取费用 › 2012年度 | 0万 | 元 | zero
        收取费用 › 历年累计 | 1.5万 | 元 | money
        """)
  }

  @Test("a budget: the unit above the table, but not for rates, persons and codes")
  func budget() throws {
    let report = try page(
      """
      收入支出决算总表
      编制单位：示例市某局 金额单位：万元
      序号 | 科目编码 | 项目 | 2023年决算数 | 同比增长（±%） | 占比 | 年末人数
      1 | 20805 | 基本支出 | 1,234.50 | -28.6 | 60 | 12
      2 | 20806 | 项目支出 | 823 | 持平 | 40% | 3人
      """)
    #expect(
      drawnCells(report) == """
        基本支出 › 2023年决算数 | 1234.50万 | 元 | money
        基本支出 › 同比增长 | -28.6 | % | percent
        基本支出 › 占比 | 60 |  | count
        基本支出 › 年末人数 | 12 | 人 | count
        项目支出 › 2023年决算数 | 823万 | 元 | money
        项目支出 › 占比 | 40 | % | percent
        项目支出 › 年末人数 | 3 | 人 | count
        """)
  }

  @Test("a table of two sides: each figure is of the words before it")
  func sides() throws {
    let report = try page(
      """
      收入支出决算总表
      单位：万元
      收入*2 | 支出*2
      项目 | 决算数 | 项目（按功能分类） | 决算数
      一、财政拨款收入 | 307.82 | 一、社会保障支出 | 264.87
      二、其他收入 |  | 二、卫生健康支出 | 2.71
      本年收入合计 | 307.82 | 本年支出合计 | 267.58
      """)
    #expect(
      drawnCells(report) == """
        一、财政拨款收入 › 决算数 | 307.82万 | 元 | money
        一、社会保障支出 › 决算数 | 264.87万 | 元 | money
        二、卫生健康支出 › 决算数 | 2.71万 | 元 | money
        本年收入合计 › 决算数 | 307.82万 | 元 | money
        本年支出合计 › 决算数 | 267.58万 | 元 | money
        """)
  }

  @Test("cells stand among the figures of the prose, and each numeral is counted once")
  func order() throws {
    let report = try page(requestTable)
    let metrics = MetricExtractor.metrics(of: report)
    for (one, next) in zip(metrics, metrics.dropFirst()) {
      #expect(one.reading.upperBound <= next.reading.lowerBound)
    }
    let quantities = MetricExtractor.quantities(of: report)
    let kept = quantities.filter { $0.reason == nil }
    #expect(kept.map(\.source) == metrics.map(\.source))
    for (one, next) in zip(quantities, quantities.dropFirst()) {
      #expect(one.source.upperBound <= next.source.lowerBound)
    }
  }

  private let requestTable = """
     *3 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
    一、本年新收政府信息公开申请数量*3 | 21 | 9 |  |  |  |  | 30
    二、上年结转政府信息公开申请数量*3 | 1 |  |  |  |  |  | 1
    三、本年度办理结果^4 | （一）予以公开*2 | 12 | 7 |  |  |  |  | 19
    （三）不予公开^2 | 1.属于国家秘密 | 0 |  |  |  |  |  | 0
    2.其他法律行政法规禁止公开 | 9 | 2 |  |  |  |  | 11
    （七）总计*2 | 21 | 9 |  |  |  |  | 30
    四、结转下年度继续办理*3 | 1 |  |  |  |  |  |
    """
}
