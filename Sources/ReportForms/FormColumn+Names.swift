public import ReportModel

/// What the forms call their columns, and what they count them in.
extension FormColumn {
  /// The name as the form prints it, without its unit.
  public var name: String { names[0] }

  /// The name, and the other ways in which reports print it.
  var names: [String] {
    switch self {
    case .issued: ["本年制发件数", "本年新制发件数"]
    case .repealed: ["本年废止件数"]
    case .inForce: ["现行有效件数"]
    case .decisions: ["本年处理决定数量", "处理决定数量"]
    case .feeAmount: ["本年收费金额"]
    case .newlyMade: ["本年新制作数量"]
    case .newlyPublished: ["本年新公开数量"]
    case .publishedTotal: ["对外公开总数量"]
    case .itemsBefore: ["上一年项目数量"]
    case .itemsChange: ["本年增/减", "本年增减"]
    case .procurementCount: ["采购项目数量"]
    case .procurementAmount: ["采购总金额"]
    case .naturalPerson: ["自然人"]
    case .business: ["商业企业"]
    case .research: ["科研机构"]
    case .publicWelfare: ["社会公益组织"]
    case .legalService: ["法律服务机构"]
    case .otherOrg: ["其他"]
    case .upheld: ["结果维持"]
    case .corrected: ["结果纠正"]
    case .otherResult: ["其他结果"]
    case .pending: ["尚未审结"]
    case .total: ["总计"]
    }
  }

  /// What its figures are counted in; the forms print no unit but that of fees.
  public var unit: CellUnit {
    switch self {
    case .feeAmount: CellUnit(scale: .wan, unit: "元", measure: .money)
    case .procurementAmount: CellUnit(unit: "元", measure: .money)
    case .itemsBefore, .itemsChange, .procurementCount: CellUnit(unit: "项")
    case .issued, .repealed, .inForce, .decisions, .newlyMade, .newlyPublished, .publishedTotal,
      .naturalPerson, .business, .research, .publicWelfare, .legalService, .otherOrg, .upheld,
      .corrected, .otherResult, .pending, .total:
      CellUnit(unit: "件")
    }
  }

  /// Whether it is a difference, which may be below zero.
  public var isChange: Bool { self == .itemsChange }

  /// Whether it is an amount of money, which need not be whole.
  public var isMoney: Bool { unit.measure == .money }
}
