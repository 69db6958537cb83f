internal import CNCurses
internal import Glibc
internal import TerminalModel

extension CursesTerminal {
  /// Asks for the colour that the terminal draws on (xterm, OSC 11); those that do not know it pass over it.
  static let groundQuestion = Array("\u{1B}]11;?\u{07}".utf8)

  /// How long an answer takes at the most: longer than any line that a person would work over.
  static let answerWait = Duration.milliseconds(300)

  /// Takes the answer in: from now on colours are chosen for the ground.
  ///
  /// - Returns: whether the screen is to be painted anew.
  mutating func takeGround() -> Bool {
    guard answerTime != nil, let ground = decoder.takeGround() else { return false }
    answerTime = nil
    guard styles.adopt(ground) else { return false }
    repaint()
    return true
  }

  /// Reads and forgets what comes in up to a moment; ends with the first that came.
  static func dropInput(_ descriptor: CInt, until moment: ContinuousClock.Instant) {
    let left = (moment - ContinuousClock.now).components
    guard left.seconds >= 0, left.attoseconds > 0 else { return }
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
    guard poll(&source, 1, CInt(milliseconds)) > 0 else { return }
    tcflush(descriptor, TCIFLUSH)
  }
}
