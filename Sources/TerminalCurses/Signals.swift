internal import CNCurses
internal import Glibc

/// The pipe that wakes the main loop: signals come through it, and word that other work is done.
///
/// All calls of the C functions with state stand in this one file (see the C header).
struct SignalPipe {
  /// The end to wait on.
  let readEnd: CInt
  /// The end to write to.
  let writeEnd: CInt

  /// The byte that says that there is mail; no signal has the number 0.
  static let mail: UInt8 = 0

  /// A pipe that every signal of interest writes its number into.
  init() {
    var ends: [CInt] = [-1, -1]
    open_pipe(&ends)
    readEnd = ends[0]
    writeEnd = ends[1]
    for signal in [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH] {
      watch_signal(signal, writeEnd)
    }
  }

  /// What has come since the last call: signal numbers and ``mail``.
  func drain() -> [UInt8] {
    // A storm of signals leaves more than this; the rest comes with the next call.
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(readEnd, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : []
  }

  /// Stops the program until the shell continues it.
  func stop() {
    stop_here()
  }

  /// Notes the terminal's modes before anything changes them.
  static func noteModes(of terminal: CInt) {
    note_modes(terminal)
  }

  /// From now on a crash sends `bytes` to the terminal and gives the noted modes back.
  static func armCrash(with bytes: [CChar]) {
    arm_last_words(bytes, CInt(bytes.count))
  }
}
