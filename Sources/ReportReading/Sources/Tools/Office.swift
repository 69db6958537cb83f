/// Documents that the office reads and this program does not, by way of formats that both know.
enum Office {
  /// A document as the office writes it again: a text as DOCX, a workbook as XLSX.
  static func converted(
    _ bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> [UInt8] {
    do {
      return try ToolFolder.converted(bytes, format)
    } catch {
      switch error {
      case .missing:
        throw .missingTool(
          MissingTool(format: format, tool: "LibreOffice", package: package(for: format)))
      case .failed: throw .crookedDocument(format)
      case .tooLarge: throw .tooLarge(format)
      }
    }
  }

  private static func package(for format: DocumentFormat) -> String {
    format == .xls || format == .et ? "libreoffice-calc-nogui" : "libreoffice-writer-nogui"
  }
}
