internal import ReportLibrary
internal import ReportModel

/// The reports of files, of which an archive or a table may hold several.
///
/// ```
/// 年报/甲局.html   →  年报/甲局.html
/// 年报/全市.zip    →  年报/全市.zip/甲局.html  年报/全市.zip/乙局.docx …
/// 年报/全部.csv    →  年报/全部.csv#1  年报/全部.csv#2 …
/// ```
extension ReportFiles {
  /// A report, or why it cannot be read.
  typealias Read = Result<ReportFile, Failure>

  /// How many reports of one file are held at once: enough to keep all cores busy.
  private static let stretch = 64

  /// Reads all reports, works on them on all cores and hands the results over in the order of the files.
  ///
  /// - Parameters:
  ///   - encoding: the encoding that the person says they are in; nil where their content tells.
  ///   - passed: files that are not read.
  ///   - work: what is done with each report, on any core.
  ///   - body: called with the path by which each report opens, and what came of it; nil for a file that was passed over.
  /// - Throws: what `body` throws; then no further work is begun.
  func forEachReport<Value: Sendable>(
    _ encoding: String?, passing passed: Set<String> = [],
    _ work: @escaping @Sendable (String, Read) -> Value,
    _ body: (String, Value?) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    for end in files.indices where !passed.contains(files[end]) && holders.contains(files[end]) {
      try forEach(files[start..<end], encoding, passed, work, body)
      try forEachHeld(in: files[end], encoding, work, body)
      start = end + 1
    }
    try forEach(files[start...], encoding, passed, work, body)
  }

  private func forEach<Value: Sendable>(
    _ files: ArraySlice<String>, _ encoding: String?, _ passed: Set<String>,
    _ work: @escaping @Sendable (String, Read) -> Value,
    _ body: (String, Value?) throws(Failure) -> Void
  ) throws(Failure) {
    try SideBySide.forEach(
      Array(files),
      { file in
        passed.contains(file) ? nil : work(file, ReportFile.result(of: file, encoding))
      }, body)
  }

  private func forEachHeld<Value: Sendable>(
    in file: String, _ encoding: String?,
    _ work: @escaping @Sendable (String, Read) -> Value,
    _ body: (String, Value?) throws(Failure) -> Void
  ) throws(Failure) {
    var waiting: [(file: String, read: Read)] = []
    var count = 0
    func handOver() throws(Failure) {
      count += waiting.count
      let stretch = waiting
      waiting = []
      try SideBySide.forEach(stretch, { Optional(work($0.file, $0.read)) }) {
        (one: (file: String, read: Read), value: Value?) throws(Failure) in
        try body(one.file, value)
      }
    }
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try FileBytes.read(file)
    } catch {
      return try body(file, work(file, .failure(error)))
    }
    var fault: Failure?
    HeldReports.forEach(in: file, bytes, encoding: encoding) { held in
      guard let read = ReportFile.result(of: held, in: file, encoding) else { return true }
      waiting.append((held.path, read))
      guard waiting.count >= ReportFiles.stretch else { return true }
      do throws(Failure) { try handOver() } catch { fault = error }
      return fault == nil
    }
    if let fault { throw fault }
    try handOver()
    // In a folder an archive of other things is passed over; one that somebody names is not.
    guard count == 0, isNamed(file) else { return }
    try body(file, work(file, .failure(.unreadable(file: file, .noneHeld))))
  }
}

extension ReportFile {
  /// The report of a file, or why it cannot be read.
  static func result(of file: String, _ encoding: String?) -> ReportFiles.Read {
    do throws(Failure) {
      return .success(try ReportFile(quietly: file, encoding: encoding))
    } catch {
      return .failure(error)
    }
  }

  /// A report that a file holds, or why it cannot be read; nil for what is no report.
  ///
  /// A picture or a lock file beside the reports is none, in an archive as in a folder.
  static func result(
    of held: HeldReports.Held, in file: String, _ encoding: String?
  ) -> ReportFiles.Read? {
    switch held.report {
    case .success(let report): .success(ReportFile(report, file: held.path, encoding))
    case .failure(let fault) where fault.isOther && held.path != file: nil
    case .failure(let fault): .failure(.unreadable(file: held.path, .held(fault)))
    }
  }
}
