public import ReportModel

/// A figure that the official forms ask for, by what its row and its column are: the key by which figures of
/// several reports meet.
///
/// ```
/// received.total             一、本年新收政府信息公开申请数量 › 总计
/// refused.naturalPerson      （三）不予公开 › 自然人, the rows of the group added up
/// normativeDocument.inForce  行政规范性文件 › 现行有效件数
/// ```
/// Where the two forms count another notion, the key is another one: 现行有效件数 of 2021 is `inForce`,
/// 对外公开总数量 of 2019 `publishedTotal`.
public struct FormFigure: Hashable, Sendable {
  /// What its row is.
  public let row: FormRow
  /// What its column is.
  public let column: FormColumn

  /// The figure of a row and a column.
  public init(_ row: FormRow, _ column: FormColumn) {
    self.row = row
    self.column = column
  }

  /// All figures of both forms, table by table, groups before their parts.
  public static let all: [FormFigure] = proactive + requests + review

  /// Where a figure stands in ``all``.
  static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })

  private static let proactive = FormLine.proactive.flatMap { line in
    // What both forms ask for stands once.
    var columns: [FormColumn] = []
    for block in StandardForm.all.reversed().flatMap(\.blocks) where block.rows.contains(line.row) {
      columns += block.columns.filter { !columns.contains($0) }
    }
    return columns.map { FormFigure(line.row, $0) }
  }

  private static let requests = FormLine.requests.filter { $0.row != .outcome }.flatMap { line in
    StandardForm.requesters.map { FormFigure(line.row, $0) }
  }

  private static let review = FormLine.review.flatMap { line in
    StandardForm.results.map { FormFigure(line.row, $0) }
  }

  /// The key as it is written in files: `received.total`.
  public var key: String { row.rawValue + "." + column.rawValue }

  /// The figure of a key; nil for one of no form.
  public init?(key: String) {
    guard let figure = FormFigure.byKey[key] else { return nil }
    self = figure
  }

  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

  /// The table that it stands in.
  public var table: Table.Kind {
    if FormLine.proactive.contains(where: { $0.row == row }) { return .proactive }
    return FormLine.review.contains { $0.row == row } ? .review : .requests
  }

  /// What it is called: the label of its row as the form prints it, and its column.
  public var label: String { FormLine.of(row).label + " › " + column.name }

  /// What it is counted in: 件, 项, 万元, 元.
  public var unit: String { column.unit.scale.rawValue + column.unit.unit }

  /// The rows of the form that it adds up; empty where it is a row by itself.
  public var parts: [FormFigure] {
    FormFigure.members[row, default: []].map { FormFigure($0, column) }
  }

  private static let members = Dictionary(
    grouping: (FormLine.requests + FormLine.review).filter { $0.groups.last != .outcome },
    by: { $0.groups.last }
  ).reduce(into: [FormRow: [FormRow]]()) { members, group in
    if let key = group.key { members[key] = group.value.map(\.row) }
  }

  /// Whether a form asks for it, in a row or as the sum of a group.
  public func isOf(_ form: ReportForm) -> Bool {
    guard let standard = StandardForm.all.first(where: { $0.form == form }) else { return false }
    guard table == .proactive else { return FormLine.of(row).standing(in: form) != nil }
    return standard.blocks.contains { $0.rows.contains(row) && $0.columns.contains(column) }
  }
}
