internal import ReportModel
internal import Wording

/// A page of HTML by itself, for a browser and a printer: no script, nothing fetched, black on white.
///
/// It is what an office sends back to an agency: read on a telephone, on a desk and on A4.
struct PrintedPage {
  private let title: String
  private(set) var body = ""

  /// What is said of a cell.
  enum Mark {
    /// Nothing.
    case none
    /// It is one of those that were added up.
    case counts
    /// It does not hold.
    case fails

    fileprivate var kind: String? {
      switch self {
      case .none: nil
      case .counts: "part"
      case .fails: "bad"
      }
    }
  }

  /// An empty page.
  init(title: String) { self.title = title }

  /// Adds words as an element.
  ///
  /// - Parameters:
  ///   - element: the name of the element.
  ///   - words: the words, which are escaped; line ends stay.
  ///   - kind: the class of the element; "" for none.
  mutating func add(_ element: String, _ words: String, kind: String = "") {
    let attribute = kind.isEmpty ? "" : " class=\"\(kind)\""
    body += "<\(element)\(attribute)>\(words.escapedForHTML)</\(element)>\n"
  }

  /// Adds markup as it is, such as a chart.
  mutating func add(markup: String) { body += markup + "\n" }

  /// Adds a table with a head.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - rows: the cells of the rows.
  ///   - numbers: the columns that hold numbers and stand to the right.
  ///   - mark: what is said of a cell, by row and column.
  mutating func add(
    columns: [String], rows: some Sequence<[String]>, numbers: Set<Int> = [],
    mark: (Int, Int) -> Mark = { _, _ in .none }
  ) {
    body += "<div class=\"wide\"><table>\n<thead><tr>"
    for column in columns { body += "<th scope=\"col\">\(column.escapedForHTML)</th>" }
    body += "</tr></thead>\n<tbody>\n"
    for (row, cells) in rows.enumerated() {
      body += "<tr>"
      for (column, cell) in cells.enumerated() {
        let mark = mark(row, column)
        let kinds = [numbers.contains(column) ? "n" : nil, mark.kind].compactMap { $0 }
        let attribute = kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
        // Not by colour alone: a page may be printed in black.
        body += "<td\(attribute)>\(mark == .fails ? "✗ " : "")\(cell.escapedForHTML)</td>"
      }
      body += "</tr>\n"
    }
    body += "</tbody></table></div>\n"
  }

  /// The language of the page as HTML names it.
  private static var language: String {
    switch Language.spoken {
    case .chinese: "zh-CN"
    case .english: "en"
    }
  }

  /// The whole page.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(PrintedPage.language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.escapedForHTML)</title>
    <style>
    \(PrintedPage.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(title.escapedForHTML)</h1>
    \(body)</main>
    </body>
    </html>

    """
  }

  /// Contrast is at least 7 to 1 throughout (WCAG AAA); tables are pushed aside on a telephone and whole on paper.
  private static let style = """
    body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.7 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
    main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.5rem; line-height: 1.4; }
    h2 { font-size: 1.2rem; margin: 2.4rem 0 .4rem; border-top: 1px solid #767676; padding-top: .8rem; }
    h3 { font-size: 1rem; margin: 1.4rem 0 .2rem; }
    .file, .note { color: #4a4a4a; font-size: .9rem; overflow-wrap: anywhere; margin: .2rem 0; }
    .finding { margin: .8rem 0; padding-left: 1.6em; text-indent: -1.6em; break-inside: avoid; }
    .evidence { margin: .1rem 0 .1rem 1.6rem; color: #333; overflow-wrap: anywhere; }
    .wide { overflow-x: auto; margin: .6rem 0; }
    table { border-collapse: collapse; font-size: .86rem; line-height: 1.4; }
    th, td { border: 1px solid #9a9a9a; padding: .2rem .5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; min-width: 1.9em; }
    th { background: #f0f0f0; font-weight: bold; }
    td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td.bad { background: #ffe9e6; color: #8a0f00; font-weight: bold; }
    td.part { background: #fff6d6; }
    del { background: #ffe9e6; } ins { background: #e3f4e3; text-decoration: none; border-bottom: 2px solid #1b5e20; }
    svg { max-width: 100%; height: auto; }
    @page { size: A4; margin: 18mm 15mm; }
    @media print {
      main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; }
      thead { display: table-header-group; } .wide { overflow: visible; } table { font-size: 7.5pt; }
    }
    """
}

extension String {
  /// The words as HTML and SVG have them, line ends as breaks.
  var escapedForHTML: String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\n": escaped.append(contentsOf: "<br>".unicodeScalars)
      case "\t": escaped.append(" ")
      // No other control character may stand in HTML.
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}": continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
