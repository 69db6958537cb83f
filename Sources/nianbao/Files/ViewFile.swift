internal import ReportAudit
internal import ReportBrowser
internal import ReportMetrics
internal import ReportModel
internal import Wording

/// What a view of the browser lists, for a file in the format that its name ends with; what is no table is
/// made when it is the one.
struct ViewFile {
  private let table: TextTable
  /// What a person reads above its columns.
  private let heads: [String]
  private let json: () -> JSONValue
  private let markdown: () -> any Sequence<String>
  private let text: () -> any Sequence<String>

  /// Some figures of a document, by their places among its metrics.
  init(metrics: [Int], of document: Document) {
    let whole = MetricTable(document.metrics, of: document.report)
    var places = [Int](repeating: 0, count: whole.rows.count)
    for (place, row) in whole.rows.enumerated() { places[row.metric] = place }
    var chosen = whole
    chosen.rows = metrics.map { whole.rows[places[$0]] }
    let rows = chosen
    table = rows.fileTable
    heads = table.heads
    json = { MetricsJSON(rows.rows).value }
    markdown = { rows.shownTable.markdown }
    text = { rows.fileTable.tsv }
  }

  /// Some rows of a table of a document, by their places in it, of some columns in some order or (nil) of all.
  init(rows: [Int], columns: [Int]?, ofTable number: Int, of document: Document) {
    let shown = document.report.tables[number].choosing(rows: rows, columns: columns)
    table = shown.fileTable
    heads = table.columns
    json = { TablesJSON([shown], of: document.report).value }
    markdown = { shown.shownTable.markdown }
    text = { shown.fileTable.tsv }
  }

  /// Some findings about a report.
  init(findings listed: [FindingsJSON.Listed]) {
    table = TextTable(columns: FindingsJSON.Listed.columns, rowCount: listed.count) {
      listed[$0].cells
    }
    heads = table.heads
    json = { FindingsJSON(listed).value }
    let findings = listed.map(\.finding)
    markdown = { [findings.markdown] }
    text = { [findings.map(\.text).joined(separator: "\n")] }
  }

  /// Rows of a library's view.
  init(header: [String], rows: [[String]]) {
    let shown = TextTable(columns: header, rowCount: rows.count) { rows[$0] }
    table = shown
    heads = table.heads
    json = {
      .array(
        rows.map { row in
          var object: JSONObject = [:]
          object.members = zip(header, row).map { JSONObject.Member(key: $0, value: .string($1)) }
          return .object(object)
        })
    }
    markdown = { shown.markdown }
    text = { shown.tsv }
  }

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - file: the file to write.
  ///   - source: the file that the report was read from, which is never written over.
  /// - Throws: ``Failure`` where it cannot be written.
  func write(to file: TargetFile, source: String) throws(Failure) {
    let target = OutputFile(path: file.path, source: source, mayReplace: file.mayReplace)
    let ending = file.path.split(separator: ".").last?.lowercased()
    try target.write { (output: inout Output) throws(Failure) in
      switch ending {
      case "csv": try output.write(csvFile: table)
      case "tsv": try output.write(table.tsv)
      case "xlsx":
        let sheet = Workbook.Sheet(name: file.path.fileStem, table: table, heads: heads)
        try Workbook([sheet]).write(to: &output)
      case "txt": try output.write(text())
      case "json": try output.write(json())
      case "md", "markdown": try output.write(markdown())
      default: throw .unknownFormat(file: file.path)
      }
    }
  }
}

extension String {
  /// The name of the file of a path, without its ending.
  fileprivate var fileStem: String {
    split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? say("表")
  }
}
