internal import HanText
internal import ReportModel

/// The words of the forms that a flattened table is known by.
enum FlatNames {
  /// A name as flat text has it.
  static func key(_ name: String) -> [Unicode.Scalar] {
    WidthFolding.fold(name.unicodeScalars.filter { !$0.isBlank })
  }

  /// The labels of the request table in their order, groups among them.
  static let requestLabels: [FlatLabel] = {
    var labels: [FlatLabel] = []
    var group: String?
    for row in RequestRows.all {
      if row.group != group, let name = row.group,
        let own = RequestRows.group(of: Array(name.unicodeScalars)), own.form != .otherHandling
      {
        labels.append(FlatLabel(name, .group, own.form, in: own.path))
      }
      group = row.group
      let kind: FlatLabel.Kind = row.form == .otherHandling ? .rowOrGroup : .row
      labels.append(FlatLabel(row.label, kind, row.form, in: row.path))
    }
    return labels
  }()

  /// The columns of the table of section 二, of both forms.
  static let proactiveColumns = WordSet(
    """
    本年制发件数 本年废止件数 现行有效件数 本年处理决定数量 本年收费金额(单位:万元) 本年收费金额(单位:元) 本年收费金额(万元) 本年收费金额
    本年新制作数量 本年新公开数量 对外公开总数量 上一年项目数量 本年增/减 本年增减 处理决定数量 采购项目数量 采购总金额
    本年新制发件数 本年收费金额单位:万元
    """)

  /// The rows of the table of section 二, of both forms.
  static let proactiveRows = WordSet(
    """
    规章 行政规范性文件 规范性文件 行政许可 其他对外管理服务事项 行政处罚 行政强制 行政事业性收费 政府集中采购
    """)

  /// The head of a block's header.
  static let content = WordSet("信息内容")

  /// What the columns of an indicator table are called.
  static let indicatorColumns = WordSet(
    """
    本年度 本年 本年累计 历年累计 累计 本期实际 本年实际 统计数 统计数量 统计数据 数量 数值 合计 备注 代码 本年数 上年数 本期 同期
    """)
}
