extension Table {
  /// What people call a table of the standard forms, by the section it stands in (`表三`); nil for others.
  public var formNumber: String? {
    switch kind {
    case .proactive: "表二"
    case .requests: "表三"
    case .review: "表四"
    case .indicators, .generic: nil
    }
  }

  /// What to call the table: by its form where it has one, else by its caption.
  public var name: String {
    switch kind {
    case .proactive: "主动公开政府信息情况"
    case .requests: "收到和处理政府信息公开申请情况"
    case .review: "政府信息公开行政复议、行政诉讼情况"
    case .indicators: caption.isEmpty ? "指标表" : caption
    case .generic: caption.isEmpty ? "表格" : caption
    }
  }
}

extension Table {
  /// The names of the columns as keys: one that comes again is numbered, `比年初增减额（2）`.
  public var columnKeys: [String] {
    var counts: [String: Int] = [:]
    return columns.map { name in
      counts[name, default: 0] += 1
      let count = counts[name, default: 1]
      return count == 1 ? name : "\(name)（\(count)）"
    }
  }
}
