import FoundationEssentials
import Glibc

/// A run: starts workers, reads what they say, and starts the next one behind a file that ended one.
struct Run {
  let options: Options
  private(set) var violations = 0
  private var reports = 0
  private var refusals = 0
  private var slowest = (perMegabyte: 0.0, number: 0)
  private var largest = (memory: 0, number: 0)
  private let clock = ContinuousClock()

  init(options: Options) { self.options = options }

  mutating func go() {
    let end = clock.now + .seconds(options.seconds)
    var next = options.from
    while isGoing(until: end), let number = work(from: next, until: end) {
      next = number
    }
    print(
      "seed \(options.seed): \(reports + refusals + violations) files, \(reports) reports, \(refusals) refused, "
        + "\(violations) violations; slowest \(rounded(slowest.perMegabyte)) s (number \(slowest.number)), "
        + "most memory \(largest.memory / 1_000_000) MB (number \(largest.number))")
  }

  /// How long a worker may say nothing, in milliseconds: the slowest file takes seconds on a quiet machine,
  /// and a busy one may be many times slower.
  private static let patience: Int32 = 600_000

  /// Whether there is time left, where the time decides.
  private func isGoing(until end: ContinuousClock.Instant) -> Bool {
    options.mutations != nil || clock.now < end
  }

  /// Runs one worker; the number to go on with behind the file that ended it, or nil at the end.
  private mutating func work(from first: Int, until end: ContinuousClock.Instant) -> Int? {
    guard var worker = WorkerProcess(options, from: first) else {
      print("cannot start a worker")
      violations += 1
      return nil
    }
    var current = first
    while isGoing(until: end) {
      guard let line = worker.line(waiting: Self.patience) else {
        tell(current, "ends the process, or hangs")
        return options.number(behind: current)
      }
      let words = line.split(separator: " ", maxSplits: 6).map(String.init)
      if words.count == 2 { current = Int(words[1]) ?? current }
      if words.count == 7 {
        count(words)
        if options.number(behind: current) == nil { return nil }
      }
    }
    return nil
  }

  private mutating func count(_ words: [String]) {
    guard let number = Int(words[1]), let seconds = Double(words[3]), let memory = Int(words[4]),
      let size = Double(words[5])
    else { return }
    let speed = seconds / max(1, size / 1_000_000)
    if options.isVerbose {
      print(
        "\(number) \(words[2]) \(rounded(seconds)) s, \(memory / 1_000_000) MB, \(Int(size)) B, \(words[6])"
      )
    }
    if speed > slowest.perMegabyte { slowest = (speed, number) }
    if memory > largest.memory { largest = (memory, number) }
    switch words[2] {
    case "report": reports += 1
    case "refused": refusals += 1
    default:
      tell(
        number, "\(words[6]) (\(rounded(seconds)) s, \(memory / 1_000_000) MB, \(Int(size)) bytes)")
    }
  }

  private mutating func tell(_ number: Int, _ words: String) {
    violations += 1
    print("violation: seed \(options.seed) number \(number): \(words)")
    guard let folder = options.save else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = URL(filePath: folder).appending(path: "seed\(options.seed)-\(number).bin")
    try? Data(options.file(number).bytes).write(to: file)
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

/// A worker as its parent sees it: a process that says lines.
struct WorkerProcess: ~Copyable {
  private let child: pid_t
  private let end: Int32
  private var pending: [UInt8] = []

  init?(_ options: Options, from number: Int) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    let words =
      ["fuzz", "--worker", "\(number)", "--seed", "\(options.seed)"]
      + (options.mutations.map { ["--mutations", "\($0)"] } ?? [])
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/proc/self/exe", &actions, nil, arguments, environ) == 0 else {
      return nil
    }
    close(ends[1])
    self.child = child
    end = ends[0]
  }

  /// Ends the worker and waits for it.
  deinit {
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
    close(end)
  }

  /// The next line; nil when the worker has ended, or says nothing for some milliseconds.
  mutating func line(waiting milliseconds: Int32) -> String? {
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      if let place = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeFirst(place + 1) }
        return String(decoding: pending[..<place], as: UTF8.self)
      }
      var wait = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, milliseconds) > 0 else { return nil }
      let count = read(end, &piece, piece.count)
      guard count > 0 else { return nil }
      pending += piece[..<count]
    }
  }
}
