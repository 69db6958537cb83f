extension String {
  /// The words as they stand in a line or a cell of Markdown: a backslash before what it would take for a
  /// mark, and a blank for the end of a line.
  public var markdownEscaped: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if "\\`*_[]<>|".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(Character(scalar).isNewline ? " " : scalar)
    }
    return String(result)
  }

  /// The words as they stand in a cell of a table of Markdown: their lines stay apart.
  public var markdownCell: String {
    split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
      .map { String($0).markdownEscaped }.joined(separator: "<br>")
  }
}
