internal import ReportLibrary
internal import ReportSearch

/// What the index of a library tells of files before they are read, where there is one.
struct KnownReports {
  private let library: Library

  /// The index of some paths; nil where there is none, or it is not worth asking.
  init?(_ paths: [String]) {
    guard paths.contains(where: { ReportFiles.isFolder($0) || Openable.holdsReports($0) }),
      !paths.contains("-"),
      let library = try? Library.open(
        paths: paths, cache: Folders.cache, settings: Folders.settings), library.isIndexed
    else { return nil }
    self.library = library
  }

  /// The files that are as they were when they were read, and in which a query finds nothing.
  func files(without query: Query) throws(Failure) -> Set<String> {
    let library = library
    do throws(LibraryError) {
      return try Waiting.result { () async throws(LibraryError) in
        try await library.files(without: query)
      }
    } catch {
      // An index that cannot be read is no reason not to search: the files tell the same.
      return []
    }
  }

  /// The files that are as they were when they were checked, and of which nothing fails.
  func soundFiles() -> Set<String> {
    let library = library
    let sound = try? Waiting.result { () async throws(LibraryError) in
      try await library.soundFiles()
    }
    return sound ?? []
  }
}
