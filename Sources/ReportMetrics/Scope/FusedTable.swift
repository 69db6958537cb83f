import ReportForms

/// Finds the start of a table that lost its lines: cells and numbers run together in one block.
///
/// Such a run (`行政处罚1282行政强制42`) gives no figures: nothing says where a cell ends. It is known by
/// the fixed labels of the official forms (国办公开办函〔2019〕60号, 〔2021〕30号, 国办发〔2014〕32号).
enum FusedTable {
  /// The place where a table begins in a block, or nil.
  static func start(in text: BlockText) -> Int? {
    labels.first(in: 0..<text.count, of: text)?.lowerBound
  }

  private static let labels = Lexicon(
    "指标名称计量单位 指标名称 统计指标单位 " + FormHead.fusedHeaders)
}
