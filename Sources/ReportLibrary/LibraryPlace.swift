internal import Glibc

/// Where a library is, and where its index.
enum LibraryPlace {
  /// The paths from the root on, without links, those that lie inside another left out; each beside the path as
  /// it was given.
  static func absolute(
    _ paths: [String]
  ) throws(LibraryError) -> [(place: String, given: String)] {
    var found: [(place: String, given: String)] = []
    for path in paths {
      guard let resolved = PathName.withPath(path, { realpath($0, nil) }) else {
        throw .missing(file: path)
      }
      defer { free(resolved) }
      let words = PathName.words(at: resolved)
      if !found.contains(where: { $0.place == words }) { found.append((words, path)) }
    }
    return found.filter { one in
      !found.contains { one.place != $0.place && one.place.hasPrefix($0.place + "/") }
    }
  }

  /// A folder from the root on, also one that is still to be made.
  static func absolute(folder: String) -> String {
    guard !folder.hasPrefix("/"), let here = try? absolute(["."]).first else { return folder }
    return here.place + "/" + folder
  }

  /// The folder of the index of some paths: whatever their order, the same paths have the same.
  static func folder(of places: [String], in cache: String) -> String {
    let words = places.sorted().joined(separator: "\u{0}")
    let number = UInt(bitPattern: FileReading.content(of: Array(words.utf8)))
    let digits = String(number, radix: 16)
    // The name first, so that a person who looks into the folder knows which is which.
    let name = places.first.map { SourceName.last(of: $0).prefix(40) } ?? ""
    return "\(cache)/\(name)-\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }
}
