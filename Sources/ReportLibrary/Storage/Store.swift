internal import Glibc

/// The index of a library on disk: a database, and a file of texts beside it.
///
/// What is Chinese search stands above it, what is SQL stays below: segments are put in and taken out, lists
/// are asked for by segment and code, rows by what is known of them.
struct Store: ~Copyable {
  /// The folder that holds it.
  let folder: String
  /// Its database.
  let database: Database

  /// The database of a folder.
  static func file(in folder: String) -> String { folder + "/library.sqlite" }

  /// Opens the index of a folder to be read.
  ///
  /// - Throws: `noIndex` where there is none, or one that another version of this program made.
  init(reading folder: String) throws(LibraryError) {
    self.folder = folder
    let file = Store.file(in: folder)
    guard access(file, F_OK) == 0 else { throw .noIndex(file: folder) }
    // A reader of a live index writes a few bytes beside it, so that writers know of it.
    let isLive = access(folder, W_OK) == 0 || access(file + "-wal", F_OK) == 0
    let database = try Database(file, for: isLive ? .read : .snapshot)
    guard try Store.schema(of: database) == Schema.number else { throw .noIndex(file: folder) }
    // Reading what lies in the memory of the system anyway costs no call.
    try database.run("PRAGMA mmap_size = 1073741824")
    self.database = database
  }

  /// Opens the index of a folder to be written, and makes it where there is none of this version.
  init(writing folder: String) throws(LibraryError) {
    self.folder = folder
    try Store.make(folder)
    guard access(folder, W_OK) == 0 else { throw TextFile.fault(folder) }
    let file = Store.file(in: folder)
    var database = try Database(file, for: .write)
    var schema = try? Store.schema(of: database)
    if schema != 0, schema != Schema.number {
      // An older version's, or damaged: it is made from the reports and can be made again.
      for name in [file, file + "-wal", file + "-shm"] { unlink(name) }
      TextFile.remove(in: folder, but: nil)
      database = try Database(file, for: .write)
      schema = 0
    }
    try database.run("PRAGMA journal_mode = WAL")
    // A program that is ended loses nothing; the disk alone, when the power fails, the last segments.
    try database.run("PRAGMA synchronous = NORMAL")
    if schema == 0 { try Store.makeTables(in: database) }
    self.database = database
  }

  private static func schema(of database: borrowing Database) throws(LibraryError) -> Int {
    var number = try database.prepare("PRAGMA user_version")
    return try number.step() ? number.number(0) : 0
  }

  private static func makeTables(in database: borrowing Database) throws(LibraryError) {
    try database.run("BEGIN IMMEDIATE")
    do {
      // Another program may have made them while this one waited.
      if try schema(of: database) == 0 {
        for statement in Schema.statements { try database.run(statement) }
      }
      try database.run("COMMIT")
    } catch {
      try? database.run("ROLLBACK")
      throw error
    }
  }

  /// Makes a folder with all above it.
  private static func make(_ folder: String) throws(LibraryError) {
    var path = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      path += "/" + part
      // Only this person's: the texts of reports that are not public may be in it.
      guard mkdir(path, 0o700) == 0 || errno == EEXIST || access(path, F_OK) == 0 else {
        throw TextFile.fault(folder)
      }
    }
  }
}
