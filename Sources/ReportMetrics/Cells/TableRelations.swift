import FoundationEssentials
import ReportForms
import ReportModel

/// What tables say of the sums of their cells, and whether it is so.
///
/// Of the official forms ``FormSums`` has judged every sum; here its cells become metrics. Indicators below
/// 其中 are never all there is.
struct TableRelations {
  private let metrics: [Metric]
  private let chains: PartChains

  /// The relations of cells, by their totals, in the order of the text.
  static func relations(of metrics: [Metric], in report: Report) -> [MetricRelation] {
    let walk = TableRelations(metrics: metrics, chains: PartChains(metrics))
    let cells = metrics.indices.filter { metrics[$0].cell != nil }
    var result: [MetricRelation] = []
    var rest = cells[...]
    while let first = rest.first, let table = metrics[first].cell?.table {
      let own = rest.prefix { metrics[$0].cell?.table == table }
      rest = rest.dropFirst(own.count)
      guard report.tables.indices.contains(table) else { continue }
      result +=
        report.tables[table].kind.isForm
        ? walk.sums(of: report.tables[table], own) : own.compactMap(walk.list)
    }
    return result
  }

  /// The parts of a figure in a table that is none of the forms'.
  private func list(of total: Int) -> MetricRelation? {
    let parts = chains.of(total)
    guard !parts.isEmpty else { return nil }
    return PartList(total: total, parts: parts, metrics: metrics).relation(isComplete: false)
  }

  /// The sums of a table of the forms, each with the verdict that all views show.
  private func sums(of table: Table, _ cells: ArraySlice<Int>) -> [MetricRelation] {
    var places: [FormCell: Int] = [:]
    for index in cells {
      if let cell = metrics[index].cell {
        places[FormCell(row: cell.row, column: cell.column)] = index
      }
    }
    var found: [(total: Int, relation: MetricRelation)] = []
    for sum in FormSums(of: table).all where sum.totals.count == 1 {
      guard let total = places[sum.totals[0]] else { continue }
      // A cell is shown below one total: that of its row, or for want of one that of its column.
      let parts = sum.parts.compactMap { places[$0] }.filter { metrics[$0].parent == total }
      guard !parts.isEmpty else { continue }
      let verdict = parts.count == sum.parts.count ? sum.verdict : .unchecked
      found.append((total, relation(of: total, parts, verdict)))
    }
    // Rows come before columns; a figure that is the total of both keeps that order.
    return found.enumerated().sorted { left, right in
      (left.element.total, -left.offset) < (right.element.total, -right.offset)
    }.map(\.element.relation)
  }

  private func relation(
    of total: Int, _ parts: [Int], _ verdict: FormSum.Verdict
  ) -> MetricRelation {
    switch verdict {
    case .holds:
      return MetricRelation(kind: .sum, total: total, parts: parts, holds: true, difference: 0)
    case .differs(let difference):
      return MetricRelation(
        kind: .sumError, total: total, parts: parts, holds: false, difference: difference)
    case .unchecked:
      let difference = PartList(total: total, parts: parts, metrics: metrics).difference
      return MetricRelation(
        kind: parts.count > 1 ? .partialSum : .subset, total: total, parts: parts,
        holds: difference <= 0 ? true : nil, difference: difference)
    }
  }
}
