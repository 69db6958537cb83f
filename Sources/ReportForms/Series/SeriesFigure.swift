internal import ReportModel
internal import Wording

/// What a series over years and agencies is of: a figure of the form, a rate of such figures, or a figure of prose
/// and other tables by its name.
///
/// ```
/// 一、本年新收政府信息公开申请数量 › 总计（件）      实质公开率（%）      微信公众号推送信息（条）
/// ```
/// Where the two forms count another notion there are two series: 现行有效件数 of 2021 never goes on where
/// 对外公开总数量 of 2019 ends.
public enum SeriesFigure: Hashable, Sendable {
  /// A figure of the form.
  case form(FormFigure)
  /// A rate of figures of the form.
  case rate(FormRate)
  /// A figure that reports state under a name.
  case stated(StatedName)

  /// What it is called.
  public var label: String {
    switch self {
    case .form(let figure): figure.label
    case .rate(let rate): rate.label
    case .stated(let name): name.name
    }
  }

  /// What it is counted in; "" where nothing says it.
  public var unit: String {
    switch self {
    case .form(let figure): figure.unit
    case .rate: "%"
    case .stated(let name): name.unit
    }
  }

  /// What a person must know to read the series; "" where its name says all.
  public var note: String {
    switch self {
    case .form(let figure):
      switch (figure.isOf(.trial2019), figure.isOf(.standard2021)) {
      case (true, false): say("止于2019年版表样") + figure.otherNotion
      case (false, true): say("2021年版表样起") + figure.otherNotion
      case (true, true), (false, false): ""
      }
    case .rate(let rate): rate.formula
    case .stated: ""
    }
  }

  /// The figures of the form that it is made of, the first one first; none for a stated one.
  public var formFigures: [FormFigure] {
    switch self {
    case .form(let figure): [figure]
    case .rate(let rate): rate.numerator + [rate.denominator]
    case .stated: []
    }
  }
}

extension FormFigure {
  /// What the other form counts in its place, which is another notion.
  fileprivate var otherNotion: String {
    switch column {
    case .inForce: say("，与旧版“对外公开总数量”不是同一口径")
    case .publishedTotal: say("，与新版“现行有效件数”不是同一口径")
    case .issued, .repealed, .decisions, .feeAmount, .newlyMade, .newlyPublished, .itemsBefore,
      .itemsChange, .procurementCount, .procurementAmount, .naturalPerson, .business, .research,
      .publicWelfare, .legalService, .otherOrg, .upheld, .corrected, .otherResult, .pending, .total:
      ""
    }
  }
}

extension FormFigures {
  /// Calls with the place in ``FormFigure/all`` of each figure that is stated, without reading the numbers.
  ///
  /// - Parameter body: called with a place.
  public func forEachPlace(_ body: (Int) -> Void) {
    var walk = FormFigureWalk(self)
    while let place = walk.next() {
      walk.skip()
      body(place)
    }
  }
}
