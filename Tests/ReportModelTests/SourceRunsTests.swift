import FoundationEssentials
import ReportModel
import Testing

@Test("runs are what they were made of, one, several or none, and any numbers")
func runsAreKept() throws {
  let far = Int(UInt32.max)
  let all: [[SourceRange]] = [
    [], [0..<0], [3..<9], [0..<far], [5..<far + 1], [-4 ..< -4], [0..<2, 5..<9],
    [0..<1, 3..<3, 4..<far + 1],
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

@Test("runs are put behind others, whether these are one, several or none")
func runsAreJoined() {
  let parts: [[SourceRange]] = [[], [2..<4], [6..<7, 9..<9], [11..<12, 13..<15, 16..<18]]
  for one in parts {
    for other in parts {
      let joined = SourceRuns(one) + SourceRuns(other)
      #expect(Array(joined) == one + other)
      var grown = SourceRuns(one)
      for run in other { grown.append(run) }
      #expect(grown == joined && joined == SourceRuns(one + other))
    }
  }
}
