import FoundationEssentials
import Testing

/// A folder of its own for a test, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/nianbao-library-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Puts a file in, with the folders above it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Puts a text in.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Takes a file out.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// Whether there is a file.
  func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}

extension Folder {
  /// Puts a link in.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Takes away what lets a folder be written.
  func close(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: path + "/" + name)
  }

  /// Lets a folder be written again.
  func open(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: path + "/" + name)
  }
}
