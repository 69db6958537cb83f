internal import Glibc

/// Ends the wait of the main loop from beside it.
public struct Waker: Sendable {
  /// The end of the pipe to write to.
  let pipeEnd: CInt

  /// Makes the wait return with ``TerminalEvent/woken``; a full pipe wakes as well.
  public func wake() {
    var byte: UInt8 = 0
    write(pipeEnd, &byte, 1)
  }
}
