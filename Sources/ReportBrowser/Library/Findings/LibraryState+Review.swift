import ReportAudit

/// What people say of what fails in a library.
extension LibraryState {
  /// The words of what is selected of what fails.
  var selectedFinding: LibraryFinding? { selectedFailure.flatMap { finding(of: $0) } }

  /// Takes what people said before.
  mutating func take(_ reviews: [FindingKey: Review]) -> [Effect] {
    self.reviews = reviews
    return arrangeAnew()
  }

  /// Says something more of what is selected; of what nobody judged it is still to be looked into.
  mutating func remark(_ words: String) -> [Effect] {
    guard let key = selectedFinding?.key else { return [] }
    var review = reviews[key] ?? Review(.pending)
    review.remark = words
    notice = BrowserState.Notice(words: review.words)
    return hold(review, of: key) + [.review(key, review)]
  }

  /// Has it hold that something was said of a finding.
  mutating func hold(_ review: Review?, of key: FindingKey) -> [Effect] {
    let before = reviews[key]
    reviews[key] = review
    // Only what does not count changes what is counted.
    let counts = before?.standing == .dismissed || review?.standing == .dismissed
    return counts && before != review ? arrangeAnew() : []
  }

  private mutating func arrangeAnew() -> [Effect] {
    guard !shelf.reports.isEmpty else { return [] }
    choice.edition += 1
    return arranging
  }

  /// The reports without what a person said does not count.
  func judged(_ reports: [LibraryReport]) -> [LibraryReport] {
    var dismissed: [UInt64: [Rule]] = [:]
    for (key, review) in reviews where review.standing == .dismissed {
      dismissed[key.content, default: []].append(key.rule)
    }
    guard !dismissed.isEmpty else { return reports }
    return reports.map { report in
      guard report.content != 0, let rules = dismissed[report.content] else { return report }
      var report = report
      for rule in rules {
        // One that is no longer found is not taken off.
        guard report.dismissed[rule] ?? 0 < report.failureCount(of: rule) else { continue }
        report.dismissed[rule, default: 0] += 1
        switch rule.severity {
        case .error: report.errors = max(0, report.errors - 1)
        case .warning: report.warnings = max(0, report.warnings - 1)
        case .info: break
        }
      }
      return report
    }
  }
}
