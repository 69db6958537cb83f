import ReportAudit
import ReportMetrics
import ReportModel

/// A report of the standard form that holds in all: the tables drawn as on paper, a blank cell as `.`.
///
/// The figures of 一, 二, （七） and 四 are those of a real report; the details are made to fit.
struct FormDraft {
  var form = ReportForm.standard2021
  var title = "示例市2023年政府信息公开工作年度报告"
  var headings = [
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况",
    "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项",
  ]
  var bodies = [
    "本年度新收政府信息公开申请14069件，上年结转560件。", "", "", "",
    "公开平台建设还不够完善，今后将加强培训。", "没有其他需要报告的事项。",
  ]
  var first = CalendarDate(year: 2023, month: 1, day: 1)
  var last = CalendarDate(year: 2023, month: 12, day: 31)
  var date: CalendarDate? = CalendarDate(year: 2024, month: 1, day: 20)
  var published: CalendarDate?
  var issuer = "示例市人民政府办公室"
  var requests = FormDraft.requests2021
  var review = """
    行政复议 376 97 196 121 790
    未经复议直接起诉 16 1 12 27 56
    复议后起诉 74 1 30 51 156
    """
  var proactive = """
    第二十条第（一）项
    规章 3 1 22 / /
    行政规范性文件 10 2 100 / /
    第二十条第（五）项
    行政许可 / / / 11398889 /
    第二十条第（八）项
    行政事业性收费 / / / / 0
    """

  /// The draft of the form of 2019: （六）其他处理 is one row.
  static var trial: FormDraft {
    var draft = FormDraft()
    draft.form = .trial2019
    let lines = requests2021.split(separator: "\n")
    let other = lines.firstIndex { $0.hasPrefix("（六）") } ?? 0
    draft.requests =
      (lines[..<other] + ["（六）其他处理 0 0 0 0 0 0 0"] + lines[(other + 4)...])
      .joined(separator: "\n")
    return draft
  }

  private static let requests2021 = """
    一、本年新收政府信息公开申请数量 13612 252 0 45 128 32 14069
    二、上年结转政府信息公开申请数量 535 6 0 1 18 0 560
    （一）予以公开 5000 100 0 20 50 10 5180
    （二）部分公开（区分处理的，只计这一情形，不计其他情形） 300 2 0 4 1 9 316
    （三）不予公开
    1.属于国家秘密 0 0 0 0 0 0 0
    2.其他法律行政法规禁止公开 0 0 0 0 0 0 0
    3.危及“三安全一稳定” 0 0 0 0 0 0 0
    4.保护第三方合法权益 0 0 0 0 0 0 0
    5.属于三类内部事务信息 0 0 0 0 0 0 0
    6.属于四类过程性信息 0 0 0 0 0 0 0
    7.属于行政执法案卷 0 0 0 0 0 0 0
    8.属于行政查询事项 0 0 0 0 0 0 0
    （四）无法提供
    1.本机关不掌握相关政府信息 8064 150 0 20 70 10 8314
    2.没有现成信息需要另行制作 0 0 0 0 0 0 0
    3.补正后申请内容仍不明确 0 0 0 0 0 0 0
    （五）不予处理
    1.信访举报投诉类申请 0 0 0 0 0 0 0
    2.重复申请 0 0 0 0 0 0 0
    3.要求提供公开出版物 0 0 0 0 0 0 0
    4.无正当理由大量反复申请 0 0 0 0 0 0 0
    5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0
    （六）其他处理
    1.申请人无正当理由逾期不补正 0 0 0 0 0 0 0
    2.申请人逾期未按收费通知要求缴纳费用 0 0 0 0 0 0 0
    3.其他 0 0 0 0 0 0 0
    （七）总计 13364 252 0 44 121 29 13810
    四、结转下年度继续办理 783 6 0 2 25 3 819
    """

  /// The same draft with one cell of a drawn table written anew, in the row whose label begins so.
  func with(
    _ table: WritableKeyPath<FormDraft, String>, _ label: String, _ column: Int, _ cell: String
  ) -> FormDraft {
    var draft = self
    draft[keyPath: table] = draft[keyPath: table].split(separator: "\n").map { line in
      var words = line.split(separator: " ").map(String.init)
      if line.hasPrefix(label), words.count > 1 { words[column + 1] = cell }
      return words.joined(separator: " ")
    }.joined(separator: "\n")
    return draft
  }

  /// The findings, one a line: rule and status, those that pass left out.
  var verdicts: String {
    findings.filter { $0.status != .pass }.map { "\($0.rule.rawValue) \($0.status)" }
      .joined(separator: "\n")
  }

  var findings: [Finding] {
    let report = report
    return Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
  }
}
