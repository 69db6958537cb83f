public import ReportModel

/// Many reports as one: listed, searched and checked through an index that is kept between runs.
///
/// ```swift
/// let library = try Library.open(paths: ["年报/"], cache: "/home/me/.cache/nianbao")
/// let known = try await library.entries()                 // what is known already, at once
/// try await library.refresh { progress in … }             // reads only what changed; stops with its task
/// let answer = try await library.search(LibraryQuery("公众号 年:2023"), limit: 50)
/// ```
/// What is read is read from the index as it is at that moment, also while a refresh writes it.
public actor Library {
  /// What the library is made of: folders, files, archives.
  public nonisolated let paths: [String]
  /// The folder of the index.
  public nonisolated let folder: String
  /// Files that tell who is who, the first that names an agency counting.
  nonisolated let tables: [String]
  /// The paths as they were given, of those in ``paths``.
  private nonisolated let given: [String]
  private var reader: LibraryReader?

  private init(paths: [String], given: [String], folder: String, tables: [String]) {
    self.paths = paths
    self.given = given
    self.folder = folder
    self.tables = tables
  }

  /// The library of some paths, found again by them.
  ///
  /// - Parameters:
  ///   - paths: folders, files and archives; at least one.
  ///   - index: the folder of the index; nil finds it below `cache` by the paths.
  ///   - cache: the folder of all indexes.
  ///   - settings: the folder in which a person may keep an agencies.tsv for all libraries; nil for none.
  /// - Returns: the library, of which nothing is read yet.
  /// - Throws: `missing` for a path that leads nowhere.
  public static func open(
    paths: [String], index: String? = nil, cache: String, settings: String? = nil
  ) throws(LibraryError) -> Library {
    let found = try LibraryPlace.absolute(paths)
    let places = found.map(\.place)
    let folder =
      index.map(LibraryPlace.absolute(folder:)) ?? LibraryPlace.folder(of: places, in: cache)
    let tables = ([folder] + places + [settings].compactMap { $0 }).map { $0 + "/agencies.tsv" }
    return Library(paths: places, given: found.map(\.given), folder: folder, tables: tables)
  }

  /// A path of the library as a person would write it who gave its paths.
  public nonisolated func shown(_ path: String) -> String {
    for (place, given) in zip(paths, given) {
      if path == place { return given }
      guard path.hasPrefix(place), let next = path.dropFirst(place.count).first else { continue }
      // A file's part follows at once, a folder's file behind a stroke.
      guard next == "/" || next == "#" || place == "/" else { continue }
      let rest = path.dropFirst(place.count)
      return given.hasSuffix("/") && next == "/" ? given + rest.dropFirst() : given + rest
    }
    return path
  }

  /// Whether there is an index that this version of the program can read.
  public nonisolated var isIndexed: Bool { (try? Store(reading: folder)) != nil }

  /// How many reports there are, how many were checked, and how many rows are none or cannot be read.
  public func counts() throws(LibraryError) -> LibraryCounts {
    try read { reader throws(LibraryError) in try reader.counts() }
  }

  /// The rows of the library, by path.
  ///
  /// - Parameters:
  ///   - query: which ones; nil for all.
  ///   - withFigures: whether the figures of the form are wanted too.
  ///   - limit: the most rows, the first by path; nil for all. The first hundred of a hundred thousand are there at
  ///     once.
  /// - Returns: the rows, by path.
  /// - Throws: what the index says.
  public func entries(
    matching query: LibraryQuery? = nil, withFigures: Bool = false, limit: Int? = nil
  ) async throws(LibraryError) -> [ReportEntry] {
    let found = query == nil ? nil : try await reports(matching: query)
    return try read { reader throws(LibraryError) in
      try reader.entries(numbers: found, withFigures: withFigures, limit: limit ?? -1)
    }
  }

  /// The agencies of the library, with what is believed of each.
  public func agencies() throws(LibraryError) -> [Agency] {
    try read { reader throws(LibraryError) in try reader.agencies() }
  }

  /// Which agency filed for which year.
  public func coverage() throws(LibraryError) -> LibraryCoverage {
    try read { reader throws(LibraryError) in
      LibraryCoverage(of: try reader.entries(numbers: nil, withFigures: false))
    }
  }

  /// The report of a row, read anew from its file.
  ///
  /// - Throws: `gone` where it can no longer be read.
  public nonisolated func report(of entry: ReportEntry) async throws(LibraryError) -> Report {
    try Library.report(of: entry)
  }

  /// The report of a row, read anew from its file by who has a thread to wait on.
  ///
  /// - Throws: `gone` where it can no longer be read.
  public static func report(of entry: ReportEntry) throws(LibraryError) -> Report {
    do throws(SourceFault) {
      return try SourceFile(entry.path).report()
    } catch {
      throw .gone(file: entry.path)
    }
  }

  /// What the report of a row was read from; nil where its format has nothing that a person could read.
  ///
  /// - Parameters:
  ///   - report: the report as it was read.
  ///   - entry: its row.
  /// - Returns: the source, with the places of the report in it.
  /// - Throws: `gone` where it can no longer be read.
  public static func source(
    of report: Report, filedAs entry: ReportEntry
  ) throws(LibraryError) -> ReportSource? {
    do throws(SourceFault) {
      return try SourceFile(entry.path).source(of: report)
    } catch {
      throw .gone(file: entry.path)
    }
  }

  /// Does something with the index as it is now.
  func read<Result>(
    _ body: (inout LibraryReader) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    if reader == nil { reader = try LibraryReader(folder) }
    guard var open = reader.take() else { throw .noIndex(file: folder) }
    // What fails is opened anew the next time.
    try open.begin()
    let result = try body(&open)
    open.end()
    reader = consume open
    return result
  }
}

/// How much there is in a library.
public struct LibraryCounts: Equatable, Sendable {
  /// How many reports.
  public var reports = 0
  /// How many of them were checked.
  public var checked = 0
  /// How many rows are of what is no report.
  public var others = 0
  /// How many rows are of what cannot be read.
  public var faults = 0
  /// How many reports have an error.
  public var withErrors = 0
}
