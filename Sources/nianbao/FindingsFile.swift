internal import ReportAudit

/// Findings written into a file in the format that its name ends with.
struct FindingsFile {
  /// The findings, in their order.
  let findings: [Finding]
  /// The file that the report was read from; it is not written over.
  let source: String

  /// Writes the file.
  func write(to path: String) throws(Failure) {
    let text: String
    switch path.split(separator: ".").last?.lowercased() {
    // Without a BOM Excel takes UTF-8 for the system's own encoding.
    case "csv": text = "\u{FEFF}" + findings.csv
    case "txt": text = findings.map(\.text).joined(separator: "\n")
    case "json":
      let members = FindingsJSON(findings, file: FilePart.name(of: source)).members
      text = JSONValue.object(["findings": .array(members)]).text
    case "md", "markdown": text = findings.markdown
    default: throw .unknownFormat(file: path)
    }
    try OutputFile(path: path, source: source).write(text)
  }
}
