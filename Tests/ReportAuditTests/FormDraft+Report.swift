import ReportForms
import ReportModel

/// The report of a draft, put together without a reader.
extension FormDraft {
  var report: Report {
    var setting = Setting()
    let numbers = ["一", "二", "三", "四", "五", "六"]
    for (index, heading) in headings.enumerated() {
      let start = setting.blocks.count
      setting.add(numbers[index] + "、" + heading, .heading)
      if !bodies[index].isEmpty { setting.add(bodies[index], .body) }
      if heading.contains("主动公开") { setting.add(proactive, .proactive, FormDraft.content) }
      if heading.contains("申请") { setting.add(requests, .requests, FormDraft.requesters) }
      if heading.contains("复议") { setting.add(review, .review, FormDraft.results) }
      setting.sections.append(
        Section(
          kind: .heading, level: 1, depth: 0, number: numbers[index], title: heading,
          isRunIn: false, blocks: start..<setting.blocks.count, descendants: index + 1..<index + 1,
          parent: nil))
    }
    var identity = Identity()
    identity.title = title
    identity.issuer = issuer
    identity.year = 2023
    identity.period = Period(first: first, last: last, source: 0..<1)
    identity.date = date
    identity.publication = published.map { Publication(date: $0, source: 0..<1) }
    identity.form = form
    return Report(
      text: ReportText(setting.text), identity: identity, blocks: setting.blocks,
      sections: setting.sections, tables: setting.tables)
  }

  private static let content = ["本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额（单位：万元）"]
  private static let requesters = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
  private static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
}

/// A text with its blocks and tables while it is being set.
private struct Setting {
  var text: [Unicode.Scalar] = []
  var blocks: [Block] = []
  var sections: [Section] = []
  var tables: [Table] = []

  mutating func add(_ words: String, _ role: Block.Role) {
    let scalars = Array(words.unicodeScalars)
    let run = text.count..<text.count + scalars.count
    blocks.append(Block(role: role, runs: [run], start: blocks.last?.reading.upperBound ?? 0))
    text += scalars + ["\n"]
  }

  /// Adds a drawn table: a line without cells names the group of the lines that begin with a digit.
  mutating func add(_ drawing: String, _ kind: Table.Kind, _ columns: [String]) {
    let start = blocks.count
    var rows: [Table.Row] = []
    var group: String?
    for line in drawing.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let place = text.count
      add(String(line), .tableRow)
      guard words.count > 1 else {
        group = words[0]
        continue
      }
      let parent = kind == .requests && words[0].hasPrefix("（") ? "三、本年度办理结果" : group
      let isOutside = words[0].hasPrefix("四、")
      rows.append(
        Table.Row(
          label: words[0], path: isOutside ? [] : [parent].compactMap { $0 },
          fields: 0..<columns.count,
          cells: words.dropFirst().map { word in
            word == "." ? nil : Table.Cell(text: word, source: place..<place + line.count)
          }))
    }
    if !rows.isEmpty {
      tables.append(
        Table(kind: kind, columns: columns, rows: rows, blocks: start..<blocks.count, grid: [])
          .knowingItsForm)
    }
  }
}
