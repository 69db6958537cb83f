#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Where the reports are that tests read.
public enum Samples {
  /// The root of the package.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of the sample report that the README opens; empty when it is missing.
  public static var guangdong: [UInt8] {
    bytes(of: root.appending(path: "Data/Reports/guangdong-hrss-2017.txt"))
  }

  /// The bytes of a report that the project ships, by its name; empty when it is missing.
  public static func report(_ name: String) -> [UInt8] {
    bytes(of: root.appending(path: "Data/Reports/" + name))
  }

  /// The folder of real reports that `NIANBAO_CORPUS` names, or nil.
  public static var corpus: URL? {
    ProcessInfo.processInfo.environment["NIANBAO_CORPUS"].map { URL(filePath: $0) }
  }

  /// The bytes of a file; empty when it cannot be read.
  public static func bytes(of file: URL) -> [UInt8] {
    (try? Data(contentsOf: file)).map { Array($0) } ?? []
  }
}
