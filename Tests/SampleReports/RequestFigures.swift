/// What table 三 holds, sound by construction: drawn without totals, which are computed.
///
/// ```
/// 本年新收 1186 74 3 6 21 2       the six kinds of requesters, in the order of the form
/// 上年结转 41 3 0 0 1 0
/// 予以公开 486 31 2 3 8 1         then each way a request may end
/// ```
/// 总计, （七） and 四 follow from these. A slip is printed over one cell afterwards.
struct RequestFigures: Sendable {
  /// The cells as printed: 25 rows (23 in the form of 2019) by seven columns.
  private(set) var cells: [[String]]
  private let rows: [FormRow]

  /// The figures of a drawing; a line says in a word of its own what it is of.
  init(_ drawing: String) {
    let lines = drawing.split(separator: "\n").map { line in
      line.split(separator: " ").dropFirst().compactMap { Int($0) }
    }
    let received = lines[..<2]
    let details = lines[2...]
    rows = details.count == 21 ? FormRow.standard : FormRow.trial
    let total = details.reduce([0, 0, 0, 0, 0, 0], Self.sum)
    let incoming = received.reduce([0, 0, 0, 0, 0, 0], Self.sum)
    let left = zip(incoming, total).map { $0 - $1 }
    cells = (received + details + [total, left]).map { figures in
      (figures + [figures.reduce(0, +)]).map(String.init)
    }
  }

  /// The figures of all cells as they are printed, in the rows of one of the forms.
  init(printed cells: [[String]], isTrial: Bool) {
    self.cells = cells
    rows = isTrial ? FormRow.trial : FormRow.standard
  }

  private static func sum(_ left: [Int], _ right: [Int]) -> [Int] {
    zip(left, right).map { $0 + $1 }
  }

  /// The same figures with one cell printed otherwise.
  ///
  /// - Parameters:
  ///   - words: what is printed.
  ///   - label: how the label of its row begins.
  ///   - column: its column, 6 for 总计.
  /// - Returns: the figures with the slip; totals are not computed anew.
  func printing(_ words: String, inRow label: String, column: Int) -> RequestFigures {
    var result = self
    if let row = rows.firstIndex(where: { $0.label.hasPrefix(label) }) {
      result.cells[row][column] = words
    }
    return result
  }

  /// The table as the form prints it.
  var table: GridTable {
    let rule = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    var grid: [[GridTable.Cell]] = [
      [GridTable.Cell(rule, columns: 3, rows: 3), GridTable.Cell("申请人情况", columns: 7)],
      [
        GridTable.Cell("自然人", rows: 2), GridTable.Cell("法人或其他组织", columns: 5),
        GridTable.Cell("总计", rows: 2),
      ],
      ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { GridTable.Cell($0) },
    ]
    for (row, figures) in zip(rows, cells) {
      grid.append(row.heads + figures.map { GridTable.Cell($0) })
    }
    return GridTable(rows: grid, columnCount: 10)
  }
}

/// A row of table 三: its label, and the cells that stand before its figures.
struct FormRow: Sendable {
  var label: String
  var heads: [GridTable.Cell]

  /// The 25 rows of the form of 2021.
  static let standard = rows(other: [
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他",
  ])
  /// The 23 rows of the form of 2019, in which （六）其他处理 is one row.
  static let trial = rows(other: [])

  private static func rows(other: [String]) -> [FormRow] {
    var rows = [
      whole("一、本年新收政府信息公开申请数量"), whole("二、上年结转政府信息公开申请数量"),
      pair("（一）予以公开"), pair("（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    ]
    rows += group(
      "（三）不予公开",
      [
        "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益",
        "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
      ])
    rows += group("（四）无法提供", ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"])
    rows += group(
      "（五）不予处理",
      ["1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息"])
    rows += other.isEmpty ? [pair("（六）其他处理")] : group("（六）其他处理", other)
    rows += [pair("（七）总计"), whole("四、结转下年度继续办理")]
    // 三、本年度办理结果 comes down over all rows but the first two and the last.
    rows[2].heads.insert(GridTable.Cell("三、本年度办理结果", rows: rows.count - 3), at: 0)
    return rows
  }

  private static func whole(_ label: String) -> FormRow {
    FormRow(label: label, heads: [GridTable.Cell(label, columns: 3)])
  }

  private static func pair(_ label: String) -> FormRow {
    FormRow(label: label, heads: [GridTable.Cell(label, columns: 2)])
  }

  private static func group(_ name: String, _ labels: [String]) -> [FormRow] {
    labels.enumerated().map { index, label in
      let head = index == 0 ? [GridTable.Cell(name, rows: labels.count)] : []
      return FormRow(label: label, heads: head + [GridTable.Cell(label)])
    }
  }
}
