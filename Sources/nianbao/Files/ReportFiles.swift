internal import Glibc
internal import ReportLibrary

/// The files that paths name: files themselves, and for a folder the reports in it, at any depth.
struct ReportFiles {
  /// The files, in the order of the paths, those of a folder by name.
  private(set) var files: [String] = []
  /// What went wrong with folders.
  private(set) var failures: [Failure] = []
  /// Whether hits need the name of their file.
  private(set) var areSeveral: Bool
  /// Those of the files that may hold several reports: archives, and tables with a report in each row.
  private(set) var holders: Set<String>
  private let named: Set<String>

  /// What names of files that can be read end with.
  static let endings: Set<Substring> = [
    "txt", "text", "md", "json", "html", "htm", "mht", "mhtml", "xml", "docx", "doc", "wps", "rtf",
    "pdf", "ofd", "odt", "xlsx", "xls", "et", "ods", "csv", "tsv", "jsonl", "zip",
  ]

  /// The files that some paths name.
  init(_ paths: [String]) {
    areSeveral = paths.count > 1
    named = Set(paths)
    holders = []
    defer {
      holders = Set(files.filter(Openable.holdsReports))
      areSeveral = areSeveral || !holders.isEmpty
    }
    for path in paths {
      guard ReportFiles.isFolder(path) else {
        files.append(path)
        continue
      }
      areSeveral = true
      do throws(Failure) {
        let found = try ReportFiles.reports(in: path)
        if found.isEmpty { failures.append(.noReports(folder: path)) }
        files += found
      } catch {
        failures.append(error)
      }
    }
  }

  /// Whether a file is one of the paths themselves, and was not found in a folder.
  func isNamed(_ file: String) -> Bool { named.contains(file) }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    kind(of: path) == S_IFDIR
  }

  /// What a path leads to (`S_IFDIR`, `S_IFREG` …); nil where there is nothing.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return PathName.withPath(path) { stat($0, &status) } == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The reports in a folder and its subfolders, by name; hidden ones and linked folders are left.
  static func reports(in folder: String) throws(Failure) -> [String] {
    guard let stream = PathName.withPath(folder, { opendir($0) }) else {
      throw .unreadable(file: folder, .forbidden)
    }
    var names: [String] = []
    while let place = readdir(stream) { names.append(ReportFiles.name(of: place)) }
    closedir(stream)
    var files: [String] = []
    for name in names.sorted() {
      switch entry(name, in: folder, endings) {
      case .report(let path): files.append(path)
      case .folder(let path): files += try reports(in: path)
      case nil: continue
      }
    }
    return files
  }

  /// The first reports or archives in a folder and its subfolders, and no more of it than these need.
  static func firstReports(_ count: Int, in folder: String) throws(Failure) -> [String] {
    guard let stream = PathName.withPath(folder, { opendir($0) }) else {
      throw .unreadable(file: folder, .forbidden)
    }
    defer { closedir(stream) }
    var files: [String] = []
    var folders: [String] = []
    while files.count < count, let place = readdir(stream) {
      switch entry(ReportFiles.name(of: place), in: folder, endings) {
      case .report(let path): files.append(path)
      case .folder(let path): folders.append(path)
      case nil: continue
      }
    }
    for next in folders where files.count < count {
      // A folder that may not be looked into leaves what lies beside it.
      files += (try? firstReports(count - files.count, in: next)) ?? []
    }
    return files
  }

  /// What a name in a folder leads to.
  private enum Entry {
    case report(String)
    case folder(String)
  }

  /// A report by the ending of its name, or a folder to be looked into; nil for all else.
  ///
  /// Hidden files and linked folders are left, and agencies.tsv, which says who is who in a library.
  private static func entry(
    _ name: String, in folder: String, _ endings: Set<Substring>
  ) -> Entry? {
    guard !name.hasPrefix("."), name != "agencies.tsv" else { return nil }
    let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
    if isFolder(path) { return isLink(path) ? nil : .folder(path) }
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    return endings.contains(Substring(ending)) ? .report(path) : nil
  }

  /// Whether there is something at a path.
  static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return PathName.withPath(path) { lstat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { PathName.words(at: $0) }
    }
  }
}
