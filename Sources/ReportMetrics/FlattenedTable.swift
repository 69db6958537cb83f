/// Finds the start of a table that lost its lines: cells and numbers run together in one block.
///
/// Such a run (`行政处罚1282行政强制42`) gives no figures: nothing says where a cell ends. It is known by
/// the fixed labels of the official forms (国办公开办函〔2019〕60号, 〔2021〕30号, 国办发〔2014〕32号).
enum FlattenedTable {
  /// The place where a table begins in a block, or nil.
  static func start(in text: BlockText) -> Int? {
    labels.first(in: 0..<text.count, of: text)?.lowerBound
  }

  private static let labels = Lexicon(
    """
    指标名称计量单位 指标名称 信息内容本年 信息内容上一年 信息内容采购 本年制发件数 本年新制作数量 本年处理决定数量 现行有效件数 本年收费金额 统计指标单位
    本列数据的勾稽关系 申请人情况自然人 本年新收政府信息公开申请数量 上年结转政府信息公开申请数量 商业企业科研机构 行政复议行政诉讼 结果维持结果纠正 对外公开总数量
    """)
}
