import Wording

/// What a finding comes to, in one word: how much weighs what fails, or that nothing does.
public enum Verdict: Int, Equatable, Sendable, CaseIterable {
  /// A mistake that must be mended.
  case error
  /// What is probably a mistake.
  case warning
  /// What is worth knowing.
  case info
  /// What could not be checked.
  case notAssessable
  /// What holds.
  case pass

  /// The word of the field.
  public var name: String {
    switch self {
    case .error: say("错误")
    case .warning: say("提醒")
    case .info: say("说明")
    case .notAssessable: say("无法核对")
    case .pass: say("相符")
    }
  }

  /// The mark that stands for it in lists.
  public var mark: String {
    switch self {
    case .error: "✗"
    case .warning: "！"
    case .info: "·"
    case .notAssessable: "–"
    case .pass: "✓"
    }
  }
}

extension Finding {
  /// What the finding comes to.
  public var verdict: Verdict {
    switch status {
    case .pass: .pass
    case .notAssessable: .notAssessable
    case .fail:
      switch severity {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
    }
  }
}

extension [Finding] {
  /// How many findings come to something.
  public func count(of verdict: Verdict) -> Int { count { $0.verdict == verdict } }

  /// The places of those that come to something, in their order.
  public func indices(of verdict: Verdict) -> [Int] {
    indices.filter { self[$0].verdict == verdict }
  }
}
