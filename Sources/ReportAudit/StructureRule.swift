import ReportForms
import ReportModel
import Wording

/// The six sections in their order, and the three tables: article 50 of the Regulations.
enum StructureRule {
  static func findings(of report: Report) -> [Finding] {
    guard report.isStandard else { return [] }
    let sections = sections(of: report)
    let tables = tables(of: report)
    let broken = [sections, tables].filter { $0.status != .pass }
    return broken.isEmpty ? [Finding(.structure, .pass, say("六个部分和三张表齐全，次序相符。"))] : broken
  }

  private static func sections(of report: Report) -> Finding {
    let found = report.standardSections
    let missing = StandardSection.allCases.filter { found[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.map(\.name).quoted
      return Finding(.structure, .fail, say("没有找到\(names)，请核对是否缺少或改了名称。"))
    }
    let places = StandardSection.allCases.compactMap { found[$0] }
    guard let slip = places.indices.dropFirst().first(where: { places[$0] < places[$0 - 1] }) else {
      return Finding(.structure, .pass, say("六个部分齐全。"))
    }
    let (part, before) = (StandardSection.allCases[slip], StandardSection.allCases[slip - 1])
    return Finding(
      .structure, .fail, say("“\(part.name)”排在“\(before.name)”之前，与规定的次序不符。"),
      evidence: [places[slip], places[slip - 1]].map(report.evidence(ofSection:)))
  }

  private static func tables(of report: Report) -> Finding {
    let kinds: [(kind: Table.Kind, name: String)] = [
      (.proactive, say("表二（主动公开）")), (.requests, say("表三（申请）")), (.review, say("表四（复议、诉讼）")),
    ]
    let missing = kinds.filter { table in !report.tables.contains { $0.kind == table.kind } }
    if missing.isEmpty { return Finding(.structure, .pass, say("三张表齐全。")) }
    // A text copied from a page, or pictures of tables: the loss may be the copy's, not the report's.
    if missing.count == kinds.count {
      return Finding(.structure, .notAssessable, say("文件中没有读到三张表，可能是转存文字时丢失，或表格是图片。"))
    }
    let names = missing.map(\.name).joined(separator: say("、"))
    return Finding(.structure, .fail, say("没有读到\(names)，其他表格都在，请核对。"))
  }
}
