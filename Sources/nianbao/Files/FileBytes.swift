internal import CArguments
internal import Glibc

/// The bytes of files, as the system gives them.
enum FileBytes {
  /// The most bytes that are read: more scalars would not fit the memory of most machines.
  static let limit = 1 << 30

  /// The bytes of a file; `-` is standard input.
  static func read(_ file: String) throws(Failure) -> [UInt8] {
    try FilePart(file, upTo: 1 << 16).whole()
  }
}

/// The arguments as the bytes they are.
///
/// A file name need not be UTF-8: archives made on older Windows carry names in GBK. Swift shows
/// such a name with U+FFFD in it, under which no file is found; the argument itself still has it.
enum ArgumentBytes {
  /// Calls with the path that an argument stands for, as a C string.
  static func withPath<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    if path.unicodeScalars.contains("\u{FFFD}") {
      for index in 1..<max(1, Int(argument_count())) {
        guard let argument = argument_values()[index] else { continue }
        if String(cString: argument) == path { return body(argument) }
      }
    }
    return path.withCString(body)
  }
}
