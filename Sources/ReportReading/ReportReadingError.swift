/// Why bytes cannot be read as a report.
public enum ReportReadingError: Error, Equatable {
  /// There is no text in it.
  case empty
  /// The bytes are no text in any encoding that Chinese documents use.
  case notText
  /// There is no encoding of this name.
  case unknownEncoding(String)
  /// A row was asked for that is not there; the payload says how many reports there are.
  case noRow(count: Int)
  /// It is an exported report of which only the first part was given.
  case incompleteArchive
  /// It is a document that can only be read whole, of which only the first part was given.
  case incomplete
  /// It is an exported report that is damaged; the payload says where.
  case crookedArchive(String)
  /// It is an exported report of a version that this program does not know.
  case unknownArchiveVersion(Int)
  /// It is a document of this format that is damaged, or only looks like one.
  case crookedDocument(DocumentFormat)
  /// It is a document of a format that needs a program or library which is not installed.
  case missingTool(MissingTool)
  /// It is a whole document of this format that only opens with a password.
  case locked(DocumentFormat)
  /// It is a file of a format that holds no report, or none that can be read.
  case otherFormat(OtherFormat)
  /// It is a document of pictures: there is no text in it.
  case noText(DocumentFormat)
  /// It is a document of this format that is larger than what is read.
  case tooLarge(DocumentFormat)

  /// Whether the first part of a file may be read so although the whole is sound.
  public var isOfPart: Bool {
    switch self {
    case .empty, .incomplete, .incompleteArchive, .crookedArchive: true
    case .notText, .unknownEncoding, .noRow, .unknownArchiveVersion, .crookedDocument, .missingTool,
      .locked, .otherFormat, .noText, .tooLarge:
      false
    }
  }
}

/// What is needed to read a format and is not there.
public struct MissingTool: Equatable, Sendable {
  /// The format.
  public var format: DocumentFormat
  /// The program or library.
  public var tool: String
  /// The package of Debian and Ubuntu that brings it.
  public var package: String

  /// A tool that a format needs, with the package that brings it.
  public init(format: DocumentFormat, tool: String, package: String) {
    self.format = format
    self.tool = tool
    self.package = package
  }
}
