public import FoundationEssentials
internal import ReportModel
internal import Wording

/// A rate that people compute from the figures of a form: so many of so many.
///
/// ```
/// 实质公开率 ＝ （予以公开＋部分公开）÷办结总计          复议纠错率 ＝ 结果纠正÷复议总计
/// ```
/// A rate of fewer than ``smallest`` is shown, and told apart: one case more or less would change it by percents.
public enum FormRate: String, CaseIterable, Hashable, Sendable {
  case disclosed, refused, unable, notProcessed
  case reconsiderationCorrected, litigationCorrected, disputed

  /// Below so many a rate says little (usual among evaluators of these reports).
  public static let smallest = 30

  /// What people call it.
  public var label: String {
    switch self {
    case .disclosed: say("实质公开率")
    case .refused: say("不予公开率")
    case .unable: say("无法提供率")
    case .notProcessed: say("不予处理率")
    case .reconsiderationCorrected: say("行政复议纠错率")
    case .litigationCorrected: say("行政诉讼纠错率")
    case .disputed: say("争议转化率")
    }
  }

  /// What it is, in words: （予以公开＋部分公开）÷办理结果总计.
  public var formula: String {
    switch self {
    case .disclosed: say("（予以公开＋部分公开）÷办理结果总计")
    case .refused: say("不予公开÷办理结果总计")
    case .unable: say("无法提供÷办理结果总计")
    case .notProcessed: say("不予处理÷办理结果总计")
    case .reconsiderationCorrected: say("行政复议结果纠正÷行政复议总计")
    case .litigationCorrected: say("行政诉讼结果纠正÷行政诉讼总计")
    case .disputed: say("（行政复议＋行政诉讼）÷本年新收")
    }
  }

  /// The figures that are added up above the line.
  public var numerator: [FormFigure] {
    switch self {
    case .disclosed: [FormFigure(.granted, .total), FormFigure(.partlyGranted, .total)]
    case .refused: [FormFigure(.refused, .total)]
    case .unable: [FormFigure(.unable, .total)]
    case .notProcessed: [FormFigure(.notProcessed, .total)]
    case .reconsiderationCorrected: [FormFigure(.reconsideration, .corrected)]
    case .litigationCorrected: [FormFigure(.litigation, .corrected)]
    case .disputed: [FormFigure(.reconsideration, .total), FormFigure(.litigation, .total)]
    }
  }

  /// The figure below the line.
  public var denominator: FormFigure {
    switch self {
    case .disclosed, .refused, .unable, .notProcessed: FormFigure(.outcomeTotal, .total)
    case .reconsiderationCorrected: FormFigure(.reconsideration, .total)
    case .litigationCorrected: FormFigure(.litigation, .total)
    case .disputed: FormFigure(.received, .total)
    }
  }

  /// Both sides of the rate; nil where one is not stated or there is nothing to be a part of.
  public func sides(in figures: FormFigures) -> (part: Decimal, whole: Decimal)? {
    guard let whole = figures[denominator], whole > 0 else { return nil }
    var part = Decimal()
    for figure in numerator {
      guard let number = figures[figure] else { return nil }
      part += number
    }
    return (part, whole)
  }
}
