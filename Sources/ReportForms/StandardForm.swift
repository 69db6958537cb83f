public import ReportModel

/// One of the two standard forms of an annual report, as the notices print them.
///
/// ```
/// 二、主动公开政府信息情况              blocks 第二十条第（一）项 … of columns and rows
/// 三、收到和处理政府信息公开申请情况    25 rows (23 before 2021) of 7 columns
/// 四、政府信息公开行政复议、行政诉讼情况  3 kinds of cases of 5 columns
/// ```
/// The forms share nearly all of their rows, so each row is written down once, in ``FormLine``, with what
/// each form makes of it; a form is what is left when the other's own rows are taken out.
public struct StandardForm: Sendable {
  /// Which form it is.
  public let form: ReportForm
  /// The notice that issued it.
  public let notice: String
  /// The years that reports in it are for; nil where it is still in force.
  public let years: (first: Int, last: Int?)
  /// The blocks of the table of section 二.
  public let blocks: [FormBlock]

  /// 国务院办公厅政府信息与政务公开办公室's trial form, reports for 2019 and 2020.
  public static let trial2019 = StandardForm(
    form: .trial2019, notice: "国办公开办函〔2019〕60号", years: (2019, 2020),
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项", columns: [.newlyMade, .newlyPublished, .publishedTotal],
        rows: [.rule, .normativeDocument]),
      FormBlock(
        caption: "第二十条第（五）项", columns: [.itemsBefore, .itemsChange, .decisions],
        rows: [.license, .otherService]),
      FormBlock(
        caption: "第二十条第（六）项", columns: [.itemsBefore, .itemsChange, .decisions],
        rows: [.penalty, .coercion]),
      FormBlock(caption: "第二十条第（八）项", columns: [.itemsBefore, .itemsChange], rows: [.fee]),
      FormBlock(
        caption: "第二十条第（九）项", columns: [.procurementCount, .procurementAmount],
        rows: [.procurement]),
    ])

  /// The standard form, reports for 2021 and later.
  public static let standard2021 = StandardForm(
    form: .standard2021, notice: "国办公开办函〔2021〕30号", years: (2021, nil),
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项", columns: [.issued, .repealed, .inForce],
        rows: [.rule, .normativeDocument]),
      FormBlock(caption: "第二十条第（五）项", columns: [.decisions], rows: [.license]),
      FormBlock(caption: "第二十条第（六）项", columns: [.decisions], rows: [.penalty, .coercion]),
      FormBlock(caption: "第二十条第（八）项", columns: [.feeAmount], rows: [.fee]),
    ])

  /// Both forms, the earlier first.
  public static let all = [trial2019, standard2021]

  /// Who asked: the columns of the table of section 三, in both forms.
  public static let requesters: [FormColumn] = [
    .naturalPerson, .business, .research, .publicWelfare, .legalService, .otherOrg, .total,
  ]

  /// How a case ended: the columns of the table of section 四, in both forms.
  public static let results: [FormColumn] = [.upheld, .corrected, .otherResult, .pending, .total]

  /// The kinds of cases: the rows of the table of section 四, in both forms.
  public static let cases: [FormLine] = FormLine.review.filter { $0.standing != .group }

  /// The lines of the table of section 三 that are rows of figures in this form: 23 or 25.
  public var requestRows: [FormLine] { FormLine.requests.filter { $0.standing(in: form) == .row } }

  /// The rows of this form that add up to （七）总计: 19 in 2019, 21 since 2021.
  public var outcomeDetails: [FormRow] {
    requestRows.lazy.filter { $0.groups.first == .outcome && $0.row != .outcomeTotal }.map(\.row)
  }
}

/// A block of the table of section 二: rows that share a header, below the article they are of.
public struct FormBlock: Sendable {
  /// The article of the Regulations that its rows report on.
  public let caption: String
  /// Its columns.
  public let columns: [FormColumn]
  /// Its rows.
  public let rows: [FormRow]
}
