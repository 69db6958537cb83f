import ReportMetrics
import ReportModel

/// What figures of the prose say of table 三: 新收N件 is the total of 一, 自然人N件 below it a column of 一.
struct RequestClaims {
  private let table: Table
  private let rows: RequestRows
  private let metrics: [Metric]

  init(table: Table, metrics: [Metric]) {
    self.table = table
    self.metrics = metrics
    rows = RequestRows(table)
  }

  /// 总计.
  private static let total = 6

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
    return sides(of: label, at: index).map { cells(of: $0, [Self.total]) }
  }

  private func cells(of sides: [[Int]], _ columns: [Int]) -> [CellSum] {
    sides.map { side in
      side.flatMap { row in columns.map { ClaimedCell(row: row, column: $0) } }
    }
  }

  /// Words that count only some of the requests.
  private static let narrower = [
    "网络", "网上", "平台", "信函", "信件", "当面", "现场", "邮", "传真", "月", "季度", "按时", "按期", "延期", "补正",
  ]

  /// Whether a metric is a part of what came by one channel.
  private func isOfChannel(_ index: Int) -> Bool {
    guard let parent = metrics[index].parent else { return false }
    return Self.narrower.contains(where: metrics[parent].label.holds)
  }

  /// The columns of the kind of requester that a label names.
  private func requesters(of label: String) -> [Int]? {
    let kinds: [(words: String, columns: [Int])] = [
      ("自然人", [0]), ("商业企业", [1]), ("科研机构", [2]), ("社会公益组织", [3]), ("法律服务机构", [4]),
      ("法人", [1, 2, 3, 4, 5]),
    ]
    let named = kinds.filter { label.contains($0.words) }
    return named.count == 1 ? named[0].columns : nil
  }

  /// The rows that a label is about, in each of the ways it may be meant; nil if of none.
  private func sides(of label: String, at index: Int) -> [[Int]]? {
    if label.holds("结转") || label.holds("顺延") {
      if label.holds("下年") || label.holds("下一年") { return side([rows.left]) }
      return label.holds("上年") || label.holds("上一年") ? side([rows.carried]) : nil
    }
    if let outcome = outcome(of: label, at: index) { return outcome }
    guard label.hasSuffix("申请") || label.hasSuffix("依申请公开") || label.hasSuffix("答复") else {
      return nil
    }
    // 共需办理 is said of what came in and was carried over, 办理 of that and of what was done.
    if label.holds("需办") || label.holds("应办") { return side([rows.new, rows.carried]) }
    if label.holds("办结") || label.holds("答复") { return side([rows.total]) }
    if label.holds("办理") { return side([rows.total]) + side([rows.new, rows.carried]) }
    guard ["新收", "收到", "受理", "接收", "接到"].contains(where: label.holds) else { return nil }
    // 受理 is said of what came in, and of that with what was carried over.
    let new = side([rows.new])
    return label.holds("新收") ? new : new + side([rows.new, rows.carried])
  }

  private func side(_ rows: [Int?]) -> [[Int]] { [rows.compactMap { $0 }] }

  /// The rows of an outcome: （一）予以公开, or all of （四）无法提供.
  private func outcome(of label: String, at index: Int) -> [[Int]]? {
    let label = label.hasSuffix("答复") ? String(label.dropLast(2)) : label
    for group in ["不予公开", "无法提供", "不予处理", "其他处理"] where label.hasSuffix(group) {
      return self.group(group)
    }
    if label == "其他", isBehindOutcome(index) { return group("其他处理") }
    let isOpen = label.holds("予以公开")
    let isPartly = label.hasSuffix("部分公开")
    if isOpen && isPartly { return side([detail("予以公开"), detail("部分公开")]) }
    if label.hasSuffix("予以公开") { return side([detail("予以公开")]) }
    return isPartly ? side([detail("部分公开")]) : nil
  }

  /// Whether a metric closes a list of outcomes; a percent may stand between.
  private func isBehindOutcome(_ index: Int) -> Bool {
    metrics[max(0, index - 2)..<index].contains {
      $0.sentence == metrics[index].sentence
        && ($0.label.hasSuffix("不予处理") || $0.label.hasSuffix("无法提供"))
    }
  }

  private func detail(_ words: String) -> Int? {
    rows.details.first {
      let label = table.rows[$0].label
      return label.holds("）" + words) || label.hasPrefix(words)
    }
  }

  private func group(_ words: String) -> [[Int]] {
    let parts = rows.details(of: words, in: table)
    return [parts.isEmpty ? [detail(words)].compactMap { $0 } : parts]
  }
}
