import FoundationEssentials
import ReportModel

/// What the forms say about the sums of their tables, and whether it is so.
///
/// A row or column that has all its parts must come to its total; where one is blank nothing is said of
/// it, since a blank is no zero. Indicators below 其中 are never all there is.
struct TableRelations {
  private let metrics: [Metric]
  private let report: Report
  private let chains: PartChains

  /// The relations of cells, by their totals, in the order of the text.
  static func relations(of metrics: [Metric], in report: Report) -> [MetricRelation] {
    let walk = TableRelations(metrics: metrics, report: report, chains: PartChains(metrics))
    var parts = TableParts?.none
    var table = -1
    var result: [MetricRelation] = []
    for index in metrics.indices {
      guard let cell = metrics[index].cell else { continue }
      let its = walk.chains.of(index)
      guard !its.isEmpty, report.tables.indices.contains(cell.table) else { continue }
      if cell.table != table {
        table = cell.table
        parts = TableParts(of: report.tables[table])
      }
      if let parts { result += walk.relations(of: index, cell, its, parts) }
    }
    return result
  }

  private func relations(
    of total: Int, _ cell: CellPlace, _ its: [Int], _ parts: TableParts
  ) -> [MetricRelation] {
    let across = its.filter { metrics[$0].cell?.row == cell.row }
    let down = its.filter { metrics[$0].cell?.row != cell.row }
    let width = report.tables[cell.table].columns.count - 1
    let hasAll = parts.hasAllDetails && down.count == parts.details.count
    return [
      relation(of: total, across, isComplete: across.count == width),
      relation(of: total, down, isComplete: cell.row == parts.totalRow && hasAll),
    ].compactMap { $0 }
  }

  private func relation(of total: Int, _ parts: [Int], isComplete: Bool) -> MetricRelation? {
    guard !parts.isEmpty else { return nil }
    return PartList(total: total, parts: parts, metrics: metrics).relation(isComplete: isComplete)
  }
}
