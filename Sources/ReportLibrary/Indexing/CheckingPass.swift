/// Finds the figures of reports and checks them: the work of one of several tasks.
struct CheckingPass: ~Copyable {
  /// A file with reports that are still to be checked.
  struct Job: Sendable {
    /// The path of the file.
    var path: String
    /// The numbers of its reports, by their parts.
    var numbers: [String: Int]
  }

  /// How many reports are noted together.
  private static let size = 256

  private let store: Store
  private let work: WorkList<Job>
  private var found: [(number: Int, checked: CheckedReport)] = []

  /// The work of one task on the index of a folder.
  init(_ folder: String, _ work: WorkList<Job>) throws(LibraryError) {
    store = try Store(writing: folder)
    self.work = work
  }

  /// Checks files until none is left or the task is stopped, and keeps what was found.
  mutating func run() async throws(LibraryError) {
    while !Task.isCancelled, let job = work.take() {
      check(job)
      // A search, or a list for the screen, need not wait until all is checked.
      await Task.yield()
      work.finish(reports: job.numbers.count)
      if found.count >= CheckingPass.size { try put() }
    }
    try put()
    if Task.isCancelled { throw .stopped }
  }

  private mutating func check(_ job: Job) {
    // One that changed or went away since is read by the next refresh.
    guard let bytes = try? FileReading.bytes(of: job.path) else { return }
    let parts = job.numbers.keys
    let entries = Set(
      parts.map { $0[...] } + parts.map { $0[..<($0.lastIndex(of: "#") ?? $0.endIndex)] })
    var left = job.numbers.count
    SourceParts(job.path, bytes: bytes).forEach(
      where: { job.numbers[$0] != nil }, entries: { entries.contains($0[...]) }
    ) { part in
      if let number = job.numbers[part.name], case .success(let report) = part.report {
        found.append((number, CheckedReport(of: report)))
        left -= 1
      }
      return left > 0 && !Task.isCancelled
    }
  }

  private mutating func put() throws(LibraryError) {
    try store.check(found)
    found = []
  }
}
