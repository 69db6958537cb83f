/// How a text is written down, by the ending of its file's name.
enum TextNotation {
  /// Values divided by commas or tabs.
  case delimited
  /// Markdown.
  case markdown
  /// Nothing is told.
  case unknown

  init(name: String) {
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    self =
      switch ending {
      case "csv", "tsv", "tab": .delimited
      case "md", "markdown", "mkd": .markdown
      default: .unknown
      }
  }
}
