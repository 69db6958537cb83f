internal import HanText

/// The words that a flattened table of indicators is known by.
enum FlatNames {
  /// A name as flat text has it.
  static func key(_ name: String) -> [Unicode.Scalar] {
    WidthFolding.fold(name.unicodeScalars.filter { !$0.isBlank })
  }

  /// What the columns of an indicator table are called.
  static let indicatorColumns = WordSet(
    """
    本年度 本年 本年累计 历年累计 累计 本期实际 本年实际 统计数 统计数量 统计数据 数量 数值 合计 备注 代码 本年数 上年数 本期 同期
    """)
}
