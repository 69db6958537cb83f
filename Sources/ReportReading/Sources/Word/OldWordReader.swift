internal import ReportModel

/// Reads Word documents before 2007: by `antiword`, and by `soffice` where that has a table, fails or is
/// missing.
///
/// `antiword` is quick and small, and loses rows of tables with merged cells.
enum OldWordReader {
  /// What a document says, set as text.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - format: whose document it is; that of WPS Writer is of the same kind.
  /// - Returns: the text and the tables.
  /// - Throws: `missingTool` when neither program is installed.
  static func flow(
    of bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Flow {
    // The office reads anything as a text; a Word document has a stream of this name.
    guard
      holds(Array("WordDocument".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), bytes)
        || format == .wps
    else { throw .crookedDocument(format) }
    let quick = Result { () throws(ToolRun.Fault) in
      try ToolRun.output(of: ["antiword", "-x", "db", "-"], on: bytes)
    }
    let plain = try (try? quick.get()).flatMap { output throws(ReportReadingError) in
      try DocBookFlow.flow(of: output)
    }
    if let plain, plain.tables.isEmpty { return plain }
    let converted = Result { () throws(ToolRun.Fault) in try ToolFolder.converted(bytes, format) }
    switch (converted, quick) {
    case (.success(let document), _): return try DOCXReader.flow(of: document)
    case (.failure(let fault), .failure(let first)): throw error(first, fault, format)
    case (.failure, .success):
      guard var plain else { throw .crookedDocument(format) }
      plain.isIncomplete = true
      return plain
    }
  }

  private static func holds(_ name: [UInt8], _ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
  }

  private static func error(
    _ first: ToolRun.Fault, _ second: ToolRun.Fault, _ format: DocumentFormat
  ) -> ReportReadingError {
    switch (first, second) {
    case (.missing, .missing):
      .missingTool(
        MissingTool(format: format, tool: "antiword/LibreOffice", package: "antiword"))
    case (.tooLarge, _), (_, .tooLarge): .tooLarge(format)
    case (.failed, _), (_, .failed): .crookedDocument(format)
    }
  }
}
