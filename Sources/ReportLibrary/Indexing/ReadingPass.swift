/// Reads files and puts their reports into the index: the work of one of several tasks.
///
/// Each task gathers segments of its own and has the index open for itself; they meet only where a segment is
/// put in, which is a hundredth of the work.
struct ReadingPass: ~Copyable {
  /// A file to be read.
  struct Job: Sendable {
    /// The file as it was found.
    var file: FoundFile
    /// What the index knows of it; nil where it is new.
    var known: Store.KnownFile?
  }

  /// How long a segment waits for more reports: what was read is to be seen before long.
  private static let patience = Duration.seconds(2)

  /// How many rows of a table are read before they are put in: few enough that a person sees how far it is.
  private static let rowsAtOnce = 256

  private let store: Store
  private let texts: TextFile
  private let work: WorkList<Job>
  private var builder = SegmentBuilder()
  private var touched: [(id: Int, facts: FileFacts)] = []
  private var begun = ContinuousClock.now
  private var fault: LibraryError?

  /// The work of one task on the index of a folder.
  init(_ folder: String, _ work: WorkList<Job>) throws(LibraryError) {
    let store = try Store(writing: folder)
    texts = try TextFile(try store.texts())
    self.store = store
    self.work = work
  }

  /// Reads files until none is left or the task is stopped, and keeps what was read.
  mutating func run() async throws(LibraryError) {
    while !Task.isCancelled, let job = work.take() {
      await read(job)
      if let fault { throw fault }
      // A search, or a list for the screen, need not wait until all is read.
      await Task.yield()
    }
    try put()
    if Task.isCancelled { throw .stopped }
  }

  private mutating func read(_ job: Job) async {
    if let sure = SourceName.fault(of: job.file.path) {
      take(SourceParts.Part(name: "", report: .failure(sure)), of: job, content: 0)
      return work.finish(reports: 1)
    }
    do throws(FileReadingFault) {
      let bytes = try FileReading.bytes(of: job.file.path)
      let content = FileReading.content(of: bytes)
      if let known = job.known, known.facts.content == content, known.facts.size >= 0 {
        touched.append((known.id, facts(of: job, content)))
        return work.finish(reports: 1)
      }
      await read(bytes, of: job, content: content)
    } catch {
      take(SourceParts.Part(name: "", report: .failure(error.fault)), of: job, content: 0)
      work.finish(reports: 1)
    }
  }

  /// A file that is no report of itself.
  private mutating func take(_ part: SourceParts.Part, of job: Job, content: Int) {
    builder.begin(job.file.path, facts(of: job, content), isFirst: true)
    builder.add(part, isChecked: false)
    builder.end()
    putIfFull()
  }

  private mutating func read(_ bytes: [UInt8], of job: Job, content: Int) async {
    let (path, facts) = (job.file.path, facts(of: job, content))
    let parts = SourceParts(path, bytes: bytes)
    if let rows = parts.rows { return await read(rows, of: path, facts) }
    builder.begin(path, facts, isFirst: true)
    var count = 0
    parts.forEach { part in
      // What takes long to be read is not read a second time to be checked.
      builder.add(part, isChecked: part.isCostly)
      count += 1
      if count % 64 == 0 { work.goOn(reports: 64) }
      if builder.isFull {
        putIfFull()
        builder.begin(path, facts, isFirst: false)
      }
      return fault == nil && !Task.isCancelled
    }
    // One that was stopped in is not at its end: it will be read anew.
    if !Task.isCancelled { builder.end() }
    work.finish(reports: count % 64)
    putIfFull()
  }

  /// Reads a table with a report in each row, on all cores: there may be no other file to keep them busy.
  private mutating func read(_ rows: SourceParts.Rows, of path: String, _ facts: FileFacts) async {
    builder.begin(path, facts, isFirst: true)
    for start in stride(from: 0, to: rows.count, by: ReadingPass.rowsAtOnce) {
      let numbers = Array(start + 1...min(rows.count, start + ReadingPass.rowsAtOnce))
      let drafts = try? await Processors.results(of: numbers) {
        PartDraft(rows.part($0), path: path, isChecked: false)
      }
      guard let drafts, fault == nil else { break }
      for draft in drafts {
        builder.add(draft)
        if builder.isFull {
          putIfFull()
          builder.begin(path, facts, isFirst: false)
        }
      }
      work.goOn(reports: drafts.count)
    }
    if !Task.isCancelled { builder.end() }
    work.finish(reports: 0)
    putIfFull()
  }

  private func facts(of job: Job, _ content: Int) -> FileFacts {
    FileFacts(size: job.file.size, modified: job.file.modified, content: content)
  }

  private mutating func putIfFull() {
    // What failed lacks reports: it is not to be put in as if it were whole.
    guard fault == nil,
      builder.isFull || ContinuousClock.now - begun > ReadingPass.patience
    else { return }
    do throws(LibraryError) {
      try put()
    } catch {
      fault = error
    }
  }

  private mutating func put() throws(LibraryError) {
    begun = .now
    try store.touch(touched)
    touched = []
    guard !builder.isEmpty else { return }
    try store.put(builder.take(), texts: texts)
  }
}
