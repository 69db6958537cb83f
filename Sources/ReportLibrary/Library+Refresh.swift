internal import CMalloc
internal import Glibc

/// Bringing the index up to date.
extension Library {
  /// Which passes a refresh makes.
  public enum Passes: Sendable {
    /// The first: rows, texts and lists.
    case reading
    /// The second too: figures and findings of each report.
    case all
  }

  /// Reads what is new or changed and forgets what went away, on all cores.
  ///
  /// What is known is there all the while, and what was read is there from the segment on that it stands in. A
  /// task that is cancelled stops between two files; the next refresh goes on where it stopped. Of two programs
  /// that refresh one library, the second waits for the first.
  ///
  /// - Parameters:
  ///   - passes: how far to go.
  ///   - progress: called now and then from any task.
  /// - Returns: what it came to.
  /// - Throws: what the index or the disk says; `stopped` where the task was.
  @discardableResult
  public nonisolated func refresh(
    _ passes: Passes = .all, progress: @escaping @Sendable (LibraryProgress) -> Void = { _ in }
  ) async throws(LibraryError) -> LibraryChanges {
    let folder = folder
    // Made before it is locked.
    _ = try Store(writing: folder)
    let lock = try await FolderLock(folder + "/lock")
    defer { lock.giveBack() }
    progress(LibraryProgress(pass: .finding, done: 0, total: 0, rate: 0, secondsLeft: nil))
    var plan = try RefreshPlan(of: paths, in: folder)
    try plan.forgetGone(in: folder)
    try await read(plan.jobs, in: folder, progress)
    let names = AgencyTables(tables)
    if !plan.jobs.isEmpty || plan.changes.gone > 0 || names.areNewer(than: folder) {
      try await merge(isFinal: plan.jobs.count >= SegmentBuilder.size, in: folder, progress)
      try AgencyBook.write(in: folder, names)
      // Lists were made of many megabytes that are not needed again.
      give_back_freed_memory()
    }
    if passes == .all {
      try await check(in: folder, progress)
      try Shrinking.run(in: folder)
    }
    return plan.changes
  }

  private nonisolated func read(
    _ jobs: [ReadingPass.Job], in folder: String,
    _ progress: @escaping @Sendable (LibraryProgress) -> Void
  ) async throws(LibraryError) {
    guard !jobs.isEmpty else { return }
    let work = WorkList(jobs, .reading, telling: progress)
    try await sideBySide(min(jobs.count, Processors.count)) { () async throws(LibraryError) in
      var pass = try ReadingPass(folder, work)
      try await pass.run()
    }
    work.tellNow()
  }

  private nonisolated func merge(
    isFinal: Bool, in folder: String, _ progress: @escaping @Sendable (LibraryProgress) -> Void
  ) async throws(LibraryError) {
    let groups = Merging.groups(of: try Store(writing: folder).segments(), isFinal: isFinal)
    guard !groups.isEmpty else { return }
    let work = WorkList(groups, .merging, telling: progress)
    try await sideBySide(min(groups.count, Processors.count)) { () async throws(LibraryError) in
      let store = try Store(writing: folder)
      let texts = try TextFile(try store.texts())
      while !Task.isCancelled, let group = work.take() {
        try Merging.merge(group, in: store, texts: texts)
        work.finish(reports: group.reduce(0) { $0 + $1.count })
        await Task.yield()
      }
    }
  }

  private nonisolated func check(
    in folder: String, _ progress: @escaping @Sendable (LibraryProgress) -> Void
  ) async throws(LibraryError) {
    let files = try Store(writing: folder).uncheckedFiles()
    guard !files.isEmpty else { return }
    let work = WorkList(files, .checking, telling: progress)
    try await sideBySide(min(files.count, Processors.count)) { () async throws(LibraryError) in
      var pass = try CheckingPass(folder, work)
      try await pass.run()
    }
    work.tellNow()
  }

  /// Does the same work in several tasks until all are done, or one fails.
  private nonisolated func sideBySide(
    _ count: Int, _ body: @escaping @Sendable () async throws(LibraryError) -> Void
  ) async throws(LibraryError) {
    let fault = await withTaskGroup(of: LibraryError?.self) { group in
      for _ in 0..<count {
        group.addTask {
          do throws(LibraryError) {
            try await body()
            return nil
          } catch {
            return error
          }
        }
      }
      var first: LibraryError?
      for await fault in group {
        guard let fault else { continue }
        if first == nil || first == .stopped { first = fault }
        group.cancelAll()
      }
      return first
    }
    if let fault { throw fault }
    if Task.isCancelled { throw .stopped }
  }
}

/// The lock by which of two programs that write an index the second waits for the first.
///
/// A number and no owner, because it is held over what is awaited; the system gives it back when the program
/// ends, however it ends.
struct FolderLock: Sendable {
  private let descriptor: Int32

  /// Waits for the lock.
  init(_ path: String) async throws(LibraryError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw TextFile.fault(path) }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        close(descriptor)
        throw TextFile.fault(path)
      }
      try? await Task.sleep(for: .milliseconds(100))
      guard !Task.isCancelled else {
        close(descriptor)
        throw .stopped
      }
    }
  }

  /// Gives the lock back.
  func giveBack() { close(descriptor) }
}
