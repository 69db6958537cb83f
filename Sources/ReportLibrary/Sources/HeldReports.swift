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
  ///   - body: called with each report.
  public static func forEach(in path: String, _ body: (Held) -> Void) {
    if let sure = SourceName.fault(of: path) { return body((path, .failure(sure))) }
    do throws(FileReadingFault) {
      SourceParts(path, bytes: try FileReading.bytes(of: path)).forEach { part in
        body((path + part.name, part.report))
        return true
      }
    } catch {
      body((path, .failure(error.fault)))
    }
  }
}
