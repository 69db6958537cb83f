internal import HanText
internal import ReportModel

/// Reads formats that other programs turn into text: PDF by `pdftotext`.
enum ExternalText {
  /// A program that gives the text of a format.
  private struct Tool {
    var format: DocumentFormat
    /// The package that brings it.
    var package: String
    /// The program and its arguments, from standard input to standard output.
    var command: [String]
  }

  private static let pdf = Tool(
    format: .pdf, package: "poppler-utils",
    command: ["pdftotext", "-layout", "-enc", "UTF-8", "-", "-"])

  /// The text of a PDF, as its pages are laid out.
  static func pdf(_ bytes: [UInt8]) throws(ReportReadingError) -> DecodedText {
    try text(of: bytes, by: pdf)
  }

  /// The words of a PDF with the places they stand at; nil when there are none.
  static func boxes(_ bytes: [UInt8]) -> LayoutBoxes? {
    let command = ["pdftotext", "-bbox", "-enc", "UTF-8", "-", "-"]
    guard let output = try? ToolRun.output(of: command, on: bytes),
      let decoded = try? TextDecoder.decode(output, isWhole: true)
    else { return nil }
    return LayoutBoxes(decoded.scalars)
  }

  private static func text(
    of bytes: [UInt8], by tool: Tool
  ) throws(ReportReadingError) -> DecodedText {
    let output: [UInt8]
    do {
      output = try ToolRun.output(of: tool.command, on: bytes)
    } catch {
      switch error {
      case .missing:
        throw .missingTool(
          MissingTool(format: tool.format, tool: tool.command[0], package: tool.package))
      case .failed: throw .crookedDocument(tool.format)
      case .tooLarge: throw .tooLarge(tool.format)
      }
    }
    guard output.contains(where: { $0 > 0x20 }) else { throw .noText(tool.format) }
    var decoded = try TextDecoder.decode(output, isWhole: true)
    guard decoded.scalars.contains(where: { $0.isHan || $0.isPrintableASCII }) else {
      throw .noText(tool.format)
    }
    // Fonts without a mapping give private characters and controls.
    decoded.scalars.removeAll { $0.isControl && $0 != "\t" }
    return decoded
  }
}
