internal import Glibc
internal import ReportModel
internal import ReportReading

/// Reads the reports that a file holds, one after the other.
///
/// ```
/// 年报.html             →  ""
/// 全部.csv              →  #1  #2  #3 …
/// 全市.zip              →  /教育局/2022.html  /教育局/2023.docx  /全部.csv#1 …
/// ```
struct SourceParts {
  /// A report of the file, or why there is none.
  struct Part: Sendable {
    /// Which part it is; "" for the whole file.
    var name: String
    /// The report, or what is wrong.
    var report: Result<Report, SourceFault>
    /// Whether another program turned it into text, so that to read it once more would take long.
    var isCostly = false
  }

  private let bytes: [UInt8]
  private let content: Result<FileContent, SourceFault>
  private let encoding: String?

  /// The reports in the bytes of a file, its texts in an encoding that a person says; nil where they shall tell.
  init(_ path: String, bytes: [UInt8], encoding: String? = nil) {
    self.bytes = bytes
    self.encoding = encoding
    content = SourceParts.content(of: bytes, name: path, encoding)
  }

  /// Calls with each part that is wanted, in the order of the file.
  ///
  /// - Parameters:
  ///   - isWanted: whether a part is.
  ///   - entries: whether an entry of an archive, or a row of it, may be: others are not even unpacked.
  ///   - body: called with each part; false ends it.
  func forEach(
    where isWanted: (String) -> Bool = { _ in true },
    entries: (String) -> Bool = { _ in true }, _ body: (Part) -> Bool
  ) {
    switch content {
    case .failure(.reading(.otherFormat(.packed("ZIP")))) where SourceParts.isZip(bytes):
      forEachEntry(isWanted, entries, body)
    case .success(let content): _ = tell(content, of: "", in: bytes, isWanted, body)
    case .failure(let fault): _ = body(Part(name: "", report: .failure(fault)))
    }
  }

  /// The rows of a file that holds a report in each.
  struct Rows: Sendable {
    private let file: RowFile

    fileprivate init(_ file: RowFile) { self.file = file }

    /// How many there are.
    var count: Int { file.count }

    /// A row, counted from 1.
    func part(_ row: Int) -> Part {
      do throws(ReportReadingError) {
        return Part(name: "#\(row)", report: .success(try file.report(ofRow: row)))
      } catch {
        return Part(name: "#\(row)", report: .failure(.reading(error)))
      }
    }
  }

  /// The rows, where the file holds a report in each; nil where it is anything else.
  var rows: Rows? {
    guard case .success(.rows(let file)) = content else { return nil }
    return Rows(file)
  }

  private static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B]) }

  private static func content(
    of bytes: [UInt8], name: String, _ encoding: String?
  ) -> Result<FileContent, SourceFault> {
    do throws(ReportReadingError) {
      return .success(try ReportReader.content(of: bytes, name: name, encoding: encoding))
    } catch {
      return .failure(.reading(error))
    }
  }

  /// Tells of what a file or an entry holds; false where no more is asked for.
  private func tell(
    _ content: FileContent, of name: String, in bytes: [UInt8], _ isWanted: (String) -> Bool,
    _ body: (Part) -> Bool
  ) -> Bool {
    switch content {
    case .report(let report):
      return body(
        Part(name: name, report: .success(report), isCostly: ReportReader.takesProgram(bytes)))
    case .rows(let rows):
      let rows = Rows(rows)
      for row in 1...max(1, rows.count) where isWanted("\(name)#\(row)") {
        var part = rows.part(row)
        part.name = name + part.name
        guard body(part) else { return false }
      }
      return true
    }
  }

  private func forEachEntry(
    _ isWanted: (String) -> Bool, _ entries: (String) -> Bool, _ body: (Part) -> Bool
  ) {
    var isOver = false
    do throws(ZipFolder.Fault) {
      try ZipFolder(bytes).forEachEntry(
        where: { SourceParts.isShown($0) && entries("/" + $0) }
      ) { entry in
        isOver = !tell(entry, isWanted, body)
        return !isOver
      }
    } catch {
      guard !isOver else { return }
      // What came before the damage is kept; the archive itself is told of too.
      let fault: SourceFault =
        switch error {
        case .missingTool:
          .reading(
            .missingTool(
              MissingTool(format: .docx, tool: "libarchive", package: "libarchive-dev")))
        case .crooked: .reading(.crookedArchive("ZIP"))
        case .tooLarge: .tooLarge(limit: FileReading.limit)
        }
      _ = body(Part(name: "", report: .failure(fault)))
    }
  }

  /// The bytes of an entry of the archive that a file is.
  ///
  /// - Parameters:
  ///   - name: the path of the entry in the archive.
  ///   - bytes: the file.
  /// - Returns: what the entry holds.
  /// - Throws: `locked` where it cannot be unpacked; that there is none of that name.
  static func bytes(ofEntry name: String, in bytes: [UInt8]) throws(SourceFault) -> [UInt8] {
    var found: ZipFolder.Entry?
    try? ZipFolder(bytes).forEachEntry(where: { $0 == name }) { entry in
      found = entry
      return false
    }
    guard let found else { throw .system(errno: ENOENT) }
    guard let unpacked = found.bytes else { throw .locked }
    return unpacked
  }

  /// Hidden entries and those of a Mac's own are passed over, as hidden files are.
  private static func isShown(_ name: String) -> Bool {
    !name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }

  private func tell(
    _ entry: ZipFolder.Entry, _ isWanted: (String) -> Bool, _ body: (Part) -> Bool
  ) -> Bool {
    let name = "/" + entry.name
    if let fault = SourceName.fault(of: name) {
      return body(Part(name: name, report: .failure(fault)))
    }
    guard let bytes = entry.bytes else {
      return body(Part(name: name, report: .failure(.locked)))
    }
    switch SourceParts.content(of: bytes, name: name, encoding) {
    case .success(let content): return tell(content, of: name, in: bytes, isWanted, body)
    case .failure(let fault): return body(Part(name: name, report: .failure(fault)))
    }
  }
}
