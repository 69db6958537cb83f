/// The figures of a year of an agency, sound by construction: what was received comes to what was done and left.
struct AreaFigures: Sendable {
  /// Requests received, taken over and left, by the six kinds of requesters.
  var received: [Int]
  var carried: [Int]
  var left: [Int]
  /// The 21 ways a request may end, by the six kinds of requesters.
  var details: [[Int]]
  /// 行政规范性文件: made, repealed, in force at the end.
  var documents: (made: Int, repealed: Int, valid: Int)
  /// 行政许可, 行政处罚, 行政强制, and the fee in hundreds of yuan.
  var decisions: [Int]
  /// 行政复议, 未经复议直接起诉, 复议后起诉 by their four results.
  var reviews: [[Int]]

  /// All that was received, taken over, left and done.
  var totals: (received: Int, carried: Int, left: Int, done: Int) {
    (sum(received), sum(carried), sum(left), details.reduce(0) { $0 + sum($1) })
  }

  /// How many requests ended in some of the 21 ways.
  func done(_ ways: Range<Int>) -> Int { details[ways].reduce(0) { $0 + sum($1) } }

  private func sum(_ figures: [Int]) -> Int { figures.reduce(0, +) }

  /// What the 21 ways weigh, the first left out: it takes what the others leave.
  private static let weights = [
    50, 1, 6, 1, 14, 8, 14, 9, 31, 250, 22, 6, 42, 18, 2, 9, 4, 24, 2, 22,
  ]

  /// The figures of a year behind that before it.
  ///
  /// - Parameters:
  ///   - agency: whose they are.
  ///   - year: the year reported on.
  ///   - before: the figures of the year before; nil in the first year.
  ///   - carried: what is taken over where the year before is not known.
  ///   - left: what must be left at the end, where the next year is known.
  init(
    of agency: AreaAgency, _ year: Int, before: AreaFigures?, carried: [Int]? = nil,
    left: [Int]? = nil
  ) {
    func some(_ purpose: Int, _ bound: Int) -> Int { agency.number(year, purpose, below: bound) }
    let natural = agency.size * (88 + 6 * (year - 2018) + some(1, 13)) / 100
    received = [natural, natural / 14 + some(2, 3), some(3, 2), some(4, 2), some(5, 3), 0]
    self.carried = carried ?? before?.left ?? [natural / 30 + 1, some(6, 2), 0, 0, 0, 0]
    self.left = left ?? [natural / 32 + some(7, 2), some(8, 2), 0, 0, 0, 0]
    details = [[Int]](repeating: [Int](repeating: 0, count: 6), count: 21)
    for column in 0..<6 {
      let done = received[column] + self.carried[column] - self.left[column]
      var rest = done
      for (way, weight) in Self.weights.enumerated() {
        let figure = min(rest, (done * weight * (70 + some(20 + way, 60)) / 100 + 500) / 1000)
        details[way + 1][column] = figure
        rest -= figure
      }
      details[0][column] = rest
    }
    let made = 1 + some(9, max(2, agency.size / 60))
    let repealed = some(10, 2)
    let valid = before?.documents.valid ?? 6 + agency.size / 9
    documents = (made, repealed, valid + made - repealed)
    decisions = [
      agency.size * (210 + some(11, 40)), agency.size * (31 + some(12, 9)),
      agency.size / 4 + some(13, 5), agency.size * (40 + some(14, 30)),
    ]
    reviews = (0..<3).map { way in
      [
        agency.size / (28 + 20 * way) + some(15 + way, 2), some(40 + way, 2), some(43 + way, 3),
        agency.size / 90 + some(46 + way, 2),
      ]
    }
  }

  /// The figures of an area, which are the sums of those of its agencies.
  init(sumOf parts: [AreaFigures]) {
    var sum = parts[0]
    for part in parts.dropFirst() {
      sum.received = Self.added(sum.received, part.received)
      sum.carried = Self.added(sum.carried, part.carried)
      sum.left = Self.added(sum.left, part.left)
      sum.details = zip(sum.details, part.details).map(Self.added)
      sum.documents.made += part.documents.made
      sum.documents.repealed += part.documents.repealed
      sum.documents.valid += part.documents.valid
      sum.decisions = Self.added(sum.decisions, part.decisions)
      sum.reviews = zip(sum.reviews, part.reviews).map(Self.added)
    }
    self = sum
  }

  private static func added(_ first: [Int], _ second: [Int]) -> [Int] {
    zip(first, second).map { $0 + $1 }
  }

  /// Table 三, whose totals are computed where it is drawn.
  func requests(isTrial: Bool) -> RequestFigures {
    var rows = details
    if isTrial { rows = Array(rows[..<18]) + [rows[18...].reduce([0, 0, 0, 0, 0, 0], Self.added)] }
    let lines = ([received, carried] + rows).map { figures in
      "· " + figures.map(String.init).joined(separator: " ")
    }
    return RequestFigures(lines.joined(separator: "\n"))
  }

  /// Table 四.
  var review: ReviewFigures { ReviewFigures(reviews[0], reviews[1], reviews[2]) }

  /// Table 二 in the form of 2021.
  func proactive(regulations: String) -> GridTable {
    let fee = "\(decisions[3] / 100).\(decisions[3] % 100 / 10)\(decisions[3] % 10)"
    return .proactive2021(
      """
      规章 \(regulations)
      行政规范性文件 \(documents.made) \(documents.repealed) \(documents.valid)
      行政许可 \(decisions[0])
      行政处罚 \(decisions[1])
      行政强制 \(decisions[2])
      行政事业性收费 \(fee)
      """)
  }

  /// Table 二 in the form of 2019; the items of a year are those of the year before with its change.
  func trialProactive(_ agency: AreaAgency, _ year: Int) -> GridTable {
    func items(_ purpose: Int) -> String {
      let first = agency.size / 2 + agency.number(0, purpose, below: 9)
      let change = agency.number(2019, purpose, below: 5) - 2
      return year == 2019 ? "\(first) \(signed(change))" : "\(first + change) \(signed(0))"
    }
    func signed(_ change: Int) -> String { change > 0 ? "+\(change)" : "\(change)" }
    return .proactive2019(
      """
      规章 0 0 0
      规范性文件 \(documents.made) \(documents.made) \(documents.valid)
      行政许可 \(items(50)) \(decisions[0])
      其他对外管理服务事项 \(items(51)) \(decisions[0] / 9)
      行政处罚 \(items(52)) \(decisions[1])
      行政强制 \(items(53)) \(decisions[2])
      行政事业性收费 \(items(54))
      政府集中采购 \(2 + agency.number(year, 55, below: 9)) \(decisions[3] / 7).5万元
      """)
  }
}
