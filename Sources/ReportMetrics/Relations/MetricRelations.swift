import FoundationEssentials
import HanText
public import ReportModel

/// Finds what a report states about its figures together, and checks the arithmetic.
///
/// A relation that does not hold is an accusation, so it takes evidence: a list is only wrong if it
/// claims to be complete (see ``PartList``), a share only if both counts are exact, a change only if
/// its verb says the direction. Bounds (逾280篇) and 其中 alone prove nothing.
public enum MetricRelations {
  /// The relations of a report's metrics, in the order of the text; those of tables behind.
  ///
  /// Prose is read without the cells between its sentences, and no sentence says anything of a cell.
  ///
  /// - Parameters:
  ///   - metrics: the report's metrics, as ``MetricExtractor`` gives them.
  ///   - report: the report.
  /// - Returns: relations whose indices point into `metrics`.
  public static func relations(of metrics: [Metric], in report: Report) -> [MetricRelation] {
    guard metrics.contains(where: { $0.cell != nil }) else {
      var finder = RelationFinder(metrics: metrics, report: report)
      return finder.relations()
    }
    let places = metrics.indices.filter { metrics[$0].cell == nil }
    var finder = RelationFinder(metrics: metrics.prose(places), report: report)
    let prose = finder.relations().map { relation in
      var relation = relation
      relation.total = relation.total.map { places[$0] }
      relation.parts = relation.parts.map { places[$0] }
      relation.numerator = relation.numerator.map { places[$0] }
      return relation
    }
    return prose + TableRelations.relations(of: metrics, in: report)
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
  /// The first and the next part of each total.
  let parts: PartChains
  var reader: GapReader
  var result: [MetricRelation] = []

  init(metrics: [Metric], report: Report) {
    self.metrics = metrics
    parts = PartChains(metrics)
    reader = GapReader(report: report)
  }

  mutating func relations() -> [MetricRelation] {
    for index in metrics.indices {
      addParts(of: index)
      addShare(index)
      addChange(index)
      addGrowth(index)
      addSameSet(index)
      addEnumeration(index)
    }
    addBalances()
    return result
  }

  // MARK: totals

  private mutating func addParts(of total: Int) {
    var counts: [Int] = []
    for part in parts.of(total) {
      switch metrics[part].relation {
      case .part?: counts.append(part)
      case .instance?: addInstance(part, of: total)
      case .share?, nil: break
      }
    }
    guard !counts.isEmpty else { return }
    let closed = closedCount(of: counts, in: total)
    if closed > 0 {
      let list = PartList(total: total, parts: Array(counts.prefix(closed)), metrics: metrics)
      result.append(list.relation(isComplete: true))
    }
    let others = Array(counts.dropFirst(closed))
    guard !others.isEmpty else { return }
    for group in groups(of: others) {
      let list = PartList(total: total, parts: group, metrics: metrics)
      result.append(list.relation(isComplete: isComplete(list)))
    }
  }

  /// How many of the first parts come to the total exactly: what follows is another view of it
  /// (收到30件，其中网上20件、当面10件；予以公开12件); 0 if none do.
  private func closedCount(of counts: [Int], in total: Int) -> Int {
    var sum = Decimal(0)
    for (index, part) in counts.enumerated() {
      sum += metrics[part].number
      guard index > 0, sum == metrics[total].number else { continue }
      let list = PartList(total: total, parts: Array(counts.prefix(index + 1)), metrics: metrics)
      guard list.addsUp else { continue }
      // What is named with zero behind the last part belongs to the same list.
      return index + 1 + counts[(index + 1)...].prefix { metrics[$0].number == 0 }.count
    }
    return 0
  }

  /// Parts that one cue lists: a new 其中 or 含, or the end of a bracket, begins another list.
  private mutating func groups(of counts: [Int]) -> [[Int]] {
    var groups = [[counts[0]]]
    for (previous, next) in zip(counts, counts.dropFirst()) {
      let gap = reader.words(from: end(of: previous), to: metrics[next].reading.lowerBound)
      if GapReader.beginsList(gap) {
        groups.append([next])
      } else {
        groups[groups.count - 1].append(next)
      }
    }
    return groups
  }

  private func end(of index: Int) -> Int { metrics[index].reading.upperBound }

  private mutating func isComplete(_ list: PartList) -> Bool {
    guard list.parts.count > 1, list.isExact else { return false }
    if list.namesRest || list.sharesAreWhole(parts) { return true }
    guard list.difference > 0 else { return false }
    // Parts of one list that come to a little more than their total are no overlapping classes.
    return list.difference * 50 <= metrics[list.total].number || isBareBracket(list)
  }

  /// 25件（网上14件，书面12件）: a bracket without 其中 or 含 says what the total is made of.
  private mutating func isBareBracket(_ list: PartList) -> Bool {
    let gap = reader.words(
      from: end(of: list.total), to: metrics[list.parts[0]].reading.lowerBound)
    guard let opener = gap.first(where: { $0.isInk }) else { return false }
    return (opener == "（" || opener == "(") && !GapReader.beginsList(gap)
  }

  private mutating func addInstance(_ part: Int, of total: Int) {
    let fits = metrics[part].number <= metrics[total].number
    result.append(
      MetricRelation(kind: .instance, total: total, parts: [part], holds: fits ? true : nil))
  }
}

/// The parts of each total, as chains: the first part, and the next of the same total.
struct PartChains {
  private var first: [Int32]
  private var next: [Int32]

  init(_ metrics: [Metric]) {
    first = [Int32](repeating: -1, count: metrics.count)
    next = first
    for index in metrics.indices.reversed() {
      guard let parent = metrics[index].parent else { continue }
      next[index] = first[parent]
      first[parent] = Int32(index)
    }
  }

  /// The parts of a total, in the order of the text.
  func of(_ total: Int) -> [Int] {
    var parts: [Int] = []
    var part = Int(first[total])
    while part >= 0 {
      parts.append(part)
      part = Int(next[part])
    }
    return parts
  }
}
