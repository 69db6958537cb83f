internal import Glibc
internal import ReportModel
internal import ReportReading

/// A report of a library by its path, to be read again.
///
/// ```
/// 年报/2023.html   年报/全部.csv#12   年报/全市.zip/教育局/2023.docx   年报/全市.zip/全部.csv#3
/// ```
struct SourceFile {
  /// The file on disk.
  let file: String
  /// Which part of it; "" for all.
  let part: String

  /// The file and part that a path names; a file of that very name is meant before any part of one.
  init(_ path: String) {
    var (file, part) = (path, "")
    while !SourceFile.isFile(file) {
      guard let cut = file.lastIndex(where: { $0 == "/" || $0 == "#" }), cut > file.startIndex
      else {
        (file, part) = (path, "")
        break
      }
      part = file[cut...] + part
      file = String(file[..<cut])
    }
    self.file = file
    self.part = part
  }

  /// The report.
  func report() throws(SourceFault) -> Report {
    let bytes: [UInt8]
    do throws(FileReadingFault) {
      bytes = try FileReading.bytes(of: file)
    } catch {
      throw error.fault
    }
    var found: Result<Report, SourceFault>?
    SourceParts(file, bytes: bytes).forEach(
      where: { $0 == part }, entries: { part == $0 || part.hasPrefix($0 + "#") }
    ) { one in
      guard one.name == part else { return true }
      found = one.report
      return false
    }
    guard let found else { throw .system(errno: ENOENT) }
    return try found.get()
  }

  /// What the report was read from; nil where its format has nothing that a person could read.
  func source(of report: Report) throws(SourceFault) -> ReportSource? {
    var options = ReadingOptions(name: file)
    var bytes: [UInt8]
    do throws(FileReadingFault) {
      bytes = try FileReading.bytes(of: file)
    } catch {
      throw error.fault
    }
    var entry = part[...]
    if let mark = part.lastIndex(of: "#"), let row = Int(part[part.index(after: mark)...]) {
      options.row = row
      entry = part[..<mark]
    }
    if entry.hasPrefix("/") {
      let name = String(entry.dropFirst())
      bytes = try SourceParts.bytes(ofEntry: name, in: bytes)
      options.name = name
    }
    do throws(ReportReadingError) {
      return try ReportReader.source(of: report, in: bytes, options: options)
    } catch {
      throw .reading(error)
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return PathName.withPath(path) { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFREG
  }
}
