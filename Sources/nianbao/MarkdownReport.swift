internal import ReportModel

/// A report as Markdown: headings by depth, paragraphs, links.
struct MarkdownReport {
  /// The report's text.
  let text: String

  /// A report as Markdown.
  init(_ report: Report) {
    let levels = MarkdownReport.levels(of: report)
    var text = ""
    for (index, block) in report.blocks.enumerated() {
      if index > 0 { text += "\n" }
      let words = MarkdownReport.words(of: block, in: report)
      switch block.role {
      case .title: text += "# \(words)\n"
      case .heading:
        text += String(repeating: "#", count: levels[index] ?? 2) + " \(words)\n"
      case .metadata, .body, .signature, .dateline: text += words + "\n"
      }
    }
    self.text = text
  }

  /// The number of # of each heading, by its block; Markdown knows six, and one is the title's.
  private static func levels(of report: Report) -> [Int: Int] {
    var levels: [Int: Int] = [:]
    for section in report.sections where section.kind == .heading {
      levels[section.blocks.lowerBound] = min(section.depth + 2, 6)
    }
    return levels
  }

  private static func words(of block: Block, in report: Report) -> String {
    var words = ""
    var links = block.links[...]
    for run in block.runs {
      var place = run.lowerBound
      while let link = links.first, link.source.lowerBound < run.upperBound {
        let shown = link.source.clamped(to: place..<run.upperBound)
        words += escaped(report.text[place..<shown.lowerBound])
        words += "[\(escaped(report.text[shown]))](<\(link.target)>)"
        place = shown.upperBound
        links = links.dropFirst()
      }
      words += escaped(report.text[place..<run.upperBound])
    }
    return startEscaped(words)
  }

  /// The words with a backslash before what Markdown would take for a mark.
  private static func escaped(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if "\\`*_[]<>|".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar == "\n" ? " " : scalar)
    }
    return String(result)
  }

  /// The paragraph with a backslash where its beginning would make it a list, heading or code.
  private static func startEscaped(_ words: String) -> String {
    let words = String(scalars: words.unicodeScalars.drop { $0.properties.isWhitespace })
    if let first = words.unicodeScalars.first, "#-+=~".unicodeScalars.contains(first) {
      return "\\" + words
    }
    let digits = words.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = words.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return words }
    return String(scalars: Array(digits) + ["\\"] + Array(rest))
  }
}
