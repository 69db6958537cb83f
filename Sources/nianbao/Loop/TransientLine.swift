internal import Glibc
internal import TerminalModel

/// A line on standard error that is written over, and taken back at the end.
struct TransientLine {
  /// The columns that the line on screen takes; 0 when there is none.
  private var shown = 0

  /// Writes a line in the place of the one that is there.
  mutating func show(_ line: String) {
    clear()
    Self.write(line)
    shown = displayWidth(line)
  }

  /// Takes the line back.
  mutating func clear() {
    guard shown > 0 else { return }
    Self.write("\r" + "".padded(toColumns: shown) + "\r")
    shown = 0
  }

  /// Writes on standard error.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    // Nothing depends on it: a line that cannot be written is not.
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
