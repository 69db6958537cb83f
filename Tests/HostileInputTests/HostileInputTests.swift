import HostileInput
import TestSupport
import Testing

/// Whatever a file holds, there is a report that keeps its promises or a clear error.
///
/// The cases are many times smaller here than their names say; `swift run -c release fuzz` goes the same
/// road with whole ones in a process of its own, ends one that hangs, and watches time and memory.
@Suite("Hostile input")
struct HostileInputTests {
  /// The outcome of the cases whose names hold some words, each one `refused`, `report` or its flaw.
  private func outcomes(_ words: String, dividedBy divisor: Int) -> [String: String] {
    var outcomes: [String: String] = [:]
    for hostile in HostileCase.all where hostile.name.contains(words) {
      outcomes[hostile.name] = word(Road.walk(hostile.bytes(dividedBy: divisor)))
    }
    return outcomes
  }

  private func word(_ outcome: Road.Outcome) -> String {
    switch outcome {
    case .report: "report"
    case .refused(let error): "refused: \(error)"
    case .flawed(let flaw): "flawed: \(flaw)"
    }
  }

  @Test("tables nested 10,000 deep are a report")
  func nestedTables() {
    #expect(
      outcomes("tables nested", dividedBy: 10) == [
        "tables nested 10,000 deep": "report",
        "tables nested 10,000 deep, each with words and closed": "report",
        "tables nested 10,000 deep, in Word": "report",
      ])
  }

  @Test("elements nested without end are a report, or too deep to be a Word document")
  func nestedElements() {
    let outcomes = outcomes("nested", dividedBy: 20)
    #expect(outcomes.count == 12)
    #expect(outcomes.values.allSatisfy { !$0.hasPrefix("flawed") }, "\(outcomes)")
  }

  @Test("a table of a million cells is a report")
  func manyCells() {
    #expect(Array(outcomes("1,000,000 cells", dividedBy: 20).values) == ["report"])
  }

  @Test("spans of a thousand million make no large table")
  func spans() {
    #expect(
      outcomes("span", dividedBy: 40) == [
        "spans of 1,000,000,000": "report",
        "a table of 20,000 rows whose cells all span widely": "report",
        "spans and merges without measure, in Word": "report",
      ])
  }

  @Test("a ZIP that expands to more than any document is refused")
  func zipBombs() {
    let refused = "refused: tooLarge(ReportReading.DocumentFormat.docx)"
    // What is left of 2 GB, 60 MB and 30 MB is still too large.
    #expect(
      outcomes("expands to 2 GB", dividedBy: 40) == ["a part that expands to 2 GB": refused])
    #expect(Array(outcomes("60 MB", dividedBy: 1).values) == [refused])
    #expect(Array(outcomes("30 MB", dividedBy: 3).values) == [refused])
  }

  @Test("a ZIP of a hundred thousand entries ends")
  func crowds() {
    let outcomes = outcomes("entries", dividedBy: 20)
    #expect(outcomes.count == 2 && outcomes.values.allSatisfy { $0 == "report" }, "\(outcomes)")
  }

  @Test("entities expand to nothing, and no file that they name is read")
  func entities() {
    let outcomes = outcomes("entities", dividedBy: 1)
    #expect(outcomes.count == 5)
    for (name, outcome) in outcomes {
      let isPage = name.hasSuffix("in a page")
      let expected =
        isPage ? "report" : "refused: crookedDocument(ReportReading.DocumentFormat.docx)"
      #expect(outcome == expected, "\(name)")
    }
    let hidden = self.outcomes("document type in UTF-16", dividedBy: 1)
    #expect(hidden.count == 1 && !hidden.values.contains { $0.hasPrefix("flawed") }, "\(hidden)")
  }

  @Test("styles, lists and relations in a circle are walked once")
  func circles() {
    #expect(Array(outcomes("circle", dividedBy: 1).values) == ["report"])
  }

  @Test(
    "no file that was made to do harm does", arguments: Cases.spread(16, over: HostileCase.all))
  func anyCase(hostile: HostileCase) {
    let outcome = word(Road.walk(hostile.bytes(dividedBy: 2000), opensAgain: false))
    #expect(!outcome.hasPrefix("flawed"), "\(outcome)")
  }

  @Test("no damage done to a sound document of any format does harm")
  func mutations() {
    for number in Cases.first(3, of: 0..<25) {
      let mutation = Mutation(seed: 20, number: number)
      let outcome = word(Road.walk(mutation.bytes, named: mutation.fileName))
      #expect(!outcome.hasPrefix("flawed"), "\(number) \(mutation.name): \(outcome)")
    }
  }
}
