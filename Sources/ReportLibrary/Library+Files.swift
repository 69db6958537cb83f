public import ReportSearch

/// What the index tells of files that need not be read again.
extension Library {
  /// The files that are as they were when they were read, and in which a query finds nothing; as they are
  /// ``shown(_:)``.
  ///
  /// A file that could not be read is not among them: to say so it must be tried.
  public func files(without query: Query) async throws(LibraryError) -> Set<String> {
    guard !query.isEmpty, !query.asksForMetrics else { return [] }
    let found = Set(try await reports(matching: LibraryQuery(words: query)))
    return try unchangedFiles { reader throws(LibraryError) in
      try reader.files(withReports: "state = 2 OR (state = 1 AND length = 0)") {
        found.contains($0)
      }
    }
  }

  /// The files that are as they were when they were checked, and of which nothing fails.
  public func soundFiles() throws(LibraryError) -> Set<String> {
    try unchangedFiles { reader throws(LibraryError) in
      try reader.files(withReports: "state <> 0 OR metrics IS NULL OR failing <> ''") { _ in false }
    }
  }

  /// The files that are as they were, but for some.
  private func unchangedFiles(
    but others: (inout LibraryReader) throws(LibraryError) -> Set<Int>
  ) throws(LibraryError) -> Set<String> {
    try read { reader throws(LibraryError) in
      let others = try others(&reader)
      let known = try reader.store.files()
      var files: Set<String> = []
      for file in try FolderWalk(paths).files {
        guard let before = known[file.path], before.facts.size == file.size,
          before.facts.modified == file.modified, !others.contains(before.id)
        else { continue }
        files.insert(shown(file.path))
      }
      return files
    }
  }
}

extension LibraryReader {
  /// The numbers of files with a report for which a condition holds, in SQL or by its number.
  func files(
    withReports condition: String, _ holds: (Int) -> Bool
  ) throws(LibraryError) -> Set<Int> {
    var rows = try store.database.prepare("SELECT file, number, (\(condition)) FROM report")
    var files: Set<Int> = []
    while try rows.step() {
      if rows.number(2) != 0 || holds(rows.number(1)) { files.insert(rows.number(0)) }
    }
    return files
  }
}
