internal import ArgumentParser
internal import ReportLibrary
internal import Wording

/// `nianbao library PATH…`: one row a report, of as many as there are.
struct LibraryCommand: ParsableCommand {
  /// How the rows are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, tsv, json, jsonl, xlsx
  }

  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: say("把许多报告当作一个库：一份一行，列出机关、年度、版式、指标数和错误数。"),
    discussion: say(
      """
      路径可以是文件夹、文件、.zip 和一行一份报告的 CSV、JSON Lines。先建立或更新索引（只读有变化的文件），
      索引放在 $XDG_CACHE_HOME/nianbao，报告旁边什么也不写。

      --filter 用检索式，并可加：机关:教育  年:2021-2023  版式:2021  级别:县|乡  错:有  错:>2
      （英文 agency: year: form: level: errors:；前面加 - 为排除）。

      例：
        nianbao library 年报/ --format csv
        nianbao library 年报/ --filter '机关:教育 年:2023 错:有' --figures
        nianbao library --figures
        nianbao library 年报/ --coverage
        nianbao library 年报/ --duplicates --format csv
        nianbao library 年报/ --format jsonl --texts --pairs
      """))

  @Argument(help: ArgumentHelp(say("报告文件夹、文件或压缩包。"), value: say("<文件>")))
  var paths: [String] = []

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .table

  @Option(help: ArgumentHelp(say("只列符合检索式的。"), value: say("<检索式>")))
  var filter: String?

  @Flag(help: ArgumentHelp(say("加上表格里的主要数字；不写文件时列出各列的含义、单位和出处。")))
  var figures = false

  @Flag(help: ArgumentHelp(say("加上全文（json、jsonl）。")))
  var texts = false

  @Flag(help: ArgumentHelp(say("加上全文里相邻两字的词（json、jsonl），供别的数据库检索。")))
  var pairs = false

  @Flag(help: ArgumentHelp(say("改列机关：级别、类别、上级，可改后存为 agencies.tsv。")))
  var agencies = false

  @Flag(help: ArgumentHelp(say("改列各机关报过哪些年度。")))
  var coverage = false

  @Flag(help: ArgumentHelp(say("改列文字几乎相同的报告，两份一行，注明相似度。")))
  var duplicates = false

  @OptionGroup var place: IndexGroup

  func validate() throws {
    let others = [agencies, coverage, duplicates].count { $0 }
    if others > 1 { throw ValidationError(say("--agencies、--coverage、--duplicates 只能写一个")) }
    if paths.isEmpty, !figures || others > 0 { throw ValidationError(say("请写出报告文件夹或文件")) }
    let isJSON = format == .json || format == .jsonl
    if texts || pairs, !isJSON || others > 0 {
      throw ValidationError(say("--texts 和 --pairs 要和 --format jsonl（或 json）一起用"))
    }
    if filter != nil, others > 0 {
      throw ValidationError(say("--filter 不能和 --agencies、--coverage、--duplicates 一起用"))
    }
  }

  func run() throws {
    guard !paths.isEmpty else {
      var output = Output.standard()
      try FigureBook().write(as: format, to: &output)
      return try output.flush()
    }
    let opened = try OpenedLibrary(paths, place)
    // Who is who is known after the first pass.
    try opened.bringUpToDate(agencies ? .reading : .all)
    var output = Output.standard()
    if agencies {
      try AgencyRows(opened).write(as: format, to: &output)
    } else if coverage {
      try CoverageRows(opened).write(as: format, to: &output)
    } else if duplicates {
      let rows = try DuplicateRows(opened)
      try rows.write(as: format, to: &output)
      try output.flush()
      if rows.isEmpty { throw ExitCode(1) }
    } else {
      let query = filter.map { LibraryQuery($0) }
      let rows = try opened.entries(matching: query, withFigures: figures)
      let shown = LibraryRows(rows, opened, hasFigures: figures, hasTexts: texts, hasPairs: pairs)
      try shown.write(as: format, to: &output)
      try output.flush()
      if rows.isEmpty {
        opened.tellEmptiness(query)
        throw ExitCode(1)
      }
    }
    try output.flush()
  }
}

/// Where the index of a library is, and whether it is brought up to date.
struct IndexGroup: ParsableArguments {
  @Option(help: ArgumentHelp(say("索引放在这个文件夹。"), value: say("<文件夹>")))
  var index: String?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(say("先更新索引；--no-refresh 照现有的索引列。")))
  var refresh = true
}
