internal import Glibc

/// The bytes of files, and a number made of them.
enum FileReading {
  /// The most bytes that are read of one file.
  static let limit = 1 << 30

  /// All bytes of a file.
  static func bytes(of path: String) throws(FileReadingFault) -> [UInt8] {
    let descriptor = PathName.withPath(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    guard status.st_size <= limit else { throw .tooLarge }
    var fault: Int32 = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { fault = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    guard fault == 0 else { throw .system(fault) }
    return bytes
  }

  /// A number that other bytes hardly ever have: eight bytes at a time multiplied into 64 bits, the upper half
  /// folded onto the lower, as wyhash does.
  static func content(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(buffer.count)
      var place = 0
      while place + 8 <= buffer.count {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        state = mixed(state ^ word)
        place += 8
      }
      var rest: UInt64 = 0
      for byte in buffer[place...] { rest = rest << 8 | UInt64(byte) }
      let number = mixed(mixed(state ^ rest))
      // 0 says that a file was not read.
      return number == 0 ? 1 : Int(bitPattern: UInt(number))
    }
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}

/// Why the bytes of a file cannot be had.
enum FileReadingFault: Error {
  case system(Int32)
  case tooLarge

  /// The same as a row of the library tells it.
  var fault: SourceFault {
    switch self {
    case .system(let number): .system(errno: number)
    case .tooLarge: .tooLarge(limit: FileReading.limit)
    }
  }
}
