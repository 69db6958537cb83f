import ReportAudit
import Wording

/// What the findings are listed under.
enum FindingGroup: Equatable, Sendable {
  /// What comes to the same.
  case verdict(Verdict)
  /// The rules that this kind of report is not asked.
  case unasked

  /// The groups in the order of the list: what fails comes first.
  static let all = Verdict.allCases.map(FindingGroup.verdict) + [.unasked]

  /// The name in the list.
  var name: String {
    switch self {
    case .verdict(let verdict): verdict.name
    case .unasked: say("未涉及")
    }
  }

  /// The mark of what is listed under it.
  var mark: String {
    switch self {
    case .verdict(let verdict): verdict.mark
    case .unasked: "–"
    }
  }

  /// What the group means, as a sentence.
  var explanation: String {
    switch self {
    case .verdict(.error): say("两边的数对不上，或缺少规定的内容。请对照依据核对原文。")
    case .verdict(.warning): say("可能需要改正或说明，以原文为准。")
    case .verdict(.info): say("供参考，不一定是差错。")
    case .verdict(.notAssessable): say("缺少数字或没有读到，不能判断；空格不作 0 计。")
    case .verdict(.pass): say("核对过，没有发现不符。")
    case .unasked: say("报告里没有这些规则要核对的内容：多数规则只用于 2019 年起的标准格式。")
    }
  }

  /// The bit that stands for the group where several are told of.
  var bit: UInt8 {
    switch self {
    case .verdict(let verdict): 1 << UInt8(verdict.rawValue)
    case .unasked: 1 << UInt8(Verdict.allCases.count)
    }
  }
}
