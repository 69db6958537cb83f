import Foundation
import Testing

/// The page that says what a metric is, and the code that refers to its rules.
private struct RulePage {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let target = root.appending(path: "Sources/ReportMetrics")

  static func rules() throws -> Set<String> {
    let page = target.appending(path: "ReportMetrics.docc/ReportMetrics.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return Set(text.matches(of: /\*\*([RA][0-9]+)\*\*/).map { String($0.1) })
  }

  static func references() throws -> Set<String> {
    var found: Set<String> = []
    let files = FileManager.default.enumerator(at: target, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /\(([RA][0-9]+(?:, [RA][0-9]+)*)\)/) {
        found.formUnion(match.1.split(separator: ", ").map(String.init))
      }
    }
    return found
  }
}

@Test("every rule that a comment refers to is a line of the target's page")
func referencesLeadToThePage() throws {
  let references = try RulePage.references()
  #expect(references.count > 8)
  #expect(references.subtracting(try RulePage.rules()).isEmpty)
}
