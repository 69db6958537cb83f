internal import HanText
public import ReportModel

/// The label of a line of the forms, and how a printed one is known again: by its words, slips allowed.
///
/// ```
/// 一、本年新收政府信息公开申请数量   received          5.要求行政机关确认和重新出具已获取信息   confirmation
/// （二）部分公开                     partlyGranted     二、上年结转信息公开申请数量             carriedOver
/// ```
public struct FormLabel: Sendable {
  /// The line.
  public let line: FormLine
  /// What it is known by: its words without number and marks.
  let key: [Unicode.Scalar]

  init(_ line: FormLine) {
    self.line = line
    key = FormLabel.key(of: Array(line.label.unicodeScalars))
  }

  /// The rows of the table of section 三, of both forms in their order; mere groups are not among them.
  public static let requestRows = FormLine.requests.filter { $0.standing != .group }
    .map(FormLabel.init)

  /// All lines of that table that rows may be parts of.
  private static let requestGroups = FormLine.requests.filter { $0.standing != .row }
    .map(FormLabel.init)

  // MARK: Table 三

  /// The row of the table of section 三 that a label is of, at or behind a place in ``requestRows``.
  ///
  /// One of just these words comes before one of nearly them: 上年结转政府… and 本年新收政府… are much alike.
  public static func index(of label: [Unicode.Scalar], from start: Int) -> Int? {
    let key = rowKey(of: label)
    guard key.count >= 2 else { return nil }
    let rows = start..<max(start, requestRows.count)
    return rows.first { requestRows[$0].key == key }
      ?? rows.first { isSame(key, requestRows[$0].key) }
  }

  /// The row of that table whose words a label has, without a slip, wherever it stands.
  public static func index(ofWhole label: [Unicode.Scalar]) -> Int? {
    let key = rowKey(of: label)
    return key.count >= 2 ? requestRows.firstIndex { $0.key == key } : nil
  }

  private static func rowKey(of label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let key = key(of: label)
    // With its number a label is known by another word too: （七）合计.
    guard key.count == 2, let other = others[String(scalars: key)],
      EnumerationMarker(in: label, at: 0, before: label.count) != nil
    else { return key }
    return Array(other.unicodeScalars)
  }

  /// Other words for labels that are too short to allow a slip.
  private static let others = ["合计": "总计", "总数": "总计", "其它": "其他"]

  /// The group of the table of section 三 that a label names in full.
  public static func group(of label: [Unicode.Scalar]) -> FormLine? {
    let key = key(of: label)
    return requestGroups.first { $0.key == key }?.line
  }

  /// Whether a line is the label of a row or a group, with its number: （三）不予公开, 一、本年新收….
  public static func isCaption(_ words: [Unicode.Scalar]) -> Bool {
    guard EnumerationMarker(in: words, at: 0, before: words.count) != nil else { return false }
    let key = key(of: words)
    return requestRows.contains { isSame(key, $0.key) }
      || requestGroups.contains { isSame(key, $0.key) }
  }

  /// A label without its number, blanks and marks.
  public static func key(of label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let inked = label.ink
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
    // Most labels have nothing in common with most keys.
    return label.count(where: key.contains) * 4 >= most * 3
      && commonCount(label, key) * 4 >= most * 3
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

  // MARK: Table 二

  /// The row of the table of section 二 that a label names, remarks behind it allowed: 规章（含…）.
  public static func proactiveRow(of label: String) -> FormRow? {
    let words = inked(label)
    return proactiveRows.first { words.starts(with: $0.name) }?.row
  }

  /// The column of the table of section 二 that a name names, its unit behind it allowed.
  public static func proactiveColumn(of name: String) -> FormColumn? {
    let words = withoutYear(inked(name))
    return proactiveColumns.first { words.starts(with: $0.name) }?.column
  }

  /// A name of a column without the year that an office put in it: 本年（2022）制发件数.
  private static func withoutYear(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let open = words.firstIndex(of: "("), let close = words.firstIndex(of: ")"), open < close,
      words[open + 1..<close].contains(where: { $0.digitValue != nil }),
      words[open + 1..<close].allSatisfy({ $0.digitValue != nil || $0 == "年" || $0 == "度" })
    else { return words }
    return Array(words[..<open] + words[(close + 1)...])
  }

  private static func inked(_ words: String) -> [Unicode.Scalar] {
    WidthFolding.fold(words.unicodeScalars.filter { $0.isInk })
  }

  /// The labels of the rows, the form of 2019's own name for the second among them.
  private static let proactiveRows: [(name: [Unicode.Scalar], row: FormRow)] =
    (FormLine.proactive.map { ($0.label, $0.row) } + [("规范性文件", .normativeDocument)])
    .map { (Array($0.0.unicodeScalars), $0.1) }

  private static let proactiveColumns: [(name: [Unicode.Scalar], column: FormColumn)] =
    StandardForm.all.flatMap(\.blocks).flatMap(\.columns).flatMap { column in
      column.names.map { (Array($0.unicodeScalars), column) }
    }
}
