/// The bytes of files, as the system gives them.
enum FileBytes {
  /// The most bytes that are read: more scalars would not fit the memory of most machines.
  static let limit = 1 << 30

  /// The bytes of a file; `-` is standard input.
  static func read(_ file: String) throws(Failure) -> [UInt8] {
    try FilePart(file, upTo: 1 << 16).whole()
  }
}
