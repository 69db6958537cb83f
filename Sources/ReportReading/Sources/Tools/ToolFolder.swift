internal import FoundationEssentials
internal import Glibc

/// A folder for one run of a program that reads and writes files, gone when the run is over.
enum ToolFolder {
  /// The most that is read of what the program wrote: a DOCX is no larger than the document it is of.
  private static let limit = 256 << 20

  /// A document as the office writes it again: a workbook as XLSX, anything else as DOCX.
  ///
  /// Nothing is written beside the report, nor into the settings of the person's own office.
  static func converted(
    _ document: [UInt8], _ format: DocumentFormat
  ) throws(ToolRun.Fault) -> [UInt8] {
    guard let folder = make() else { throw .failed }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/report." + format.rawValue.lowercased()
    guard write(document, to: file) else { throw .failed }
    let isSheet = format == .xls || format == .et
    let target = isSheet ? "xlsx:Calc MS Excel 2007 XML" : "docx:MS Word 2007 XML"
    let command = [
      "soffice", "--headless", "--norestore", "-env:UserInstallation=file://\(folder)/settings",
      "--convert-to", target, "--outdir", folder, file,
    ]
    _ = try ToolRun.output(of: ToolRun.limited(command), on: [], patience: patience)
    // It says nothing by its exit code when it cannot read a file.
    let name = folder + (isSheet ? "/report.xlsx" : "/report.docx")
    guard let bytes = try? Data(contentsOf: URL(filePath: name)) else { throw .failed }
    guard bytes.count <= limit else { throw .tooLarge }
    return Array(bytes)
  }

  /// How long the office may take, in milliseconds: its start takes seconds, a plan of 400 pages a minute.
  private static let patience: Int32 = 120_000

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
