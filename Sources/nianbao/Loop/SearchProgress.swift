internal import Glibc
internal import TerminalModel
internal import Wording

/// A line on standard error that says how far a search is: on a terminal, once it takes a second.
struct SearchProgress {
  private let total: Int?
  private let isShowing = isatty(STDERR_FILENO) == 1
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var number = 0
  private var line = TransientLine()

  /// Progress through some reports, from now on; nil where nobody knows how many there are.
  init(total: Int?) {
    self.total = total
    next = clock.now + .seconds(1)
  }

  /// Says which file is searched now, at most ten times a second.
  mutating func begin(_ file: String) {
    number += 1
    guard isShowing, total != 1, clock.now >= next else { return }
    next = clock.now + .milliseconds(100)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    var words = total.map { say("检索 \(number)/\($0) ") } ?? say("检索第 \(number) 份 ")
    // Never wider than the narrowest terminal, so that it can be taken back.
    for scalar in name.visibleLine.unicodeScalars
    where displayWidth(words) + displayWidth(scalar) < 40 {
      words.unicodeScalars.append(scalar)
    }
    line.show(words)
  }

  /// Takes the line back.
  mutating func clear() { line.clear() }
}
