internal import HanText
internal import ReportModel

/// The rows of the request table of both standard forms (国办公开办函〔2019〕60号, 〔2021〕30号).
enum RequestRows {
  /// A row as the form prints it.
  struct Row {
    /// What it is.
    var form: FormRow
    /// The labels of the groups that it stands in, outermost first.
    var path: [String]
    /// Its label.
    var label: String
    /// What its label is known by: without number and marks.
    var key: [Unicode.Scalar]
    /// The label of the group that it is directly a part of.
    var group: String? { path.last }
  }

  /// All rows in their order; （六）其他处理 is one row in 2019 and has three of its own since 2021.
  static let all: [Row] = {
    let outcome = "三、本年度办理结果"
    let parts: [(String?, String)] = [
      (nil, "一、本年新收政府信息公开申请数量 二、上年结转政府信息公开申请数量"),
      (outcome, "（一）予以公开 （二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
      (
        "（三）不予公开",
        """
        1.属于国家秘密 2.其他法律行政法规禁止公开 3.危及“三安全一稳定” 4.保护第三方合法权益
        5.属于三类内部事务信息 6.属于四类过程性信息 7.属于行政执法案卷 8.属于行政查询事项
        """
      ),
      ("（四）无法提供", "1.本机关不掌握相关政府信息 2.没有现成信息需要另行制作 3.补正后申请内容仍不明确"),
      (
        "（五）不予处理",
        """
        1.信访举报投诉类申请 2.重复申请 3.要求提供公开出版物 4.无正当理由大量反复申请
        5.要求行政机关确认或重新出具已获取信息
        """
      ),
      (outcome, "（六）其他处理"),
      (
        "（六）其他处理",
        """
        1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
        2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 3.其他
        """
      ),
      (outcome, "（七）总计"),
      (nil, "四、结转下年度继续办理"),
    ]
    let rows = parts.flatMap { group, labels in
      labels.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { label in
        (path: group == nil || group == outcome ? [group] : [outcome, group], label: String(label))
      }
    }
    return zip(forms, rows).map { form, row in
      Row(
        form: form, path: row.path.compactMap { $0 }, label: row.label,
        key: key(of: Array(row.label.unicodeScalars)))
    }
  }()

  private static let forms: [FormRow] = [
    .received, .carriedOver, .granted, .partlyGranted, .stateSecret, .prohibitedByLaw,
    .publicSafety, .thirdPartyRights, .internalAffairs, .processInfo, .enforcementFile,
    .registryQuery, .notHeld, .needsCreation, .stillUnclear, .petition, .repeated, .publication,
    .excessive, .confirmation, .otherHandling, .correctionOverdue, .feeUnpaid, .other,
    .outcomeTotal, .carriedForward,
  ]

  /// The groups with what they are.
  private static let groups: [(form: FormRow, name: String)] = [
    (.outcome, "三、本年度办理结果"), (.refused, "（三）不予公开"), (.unable, "（四）无法提供"),
    (.notProcessed, "（五）不予处理"), (.otherHandling, "（六）其他处理"),
  ]

  /// The rows that each form prints, by their number: 23 in 2019, 25 since 2021.
  static func rows(count: Int) -> [Row]? {
    switch count {
    case 23: all.filter { $0.group != "（六）其他处理" }
    case 25: all.filter { $0.label != "（六）其他处理" }
    default: nil
    }
  }

  /// The row that a label is of, at or behind a place in their order.
  static func index(of label: [Unicode.Scalar], from start: Int) -> Int? {
    let key = key(of: label)
    guard key.count >= 2 else { return nil }
    return (start..<max(start, all.count)).first { isSame(key, all[$0].key) }
  }

  /// Whether a line is the label of a row or a group, with its number: （三）不予公开, 一、本年新收….
  static func isCaption(_ words: [Unicode.Scalar]) -> Bool {
    guard EnumerationMarker(in: words, at: 0, before: words.count) != nil else { return false }
    let key = key(of: words)
    return captions.contains { isSame(key, $0) }
  }

  private static let captions: [[Unicode.Scalar]] =
    all.map(\.key)
    + ["三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理"].map {
      key(of: Array($0.unicodeScalars))
    }

  /// A group that a label names, with the groups that it stands in: （三）不予公开 is one of 三.
  static func group(of label: [Unicode.Scalar]) -> (form: FormRow, path: [String])? {
    let key = key(of: label)
    let found = groups.first { Self.key(of: Array($0.name.unicodeScalars)) == key }
    return found.map { ($0.form, $0.form == .outcome ? [] : [groups[0].name]) }
  }

  /// A label without its number, blanks and marks.
  static func key(of label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let inked = label.filter { $0.isInk }
    let marker = EnumerationMarker(in: inked, at: 0, before: inked.count)
    return inked[min(marker?.end ?? 0, inked.count)...].filter { $0.isHan }
  }

  /// Whether two labels are one, a slip of the typist or of a converter allowed.
  private static func isSame(_ label: [Unicode.Scalar], _ key: [Unicode.Scalar]) -> Bool {
    if label == key { return true }
    let least = min(label.count, key.count)
    // 部分公开（区分处理的…）, and long labels cut short.
    if least >= 4, label.prefix(least) == key.prefix(least) { return true }
    let most = max(label.count, key.count)
    // They share no more than the shorter one has.
    guard least >= 6, most <= 60, least * 4 >= most * 3 else { return false }
    return commonCount(label, key) * 4 >= most * 3
  }

  /// How many scalars two labels share in the same order.
  private static func commonCount(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for scalar in left {
      var corner = 0
      for (place, other) in right.enumerated() {
        let above = row[place + 1]
        row[place + 1] = scalar == other ? corner + 1 : max(above, row[place])
        corner = above
      }
    }
    return row[right.count]
  }
}
