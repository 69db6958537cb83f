public import ReportModel

extension Table {
  /// What people call a table of the standard forms, by the section it stands in (`表三`); nil for others.
  public var formNumber: String? { StandardSection.holding(kind).map { "表\($0.number)" } }

  /// What to call the table: by its form where it has one, else by its caption.
  public var name: String {
    if let section = StandardSection.holding(kind) { return section.title }
    if !caption.isEmpty { return caption }
    return kind == .indicators ? "指标表" : "表格"
  }
}
