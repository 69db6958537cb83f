public import ReportAudit
import Wording

/// What people say of the findings of a report.
extension Document {
  /// By what a finding is found again; nil where nothing fails.
  public func key(of finding: Int) -> FindingKey? {
    guard let findings, let found = findings[safe: finding], found.status == .fail else {
      return nil
    }
    // Those between reports stand behind its own.
    let place = between[safe: finding - (findings.count - between.count)]?.place ?? found.place
    return FindingKey(content: content, rule: found.rule, place: place)
  }

  /// What a person said of a finding; nil where nobody did.
  public func review(of finding: Int) -> Review? {
    guard !reviews.isEmpty else { return nil }
    return key(of: finding).flatMap { reviews[$0] }
  }
}

extension BrowserState {
  /// By what the selected finding is found again.
  var selectedKey: FindingKey? {
    guard case .finding(let index) = findingRow else { return nil }
    return document.key(of: index)
  }

  /// What was said of the selected finding.
  var selectedReview: Review? { selectedKey.flatMap { document.reviews[$0] } }

  /// Selects the finding that a library opened the report at, if it is among those there are now.
  mutating func selectWantedFinding() {
    guard let wanted = wantedFinding else { return }
    wantedFinding = nil
    let place = document.findings?.indices.first { place in
      document.key(of: place).map { ($0.rule, $0.place) == (wanted.rule, wanted.place) } ?? false
    }
    if let place { scene.findings.selected = .finding(place) }
  }

  /// Says the next that may be said of the selected finding.
  mutating func cycleReview() -> [Effect] {
    guard let key = selectedKey else {
      notice = Notice(words: say("只核实不符的条目"))
      return []
    }
    return judge(Review.next(after: document.reviews[key]), of: key)
  }

  /// Says something more of the selected finding; of what nobody judged it is still to be looked into.
  mutating func remark(_ words: String) -> [Effect] {
    guard let key = selectedKey else { return [] }
    var review = document.reviews[key] ?? Review(.pending)
    review.remark = words
    return judge(review, of: key)
  }

  private mutating func judge(_ review: Review?, of key: FindingKey) -> [Effect] {
    document.reviews[key] = review
    notice = Notice(words: review?.words ?? say("不记"))
    return [.review(key, review)]
  }
}
