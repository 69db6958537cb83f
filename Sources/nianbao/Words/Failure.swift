internal import ReportReading
internal import TerminalCurses

/// Why a command cannot do what it was asked; what a person reads of it is made in `ErrorWords`.
enum Failure: Error, Equatable {
  /// A file cannot be read as a report.
  case unreadable(file: String, FileFault)
  /// Something cannot be written; nil is standard output.
  case unwritable(file: String?, errno: Int32)
  /// A file to write whose name ends as no format is called.
  case unknownFormat(file: String)
  /// The file to write is the report itself.
  case overwritesSource(file: String)
  /// The file to write is there already, and nobody said that it may be written over.
  case taken(file: String)
  /// Several reports, or a folder of them, were given to open.
  case severalReports(count: Int, first: String)
  /// A folder holds no report.
  case noReports(folder: String)
  /// Nothing was given to open.
  case nothingToOpen
  /// A size that is none.
  case badSize(String)
  /// A key name that stands for none.
  case badKey(String)
  /// A section that the report does not have.
  case noSection(file: String, path: String)
  /// A table that the report does not have.
  case noTable(file: String, number: Int, count: Int)
  /// There is no terminal to browse in, or none that can show it.
  case noScreen(TerminalError)
  /// Search words with nothing in them to look for.
  case emptyQuery

  /// What the shell is told: 2, an error.
  var exitCode: Int32 { 2 }
}

/// What is wrong with a file.
enum FileFault: Error, Equatable {
  case missing
  case forbidden
  case isFolder
  case empty
  case notText
  /// A row of a file of several reports that is not there.
  case noRow(count: Int)
  /// An encoding was named that nothing is known of.
  case unknownEncoding(String)
  /// A file of a format that holds no report, or none that can be read.
  case otherFormat(OtherFormat)
  /// A whole document that only opens with a password.
  case locked(DocumentFormat)
  /// A document that can only be read whole, of which there is a part.
  case incomplete
  /// A document that is damaged.
  case brokenDocument(DocumentFormat)
  /// A document of pictures.
  case noText(DocumentFormat)
  /// A document that needs what is not installed.
  case missingTool(MissingTool)
  /// A document of a format that is larger than what is read of it.
  case tooLargeDocument(DocumentFormat)
  /// Larger than this many bytes.
  case tooLarge(limit: Int)
  /// Reading it takes so many bytes of memory, which the system does not give.
  case tooLittleMemory(needed: Int)
  /// JSON that says it was exported by this program, and is not whole.
  case brokenExport
  /// JSON that a newer version of this program exported.
  case newerExport
  /// Anything else the system says.
  case system(errno: Int32)
}
