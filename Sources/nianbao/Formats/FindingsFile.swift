internal import ReportAudit

/// Findings written into a file in the format that its name ends with.
struct FindingsFile {
  /// The findings, in their order.
  let findings: [Finding]
  /// The file that the report was read from; it is not written over.
  let source: String

  /// Writes the file.
  func write(to path: String) throws(Failure) {
    let format = path.split(separator: ".").last?.lowercased()
    let name = FilePart.name(of: source)
    try OutputFile(path: path, source: source).write { (output: inout Output) throws(Failure) in
      switch format {
      // Without a BOM Excel takes UTF-8 for the system's own encoding.
      case "csv": try output.write("\u{FEFF}" + findings.csv)
      case "txt": try output.write(findings.map(\.text).joined(separator: "\n"))
      case "json":
        let listed = findings.map { FindingsJSON.Listed(finding: $0, file: name) }
        try output.write(FindingsJSON(listed).value)
      case "md", "markdown": try output.write(findings.markdown)
      default: throw .unknownFormat(file: path)
      }
    }
  }
}
