import FoundationEssentials
import Glibc
import HostileInput

/// The process that goes the road: one line before each file, one behind it.
///
/// ```
/// start 17
/// done 17 report 0.012 3145728 12034 page flip splice
/// ```
struct Worker {
  let options: Options

  /// Goes on from a number to the last one, or until it is ended.
  func run(from first: Int) {
    var next: Int? = first
    while let number = next {
      measure(number)
      next = options.number(behind: number)
    }
  }

  /// Goes the road with one file.
  func run(one number: Int) { measure(number) }

  private func measure(_ number: Int) {
    say("start \(number)")
    let file = options.file(number)
    // The export of a large report is as large as ten of it, and no part of opening it.
    let measured = Measured(
      file.bytes, named: file.name, opensAgain: file.bytes.count < 200_000)
    let word: String
    switch measured.outcome {
    case .report: word = "report"
    case .refused: word = "refused"
    case .flawed: word = "flawed"
    }
    let violation = measured.violation(
      ofBytes: file.bytes.count, judgesTime: options.mutations == nil)
    say(
      "done \(number) \(violation == nil ? word : "violation") \(measured.seconds) "
        + "\(measured.memory) \(file.bytes.count) \(violation.map { $0 + ": " } ?? "")\(file.story)"
    )
  }

  private func say(_ line: String) {
    print(line.split(whereSeparator: \.isNewline).joined(separator: " "))
    fflush(nil)
  }
}
