internal import ReportModel

/// The headings of a report, drawn as a tree below its title.
///
/// ```
/// 广东省人力资源和社会保障厅2017年政府信息公开工作年度报告
/// ├─ 一、全面推进重点领域信息公开
/// │  ├─ （一）推进就业创业信息公开
/// ```
struct OutlineTree {
  /// The tree, a line a heading, each with its line feed.
  let text: String

  /// The tree of a report's headings.
  init(_ report: Report) {
    let sections = report.sections.filter { $0.kind == .heading }
    var lines = report.identity.title.isEmpty ? [] : [report.identity.title]
    // Whether a heading of some depth has a younger brother: known when read from the end.
    var hasNext: [Bool] = []
    var branches: [String] = []
    for section in sections.reversed() {
      while hasNext.count <= section.depth { hasNext.append(false) }
      hasNext.removeLast(hasNext.count - section.depth - 1)
      let stems = hasNext.dropLast().map { $0 ? "│  " : "   " }.joined()
      let branch = hasNext[section.depth] ? "├─ " : "└─ "
      branches.append(stems + branch + section.headline)
      hasNext[section.depth] = true
    }
    lines += branches.reversed()
    text = lines.map { $0 + "\n" }.joined()
  }
}

extension Section {
  /// Number and title as they are printed together: `一、全面推进…`, `（一）推进…`, `1.推进…`.
  var headline: String {
    guard let last = number.unicodeScalars.last, !title.isEmpty else { return number + title }
    if number.hasPrefix("附件") { return number + " " + title }
    if last.properties.numericType == nil || "①"..."⑳" ~= last { return number + title }
    return number + ("0"..."9" ~= last ? "." : "、") + title
  }
}
