internal import Glibc
internal import Synchronization

/// Waits, in a command that does one thing after another, for what other tasks do.
enum Waiting {
  /// What some work comes to.
  ///
  /// - Parameter body: the work, done beside the main thread.
  /// - Returns: its result.
  /// - Throws: what it throws.
  static func result<Result: Sendable, Fault: Error>(
    of body: @escaping @Sendable () async throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let box = ResultBox<Result, Fault>()
    Task.detached {
      do throws(Fault) {
        box.put(.success(try await body()))
      } catch {
        box.put(.failure(error))
      }
    }
    return try box.take().get()
  }
}

extension Waiting {
  /// What some work gives that cannot fail.
  static func value<Value: Sendable>(of body: @escaping @Sendable () async -> Value) -> Value {
    let box = ResultBox<Value, Never>()
    Task.detached { box.put(.success(await body())) }
    switch box.take() {
    case .success(let value): return value
    }
  }
}

/// A place where a result is put by one and waited for by another.
///
/// A class, because both hold it; a pipe, because the main thread must sleep until it is there.
private final class ResultBox<Value: Sendable, Fault: Error>: Sendable {
  private let result = Mutex<Result<Value, Fault>?>(nil)
  private let ends: (read: Int32, write: Int32)

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    self.ends = (ends[0], ends[1])
  }

  deinit {
    close(ends.read)
    close(ends.write)
  }

  func put(_ value: Result<Value, Fault>) {
    result.withLock { $0 = value }
    var byte: UInt8 = 1
    _ = write(ends.write, &byte, 1)
  }

  func take() -> Result<Value, Fault> {
    while true {
      if let value = result.withLock({ $0 }) { return value }
      var wait = pollfd(fd: ends.read, events: Int16(POLLIN), revents: 0)
      // Where there were no descriptors left for a pipe, it is looked at now and then.
      poll(&wait, 1, ends.read < 0 ? 10 : -1)
    }
  }
}
