internal import Glibc

/// A file that was found, with what it is known again by.
struct FoundFile: Equatable, Sendable {
  /// Its path, as ``PathName`` has it.
  var path: String
  /// How many bytes it has.
  var size: Int
  /// When it was last changed, in nanoseconds.
  var modified: Int
}

/// Finds the files that a library is made of.
///
/// ```
/// 示例市/        →  示例市/教育局/2022.html  示例市/教育局/2023.docx  示例市/全部.zip
/// ```
/// Folders are walked to any depth and by name, hidden ones left out. A link is followed, but no folder is
/// entered twice, so that links in a circle come to an end.
struct FolderWalk {
  /// The files, in the order of the paths given, those of a folder by name.
  private(set) var files: [FoundFile] = []
  /// Folders that could not be read.
  private(set) var closed: [(path: String, errno: Int32)] = []
  private var entered: Set<Place> = []
  private var taken: Set<Place> = []

  /// A folder or file, whatever path leads to it.
  private struct Place: Hashable {
    var device: UInt
    var number: UInt
  }

  /// The files that some paths lead to.
  ///
  /// - Throws: `missing` for a path that leads nowhere.
  init(_ paths: [String]) throws(LibraryError) {
    for path in paths {
      var status = stat()
      guard PathName.withPath(path, { stat($0, &status) }) == 0 else {
        throw .missing(file: path)
      }
      take(path, status)
    }
  }

  private mutating func take(_ path: String, _ status: stat) {
    let place = Place(device: UInt(status.st_dev), number: UInt(status.st_ino))
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      if entered.insert(place).inserted { walk(path) }
    case S_IFREG:
      // Named twice, or beside the folder it lies in.
      guard status.st_nlink < 2 || taken.insert(place).inserted else { return }
      let time = status.st_mtim
      files.append(
        FoundFile(
          path: path, size: Int(status.st_size),
          modified: time.tv_sec * 1_000_000_000 + time.tv_nsec))
    // A pipe or a device is no file of a library.
    default: return
    }
  }

  private mutating func walk(_ folder: String) {
    guard let stream = PathName.withPath(folder, { opendir($0) }) else {
      closed.append((folder, errno))
      return
    }
    var names: [(bytes: [UInt8], words: String)] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard bytes.first != UInt8(ascii: ".") else { continue }
      names.append((bytes, PathName.words(bytes)))
    }
    closedir(stream)
    names.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    let head = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names {
      let path = head + name.words
      var status = stat()
      // One that goes away meanwhile, or a link that leads nowhere, is not there.
      guard PathName.withPath(path, { stat($0, &status) }) == 0 else { continue }
      take(path, status)
    }
  }
}
