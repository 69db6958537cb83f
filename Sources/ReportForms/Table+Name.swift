public import ReportModel
internal import Wording

extension Table {
  /// What people call a table of the standard forms, by the section it stands in (`表三`); nil for others.
  public var formNumber: String? {
    switch kind {
    case .proactive: say("表二")
    case .requests: say("表三")
    case .review: say("表四")
    case .indicators, .generic: nil
    }
  }

  /// What to call the table: by its form where it has one, else by its caption; by its kind, in the language
  /// that is spoken, where it has none.
  public var name: String { printedName ?? kindName.said }

  /// The same in Chinese whatever is spoken: what a figure without labels is called in data.
  public var nameInData: String { printedName ?? kindName.key }

  private var printedName: String? {
    if let section = StandardSection.holding(kind) { return section.title }
    return caption.isEmpty ? nil : caption
  }

  private var kindName: Saying { kind == .indicators ? "指标表" : "表格" }
}
