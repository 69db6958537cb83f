import FoundationEssentials
import ReportModel

/// The sums of table 三, 收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, 〔2021〕30号).
struct RequestRules {
  private let checked: CheckedTable
  private let rows: RequestRows

  static func findings(of report: Report) -> [Finding] {
    let tables = report.checkedTables(.requests)
    guard !tables.isEmpty else {
      guard report.isStandard else { return [] }
      return [Rule.requestBalance, .requestColumnSum, .requestRowSum].map {
        Finding($0, .notAssessable, "没有读到表三（收到和处理政府信息公开申请情况），无法核对。")
      }
    }
    return tables.flatMap { table in
      let rules = RequestRules(checked: table, rows: RequestRows(table.table))
      return rules.balance().findings + rules.columnSums().findings + rules.rowSums().findings
    }
  }

  /// 自然人, five kinds of 法人或其他组织, and their 总计.
  private static let requesters = 0..<6
  private static let columns = 0..<7

  private func balance() -> Tally {
    var tally = Tally(.requestBalance, "\(checked.name)各列“一＋二＝（七）＋四”", unit: "列")
    for column in Self.columns {
      let name = checked.columnName(column)
      let sides = [rows.new, rows.carried, rows.total, rows.left].compactMap { $0 }
      let numbers = sides.compactMap { checked.number($0, column) }
      guard numbers.count == 4 else {
        tally.lack(name)
        continue
      }
      let (left, right) = (numbers[0] + numbers[1], numbers[2] + numbers[3])
      guard left != right else {
        tally.hold()
        continue
      }
      tally.fail(
        """
        \(checked.name)“\(name)”一列：一＋二＝\(numbers[0])＋\(numbers[1])＝\(left)，\
        （七）＋四＝\(numbers[2])＋\(numbers[3])＝\(right)，相差 \(abs(left - right))，请核对。
        """, evidence: sides.map { checked.evidence($0, column) })
    }
    return tally
  }

  private func columnSums() -> Tally {
    var tally = Tally(.requestColumnSum, "\(checked.name)各列办理结果之和与（七）总计", unit: "列")
    for column in Self.columns {
      let name = checked.columnName(column)
      let details = rows.details.compactMap { checked.number($0, column) }
      guard rows.hasAllDetails, details.count == rows.details.count, let row = rows.total,
        let total = checked.number(row, column)
      else {
        tally.lack(name)
        continue
      }
      guard details.sum != total else {
        tally.hold()
        continue
      }
      // Rows of zero are no help in finding the slip.
      let shown = rows.details.filter { checked.number($0, column) != 0 } + [row]
      tally.fail(
        "\(checked.name)“\(name)”一列：各项办理结果之和为 \(details.sum)，（七）总计为 \(total)，"
          + "相差 \(abs(details.sum - total))，请核对。",
        evidence: shown.map { checked.evidence($0, column) })
    }
    return tally
  }

  private func rowSums() -> Tally {
    var tally = Tally(.requestRowSum, "\(checked.name)各行申请人之和与总计", unit: "行")
    tally.checkRows(of: checked, adding: Self.requesters) { "\(checked.name)“\($0)”一行" }
    return tally
  }
}

/// The rows of table 三 by what they are.
struct RequestRows {
  /// 一、本年新收.
  var new: Int?
  /// 二、上年结转.
  var carried: Int?
  /// （七）总计.
  var total: Int?
  /// 四、结转下年度继续办理.
  var left: Int?
  /// The rows that add up to （七）.
  var details: [Int] = []

  /// The rows of a table; a row whose parts have rows of their own is no detail.
  init(_ table: Table) {
    let groups = Set(table.rows.compactMap(\.group))
    for (index, row) in table.rows.enumerated() {
      if row.label.holds("本年新收") {
        new = index
      } else if row.label.holds("结转下") {
        left = index
      } else if row.label.holds("上年结转") {
        carried = index
      } else if row.label.holds("总计") {
        total = index
      } else if !groups.contains(row.label) {
        details.append(index)
      }
    }
  }

  /// Whether no detail was lost: 21 in the form of 2021, 19 in that of 2019.
  var hasAllDetails: Bool { details.count == 21 || details.count == 19 }

  /// The details of a group, （四）无法提供.
  func details(of group: String, in table: Table) -> [Int] {
    details.filter { table.rows[$0].group?.contains(group) == true }
  }
}
