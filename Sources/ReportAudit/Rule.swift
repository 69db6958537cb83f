/// A rule that a report is checked against, by the id under which its findings are filed.
public enum Rule: String, Equatable, Sendable, Codable, CaseIterable {
  /// 一 + 二 = （七） + 四 in each column of table 三; printed in the form itself.
  case requestBalance = "T3.BALANCE"
  /// The detail rows of table 三 add up to （七）总计 in each column.
  case requestColumnSum = "T3.COLSUM"
  /// The six kinds of requesters add up to 总计 in each row of table 三.
  case requestRowSum = "T3.ROWSUM"
  /// The four results add up to 总计 in each row of table 四.
  case reviewSum = "T4.SUM"
  /// Counts of table 二 are whole and not below zero, fees not below zero.
  case nonNegative = "T2.NONNEG"
  /// What is in force is not less than what the year added to it, in table 二.
  case inForce = "T2.VALIDGE"
  /// Figures of the prose are those of table 三.
  case proseTable = "TXT.T3"
  /// Parts, shares and balances that the prose states add up.
  case proseSum = "TXT.SUM"
  /// Where fees were charged, section 六 says more than 无; a hint only.
  case fees = "S6.FEE"
  /// Section 五 says something.
  case problems = "S5.EMPTY"
  /// The six sections stand in their order, and the three tables are there.
  case structure = "STRUCT"
  /// The period is one whole year, the one in the title (Art. 50 of the Regulations).
  case period = "PERIOD"
  /// No cell of tables 三 and 四 is blank.
  case blankCells = "CELLS"
  /// The report was made in time (Art. 49 of the Regulations).
  case publication = "PUBDATE"

  /// How much weighs what breaks the rule; a single finding may weigh otherwise.
  public var severity: Finding.Severity {
    switch self {
    case .requestBalance, .requestColumnSum, .requestRowSum, .reviewSum, .nonNegative, .structure,
      .period:
      .error
    case .inForce, .proseTable, .proseSum, .problems, .publication: .warning
    case .fees, .blankCells: .info
    }
  }
}
