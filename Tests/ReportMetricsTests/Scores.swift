import ReportMetrics

/// A figure as it was annotated by hand.
struct Annotation {
  var value: String
  var unit: String
  var qualifier: String
  var parent: Int?
  var label: String
}

/// How well metrics agree with an annotation of the same figures, in numbers from 0 to 1.
struct Scores {
  /// The F1 of the figures found, by their numbers.
  var number = 0.0
  /// The F1 of the figures found with the right unit.
  var unit = 0.0
  /// The part of the found ones with the right qualifier.
  var qualifier = 0.0
  /// The F1 of the figures found with unit and an acceptable name.
  var label = 0.0
  /// The mean likeness of the names, by the characters they share.
  var nameLikeness = 0.0
  /// The part of the found ones with the right total, or rightly none.
  var hierarchy = 0.0
  /// The F1 of the links from part to total.
  var parentLink = 0.0

  /// Compares metrics with an annotation; figures are matched in order, as a longest common list.
  init(_ metrics: [Metric], _ gold: [Annotation]) {
    let pairs = Scores.matched(metrics, gold)
    let rank = Dictionary(uniqueKeysWithValues: pairs.map { ($0.found, $0.wanted) })
    let f1 = { (hits: Int) in
      metrics.isEmpty || gold.isEmpty ? 0 : 2 * Double(hits) / Double(metrics.count + gold.count)
    }
    let part = { (hits: Int) in pairs.isEmpty ? 0 : Double(hits) / Double(pairs.count) }
    let rightUnit = pairs.filter { metrics[$0.found].unit == gold[$0.wanted].unit }
    let likenesses = pairs.map { likeness(metrics[$0.found].label, gold[$0.wanted].label) }
    let links = pairs.filter { pair in
      guard let parent = metrics[pair.found].parent else { return gold[pair.wanted].parent == nil }
      return rank[parent] != nil && rank[parent] == gold[pair.wanted].parent
    }
    number = f1(pairs.count)
    unit = f1(rightUnit.count)
    qualifier = part(
      pairs.filter { metrics[$0.found].qualifier == gold[$0.wanted].qualifier }.count)
    label = f1(
      rightUnit.filter { isSameName(metrics[$0.found].label, gold[$0.wanted].label) }.count)
    nameLikeness =
      pairs.isEmpty ? 0 : likenesses.reduce(0, +) / Double(pairs.count)
    hierarchy = part(links.count)
    let linked = links.filter { gold[$0.wanted].parent != nil }.count
    let all = metrics.filter { $0.parent != nil }.count + gold.filter { $0.parent != nil }.count
    parentLink = all == 0 ? 1 : 2 * Double(linked) / Double(all)
  }

  private static func matched(
    _ metrics: [Metric], _ gold: [Annotation]
  ) -> [(found: Int, wanted: Int)] {
    var best = [[Int]](
      repeating: [Int](repeating: 0, count: gold.count + 1), count: metrics.count + 1)
    for found in metrics.indices.reversed() {
      for wanted in gold.indices.reversed() {
        best[found][wanted] =
          isSame(metrics[found], gold[wanted])
          ? best[found + 1][wanted + 1] + 1
          : max(best[found + 1][wanted], best[found][wanted + 1])
      }
    }
    var pairs: [(found: Int, wanted: Int)] = []
    var (found, wanted) = (0, 0)
    while found < metrics.count, wanted < gold.count {
      if isSame(metrics[found], gold[wanted]) {
        pairs.append((found, wanted))
        found += 1
        wanted += 1
      } else if best[found + 1][wanted] >= best[found][wanted + 1] {
        found += 1
      } else {
        wanted += 1
      }
    }
    return pairs
  }

  private static func isSame(_ metric: Metric, _ wanted: Annotation) -> Bool {
    metric.value + metric.scale == wanted.value
  }
}

/// How alike two names are: the F1 of the characters they share, marks apart.
func likeness(_ one: String, _ other: String) -> Double {
  let (left, right) = (letters(one), letters(other))
  guard !left.isEmpty, !right.isEmpty else { return 0 }
  var rest = right
  var shared = 0
  for letter in left {
    guard let place = rest.firstIndex(of: letter) else { continue }
    rest.remove(at: place)
    shared += 1
  }
  return 2 * Double(shared) / Double(left.count + right.count)
}

/// Whether a name is acceptable for another: alike to three fifths, or with all of it inside.
func isSameName(_ found: String, _ wanted: String) -> Bool {
  likeness(found, wanted) >= 0.6 || found.contains(wanted)
}

private func letters(_ name: String) -> [Character] {
  name.filter { ($0.isLetter || $0.isNumber) && $0 != "的" && $0 != "了" }.map { $0 }
}
