import ReportForms
import ReportModel
import Testing

/// Both standard forms, as they are printed.
@Suite("Standard forms")
struct StandardFormTests {
  @Test("the table of section 三 of 2021 has 25 rows, 21 of which （七） adds up")
  func requests2021() {
    let form = StandardForm.standard2021
    #expect(
      form.requestRows.map { String(repeating: "  ", count: $0.groups.count) + $0.label }
        .joined(separator: "\n") == """
          一、本年新收政府信息公开申请数量
          二、上年结转政府信息公开申请数量
            （一）予以公开
            （二）部分公开（区分处理的，只计这一情形，不计其他情形）
              1.属于国家秘密
              2.其他法律行政法规禁止公开
              3.危及“三安全一稳定”
              4.保护第三方合法权益
              5.属于三类内部事务信息
              6.属于四类过程性信息
              7.属于行政执法案卷
              8.属于行政查询事项
              1.本机关不掌握相关政府信息
              2.没有现成信息需要另行制作
              3.补正后申请内容仍不明确
              1.信访举报投诉类申请
              2.重复申请
              3.要求提供公开出版物
              4.无正当理由大量反复申请
              5.要求行政机关确认或重新出具已获取信息
              1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
              2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
              3.其他
            （七）总计
          四、结转下年度继续办理
          """)
    #expect(form.outcomeDetails.count == 21)
  }

  @Test("that of 2019 has 23 rows, and （六）其他处理 is one of the 19 that （七） adds up")
  func requests2019() {
    let form = StandardForm.trial2019
    #expect(form.requestRows.count == 23)
    #expect(form.outcomeDetails.count == 19)
    #expect(form.outcomeDetails.last == .otherHandling)
    let ours = Set(form.requestRows.map(\.row))
    let theirs = Set(StandardForm.standard2021.requestRows.map(\.row))
    #expect(ours.subtracting(theirs) == [.otherHandling])
    #expect(theirs.subtracting(ours) == [.correctionOverdue, .feeUnpaid, .other])
  }

  @Test("groups stand before their parts, and the path of a row names them from without")
  func paths() {
    #expect(FormLine.of(.stateSecret).path == ["三、本年度办理结果", "（三）不予公开"])
    #expect(FormLine.of(.outcomeTotal).path == ["三、本年度办理结果"])
    #expect(FormLine.of(.received).path == [])
    #expect(FormLine.of(.suitAfterReview).path == ["行政诉讼"])
    #expect(FormRow.other.group == .otherHandling)
    for lines in [FormLine.requests, FormLine.review] {
      for (index, line) in lines.enumerated() {
        #expect(line.groups.allSatisfy { group in lines[..<index].contains { $0.row == group } })
      }
    }
  }

  @Test("every row and every column is of one table and has a name")
  func names() {
    let lines = FormLine.proactive + FormLine.requests + FormLine.review
    #expect(lines.map(\.row) == FormRow.allCases)
    #expect(lines.allSatisfy { !$0.label.isEmpty })
    #expect(FormColumn.allCases.allSatisfy { !$0.name.isEmpty })
  }

  @Test(
    "the table of section 二 is blocks below the articles of the Regulations",
    arguments: [
      (
        StandardForm.trial2019,
        """
        第二十条第（一）项 | 本年新制作数量 本年新公开数量 对外公开总数量 | 规章 行政规范性文件
        第二十条第（五）项 | 上一年项目数量 本年增/减 本年处理决定数量 | 行政许可 其他对外管理服务事项
        第二十条第（六）项 | 上一年项目数量 本年增/减 本年处理决定数量 | 行政处罚 行政强制
        第二十条第（八）项 | 上一年项目数量 本年增/减 | 行政事业性收费
        第二十条第（九）项 | 采购项目数量 采购总金额 | 政府集中采购
        """
      ),
      (
        StandardForm.standard2021,
        """
        第二十条第（一）项 | 本年制发件数 本年废止件数 现行有效件数 | 规章 行政规范性文件
        第二十条第（五）项 | 本年处理决定数量 | 行政许可
        第二十条第（六）项 | 本年处理决定数量 | 行政处罚 行政强制
        第二十条第（八）项 | 本年收费金额 | 行政事业性收费
        """
      ),
    ])
  func blocks(_ form: StandardForm, _ drawing: String) {
    let drawn = form.blocks.map { block in
      [
        block.caption, block.columns.map(\.name).joined(separator: " "),
        block.rows.map { FormLine.of($0).label }.joined(separator: " "),
      ].joined(separator: " | ")
    }
    #expect(drawn.joined(separator: "\n") == drawing)
  }

  @Test(
    "figures are counted in 件, matters in 项, money in 元, and fees since 2021 in 万元",
    arguments: [
      (FormColumn.naturalPerson, "件"), (.upheld, "件"), (.inForce, "件"), (.itemsBefore, "项"),
      (.itemsChange, "项"), (.procurementCount, "项"), (.procurementAmount, "元"), (.feeAmount, "万元"),
    ])
  func units(_ column: FormColumn, _ unit: String) {
    #expect(column.unit.scale.rawValue + column.unit.unit == unit)
  }

  @Test(
    "a heading is of the section it names, in the words of either form",
    arguments: [
      ("总体情况", StandardSection.overview), ("主动公开政府信息情况", .proactive),
      ("收到和处理政府信息公开申请情况", .requests), ("政府信息公开行政复议、行政诉讼情况", .review),
      ("因政府信息公开工作被申请行政复议、提起行政诉讼情况", .review), ("政府信息公开工作存在的主要问题及改进情况", .problems),
      ("其他需要报告的事项", .other),
    ])
  func sections(_ heading: String, _ section: StandardSection) {
    #expect(StandardSection(heading: heading) == section)
    #expect(StandardSection(heading: section.title) == section)
    #expect(StandardSection(heading: "机构建设") == nil)
  }
}
