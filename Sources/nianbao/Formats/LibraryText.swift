internal import ReportLibrary
internal import TerminalModel

/// The rows of a library for a person, a line each.
///
/// ```
/// 共 41 份报告，核对 41 份，有错误 3 份；不是报告 1 个，读不了 1 个
///
/// 年度  级别  错误  提醒  机关                文件
/// 2023  市       0     1  示例市教育局        年报/教育局/2023.html
/// ```
struct LibraryText {
  private let rows: [ReportEntry]
  private let opened: OpenedLibrary
  private let hasFigures: Bool

  /// A name that is longer does not push files out of sight.
  private static let widestName = 40

  /// Some rows.
  init(_ rows: [ReportEntry], _ opened: OpenedLibrary, hasFigures: Bool) {
    self.rows = rows
    self.opened = opened
    self.hasFigures = hasFigures
  }

  /// Writes the lines.
  func write(to output: inout Output) throws(Failure) {
    try output.write(totals + "\n")
    guard !rows.isEmpty else { return }
    let names = rows.map { $0.agency?.name ?? $0.issuer ?? "–" }
    let width = min(LibraryText.widestName, max(4, names.map { displayWidth($0) }.max() ?? 0))
    try output.write("\n")
    try output.write(emphasized: "年度   级别  错误  提醒  " + LibraryText.filled("机关", width) + "  文件")
    try output.write("\n")
    for (row, name) in zip(rows, names) {
      try output.write(line(of: row, LibraryText.filled(name, width)).visibleLine + "\n")
      guard hasFigures, !row.figures.isEmpty else { continue }
      let figures = KeyFigure.allCases.compactMap { figure in
        row.figures[figure].map { "\(figure.label) \($0)" }
      }
      try output.write("      " + figures.joined(separator: "，") + "\n")
    }
  }

  private var totals: String {
    let reports = rows.filter { $0.state == .report }
    let checked = reports.compactMap(\.check)
    var words =
      "共 \(reports.count) 份报告，核对 \(checked.count) 份，有错误 \(checked.count { $0.errors > 0 }) 份"
    let (others, faults) = (rows.count { $0.state == .other }, rows.count { $0.state == .fault })
    if others > 0 { words += "；不是报告 \(others) 个" }
    if faults > 0 { words += "；读不了 \(faults) 个" }
    return words
  }

  private func line(of row: ReportEntry, _ name: String) -> String {
    // A year that is not the report's own word is marked.
    let year = row.year.map { "\($0)" + (row.yearSource == .report ? " " : "?") } ?? "–    "
    let counts = [row.check?.errors, row.check?.warnings].map { count in
      (count.map(String.init) ?? "–").flushedRight(toColumns: 4)
    }
    let cells = [year, LibraryText.filled(row.agency?.level?.name ?? "–", 4)] + counts + [name]
    let file = opened.library.shown(row.path)
    return cells.joined(separator: "  ") + "  " + file + (row.fault.map { "  \($0.words)" } ?? "")
  }

  /// Words in so many columns, cut where they need more.
  static func filled(_ words: String, _ width: Int) -> String {
    var cut = String.UnicodeScalarView()
    var used = 0
    for scalar in words.unicodeScalars {
      guard used + displayWidth(scalar) <= width else { break }
      cut.append(scalar)
      used += displayWidth(scalar)
    }
    return String(cut).padded(toColumns: width)
  }
}
