import FoundationEssentials
public import ReportModel

/// Finds what a report states about its figures together, and whether it is so.
///
/// Sums, shares, rates and changes were proved where they were read (``BreakdownProof``); here they are gathered,
/// with what several figures state beside them: sets counted twice, balances, lists of titles.
public enum MetricRelations {
  /// The relations of a report's metrics, in the order of the text; those of tables behind.
  ///
  /// - Parameters:
  ///   - metrics: the report's metrics, as ``MetricExtractor`` gives them.
  ///   - report: the report.
  /// - Returns: relations whose indices point into `metrics`.
  public static func relations(of metrics: [Metric], in report: Report) -> [MetricRelation] {
    let prose = proseRelations(of: metrics, in: report)
    guard metrics.contains(where: { $0.cell != nil }) else { return prose }
    return prose + TableRelations.relations(of: metrics, in: report)
  }

  /// The relations that sentences state, in the order of the text.
  ///
  /// Prose is read without the cells between its sentences, and no sentence says anything of a cell.
  ///
  /// - Parameters:
  ///   - metrics: the report's metrics, as ``MetricExtractor`` gives them.
  ///   - report: the report.
  /// - Returns: relations whose indices point into `metrics`, at figures outside tables.
  public static func proseRelations(of metrics: [Metric], in report: Report) -> [MetricRelation] {
    guard metrics.contains(where: { $0.cell != nil }) else {
      var finder = RelationFinder(metrics: metrics, report: report)
      return finder.relations()
    }
    let places = metrics.indices.filter { metrics[$0].cell == nil }
    var finder = RelationFinder(metrics: metrics.prose(places), report: report)
    return finder.relations().map { relation in
      var relation = relation
      relation.total = relation.total.map { places[$0] }
      relation.parts = relation.parts.map { places[$0] }
      relation.numerator = relation.numerator.map { places[$0] }
      return relation
    }
  }
}

extension [Metric] {
  /// The metrics at some places, which hold all totals of each other, with parents among themselves.
  fileprivate func prose(_ places: [Int]) -> [Metric] {
    places.map { place in
      var metric = self[place]
      metric.parent = metric.parent.map { parent in places.partitioningIndex { $0 >= parent } }
      return metric
    }
  }
}

/// One walk over the metrics of a report.
struct RelationFinder {
  let metrics: [Metric]
  var reader: GapReader
  var result: [MetricRelation] = []

  init(metrics: [Metric], report: Report) {
    self.metrics = metrics
    reader = GapReader(report: report)
  }

  mutating func relations() -> [MetricRelation] {
    for index in metrics.indices {
      for proof in metrics[index].proofs {
        result.append(proof.relation(at: index, of: metrics[index].parent))
      }
      addSameSet(index)
      addEnumeration(index)
    }
    addBalances()
    return result
  }
}
