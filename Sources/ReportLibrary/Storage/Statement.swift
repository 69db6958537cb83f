internal import CSQLite

/// A statement of a database, run as often as is wanted; given back when it goes.
///
/// Values to put in are numbered from 1, columns that come out from 0, as SQLite has them.
struct Statement: ~Copyable {
  private let library: sqlite_library
  private let handle: OpaquePointer
  private let path: String
  private let database: OpaquePointer

  /// A statement that was prepared for a database.
  init(
    _ library: sqlite_library, _ handle: OpaquePointer, _ path: String, of database: OpaquePointer
  ) {
    self.database = database
    self.library = library
    self.handle = handle
    self.path = path
  }

  deinit { _ = library.finish(handle) }

  /// Puts in a number, or nothing.
  mutating func bind(_ number: Int?, at place: Int) throws(LibraryError) {
    guard let number else { return try check(library.bind_nothing(handle, Int32(place))) }
    try check(library.bind_number(handle, Int32(place), Int64(number)))
  }

  /// Puts in words, or nothing.
  mutating func bind(_ words: String?, at place: Int) throws(LibraryError) {
    guard var words else { return try check(library.bind_nothing(handle, Int32(place))) }
    let code = words.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        sqlite_bind_text(library, handle, Int32(place), text.baseAddress, Int32(text.count))
      }
    }
    try check(code)
  }

  /// Puts in bytes.
  mutating func bind(_ bytes: [UInt8], at place: Int) throws(LibraryError) {
    let code = bytes.withUnsafeBytes { bytes in
      sqlite_bind_bytes(library, handle, Int32(place), bytes.baseAddress, Int32(bytes.count))
    }
    try check(code)
  }

  /// Goes to the next row; false behind the last, and then it may be run anew.
  mutating func step() throws(LibraryError) -> Bool {
    let code = library.step(handle)
    // SQLITE_ROW
    if code == 100 { return true }
    let result = library.reset(handle)
    // SQLITE_DONE
    guard code == 101 else { throw fault(result == 0 ? code : result) }
    return false
  }

  /// Runs it once for the values put in; what rows it gives are not looked at.
  mutating func run() throws(LibraryError) { while try step() {} }

  /// Leaves the rows that are still to come, so that other values can be put in.
  mutating func reset() { _ = library.reset(handle) }

  /// Whether a column holds nothing.
  func isNothing(_ column: Int) -> Bool { library.type(handle, Int32(column)) == 5 }

  /// The number in a column; 0 where there is none.
  func number(_ column: Int) -> Int { Int(library.number(handle, Int32(column))) }

  /// The number in a column, or nil.
  func numberIfAny(_ column: Int) -> Int? { isNothing(column) ? nil : number(column) }

  /// The words in a column; "" where there are none.
  func text(_ column: Int) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// The words in a column, or nil.
  func textIfAny(_ column: Int) -> String? { isNothing(column) ? nil : text(column) }

  /// The bytes in a column.
  func bytes(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }

  /// Looks at the bytes in a column where they lie.
  func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = library.bytes(handle, Int32(column))
    return body(UnsafeRawBufferPointer(start: start, count: count(column)))
  }

  private func count(_ column: Int) -> Int { Int(library.length(handle, Int32(column))) }

  private func check(_ code: Int32) throws(LibraryError) {
    guard code == 0 else { throw fault(code) }
  }

  private func fault(_ code: Int32) -> LibraryError {
    Database.fault(code, path, library.system_errno(database))
  }
}
