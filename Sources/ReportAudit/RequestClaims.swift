import ReportForms
import ReportMetrics
import ReportModel

/// What figures of the prose say of table 三: 新收N件 is the total of 一, 自然人N件 below it a column of 一.
struct RequestClaims {
  private let checked: CheckedTable
  private let metrics: [Metric]

  init(_ checked: CheckedTable, metrics: [Metric]) {
    self.checked = checked
    self.metrics = metrics
  }

  /// The cells that a metric is about, in each of the ways it may be meant; nil if of none.
  func sides(of index: Int) -> [CellSum]? {
    let label = metrics[index].label
    guard !Self.narrower.contains(where: label.holds), !isOfChannel(index) else { return nil }
    if let columns = requesters(of: label) {
      // 自然人N件 says nothing of itself; what it is a part of does.
      let own = sides(of: label, at: index)
      let whole = own ?? metrics[index].parent.flatMap { sides(of: metrics[$0].label, at: $0) }
      return whole.map { cells(of: $0, columns) }
    }
    guard !Self.subjects.contains(where: label.holds) else { return nil }
    return sides(of: label, at: index).map { cells(of: $0, [.total]) }
  }

  private func cells(of sides: [[Int]], _ columns: [FormColumn]) -> [CellSum] {
    let columns = columns.compactMap(checked.column)
    return sides.map { side in
      side.flatMap { row in columns.map { FormCell(row: row, column: $0) } }
    }
  }

  /// Words that count only some of the requests.
  private static let narrower = [
    "网络", "网上", "平台", "信函", "信件", "当面", "现场", "邮", "传真", "月", "季度", "按时", "按期", "延期", "补正",
  ]
  /// Words that say what requests were about.
  private static let subjects = ["涉及", "关于", "方面", "领域"]

  /// Whether a metric is a part of what came by one channel.
  private func isOfChannel(_ index: Int) -> Bool {
    guard let parent = metrics[index].parent else { return false }
    return Self.narrower.contains(where: metrics[parent].label.holds)
  }

  /// The columns of the kind of requester that a label names.
  private func requesters(of label: String) -> [FormColumn]? {
    let kinds = RequestClaims.kinds.filter { label.holds($0.words) }
    return kinds.count == 1 ? kinds[0].columns : nil
  }

  /// All kinds have names that tell but 其他, which is one of 法人或其他组织.
  private static let kinds: [(words: String, columns: [FormColumn])] = {
    let requesters = StandardForm.requesters.filter { $0 != .total }
    return requesters.filter { $0 != .otherOrg }.map { ($0.name, [$0]) }
      + [("法人", Array(requesters.dropFirst()))]
  }()

  /// The rows that a label is about, in each of the ways it may be meant; nil if of none.
  private func sides(of label: String, at index: Int) -> [[Int]]? {
    if label.holds("结转") || label.holds("顺延") {
      if label.holds("下年") || label.holds("下一年") { return side([.carriedForward]) }
      // 办结上年结转N件 counts what was done with some of them, for which the form has no row.
      if ["办结", "办毕", "答复"].contains(where: label.holds) { return nil }
      return label.holds("上年") || label.holds("上一年") ? side([.carriedOver]) : nil
    }
    if let outcome = outcome(of: label, at: index) { return outcome }
    guard label.hasSuffix("申请") || label.hasSuffix("依申请公开") || label.hasSuffix("答复") else {
      return nil
    }
    // 共需办理 is said of what came in and was carried over, 办理 of that and of what was done.
    if label.holds("需办") || label.holds("应办") { return side([.received, .carriedOver]) }
    if label.holds("办结") || label.holds("答复") { return side([.outcomeTotal]) }
    if label.holds("办理") { return side([.outcomeTotal]) + side([.received, .carriedOver]) }
    guard ["新收", "收到", "受理", "接收", "接到"].contains(where: label.holds) else { return nil }
    // 受理 is said of what came in, and of that with what was carried over.
    let new = side([.received])
    return label.holds("新收") ? new : new + side([.received, .carriedOver])
  }

  private func side(_ rows: [FormRow]) -> [[Int]] { [rows.compactMap { checked.places[$0] }] }

  /// The rows of an outcome: （一）予以公开, or all of （四）无法提供.
  private func outcome(of label: String, at index: Int) -> [[Int]]? {
    var label = label
    // 作出部分公开答复的申请.
    for ending in ["的申请", "答复"] where label.hasSuffix(ending) {
      label.removeLast(ending.count)
    }
    for (words, group) in RequestClaims.groups where label.hasSuffix(words) {
      return self.group(group)
    }
    if label == "其他", isBehindOutcome(index) { return group(.otherHandling) }
    let isOpen = label.holds("予以公开")
    let isPartly = label.hasSuffix("部分公开")
    if isOpen && isPartly { return side([.granted, .partlyGranted]) }
    if label.hasSuffix("予以公开") { return side([.granted]) }
    return isPartly ? side([.partlyGranted]) : nil
  }

  /// Whether a metric closes a list of outcomes; a percent may stand between.
  private func isBehindOutcome(_ index: Int) -> Bool {
    metrics[max(0, index - 2)..<index].contains {
      $0.sentence == metrics[index].sentence
        && ($0.label.hasSuffix("不予处理") || $0.label.hasSuffix("无法提供"))
    }
  }

  /// The groups of outcomes by the words that sentences name them with.
  private static let groups: [(words: String, row: FormRow)] = [
    ("不予公开", .refused), ("无法提供", .unable), ("不予处理", .notProcessed), ("其他处理", .otherHandling),
  ]

  /// The rows of a group, or the one row that it is in the form of 2019.
  private func group(_ group: FormRow) -> [[Int]] {
    let rows = checked.table.rows
    let parts = FormSums.details(in: checked.table).filter { rows[$0].form?.group == group }
    return parts.isEmpty ? side([group]) : [parts]
  }
}
