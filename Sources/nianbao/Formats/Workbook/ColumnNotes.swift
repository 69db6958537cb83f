internal import ReportForms
internal import ReportLibrary
internal import ReportModel
internal import Wording

/// What the columns of tables are, for a person who gets a workbook without the program.
enum ColumnNotes {
  /// The sheet that explains the columns of some sheets; nil where none of them is known.
  static func table(for sheets: [Workbook.Sheet]) -> TextTable? {
    var seen: Set<String> = []
    var rows: [[String]] = []
    for (column, head) in sheets.flatMap({ zip($0.table.columns, $0.heads) })
    where seen.insert(column).inserted {
      if let note = note(on: column) { rows.append([head, note]) }
    }
    guard !rows.isEmpty else { return nil }
    let known = rows
    return TextTable(columns: [say("列"), say("说明")], rowCount: known.count) { known[$0] }
  }

  private static func note(on column: String) -> String? {
    if let note = notes[column] { return note.said }
    if let figure = KeyFigure(rawValue: column) {
      let form = FormFigure(figure.formRow, figure.formColumn)
      return say("\(form.label)（\(form.unit)）：取自报告的标准表格，空白为报告没有写或无法辨认")
    }
    if let figure = FormFigure(key: column) {
      return say("\(figure.label)（\(figure.unit)）：取自报告的标准表格")
    }
    if column.utf8.count == 4, Int(column) != nil { return say("报告所属年度") }
    return notesByEnd.first { column.hasSuffix($0.end) }?.note.said
  }

  private static let notesByEnd: [(end: String, note: Saying)] = [
    ("分子", Saying("比率的分子，取自报告的标准表格")), ("分母", Saying("比率的分母；不足30的比率偶然性大")),
    ("较上年", Saying("这一年减上一年；有一年没有这个数字的，空白")), ("较上年%", Saying("这一年比上一年增减的百分比")),
    ("（百分点）", Saying("这一年的比率减上一年的")),
  ]

  private static let notes: [String: Saying] = [
    "数字": Saying("各列的数是什么：标准表格的行和列、比率，或正文和其他表格里的名称"), "单位": Saying("计量单位"),
    "file": Saying("报告文件"), "文件": Saying("报告文件"), "title": Saying("报告标题"), "标题": Saying("报告标题"),
    "issuer": Saying("报告上印的发布机关"), "agency": Saying("归并以后的机关名称（agencies.tsv 可以更正）"),
    "机关": Saying("归并以后的机关名称（agencies.tsv 可以更正）"),
    "level": Saying("机关的级别：国家、省、市、县、乡"), "级别": Saying("机关的级别：国家、省、市、县、乡"),
    "kind": Saying("机关的类别：政府、部门、垂直"), "parent": Saying("上级机关"),
    "year": Saying("报告所属年度"), "年份": Saying("报告所属年度"), "年度": Saying("报告所属年度"),
    "yearSource": Saying("年度的来源：report 报告，file 文件名，folder 文件夹名"),
    "form": Saying("格式：narrative 自由叙述，trial2019（国办公开办函〔2019〕60号），standard2021（国办公开办函〔2021〕30号）"),
    "版式": Saying("格式：叙述，2019（国办公开办函〔2019〕60号），2021（国办公开办函〔2021〕30号）"),
    "published": Saying("成文或发布日期"), "state": Saying("report 报告，notReport 不是报告，unreadable 读不出来"),
    "error": Saying("读不出来的原因"), "sections": Saying("标题的数目"), "metrics": Saying("正文和表格里数字的数目"),
    "指标": Saying("正文和表格里数字的数目"), "tables": Saying("表格的数目"), "表": Saying("表格的数目"),
    "errors": Saying("核对出的错误数"), "错误": Saying("核对出的错误数"), "warnings": Saying("核对出的提醒数"),
    "提醒": Saying("核对出的提醒数"),
    "结果": Saying("核对的结果：错误、提醒、提示、无法核对、相符"), "编号": Saying("规则的编号"),
    "规则": Saying("规则"), "名称": Saying("规则的名称"), "说明": Saying("两边的数和相差多少；是带依据的提示，请核对原文"),
    "依据": Saying("所依据的格或句子，一行一处"), "轻重": Saying("规则的轻重：错误、提醒、提示"), "处数": Saying("有几处"),
    "likeness": Saying("两份报告的文字有多少相同：0 到 1，数字和格式、法律的套话不计"),
    "relation": Saying("years 同一机关两年，twice 同一机关同一年两份，agencies 两个机关"),
    "source": Saying("较早的一份"), "copy": Saying("较晚的一份"),
    "word": Saying("词；| 隔开的写法合在一起计"), "count": Saying("词出现的次数，互相不重叠，繁简不分"),
    "length": Saying("正文的字数（含标点）"), "per10000": Saying("每一万字出现的次数"),
    "reports": Saying("出现这个词的报告份数"), "of": Saying("这一组的报告份数"), "firstYear": Saying("最早出现的年度"),
  ]
}
