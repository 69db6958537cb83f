internal import CNCurses
internal import Glibc

/// The pipe that wakes the main loop: signals come through it, and word that other work is done.
///
/// All calls of the C functions with state stand in this one file (see the C header). None is inlined: the
/// optimizer would take it to the file of its caller, which has a state of its own.
struct SignalPipe {
  /// The end to wait on.
  let readEnd: CInt
  /// The end to write to.
  let writeEnd: CInt

  /// The signals that end a program which does not expect them and has done nothing wrong; the real-time ones do too.
  ///
  /// SIGXFSZ is not among them: a write beyond the limit fails.
  private static let endings = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGIO,
    SIGXCPU, SIGSTKFLT, SIGPWR,
  ]

  /// A pipe that every signal of interest wakes.
  @inline(never)
  init() {
    var ends: [CInt] = [-1, -1]
    open_pipe(&ends)
    readEnd = ends[0]
    writeEnd = ends[1]
    let others = Array(first_real_time_signal()...last_real_time_signal())
    let signals = SignalPipe.endings + others + [SIGTSTP, SIGCONT, SIGWINCH]
    watch_signals(signals, CInt(signals.count), writeEnd)
  }

  /// The signals that came since the last call, each once, however often it came.
  @inline(never)
  func drain() -> [CInt] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(readEnd, &bytes, bytes.count) == bytes.count {}
    var came = [CInt](repeating: 0, count: Int(signal_limit()))
    let count = take_signals(&came)
    return Array(came.prefix(Int(count)))
  }

  /// Stops the program until the shell continues it.
  @inline(never)
  func stop() {
    stop_here()
  }

  /// Notes the terminal's modes before anything changes them.
  @inline(never)
  static func noteModes(of terminal: CInt) {
    note_modes(terminal)
  }

  /// From now on a crash sends `bytes` to the terminal and gives the noted modes back; one for want of
  /// memory says `words` on standard error.
  @inline(never)
  static func armCrash(with bytes: [CChar], withoutMemory words: [CChar]) {
    arm_last_words(bytes, CInt(bytes.count), words, CInt(words.count))
  }
}
