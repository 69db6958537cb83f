import FoundationEssentials
import Testing

/// What `check --format json` prints.
struct CheckedFindings: Decodable {
  struct Finding: Decodable {
    struct Evidence: Decodable {
      var quote: String?
      var cell: String?
      var value: String?
      var offset: Int?
      var file: String?
    }
    var file: String
    var rule: String
    var status: String
    var severity: String
    var message: String
    var evidence: [Evidence]
  }
  var findings: [Finding]
}

@Test(
  "check --years tells what does not hold between years, with both files and places, and ends with 0"
)
func checkYears() throws {
  let program = try Program()
  let xiling = Program.package + "/Data/Reports/shilishi/xiling/*"
  _ = try program.shell("mkdir r && cp \(xiling) r")
  let run = try program.run(
    "check", "r", "--years", "--failing", "--format", "json", "--index", "i")
  // A warning is no error.
  #expect(run.code == 0)
  let found = try JSONDecoder().decode(CheckedFindings.self, from: Data(run.output.utf8)).findings
  #expect(
    found.map { "\($0.file) \($0.rule) \($0.severity)" } == [
      "r/xiling-2021.html YEAR.GAP info", "r/xiling-2022.html YEAR.DOUBLE info",
      "r/xiling-2023.html X.CARRY warning",
    ])
  let carry = try #require(found.last)
  #expect(carry.evidence.map(\.value) == ["5", "3", "5", "3"])
  #expect(carry.evidence.map(\.file) == [nil, "r/xiling-2022.docx", nil, "r/xiling-2022.docx"])
  for evidence in carry.evidence {
    let text = try program.run("text", evidence.file ?? carry.file).output.unicodeScalars
    let offset = try #require(evidence.offset)
    #expect(String(text[text.index(text.startIndex, offsetBy: offset)]) == evidence.value)
  }
}

@Test(
  "--years asks for a library: standard input is none, and one encoding is not that of the index")
func checkYearsOfOne() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  #expect(try program.run("check", "-", "--years").code == 2)
  #expect(try program.run("check", "a.txt", "--years", "--encoding", "UTF-8").code == 2)
  #expect(try program.run("check", "a.txt", "--years", "--index", "i").code == 0)
}
