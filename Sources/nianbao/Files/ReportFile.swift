internal import ReportBrowser
internal import ReportLibrary
internal import ReportMetrics
internal import ReportModel
internal import ReportReading
internal import ReportSearch

/// A report that was read from a file.
struct ReportFile {
  /// The file as the person named it.
  let file: String
  /// The encoding that the person says it is in; nil where its content tells.
  let encoding: String?
  /// The report.
  let report: Report

  /// Reads a report from a file; `-` is standard input.
  ///
  /// Tells on standard error of bytes that could not be read as text, and of what was left out.
  init(_ file: String, encoding: String? = nil) throws(Failure) {
    try self.init(quietly: file, encoding: encoding)
    tellLosses()
  }

  /// Reads a report from a file without a word; `-` is standard input.
  init(quietly file: String, encoding: String? = nil) throws(Failure) {
    var bytes = try FileBytes.read(file)
    try self.init(file, releasing: &bytes, isWhole: true, encoding)
  }

  /// Tells on standard error what could not be read, and what was left out.
  func tellLosses() {
    for diagnostic in report.diagnostics {
      if let words = ErrorWords.cut(diagnostic, in: FilePart.name(of: file)) {
        StandardError.say(line: words)
      }
    }
    guard let bad = report.diagnostics.first(where: { $0.kind == .invalidBytes }) else { return }
    StandardError.say(
      line: ErrorWords.invalidBytes(
        in: FilePart.name(of: file), count: bad.count, encoding: report.identity.encoding))
  }

  /// Reads a report from the bytes of a file, or from its first part.
  init(_ part: FilePart, bytes: consuming [UInt8], isWhole: Bool) throws(Failure) {
    try self.init(part.file, releasing: &bytes, isWhole: isWhole, part.encoding)
  }

  /// A report that was read already.
  init(_ report: Report, file: String, _ encoding: String?) {
    self.file = file
    self.encoding = encoding
    self.report = report
  }

  private init(
    _ file: String, releasing bytes: inout [UInt8], isWhole: Bool, _ encoding: String?
  ) throws(Failure) {
    let address = ReportAddress(file)
    let options = ReadingOptions(name: address.name, row: address.row, encoding: encoding)
    do {
      let report = try ReportReader.report(
        releasing: &bytes, isWhole: isWhole, options: options)
      self.init(report, file: file, encoding)
    } catch .otherFormat(.packed("ZIP")) where isWhole && address.entry == nil {
      self = try ReportFile.onlyReport(inArchive: file, bytes, encoding)
    } catch {
      throw .unreadable(file: FilePart.name(of: file), .content(error))
    }
  }

  /// The report of an archive that holds one, with its name in the archive.
  private static func onlyReport(
    inArchive file: String, _ bytes: [UInt8], _ encoding: String?
  ) throws(Failure) -> ReportFile {
    var found: [ReportFiles.Read] = []
    HeldReports.forEach(in: file, bytes, encoding: encoding) { held in
      if let read = result(of: held, in: file, encoding) { found.append(read) }
      return found.count < 2
    }
    guard let first = found.first else { throw .unreadable(file: file, .noneHeld) }
    guard found.count == 1 else {
      let example = found.lazy.compactMap { try? $0.get().file }.first
      throw .unreadable(file: file, .severalHeld(example: example ?? file))
    }
    return try first.get()
  }

  /// The report with all that is derived from it.
  func document(index: SearchIndex? = nil) -> Document {
    let metrics = MetricExtractor.metrics(of: report)
    var document = Document(report: report, metrics: metrics, index: index, name: name)
    document.file = file
    return document
  }

  /// The same while more of the file is still to be read, or its figures still to be found.
  func partialDocument(
    metrics: [Metric], index: SearchIndex? = nil, _ extent: Extent
  ) -> Document {
    var document = Document(
      report: report, metrics: metrics, index: index, name: name, extent: extent)
    document.file = file
    return document
  }

  /// The name to show: the last part of the path.
  var name: String { FilePart.shortName(of: file) }
}
