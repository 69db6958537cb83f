internal import Glibc
internal import TerminalModel

/// A line on standard error that says how far a search is: on a terminal, once it takes a second.
struct SearchProgress {
  private let total: Int
  private let isShowing = isatty(STDERR_FILENO) == 1
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var number = 0
  /// The columns that the line on screen takes; 0 when there is none.
  private var shown = 0

  /// Progress through some files, from now on.
  init(total: Int) {
    self.total = total
    next = clock.now + .seconds(1)
  }

  /// Says which file is searched now, at most ten times a second.
  mutating func begin(_ file: String) {
    number += 1
    guard isShowing, total > 1, clock.now >= next else { return }
    next = clock.now + .milliseconds(100)
    clear()
    let name = file.split(separator: "/").last.map(String.init) ?? file
    var line = "检索 \(number)/\(total) "
    // Never wider than the narrowest terminal, so that it can be taken back.
    for scalar in name.visibleLine.unicodeScalars
    where displayWidth(line) + displayWidth(scalar) < 40 {
      line.unicodeScalars.append(scalar)
    }
    shown = displayWidth(line)
    write(line)
  }

  /// Takes the line back.
  mutating func clear() {
    guard shown > 0 else { return }
    write("\r" + String(repeating: " ", count: shown) + "\r")
    shown = 0
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    // Nothing depends on it: a line that cannot be written is not.
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
