import HanText
import ReportMetrics
import ReportModel

/// Whether a figure of the prose counts all that the table counts: the whole year and the whole organ.
///
/// ```
/// 全年收到申请23件                       all of it
/// 上半年收到申请9件                      a part of the year
/// 局机关收到申请2件，局属单位1件         a part of the organ
/// 各县（市、区）受理申请903件            others
/// ```
/// What counts less or more is compared with nothing.
struct ClaimScope {
  private let report: Report
  private let metrics: [Metric]
  /// Whether the report speaks for a place: then 全市 is all that it counts.
  private let isOfPlace: Bool
  /// The names of who reports: 东山市, 东山市政府.
  private let names: [[Unicode.Scalar]]

  init(_ report: Report, metrics: [Metric]) {
    self.report = report
    self.metrics = metrics
    let issuer = report.identity.issuer ?? ""
    let name = issuer.replacing("人民政府", with: "政府")
    names = name.isEmpty ? [] : [name, name + "政府"].map { Array($0.unicodeScalars) }
    isOfPlace = ClaimScope.places.contains(where: issuer.hasSuffix)
  }

  private static let places = [
    "政府", "省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "办公厅", "办公室", "街道", "办事处",
  ]

  /// Whether a metric counts what the whole report does.
  func isWhole(_ index: Int) -> Bool {
    isOfWholeYear(index) && !speaksOfOthers(index)
  }

  // MARK: The year

  /// Whether the last time that its sentence names before it is no part of a year and no sum of years.
  private func isOfWholeYear(_ index: Int) -> Bool {
    let start = metrics[index].sentence.lowerBound
    let end = max(start, metrics[index].reading.lowerBound)
    let words = Array(report.string(reading: start..<end).unicodeScalars)
    var isWhole = true
    var first: Int?
    for place in words.indices {
      if ClaimScope.years.length(in: words, at: place) > 0 { isWhole = true }
      if ClaimScope.parts.length(in: words, at: place) > 0 { isWhole = false }
      if ClaimScope.joints.contains(words[place]) {
        // 7月至12月, 7-12月.
        first = number(in: words, before: words[max(0, place - 1)] == "月" ? place - 1 : place)
      }
      if words[place] == "月", let month = number(in: words, before: place) {
        isWhole = month == 12 && (first == nil || first == 1 || first ?? 0 > 12)
      }
      if SentenceSplitter.isEnd(in: words, at: place) || words[place] == "，" { first = nil }
    }
    return isWhole
  }

  /// The number of one or two digits before a place; larger ones are no months.
  private func number(in words: [Unicode.Scalar], before place: Int) -> Int? {
    let digits = words[..<place].suffix(3).reversed().prefix { $0.digitValue != nil }.reversed()
      .compactMap(\.digitValue)
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + $1 }
  }

  private static let joints: [Unicode.Scalar] = ["至", "到", "-", "—", "－", "～", "~", "–"]
  private static let years = WordSet("全年 全年度 本年度 年底 年末 今年")
  private static let parts = WordSet(
    "上半年 下半年 半年 季度 施行以来 实施以来 开展以来 成立以来 近年来 年来 历年")

  // MARK: The organ

  /// Whether its label, or one before it in its sentence, names somebody else, or some of those the report is of.
  private func speaksOfOthers(_ index: Int) -> Bool {
    let sentence = metrics[index].sentence
    var place = index
    while place >= 0, metrics[place].sentence == sentence {
      let subject = ClaimScope.subject(of: metrics[place].label)
      if isOther(subject) { return true }
      if ClaimScope.ourselves.isFound(in: subject) { return false }
      place -= 1
    }
    return false
  }

  /// The words of a label before what was done: 市水文中心 of 市水文中心受理申请.
  private static func subject(of label: String) -> [Unicode.Scalar] {
    let label = Array(label.unicodeScalars)
    var words: [Unicode.Scalar] = []
    var place = 0
    while place < label.count {
      let length = disclosed.length(in: label, at: place)
      if length == 0 { words.append(label[place]) }
      place += max(1, length)
    }
    let end = words.indices.first { acts.length(in: words, at: $0) > 0 } ?? words.count
    return Array(words[..<end])
  }

  private static let disclosed = WordSet("政府信息")
  private static let acts = WordSet(
    "新收 收到 受理 接收 接到 办理 办结 答复 予以公开 部分公开 不予 无法提供 结转 申请 产生 发生 引起 引发 被 行政复议 行政诉讼 诉讼 公开")

  /// Whether a subject is not the organ that the report is of.
  private func isOther(_ subject: [Unicode.Scalar]) -> Bool {
    if subject.isEmpty || ClaimScope.ourselves.isSuffix(of: subject) || isOwnName(subject) {
      return false
    }
    if ClaimScope.areas.isFound(in: subject) {
      return !isOfPlace || ClaimScope.each.isFound(in: subject)
    }
    return ClaimScope.others.isFound(in: subject)
  }

  /// Whether a subject begins as the end of the organ's name goes: 市政府办公厅, for 上海市人民政府办公厅.
  private func isOwnName(_ subject: [Unicode.Scalar]) -> Bool {
    names.contains { name in
      name.indices.dropLast(2).contains { subject.starts(with: name[$0...]) }
    }
  }

  private static let ourselves = WordSet(OfficeWords.ourselves)
  private static let areas = WordSet("全省 全市 全县 全区 全州 全镇 全乡 全街道 全旗")
  private static let each = WordSet("各县 各区 各市 各镇 各乡 各街道 乡镇 县（ 县( 县区")
  private static let others = WordSet(
    """
    局机关 委机关 厅机关 局属 委属 厅属 下属 所属 直属 分局 支队 大队 中心 各 乡镇 街道 镇 县 部门 单位 窗口 科室 处室 两级 市级 省级 县级 区级
    通过 渠道 系统 平台 局 厅 委 政府 办公室 学校 医院 公司 所 站
    """)
}
