internal import FoundationEssentials
internal import Glibc

/// The file of all texts, as it is written: each behind the one before, nothing ever changed.
///
/// Where much of it is of reports that are gone, it is written anew under another name; see ``Shrinking``.
struct TextFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  /// Opens the file to write, and makes it where there is none.
  init(_ path: String) throws(LibraryError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw TextFile.fault(path) }
  }

  deinit { close(descriptor) }

  /// Writes codes at a place, counted in codes, and waits until the disk has them.
  ///
  /// What stands there already was never told of: a program that was ended left it.
  func write(_ codes: [UInt16], at place: Int) throws(LibraryError) {
    let failed = codes.withUnsafeBytes { bytes -> Bool in
      var done = 0
      while done < bytes.count {
        let rest = bytes.baseAddress?.advanced(by: done)
        let count = pwrite(descriptor, rest, bytes.count - done, off_t(place * 2 + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return true }
        done += count
      }
      return false
    }
    guard !failed, fdatasync(descriptor) == 0 else { throw TextFile.fault(path) }
  }

  /// Codes of the file, read into memory; fewer where the file ends before.
  func codes(_ range: Range<Int>) throws(LibraryError) -> [UInt16] {
    var isFaulty = false
    let codes = [UInt16](unsafeUninitializedCapacity: range.count) { buffer, count in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      var done = 0
      while done < bytes.count {
        let rest = bytes.baseAddress?.advanced(by: done)
        let read = pread(descriptor, rest, bytes.count - done, off_t(range.lowerBound * 2 + done))
        if read < 0, errno == EINTR { continue }
        isFaulty = isFaulty || read < 0
        guard read > 0 else { break }
        done += read
      }
      count = done / 2
    }
    guard !isFaulty else { throw TextFile.fault(path) }
    return codes
  }

  /// The first file of the texts of an index.
  static let firstName = "texts"

  /// The name of the file that follows one.
  static func name(behind name: String) -> String {
    let number = name.split(separator: ".").dropFirst().first.flatMap { Int($0) } ?? 1
    return "\(firstName).\(number + 1)"
  }

  /// Takes away what is left of texts in the folder of an index.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - kept: the name of the file that is not to go; nil for none.
  static func remove(in folder: String, but kept: String?) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    for name in names where name != kept {
      if name == firstName || name.hasPrefix(firstName + ".") { unlink(folder + "/" + name) }
    }
  }

  /// What the system says went wrong with a file of the index.
  static func fault(_ path: String) -> LibraryError {
    switch errno {
    case ENOSPC, EDQUOT, EFBIG: .full(file: path)
    case EROFS, EACCES: .readOnly(file: path)
    default: .system(file: path, errno: errno)
    }
  }
}

/// The texts as they lie in memory, for all who search.
///
/// A class, because searches on several cores share it and the last one gives it back.
final class TextMap: Sendable {
  /// Where it begins; a number, since an address may not leave the task that made it.
  private let start: UInt
  /// How many codes it holds.
  let count: Int

  /// The texts of a file as they are now; none where there is no file yet.
  init(_ path: String) throws(LibraryError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw TextFile.fault(path) }
      (start, count) = (0, 0)
      return
    }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 1 else {
      (start, count) = (0, 0)
      return
    }
    guard let address = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0),
      address != MAP_FAILED
    else { throw TextFile.fault(path) }
    start = UInt(bitPattern: address)
    count = size / 2
  }

  deinit {
    if start != 0 { munmap(UnsafeMutableRawPointer(bitPattern: start), count * 2) }
  }

  /// Looks at a stretch of codes where they lie; one that ends behind the file is cut.
  func withCodes<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt16>) throws -> Result
  ) rethrows -> Result {
    let range = range.clamped(to: 0..<count)
    let codes = UnsafePointer<UInt16>(bitPattern: start)
    return try body(
      UnsafeBufferPointer(start: codes?.advanced(by: range.lowerBound), count: range.count))
  }
}
