public import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Pictures of expected screens, kept in a folder `Golden` beside the test that draws them.
public enum Golden {
  /// Compares a picture with the one of a name; `GOLDEN=record swift test` writes it anew and fails.
  ///
  /// Recording fails so that it cannot be left switched on: the next run must compare.
  ///
  /// - Parameters:
  ///   - picture: what was drawn.
  ///   - name: the file's name without `.txt`.
  ///   - file: the test's own file.
  ///   - location: where a failure is reported.
  public static func expect(
    _ picture: String, named name: String, file: String = #filePath,
    at location: SourceLocation = #_sourceLocation
  ) {
    let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
    let path = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let written = (try? Data((picture + "\n").utf8).write(to: path)) != nil
      Issue.record("\(written ? "recorded" : "could not record") \(name)", sourceLocation: location)
      return
    }
    guard let data = try? Data(contentsOf: path) else {
      Issue.record("no picture \(name); record it with GOLDEN=record", sourceLocation: location)
      return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != picture + "\n" else { return }
    Issue.record(
      "\(name)\n\(lineDiff(expected: expected, drawn: picture))", sourceLocation: location)
  }

  /// The lines that differ, expected ones with `-` and drawn ones with `+` before them.
  public static func lineDiff(expected: String, drawn: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = (drawn + "\n").split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let left = index < old.count ? old[index] : nil
      let right = index < new.count ? new[index] : nil
      guard left != right else { continue }
      if let left { lines.append("\(index + 1) - \(left)") }
      if let right { lines.append("\(index + 1) + \(right)") }
    }
    return lines.joined(separator: "\n")
  }
}
