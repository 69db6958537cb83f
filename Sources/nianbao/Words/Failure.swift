internal import ReportLibrary
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
  /// libxlsxwriter is not installed.
  case noXlsxWriter
  /// A workbook that would stand on a terminal.
  case workbookOnTerminal
  /// A workbook has no room for so many rows.
  case tooManyRows(Int)
  /// Fewer reports than can be held against each other.
  case tooFewReports(count: Int)
  /// A figure that none of the reports states.
  case noFigure(name: String)
  /// A library whose index cannot be read or written.
  case library(LibraryError)
  /// A language that is not spoken; empty where none was named.
  case badLanguage(String)

  /// What the shell is told: 2, an error.
  var exitCode: Int32 { 2 }
}

/// What is wrong with a file: what the system says of it, or its reader.
enum FileFault: Error, Equatable {
  case missing
  case forbidden
  case isFolder
  /// Larger than this many bytes.
  case tooLarge(limit: Int)
  /// Reading it takes so many bytes of memory, which the system does not give.
  case tooLittleMemory(needed: Int)
  /// Anything else the system says.
  case system(errno: Int32)
  /// Its bytes cannot be read as a report.
  case content(ReportReadingError)
  /// An archive with several reports where one is meant; the address of the first.
  case severalHeld(example: String)
  /// An archive without a report.
  case noneHeld
  /// What is wrong with a report inside another file.
  case held(SourceFault)
}
