internal import CSQLite
internal import Glibc

/// An open database; closed when it goes.
///
/// ```
/// var rows = try database.prepare("SELECT title FROM report WHERE year = ?")
/// try rows.bind(2023, at: 1)
/// while try rows.step() { titles.append(rows.text(0)) }
/// ```
struct Database: ~Copyable {
  /// What is done to it.
  enum Use {
    case read
    /// Reading where nothing may be written, not even the notes by which readers and writers know each other.
    case snapshot
    case write

    /// SQLITE_OPEN_READONLY or READWRITE | CREATE, URI for a snapshot; NOMUTEX, since one task at a time uses it.
    fileprivate var flags: Int32 {
      switch self {
      case .read: 0x8001
      case .snapshot: 0x8041
      case .write: 0x8006
      }
    }
  }

  /// How long another program's writing is waited for, in milliseconds: a segment takes a tenth of it.
  private static let patience: Int32 = 10_000

  private let library: sqlite_library
  private let handle: OpaquePointer
  /// Its file.
  let path: String

  /// Opens the database of a file; to write, it is made where there is none.
  init(_ path: String, for use: Use) throws(LibraryError) {
    let library = load_sqlite_library()
    guard library.handle != nil else { throw .missingSQLite }
    var opened: OpaquePointer?
    let name = use == .snapshot ? Database.snapshotName(path) : path
    let code = library.open(name, &opened, use.flags, nil)
    guard code == 0, let opened else {
      let number = opened.map { library.system_errno($0) } ?? 0
      _ = library.close(opened)
      throw Database.fault(code, path, number)
    }
    self.library = library
    self.path = path
    handle = opened
    _ = library.wait(handle, Database.patience)
  }

  /// The name by which a file is opened that nobody can change while it is read.
  private static func snapshotName(_ path: String) -> String {
    var name = "file:"
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": name += "%25"
      case "?": name += "%3f"
      case "#": name += "%23"
      default: name.unicodeScalars.append(scalar)
      }
    }
    return name + "?immutable=1"
  }

  deinit { _ = library.close(handle) }

  /// Runs a statement that takes no values and gives no rows.
  func run(_ words: String) throws(LibraryError) {
    var statement = try prepare(words)
    while try statement.step() {}
  }

  /// A statement ready to be run.
  func prepare(_ words: String) throws(LibraryError) -> Statement {
    var statement: OpaquePointer?
    let code = library.prepare(handle, words, -1, &statement, nil)
    guard code == 0, let statement else {
      throw Database.fault(code, path, library.system_errno(handle))
    }
    return Statement(library, statement, path, of: handle)
  }

  /// The number of the row that was put in last.
  var lastRow: Int { Int(library.last_row(handle)) }

  /// Does some changes together: all of them are kept or, when one throws, none.
  ///
  /// The lock is taken first, so that what is read inside is not changed by another program.
  func together<Result>(
    _ body: () throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    try run("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // What failed may have ended the transaction itself.
      try? run("ROLLBACK")
      throw error
    }
  }

  /// What a result code of SQLite means, with the number that the system gave it.
  static func fault(_ code: Int32, _ path: String, _ number: Int32) -> LibraryError {
    // SQLITE_IOERR, CANTOPEN: also where the disk is full of what is written beside the database.
    if [10, 14].contains(code & 0xFF), [ENOSPC, EDQUOT, EFBIG].contains(number) {
      return .full(file: path)
    }
    switch code & 0xFF {
    // SQLITE_BUSY, LOCKED, PROTOCOL.
    case 5, 6, 15: return .busy(file: path)
    case 8: return .readOnly(file: path)
    case 13: return .full(file: path)
    // SQLITE_PERM, CANTOPEN, AUTH: what the system says is not told.
    case 3, 14, 23:
      return .system(file: path, errno: access(path, F_OK) == 0 ? EACCES : ENOENT)
    case 7: return .system(file: path, errno: ENOMEM)
    case 10: return .system(file: path, errno: EIO)
    default: return .crooked(file: path)
    }
  }
}
