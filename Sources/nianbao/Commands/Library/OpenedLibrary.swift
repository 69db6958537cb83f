internal import Glibc
internal import ReportLibrary

/// A library that a command works on.
struct OpenedLibrary {
  /// The library.
  let library: Library
  private let isRefreshed: Bool

  /// The library of some paths.
  init(_ paths: [String], _ place: IndexGroup) throws(Failure) {
    isRefreshed = place.refresh
    library = try OpenedLibrary.library(of: paths, index: place.index)
  }

  /// The library of some paths, its index where a person wants it or where this program keeps it.
  static func library(of paths: [String], index: String?) throws(Failure) -> Library {
    do throws(LibraryError) {
      return try Library.open(
        paths: paths, index: index, cache: Folders.cache, settings: Folders.settings)
    } catch {
      throw Failure(error)
    }
  }

  /// Reads what is new or changed, and says on standard error how far it is.
  func bringUpToDate(_ passes: Library.Passes) throws(Failure) {
    guard isRefreshed else { return }
    let meter = ProgressMeter()
    let library = library
    let changes: LibraryChanges
    do throws(LibraryError) {
      changes = try Waiting.result { () async throws(LibraryError) in
        try await library.refresh(passes) { meter.show($0) }
      }
    } catch {
      meter.clear()
      // One that may not be written is read as it is.
      guard case .readOnly = error, library.isIndexed else { throw Failure(error) }
      return
    }
    meter.clear()
    for folder in changes.closed {
      StandardError.say(
        .unreadable(file: library.shown(folder.path), FileFault(errno: folder.errno)))
    }
  }

  /// The rows that a query lets through, by path.
  func entries(
    matching query: LibraryQuery?, withFigures: Bool
  ) throws(Failure) -> [ReportEntry] {
    let library = library
    return try wait { () async throws(LibraryError) in
      try await library.entries(matching: query, withFigures: withFigures)
    }
  }

  /// Says on standard error why nothing is listed: a filter that states nothing, or a library without reports.
  func tellEmptiness(_ query: LibraryQuery?) {
    if let doubt = query?.doubt {
      StandardError.say(line: doubt)
    } else if query == nil, let path = library.paths.first {
      StandardError.say(.noReports(folder: library.shown(path)))
    }
  }

  /// Waits for something of the library.
  func wait<Result: Sendable>(
    _ body: @escaping @Sendable () async throws(LibraryError) -> Result
  ) throws(Failure) -> Result {
    do throws(LibraryError) {
      return try Waiting.result(of: body)
    } catch {
      throw Failure(error)
    }
  }
}
