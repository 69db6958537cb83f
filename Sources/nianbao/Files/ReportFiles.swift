internal import FoundationEssentials
internal import Glibc

/// The files that paths name: files themselves, and for a folder the reports in it, at any depth.
struct ReportFiles {
  /// The files, in the order of the paths, those of a folder by name.
  private(set) var files: [String] = []
  /// What went wrong with folders.
  private(set) var failures: [Failure] = []
  /// Whether hits need the name of their file.
  private(set) var areSeveral: Bool

  /// What names of files that can be read end with.
  static let endings: Set<Substring> = [
    "txt", "text", "md", "json", "html", "htm", "mht", "mhtml", "xml", "docx", "doc", "wps", "rtf",
    "pdf", "ofd", "odt", "xlsx", "xls", "et", "ods", "csv", "tsv", "jsonl",
  ]

  /// The files that some paths name.
  init(_ paths: [String]) {
    areSeveral = paths.count > 1
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

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return ArgumentBytes.withPath(path) { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The reports in a folder and its subfolders, by name; hidden ones and linked folders are left.
  static func reports(in folder: String) throws(Failure) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .unreadable(file: folder, .forbidden)
    }
    var files: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if let ending = name.split(separator: ".").last, endings.contains(ending), !isFolder(path) {
        files.append(path)
      } else if isFolder(path), !isLink(path) {
        files += try reports(in: path)
      }
    }
    return files
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }
}
