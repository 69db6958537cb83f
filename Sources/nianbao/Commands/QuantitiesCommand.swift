internal import ArgumentParser
internal import FoundationEssentials
internal import HanText
internal import ReportMetrics
internal import ReportModel
internal import TerminalModel
internal import Wording

/// `nianbao quantities FILE`: every numeral, with its reading or the reason why it has none.
struct QuantitiesCommand: ParsableCommand {
  /// How the numerals are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  static let configuration = CommandConfiguration(
    commandName: "quantities",
    abstract: say("打印全文的每个数字：读作多少，或者为什么不算指标。"),
    discussion: say("例：nianbao quantities 年报.txt --format json"))

  @OptionGroup var source: ReportGroup

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .table

  func run() throws {
    let report = try source.report()
    let quantities = MetricExtractor.quantities(of: report)
    var output = Output.standard()
    switch format {
    case .table: try output.write(QuantitiesText(quantities, of: report).text)
    case .json: try output.write(JSONValue(quantities, of: report))
    }
    try output.flush()
  }
}

extension JSONValue {
  /// The numerals for other programs: an array with a line a numeral.
  fileprivate init(_ quantities: [Quantity], of report: Report) {
    self = .list(quantities.count) { place in
      let quantity = quantities[place]
      return .object([
        "quote": .string(report.text[quantity.source]),
        "offset": .number(quantity.source.lowerBound),
        "number": JSONValue(quantity.number?.description),
        "rangeEnd": JSONValue(quantity.rangeEnd?.description),
        "unit": .string(quantity.unit),
        "qualifier": .string(quantity.qualifier),
        "reason": JSONValue(quantity.reason?.rawValue),
      ])
    }
  }
}

/// The numerals for a person: the words of the text, and the reading or the reason.
///
/// ```
///  552  84.78万个   847800 个
///  354  十三五      名称
/// ```
struct QuantitiesText {
  /// The list, a line a numeral.
  let text: String

  /// The list of some numerals.
  init(_ quantities: [Quantity], of report: Report) {
    let quotes = quantities.map { quantity in
      report.text[quantity.source].split(whereSeparator: \.isBlank).joined(separator: " ")
    }
    let places = quantities.map { "\($0.source.lowerBound)" }
    // A longer one, such as the address of a web page, moves no others.
    let width = quotes.map { displayWidth($0) }.filter { $0 <= 24 }.max() ?? 0
    let digits = places.map(\.count).max() ?? 0
    var lines = ""
    for (index, quantity) in quantities.enumerated() {
      lines += places[index].flushedRight(toColumns: digits) + "  "
      lines += quotes[index].padded(toColumns: width) + "  "
      lines += QuantitiesText.reading(of: quantity) + "\n"
    }
    text = lines
  }

  private static func reading(of quantity: Quantity) -> String {
    if let reason = quantity.reason { return words(for: reason) }
    let end = quantity.rangeEnd.map { "—\($0)" } ?? ""
    let number = quantity.number.map { "\($0)" } ?? ""
    return [quantity.qualifier, number + end, quantity.unit].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// A reason in a word, behind a dash.
  private static func words(for reason: Quantity.Reason) -> String {
    switch reason {
    case .date: say("— 日期")
    case .document: say("— 文号")
    case .phone: say("— 电话")
    case .postcode: say("— 邮编")
    case .address: say("— 地址")
    case .heading: say("— 标题")
    case .enumerator: say("— 序号")
    case .ordinal: say("— 次序")
    case .name: say("— 名称")
    case .url: say("— 网址")
    case .email: say("— 邮箱")
    case .plan: say("— 计划")
    case .lexical: say("— 词语")
    case .duration: say("— 时段")
    case .basis: say("— 基准")
    case .part: say("— 篇章")
    case .table: say("— 表格")
    case .artefact: say("— 页面")
    }
  }
}
