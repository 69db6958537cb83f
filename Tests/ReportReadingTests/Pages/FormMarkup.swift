/// The tables of the standard form of 2021 as markup, in the ways that pages are found to write them.
struct FormMarkup {
  /// A cell: its words and how many columns and rows it covers.
  struct Cell {
    var words: String
    var columns = 1
    var rows = 1
  }

  /// What a page puts around the words of a cell.
  var wrap: (String) -> String = { $0 }
  /// What a page writes for a blank.
  var blank = ""

  /// Rows of cells as a table.
  func table(_ rows: [[Cell]]) -> String {
    let lines = rows.map { row in
      let cells = row.map { cell in
        let columns = cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : ""
        let rows = cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : ""
        return "<td\(columns)\(rows)>\(wrap(cell.words.isEmpty ? blank : cell.words))</td>"
      }
      return "<tr>" + cells.joined() + "</tr>"
    }
    return "<table border=1>\n" + lines.joined(separator: "\n") + "\n</table>"
  }

  private static func cells(_ words: String, columns: Int = 1, rows: Int = 1) -> [Cell] {
    words.split(separator: " ").map { Cell(words: String($0), columns: columns, rows: rows) }
  }

  /// The blocks of the table of section 二.
  static let blocks: [[[Cell]]] = [
    [
      [Cell(words: "第二十条第（一）项", columns: 4)], cells("信息内容 本年<br>制发件数 本年废止件数 现行有效件数"),
      cells("规章 0 1 2"), cells("行政规范性文件 3 4 5"),
    ],
    block("五", "本年处理决定数量", [("行政许可", "11398")]),
    block("六", "本年处理决定数量", [("行政处罚", "7"), ("行政强制", "8")]),
    block("八", "本年收费金额（单位：万元）", [("行政事业性收费", "96171.6")]),
  ]

  private static func block(_ item: String, _ name: String, _ rows: [(String, String)]) -> [[Cell]]
  {
    let head = [
      [Cell(words: "第二十条第（\(item)）项", columns: 4)],
      [Cell(words: "信息内容"), Cell(words: name, columns: 3)],
    ]
    return head + rows.map { [Cell(words: $0.0), Cell(words: $0.1, columns: 3)] }
  }

  /// The labels of the request table's rows, with how many of its three columns of labels they cover.
  static let labels: [(words: String, columns: Int)] = {
    let kinds: [(String, Int)] = [
      ("一、本年新收政府信息公开申请数量 二、上年结转政府信息公开申请数量", 3),
      ("（一）予以公开 （二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2),
      ("1.属于国家秘密 2.其他法律行政法规禁止公开 3.危及“三安全一稳定” 4.保护第三方合法权益 5.属于三类内部事务信息", 1),
      ("6.属于四类过程性信息 7.属于行政执法案卷 8.属于行政查询事项 1.本机关不掌握相关政府信息 2.没有现成信息需要另行制作", 1),
      ("3.补正后申请内容仍不明确 1.信访举报投诉类申请 2.重复申请 3.要求提供公开出版物 4.无正当理由大量反复申请", 1),
      ("5.要求行政机关确认或重新出具已获取信息 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", 1),
      ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 3.其他", 1), ("（七）总计", 2), ("四、结转下年度继续办理", 3),
    ]
    return kinds.flatMap { words, columns in
      words.split(separator: " ").map { (String($0), columns) }
    }
  }()

  /// The groups of rows, by the row that they begin with.
  static let groups: [Int: (words: String, rows: Int)] = [
    4: ("（三）不予公开", 8), 12: ("（四）无法提供", 3), 15: ("（五）不予处理", 5), 20: ("（六）其他处理", 3),
  ]

  /// The request table: figures numbered by row and column; where `isFlat` with blank cells in place of
  /// row spans.
  static func requests(isFlat: Bool = false) -> [[Cell]] {
    let rule = Cell(words: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", columns: 3, rows: isFlat ? 1 : 3)
    let stub = isFlat ? [Cell(words: "", columns: 3)] : []
    let pad = isFlat ? [Cell(words: "")] : []
    let span = isFlat ? 1 : 2
    let organizations = Cell(words: "法人或其他组织", columns: 5)
    var rows = [
      [rule, Cell(words: "申请人情况", columns: 7)],
      stub + [Cell(words: "自然人", rows: span), organizations, Cell(words: "总计", rows: span)],
      stub + pad + cells("商业<br/>企业 科研机构 社会公益组织 法律服务机构 其他") + pad,
    ]
    for (index, label) in labels.enumerated() {
      let outcome = index == 2 ? Cell(words: "三、本年度办理结果", rows: isFlat ? 1 : 22) : nil
      let group = groups[index].map { Cell(words: $0.words, rows: isFlat ? 1 : $0.rows) }
      var row: [Cell] = []
      if label.columns < 3 { row += outcome.map { [$0] } ?? pad }
      if label.columns < 2 { row += group.map { [$0] } ?? pad }
      row.append(Cell(words: label.words, columns: label.columns))
      row += (1...7).map { Cell(words: String((index + 1) * 10 + $0)) }
      rows.append(row)
    }
    return rows
  }

  private static let results = "结果维持 结果纠正 其他结果 尚未审结 总计"

  /// The review table in one row of fifteen figures.
  static let review: [[Cell]] = [
    [Cell(words: "行政复议", columns: 5), Cell(words: "行政诉讼", columns: 10)],
    cells(results, rows: 2) + cells("未经复议直接起诉 复议后起诉", columns: 5),
    cells(results) + cells(results), (1...15).map { Cell(words: String($0)) },
  ]

  /// The review table in three rows.
  static let transposedReview: [[Cell]] = [
    [Cell(words: "", columns: 2)] + cells(results),
    [Cell(words: "行政复议", columns: 2)] + cells("1 2 3 4 5"),
    [Cell(words: "行政诉讼", rows: 2), Cell(words: "未经复议直接起诉")] + cells("6 7 8 9 10"),
    [Cell(words: "复议后起诉")] + cells("11 12 13 14 15"),
  ]

  /// A row of a heading over all columns.
  static func line(_ words: String, columns: Int) -> [[Cell]] {
    [[Cell(words: words, columns: columns)]]
  }
}
