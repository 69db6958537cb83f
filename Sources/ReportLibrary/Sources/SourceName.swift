/// What the name of a file tells before it is read.
enum SourceName {
  /// The last part of a path.
  static func last(of path: String) -> Substring {
    path.split(separator: "/", omittingEmptySubsequences: true).last ?? path[...]
  }

  /// Why a file of a name is not even read; nil for one that may be a report.
  ///
  /// Programs leave locks and drafts beside documents, and folders hold what no reader reads: these say by
  /// their names what they are. All others are told by what they hold.
  static func fault(of path: String) -> SourceFault? {
    let name = last(of: path)
    if name.hasPrefix("~$") || name.hasPrefix(".~") || name.hasSuffix("~") { return .leftover }
    let lowered = name.lowercased()
    if leftovers.contains(lowered) { return .leftover }
    guard let dot = lowered.lastIndex(of: ".") else { return nil }
    return endings.contains(String(lowered[lowered.index(after: dot)...])) ? .leftover : nil
  }

  private static let leftovers: Set<String> = [
    "thumbs.db", "desktop.ini", "agencies.tsv", "__macosx",
  ]

  private static let endings: Set<String> = [
    "tmp", "bak", "swp", "part", "crdownload", "css", "js", "py", "sh", "ini", "lnk", "url", "log",
    "sqlite", "db", "pyc",
  ]
}
