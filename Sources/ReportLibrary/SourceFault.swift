public import ReportReading

/// Why something in a library is no report, or cannot be read as one.
public enum SourceFault: Error, Equatable, Sendable {
  /// It was read, and is no report that can be read.
  case reading(ReportReadingError)
  /// The system does not give it; the payload is its number.
  case system(errno: Int32)
  /// It is larger than what is read, in bytes.
  case tooLarge(limit: Int)
  /// It stands in an archive with a password.
  case locked
  /// It is the lock or leftover of a program: `~$年报.docx`.
  case leftover
  /// It is a text without anything that a report has: no heading, no table, no agency, no year.
  case noReport

  /// Whether it only says that this is no report, which is no error.
  public var isOther: Bool {
    switch self {
    case .reading(.otherFormat), .leftover, .noReport: true
    case .reading, .system, .tooLarge, .locked: false
    }
  }
}

/// How a fault is kept: what it is and what it is of, parted by tabs.
extension SourceFault {
  /// The fault as words of the index.
  var stored: String {
    switch self {
    case .system(let number): "system\t\(number)"
    case .tooLarge(let limit): "tooLarge\t\(limit)"
    case .locked: "locked"
    case .leftover: "leftover"
    case .noReport: "noReport"
    case .reading(let error): SourceFault.stored(error)
    }
  }

  /// The fault that words of the index tell of; nil where they are of no such.
  init?(stored: String) {
    let parts = stored.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let rest = parts.dropFirst()
    let first = rest.first ?? ""
    switch parts[0] {
    case "system": self = .system(errno: Int32(first) ?? 0)
    case "tooLarge": self = .tooLarge(limit: Int(first) ?? 0)
    case "locked": self = .locked
    case "leftover": self = .leftover
    case "noReport": self = .noReport
    default:
      guard let error = SourceFault.error(parts[0], Array(rest)) else { return nil }
      self = .reading(error)
    }
  }

  private static func stored(_ error: ReportReadingError) -> String {
    switch error {
    case .empty: "empty"
    case .notText: "notText"
    case .unknownEncoding(let name): "unknownEncoding\t\(name)"
    case .noRow(let count): "noRow\t\(count)"
    case .incompleteArchive: "incompleteArchive"
    case .incomplete: "incomplete"
    case .crookedArchive(let place): "crookedArchive\t\(place)"
    case .unknownArchiveVersion(let version): "unknownArchiveVersion\t\(version)"
    case .crookedDocument(let format): "crookedDocument\t\(format.rawValue)"
    case .missingTool(let need):
      "missingTool\t\(need.format.rawValue)\t\(need.tool)\t\(need.package)"
    case .locked(let format): "lockedDocument\t\(format.rawValue)"
    case .otherFormat(let format): "otherFormat\t" + stored(format)
    case .noText(let format): "noText\t\(format.rawValue)"
    case .tooLarge(let format): "tooLargeDocument\t\(format.rawValue)"
    }
  }

  private static func stored(_ format: OtherFormat) -> String {
    switch format {
    case .image(let name): "image\t\(name)"
    case .packed(let name): "packed\t\(name)"
    case .recording(let name): "recording\t\(name)"
    case .program(let name): "program\t\(name)"
    case .document(let name): "document\t\(name)"
    }
  }

  private static func error(_ kind: String, _ parts: [String]) -> ReportReadingError? {
    let first = parts.first ?? ""
    let format = DocumentFormat(rawValue: first)
    switch kind {
    case "empty": return .empty
    case "notText": return .notText
    case "unknownEncoding": return .unknownEncoding(first)
    case "noRow": return .noRow(count: Int(first) ?? 0)
    case "incompleteArchive": return .incompleteArchive
    case "incomplete": return .incomplete
    case "crookedArchive": return .crookedArchive(first)
    case "unknownArchiveVersion": return .unknownArchiveVersion(Int(first) ?? 0)
    case "crookedDocument": return format.map { .crookedDocument($0) }
    case "missingTool":
      guard let format, parts.count == 3 else { return nil }
      return .missingTool(MissingTool(format: format, tool: parts[1], package: parts[2]))
    case "lockedDocument": return format.map { .locked($0) }
    case "otherFormat": return otherFormat(parts).map { .otherFormat($0) }
    case "noText": return format.map { .noText($0) }
    case "tooLargeDocument": return format.map { .tooLarge($0) }
    default: return nil
    }
  }

  private static func otherFormat(_ parts: [String]) -> OtherFormat? {
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "image": return .image(parts[1])
    case "packed": return .packed(parts[1])
    case "recording": return .recording(parts[1])
    case "program": return .program(parts[1])
    case "document": return .document(parts[1])
    default: return nil
    }
  }
}
