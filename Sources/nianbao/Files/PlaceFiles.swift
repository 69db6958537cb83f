internal import Glibc
internal import ReportLibrary
internal import ReportModel
internal import ReportBrowser

/// The files in which is kept where somebody was in a report: one a report, in the folder of this program's state.
///
/// One small file is read before the first screen and one written when the program ends, however many reports
/// somebody reads. What cannot be read or written is as if it were not there: nobody comes for this.
struct PlaceFiles: Sendable {
  /// The folder; nil where the person has none.
  private let folder: String?
  /// Whether reports open at their beginning.
  private let startsFresh: Bool

  /// The most reports that are kept; behind them go those that were read longest ago.
  static let most = 1_000

  /// The files of the person who runs the program.
  init(startingFresh: Bool = false) {
    folder = Folders.ownState.map { $0 + "/places" }
    startsFresh = startingFresh
  }

  /// Where somebody was in the report of a file, and whether the file is as it was; nil where that is not known.
  func place(in source: FileStamp) -> (place: KeptPlace, isSameFile: Bool)? {
    guard !startsFresh, let path = path(of: source), let place = kept(path),
      let file = place.file, file.path == source.path
    else { return nil }
    return (place, file.size == source.size && file.time == source.time)
  }

  /// Keeps where somebody is.
  func keep(_ place: KeptPlace, in source: FileStamp) {
    guard let folder, let path = path(of: source), PlaceFiles.make(folder) else { return }
    var place = place
    place.file = KeptFile(
      path: source.path, size: source.size, time: source.time, read: Int(Glibc.time(nil)))
    try? OutputFile(path: path, source: "-", mayReplace: true).write(place.text)
    leaveOut()
  }

  /// What was read, the last first.
  func recent() -> [KeptPlace] {
    let places = names().compactMap { name in folder.flatMap { kept($0 + "/" + name) } }
    return places.filter { $0.file != nil }.sorted { ($0.file?.read ?? 0) > ($1.file?.read ?? 0) }
  }

  // MARK: Files

  /// Two paths with the same number take turns.
  private func path(of source: FileStamp) -> String? {
    folder.map { $0 + "/" + String(source.path.fingerprint, radix: 16) }
  }

  /// The most bytes that such a file has: 500 sections and as many rows, and 52 letters.
  private static let limit = 1 << 18

  private func kept(_ path: String) -> KeptPlace? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= PlaceFiles.limit
    else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    return KeptPlace(String(decoding: bytes, as: UTF8.self))
  }

  private func names() -> [String] {
    guard let folder, let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// Removes what was read longest ago, where there is more than is kept.
  private func leaveOut() {
    let names = names()
    guard let folder, names.count > PlaceFiles.most else { return }
    let dated = names.map { name -> (name: String, time: Int) in
      var status = stat()
      return (name, stat(folder + "/" + name, &status) == 0 ? status.st_mtim.tv_sec : 0)
    }
    for old in dated.sorted(by: { $0.time < $1.time }).prefix(names.count - PlaceFiles.most) {
      unlink(folder + "/" + old.name)
    }
  }

  /// Makes a folder and those it lies in, for the person alone, as the XDG specification has it.
  private static func make(_ folder: String) -> Bool {
    var status = stat()
    if stat(folder, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    guard let cut = folder.lastIndex(of: "/"), cut > folder.startIndex else { return false }
    return make(String(folder[..<cut])) && (mkdir(folder, 0o700) == 0 || errno == EEXIST)
  }
}

/// A file as it is at some moment: enough to tell later whether it was changed.
struct FileStamp: Sendable {
  /// Its whole path; of a report in an archive or a row of a table with that behind it.
  let path: String
  /// Its size in bytes, and when it was changed last, in nanoseconds.
  let size: Int
  let time: Int

  /// The stamp of a file as a person names it; nil for what is no file of its own, as standard input.
  init?(_ file: String) {
    let address = ReportAddress(file)
    var status = stat()
    guard file != "-", !file.isEmpty,
      PathName.withPath(address.path, { stat($0, &status) }) == 0,
      [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT),
      let whole = PathName.withPath(address.path, { realpath($0, nil) })
    else { return nil }
    defer { free(whole) }
    let part = (address.entry.map { "/\($0)" } ?? "") + (address.row.map { "#\($0)" } ?? "")
    path = PathName.words(at: whole) + part
    size = Int(status.st_size)
    time = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
  }
}
