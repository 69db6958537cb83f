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

  /// 二 is what 四 of the year before left, in total and in each column of table 三.
  case carriedOver = "X.CARRY"
  /// What is in force follows from the year before, in table 二 of the form of 2021.
  case rollForward = "X.VALID"
  /// 上一年项目数量 follows from the year before, in table 二 of the form of 2019.
  case itemsBefore = "X.ITEMS"
  /// How much of a section is last year's text.
  case repeatedText = "X.SIM"
  /// 对外公开总数量 of 2019 and 现行有效件数 of 2021 are two notions, and are not compared.
  case formChange = "X.FORMAT"
  /// The figures of an area are the sums of those of its agencies.
  case childrenSum = "SUM.CHILDREN"
  /// An agency has a report of the year before and of the year after, and none of this one.
  case yearGap = "YEAR.GAP"
  /// An agency has several reports of one year.
  case yearDouble = "YEAR.DOUBLE"
  /// The text is nearly that of another agency.
  case copiedText = "ORIGIN.COPY"

  /// Whether it asks about several reports, and not about one by itself.
  public var isBetweenReports: Bool {
    switch self {
    case .carriedOver, .rollForward, .itemsBefore, .repeatedText, .formChange, .childrenSum,
      .yearGap, .yearDouble, .copiedText:
      true
    case .requestBalance, .requestColumnSum, .requestRowSum, .reviewSum, .nonNegative, .inForce,
      .proseTable, .proseSum, .fees, .problems, .structure, .period, .blankCells, .publication:
      false
    }
  }

  /// How much weighs what breaks the rule; a single finding may weigh otherwise.
  public var severity: Finding.Severity {
    switch self {
    case .requestBalance, .requestColumnSum, .requestRowSum, .reviewSum, .nonNegative, .structure,
      .period:
      .error
    case .inForce, .proseTable, .proseSum, .problems, .publication, .carriedOver, .rollForward,
      .itemsBefore, .copiedText:
      .warning
    case .fees, .blankCells, .repeatedText, .formChange, .childrenSum, .yearGap, .yearDouble: .info
    }
  }
}
