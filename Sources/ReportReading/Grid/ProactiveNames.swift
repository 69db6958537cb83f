internal import HanText
internal import ReportModel

/// The names of rows and columns in the table of section 二, of both standard forms.
enum ProactiveNames {
  /// The row that a label names, remarks behind it allowed: 规章（含…）.
  static func row(of label: String) -> FormRow? {
    let words = WidthFolding.fold(label.unicodeScalars.filter { !$0.isBlank })
    return rows.first { words.starts(with: $0.name.unicodeScalars) }?.row
  }

  /// The column that a name names, its unit behind it allowed: 本年收费金额（单位：万元）.
  static func column(of name: String) -> FormColumn? {
    let words = WidthFolding.fold(name.unicodeScalars.filter { !$0.isBlank })
    return columns.first { words.starts(with: $0.name.unicodeScalars) }?.column
  }

  private static let rows: [(name: String, row: FormRow)] = [
    ("规章", .rule), ("行政规范性文件", .normativeDocument), ("规范性文件", .normativeDocument),
    ("行政许可", .license), ("其他对外管理服务事项", .otherService), ("行政处罚", .penalty),
    ("行政强制", .coercion), ("行政事业性收费", .fee), ("政府集中采购", .procurement),
  ]

  private static let columns: [(name: String, column: FormColumn)] = [
    ("本年制发件数", .issued), ("本年新制发件数", .issued), ("本年废止件数", .repealed), ("现行有效件数", .inForce),
    ("本年处理决定数量", .decisions), ("处理决定数量", .decisions), ("本年收费金额", .feeAmount),
    ("本年新制作数量", .newlyMade), ("本年新公开数量", .newlyPublished), ("对外公开总数量", .publishedTotal),
    ("上一年项目数量", .itemsBefore), ("本年增/减", .itemsChange), ("本年增减", .itemsChange),
    ("采购项目数量", .procurementCount), ("采购总金额", .procurementAmount),
  ]
}
