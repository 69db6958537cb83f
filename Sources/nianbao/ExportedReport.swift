internal import FoundationEssentials
internal import ReportMetrics
internal import ReportModel

/// A report as JSON: what other programs read of it, and the whole of it, so that it opens again.
///
/// ```
/// {"nianbao": 1, "title": …, "headings": […], "metrics": […], "report": {"text": …, "blocks": …}}
/// ```
/// Only `report` is read back; all else is made from it anew, so that both always agree.
struct ExportedReport {
  /// The version of the form; it goes up when an older program could not read it.
  static let version = 1

  /// The JSON of a report and its metrics, which come as JSON of their own.
  static func json(of report: Report, metrics: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let whole = String(decoding: try encoder.encode(report), as: UTF8.self)
    let members: JSONObject =
      ["nianbao": .number(version)] + OutlineJSON(report).members
      + ["metrics": .raw(metrics), "report": .raw(whole)]
    return JSONValue.object(members).text
  }

  /// What marks JSON as exported by this program.
  private struct Mark: Decodable { var nianbao: Int }
  private struct Whole: Decodable { var report: Report }

  /// The report in bytes that were exported; nil for any other bytes.
  static func report(in bytes: [UInt8]) throws(FileFault) -> Report? {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    // A BOM is what some editors put before what they save.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].first(where: { !isBlank($0) }) == UInt8(ascii: "{") else { return nil }
    let data = Data(bytes[start...])
    guard let mark = try? JSONDecoder().decode(Mark.self, from: data) else {
      // Cut in the middle it is no JSON, but would show as a page of numbers if taken for text.
      guard bytes[start...].prefix(64).contains(sequence: "\"nianbao\":".utf8) else { return nil }
      throw .brokenExport
    }
    guard mark.nianbao == version, let whole = try? JSONDecoder().decode(Whole.self, from: data),
      whole.report.isSound
    else { throw .brokenExport }
    return whole.report
  }
}

extension Collection where Element == UInt8 {
  /// Whether some bytes stand in the bytes.
  fileprivate func contains(sequence: some Collection<UInt8>) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
