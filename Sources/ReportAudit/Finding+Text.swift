import Wording

extension Evidence {
  /// The evidence in one line: quoted words, or the way to a cell and what it holds; in another report with its file.
  public var line: String {
    let line =
      switch kind {
      case .quote: words.split(whereSeparator: \.isNewline).joined(separator: " ")
      case .cell: words + "  " + printedValue
      }
    return file.map { say("\(line)（\($0)）") } ?? line
  }

  /// What the cell holds, `（空）` for a blank one; "" for words of the text.
  public var printedValue: String { kind == .cell ? value ?? say("（空）") : "" }
}

extension Finding {
  /// The finding as lines of text: what it is, what is wrong, and what it rests on.
  ///
  /// ```
  /// 错误  表四各类合计（T4.SUM）
  /// 表四“行政复议”：10＋1＋0＋0＝11，总计为 0，相差 11，请核对。
  ///   表四 › 行政复议 › 结果维持  10
  /// ```
  public var text: String {
    let head = [say("\(verdict.name)  \(rule.name)（\(rule.rawValue)）"), message]
    return (head + evidence.map { "  " + $0.line }).joined(separator: "\n") + "\n"
  }
}
