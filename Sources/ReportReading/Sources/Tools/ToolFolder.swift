internal import FoundationEssentials
internal import Glibc

/// A folder for one run of a program that reads and writes files, gone when the run is over.
enum ToolFolder {
  /// The most that is read of what the program wrote: a DOCX is no larger than the document it is of.
  private static let limit = 256 << 20

  /// A Word document before 2007 as a DOCX, by `soffice`.
  ///
  /// Nothing is written beside the report, nor into the settings of the person's own office.
  static func converted(_ document: [UInt8]) throws(ToolRun.Fault) -> [UInt8] {
    guard let folder = make() else { throw .failed }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard write(document, to: folder + "/report.doc") else { throw .failed }
    let command = [
      "soffice", "--headless", "--norestore", "-env:UserInstallation=file://\(folder)/settings",
      "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, folder + "/report.doc",
    ]
    _ = try ToolRun.output(of: command, on: [])
    // It says nothing by its exit code when it cannot read a file.
    guard let bytes = try? Data(contentsOf: URL(filePath: folder + "/report.docx")) else {
      throw .failed
    }
    guard bytes.count <= limit else { throw .tooLarge }
    return Array(bytes)
  }

  private static func make() -> String? {
    // The six letters are what mkdtemp puts its own in the place of.
    let place = FileManager.default.temporaryDirectory.path + "/nianbao-"
    var name = Array((place + String(repeating: "X", count: 6)).utf8CString)
    return name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    (try? Data(bytes).write(to: URL(filePath: path))) != nil
  }
}
