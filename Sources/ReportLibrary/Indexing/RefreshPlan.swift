/// What a refresh has to do: which files are to be read, and which went away.
struct RefreshPlan {
  /// The files that are new or changed.
  private(set) var jobs: [ReadingPass.Job] = []
  /// The files that went away, by the numbers of the index.
  private var gone: [Int] = []
  /// What it comes to.
  private(set) var changes = LibraryChanges()

  /// The plan for a library of some paths.
  ///
  /// A file of the same size and time is taken for the same; another is read, and then its content tells.
  init(of paths: [String], in folder: String) throws(LibraryError) {
    let walk = try FolderWalk(paths)
    changes.closed = walk.closed.map { LibraryChanges.ClosedFolder(path: $0.path, errno: $0.errno) }
    let store = try Store(writing: folder)
    var known = try store.files()
    // A program that was not there may be by now.
    let untried = try store.filesLackingTools()
    // An index that lies in the library is no part of it.
    let own = folder + "/"
    for file in walk.files where !file.path.hasPrefix(own) {
      let before = known.removeValue(forKey: file.path)
      if let before, untried.contains(before.id) {
        jobs.append(ReadingPass.Job(file: file, known: nil))
      } else if let before, before.facts.size == file.size,
        before.facts.modified == file.modified
      {
        changes.kept += 1
      } else {
        jobs.append(ReadingPass.Job(file: file, known: before))
      }
    }
    changes.read = jobs.count
    // What lies in a folder that cannot be looked into now is kept: it may be there.
    let closed = walk.closed.map { $0.path + "/" }
    gone = known.filter { file in !closed.contains { file.key.hasPrefix($0) } }.map(\.value.id)
    changes.gone = gone.count
  }

  /// Takes the files that went away out of the index.
  mutating func forgetGone(in folder: String) throws(LibraryError) {
    guard !gone.isEmpty else { return }
    try Store(writing: folder).forget(gone)
  }
}
