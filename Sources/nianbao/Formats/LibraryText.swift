internal import ReportLibrary
internal import TerminalModel
internal import Wording

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
    let widths = widths(names)
    let head = zip(
      [say("年度"), say("级别"), say("错误"), say("提醒"), say("机关")], widths
    ).map { $0.padded(toColumns: $1) }
    try output.write("\n")
    try output.write(emphasized: (head + [say("文件")]).joined(separator: "  "))
    try output.write("\n")
    for (row, name) in zip(rows, names) {
      try output.write(line(of: row, name, widths).visibleLine + "\n")
      guard hasFigures, !row.figures.isEmpty else { continue }
      let figures = KeyFigure.allCases.compactMap { figure in
        row.figures[figure].map { "\(figure.words) \($0)" }
      }
      try output.write("      " + figures.joined(separator: say("，")) + "\n")
    }
  }

  private var totals: String {
    let reports = rows.filter { $0.state == .report }
    let checked = reports.compactMap(\.check)
    let wrong = checked.count { $0.errors > 0 }
    var words = say("共 \(reports.count) 份报告，核对 \(checked.count) 份，有错误 \(wrong) 份")
    let (others, faults) = (rows.count { $0.state == .other }, rows.count { $0.state == .fault })
    if others > 0 { words += say("；不是报告 \(others) 个") }
    if faults > 0 { words += say("；读不了 \(faults) 个") }
    return words
  }

  /// How wide the columns before the file are: a year with its mark, a level, two counts and a name, each below
  /// its head.
  private func widths(_ names: [String]) -> [Int] {
    func widest(_ words: [String], least: Int) -> Int {
      max(least, words.map { displayWidth($0) }.max() ?? 0)
    }
    let head = displayWidth(say("机关"))
    return [
      widest([say("年度")], least: 5),
      widest([say("级别")] + rows.compactMap { $0.agency?.level?.words }, least: 4),
      widest([say("错误")], least: 4), widest([say("提醒")], least: 4),
      min(LibraryText.widestName, widest(names, least: head)),
    ]
  }

  private func line(of row: ReportEntry, _ name: String, _ widths: [Int]) -> String {
    // A year that is not the report's own word is marked.
    let year = row.year.map { "\($0)" + (row.yearSource == .report ? " " : "?") } ?? "–    "
    let counts = zip([row.check?.errors, row.check?.warnings], widths[2...]).map { count, width in
      (count.map(String.init) ?? "–").flushedRight(toColumns: width)
    }
    let level = (row.agency?.level?.words ?? "–").padded(toColumns: widths[1])
    let cells =
      [year.padded(toColumns: widths[0]), level] + counts + [LibraryText.filled(name, widths[4])]
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
