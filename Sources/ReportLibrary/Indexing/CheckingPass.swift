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
  private var found: [Found] = []
  private var fault: LibraryError?

  private typealias Found = (number: Int, checked: CheckedReport)

  /// The work of one task on the index of a folder.
  init(_ folder: String, _ work: WorkList<Job>) throws(LibraryError) {
    store = try Store(writing: folder)
    self.work = work
  }

  /// Checks files until none is left or the task is stopped, and keeps what was found.
  mutating func run() async throws(LibraryError) {
    while !Task.isCancelled, let job = work.take() {
      let told = await check(job)
      // A search, or a list for the screen, need not wait until all is checked.
      await Task.yield()
      if let fault { throw fault }
      work.finish(reports: job.numbers.count - told)
      if found.count >= CheckingPass.size { try put() }
    }
    try put()
    if Task.isCancelled { throw .stopped }
  }

  /// Checks the reports of a file.
  ///
  /// - Parameter job: the file.
  /// - Returns: of how many it was told that they are done.
  private mutating func check(_ job: Job) async -> Int {
    // One that changed or went away since is read by the next refresh.
    guard let bytes = try? FileReading.bytes(of: job.path) else { return 0 }
    let source = SourceParts(job.path, bytes: bytes)
    if let rows = source.rows { return await check(rows, of: job) }
    let parts = job.numbers.keys
    let entries = Set(
      parts.map { $0[...] } + parts.map { $0[..<($0.lastIndex(of: "#") ?? $0.endIndex)] })
    var left = job.numbers.count
    source.forEach(
      where: { job.numbers[$0] != nil }, entries: { entries.contains($0[...]) }
    ) { part in
      if let number = job.numbers[part.name], case .success(let report) = part.report {
        found.append((number, CheckedReport(of: report)))
        left -= 1
      }
      return left > 0 && !Task.isCancelled
    }
    return 0
  }

  /// Checks the rows of a table on all cores, some hundreds after the others: they are kept as they are found.
  private mutating func check(_ rows: SourceParts.Rows, of job: Job) async -> Int {
    var told = 0
    let wanted = (1...max(1, rows.count)).filter { job.numbers["#\($0)"] != nil }
    for start in stride(from: 0, to: wanted.count, by: CheckingPass.size) {
      let part = Array(wanted[start..<min(wanted.count, start + CheckingPass.size)])
      let numbers = job.numbers
      let checked = try? await Processors.results(of: part) { row -> Found? in
        let part = rows.part(row)
        guard let number = numbers[part.name], case .success(let report) = part.report else {
          return nil
        }
        return (number, CheckedReport(of: report))
      }
      guard let checked else { break }
      found += checked
      told += part.count
      work.goOn(reports: part.count)
      do throws(LibraryError) {
        try put()
      } catch {
        fault = error
        break
      }
    }
    return told
  }

  private mutating func put() throws(LibraryError) {
    try store.check(found)
    found = []
  }
}
