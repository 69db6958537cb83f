internal import HanText
internal import ReportModel

/// A report as Markdown: headings by depth, paragraphs, links, tables; it opens again as the same report.
struct MarkdownReport {
  /// The report's text.
  let text: String

  /// A report as Markdown.
  init(_ report: Report) {
    let levels = MarkdownReport.levels(of: report)
    var paragraphs: [String] = []
    var isTitle = false
    var tables = report.tables.filter { !$0.grid.isEmpty }[...]
    for (index, block) in report.blocks.enumerated() {
      if let table = tables.first, table.blocks.contains(index) {
        if index == table.blocks.lowerBound {
          paragraphs.append(MarkdownGrid(table, in: report).text)
        }
        if index + 1 == table.blocks.upperBound { tables = tables.dropFirst() }
        continue
      }
      let words = MarkdownReport.words(of: block, in: report)
      switch block.role {
      // Organ and title stand on two lines, and are one title.
      case .title where isTitle: paragraphs[paragraphs.count - 1] += words
      case .title: paragraphs.append("# " + words)
      case .heading:
        paragraphs.append(String(repeating: "#", count: levels[index] ?? 2) + " " + words)
      case .metadata, .body, .signature, .dateline, .tableRow: paragraphs.append(words)
      }
      isTitle = block.role == .title
    }
    text = paragraphs.map { $0 + "\n" }.joined(separator: "\n")
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
    var open: Link?
    for (link, stretch) in stretches(of: block) {
      if link != open, let ended = open { words += "](\(address(ended)))" }
      if link != open, link != nil { words += "[" }
      words += report.text[stretch].markdownEscaped
      open = link
    }
    if let ended = open { words += "](\(address(ended)))" }
    return startEscaped(words)
  }

  /// A link's address between < and >, which may hold all but these two and line ends.
  private static func address(_ link: Link) -> String {
    let target = link.target.replacing("<", with: "%3C").replacing(">", with: "%3E")
    return "<" + target.replacing("\n", with: "") + ">"
  }

  /// The runs of a block, cut where a link begins and ends, each with its link.
  private static func stretches(of block: Block) -> [(link: Link?, source: SourceRange)] {
    var result: [(link: Link?, source: SourceRange)] = []
    for run in block.runs {
      var place = run.lowerBound
      for link in block.links where link.source.overlaps(run) {
        let part = link.source.clamped(to: place..<run.upperBound)
        if place < part.lowerBound { result.append((nil, place..<part.lowerBound)) }
        result.append((link, part))
        place = part.upperBound
      }
      if place < run.upperBound { result.append((nil, place..<run.upperBound)) }
    }
    return result
  }

  /// The paragraph with a backslash where its beginning would make it a list, heading or code.
  private static func startEscaped(_ words: String) -> String {
    let words = String(words.unicodeScalars.drop { $0.isBlank })
    if let first = words.unicodeScalars.first, "#-+=~".unicodeScalars.contains(first) {
      return "\\" + words
    }
    let digits = words.unicodeScalars.prefix { $0.isASCIIDigit }
    let rest = words.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return words }
    return String(scalars: Array(digits) + ["\\"] + Array(rest))
  }
}
