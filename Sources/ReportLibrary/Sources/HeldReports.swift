public import ReportModel

/// The reports that one file holds: a .zip, or a table with a report in each row.
///
/// ```
/// 全市.zip   →  全市.zip/教育局/2022.html  全市.zip/教育局/2023.docx …
/// 全部.csv   →  全部.csv#1  全部.csv#2 …
/// ```
public enum HeldReports {
  /// A report by the path that it opens by, or why there is none.
  public typealias Held = (path: String, report: Result<Report, SourceFault>)

  /// Calls with each report that a file holds, in the order of the file; of any other file with the one that it is.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: what is in it.
  ///   - encoding: the encoding that a person says its texts are in; nil where they shall tell.
  ///   - body: called with each report; false ends it.
  public static func forEach(
    in path: String, _ bytes: [UInt8], encoding: String? = nil, _ body: (Held) -> Bool
  ) {
    if let sure = SourceName.fault(of: path) {
      _ = body((path, .failure(sure)))
    } else {
      SourceParts(path, bytes: bytes, encoding: encoding).forEach { part in
        body((path + part.name, part.report))
      }
    }
  }

  /// The bytes of an entry of an archive.
  ///
  /// - Parameters:
  ///   - name: the path of the entry in the archive.
  ///   - bytes: the archive.
  /// - Returns: what the entry holds.
  /// - Throws: `locked` where it cannot be unpacked; that there is none of that name.
  public static func bytes(
    ofEntry name: String, in bytes: [UInt8]
  ) throws(SourceFault) -> [UInt8] {
    try SourceParts.bytes(ofEntry: name, in: bytes)
  }
}
