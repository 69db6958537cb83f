internal import ArgumentParser
internal import ReportModel
internal import Wording

/// `nianbao tables FILE`: the tables with their rows and columns.
struct TablesCommand: ParsableCommand {
  /// How tables are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: say("打印报告中的表格。"),
    discussion: say(
      """
      空格印作空，与 0 不同；json 里是 null。失去边框的表格按表样恢复，分不开的数字不填，另行注明。

      例：nianbao tables 年报.html --format csv --table 2
      """))

  @OptionGroup var source: ReportGroup

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .text

  @Option(help: ArgumentHelp(say("只打印第几张表。"), value: say("<序号>")))
  var table: Int?

  func run() throws {
    let report = try source.report()
    var tables = report.tables
    if let table {
      guard tables.indices.contains(table - 1) else {
        throw Failure.noTable(
          file: FilePart.name(of: source.file), number: table, count: tables.count)
      }
      tables = [tables[table - 1]]
    }
    var output = Output.standard()
    switch format {
    case .text: try output.write(TablesText(tables, of: report, from: table ?? 1).text)
    case .json: try output.write(TablesJSON(tables, of: report).value)
    case .csv:
      for (place, table) in tables.enumerated() {
        if place > 0 { try output.write(TextTable.csvLineEnd) }
        try output.write(table.fileTable.csv)
      }
    }
    try output.flush()
    if tables.isEmpty { throw ExitCode(1) }
  }
}
