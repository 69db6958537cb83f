import Glibc

/// What going the road with a file took.
public struct Measured: Sendable {
  /// What became of the file.
  public let outcome: Road.Outcome
  /// How long it took, in seconds of the processor: others may be busy on the same machine.
  public let seconds: Double
  /// How much more memory there was at the peak than before, in bytes.
  public let memory: Int

  /// Goes the road with a file and watches.
  public init(_ bytes: [UInt8], named name: String = "", opensAgain: Bool = true) {
    let before = Self.memory(forgettingPeak: true)
    let start = Self.processorTime
    outcome = Road.walk(bytes, named: name, opensAgain: opensAgain)
    seconds = Self.processorTime - start
    memory = max(0, Self.memory(forgettingPeak: false) - before)
  }

  /// How long a file may take: two seconds for each megabyte or part of one.
  public static func limit(ofBytes count: Int) -> Double {
    2 * max(1, Double(count) / 1_000_000)
  }

  /// How much memory a file may take: 400 MB whatever it expands to, and 250 times its size.
  ///
  /// A cell of a table written in five bytes is two nodes of the library's tree and two of the
  /// reader's, a block of the text, a cell of the grid and one of the table.
  public static func memoryLimit(ofBytes count: Int) -> Int { 400_000_000 + 250 * count }

  /// The promise that was broken, in words; nil where all were kept.
  ///
  /// - Parameters:
  ///   - count: how large the file is.
  ///   - judgesTime: whether a file can be too slow. Beside other work on a machine any file is slower.
  /// - Returns: what was broken.
  public func violation(ofBytes count: Int, judgesTime: Bool) -> String? {
    if case .flawed(let words) = outcome { return words }
    if judgesTime, seconds > Self.limit(ofBytes: count) { return "too slow" }
    return memory > Self.memoryLimit(ofBytes: count) ? "too much memory" : nil
  }

  /// What this process has used of the processor, in seconds.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The peak of resident memory (VmHWM), or what is resident now with the peak set back to it.
  private static func memory(forgettingPeak: Bool) -> Int {
    if forgettingPeak, let file = fopen("/proc/self/clear_refs", "w") {
      fputs("5", file)
      fclose(file)
    }
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard words.hasPrefix("VmHWM:") else { continue }
      return (Int(words.filter(\.isNumber)) ?? 0) * 1024
    }
    return 0
  }
}
