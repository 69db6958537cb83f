internal import ReportForms
internal import ReportLibrary
internal import ReportModel
internal import Wording

/// What the columns of `library --figures` are: for who merges them into data of their own.
///
/// ```
/// received  本年新收申请  件  表三 收到和处理政府信息公开申请情况  一、本年新收政府信息公开申请数量 › 总计  2019 2021
/// ```
struct FigureBook {
  private static let keys = ["column", "label", "unit", "table", "cell", "forms", "note"]

  /// Writes it; for a person its columns stand below each other.
  func write(as format: LibraryCommand.Format, to output: inout Output) throws(Failure) {
    switch format {
    case .csv: try output.write(table.csv)
    case .xlsx:
      try Workbook([Workbook.Sheet(name: say("主要数字"), table: table)]).write(to: &output)
    case .tsv: try output.write(table.tsv)
    case .table:
      for (key, row) in zip(KeyFigure.allCases, rows) {
        let name = say("\(key.words)（\(row[2])）")
        try output.write(row[0].padded(toColumns: 26) + name + "\n")
        try output.write("".padded(toColumns: 26) + row[3] + " › " + row[4] + "\n")
        if !row[6].isEmpty { try output.write("".padded(toColumns: 26) + row[6] + "\n") }
      }
    case .json: try output.write(JSONValue.list(rows.count) { .object(object(rows[$0])) })
    case .jsonl: for row in rows { try output.write(JSONValue.object(object(row)).line + "\n") }
    }
  }

  private var table: TextTable {
    let rows = rows
    return TextTable(columns: FigureBook.keys, rowCount: rows.count) { rows[$0] }
  }

  private func object(_ row: [String]) -> JSONObject {
    var object: JSONObject = [:]
    object.members = zip(FigureBook.keys, row).map {
      JSONObject.Member(key: $0, value: .string($1))
    }
    return object
  }

  private var rows: [[String]] {
    KeyFigure.allCases.map { key in
      let figure = FormFigure(key.formRow, key.formColumn)
      let forms: [(ReportForm, String)] = [(.trial2019, "2019"), (.standard2021, "2021")]
      return [
        key.rawValue, key.label, figure.unit, figure.table.formName, figure.label,
        forms.filter { figure.isOf($0.0) }.map(\.1).joined(separator: " "),
        SeriesFigure.form(figure).note,
      ]
    }
  }
}

extension Table.Kind {
  /// What the official forms call the table.
  fileprivate var formName: String {
    switch self {
    case .proactive: "表二 主动公开政府信息情况"
    case .requests: "表三 收到和处理政府信息公开申请情况"
    case .review: "表四 政府信息公开行政复议、行政诉讼情况"
    case .indicators, .generic: ""
    }
  }
}
