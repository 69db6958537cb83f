import FoundationEssentials
import ReportModel
import Testing

@Test("runs are what they were made of, one, several or none, and any numbers")
func runsAreKept() throws {
  let far = Int(UInt32.max)
  let all: [[SourceRange]] = [
    [], [0..<0], [3..<9], [0..<far], [5..<far + 1], [-4 ..< -4], [0..<2, 5..<9],
  ]
  for runs in all {
    let kept = SourceRuns(runs)
    #expect(Array(kept) == runs)
    #expect(kept.count == runs.count && kept.isEmpty == runs.isEmpty)
    #expect(kept.first == runs.first && kept.last == runs.last)
    #expect(all.filter { SourceRuns($0) == kept } == [runs])
    let coded = try JSONEncoder().encode(kept)
    #expect(try coded == JSONEncoder().encode(runs))
    #expect(try JSONDecoder().decode(SourceRuns.self, from: coded) == kept)
  }
}
