internal import FoundationEssentials
internal import ReportForms
public import ReportModel

/// A report as exported: JSON that opens again and gives the same report.
///
/// ```
/// {"format":"nianbao-report","version":1,"report":{"text":"…","blocks":[…],…}}
/// ```
public enum ReportArchive {
  /// What the file says it is.
  private static let format = "nianbao-report"
  /// The version this program writes.
  private static let version = 1

  private struct Head: Decodable {
    var format: String
    var version: Int
  }

  private struct Envelope: Codable {
    var format: String
    var version: Int
    var report: Report
  }

  /// The exported form of a report, UTF-8.
  ///
  /// - Throws: ``ReportReadingError/crookedArchive(_:)`` when the report cannot be written.
  public static func bytes(of report: Report) throws(ReportReadingError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(
        try encoder.encode(Envelope(format: format, version: version, report: report)))
    } catch {
      throw .crookedArchive("\(error)")
    }
  }

  /// Whether bytes begin as an exported report does.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    // The keys may come in any order, but format and version stand before or behind the whole report.
    guard let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") else {
      return false
    }
    let mark = Array("\"\(format)\"".utf8)
    return holds(mark, in: bytes.prefix(256)) || holds(mark, in: bytes.suffix(256))
  }

  /// The report that an exported file holds.
  static func report(from bytes: [UInt8]) throws(ReportReadingError) -> Report {
    let decoder = JSONDecoder()
    let file = Data(bytes)
    guard let head = try? decoder.decode(Head.self, from: file), head.format == format else {
      throw .crookedArchive("format")
    }
    guard head.version == version else { throw .unknownArchiveVersion(head.version) }
    var report: Report
    do {
      report = try decoder.decode(Envelope.self, from: file).report
    } catch let error as DecodingError {
      throw .crookedArchive(place(of: error))
    } catch {
      throw .crookedArchive("\(error)")
    }
    try ArchiveCheck.check(report)
    report.tables = report.tables.map(\.knowingItsForm)
    return report
  }

  private static func holds(_ mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= mark.count else { return false }
    return (bytes.startIndex...bytes.endIndex - mark.count).contains {
      bytes[$0...].starts(with: mark)
    }
  }

  /// Where in the JSON the decoding failed: report.blocks.3.runs.
  private static func place(of error: DecodingError) -> String {
    let context: DecodingError.Context
    switch error {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
      .dataCorrupted(let found):
      context = found
    @unknown default: return "JSON"
    }
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return path.isEmpty ? "JSON" : path.joined(separator: ".")
  }
}
