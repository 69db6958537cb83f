/// Writes pages as an OFD file (GB/T 33190): the same words at the same places as ``PDFFile``.
public enum OFDFile {
  /// How the places of signs are told.
  public enum Steps: String, CaseIterable, Sendable {
    /// Each step by itself: `5.64 5.64 2.82`.
    case each
    /// Equal steps counted: `g 2 5.64 2.82`.
    case counted
    /// In units that a transform makes millimetres.
    case transformed
    /// Not at all: signs are as wide as their kind.
    case none
  }

  /// The bytes of a file of some pages.
  public static func bytes(of pages: [PDFFile.Page], steps: Steps = .each) -> [UInt8] {
    StoredZip.bytes(parts(of: pages, steps: steps))
  }

  /// The parts of such a file.
  public static func parts(
    of pages: [PDFFile.Page], steps: Steps = .each
  ) -> [(name: String, text: String)] {
    let names = " xmlns:ofd=\"http://www.ofdspec.org/2016\""
    let list = pages.indices.map { "<ofd:Page ID=\"\($0 + 1)\" BaseLoc=\"Pages/\($0).xml\"/>" }
    let parts = [
      (
        "OFD.xml",
        "<ofd:OFD\(names)><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
      ),
      (
        "Doc_0/Document.xml",
        "<ofd:Document\(names)><ofd:Pages>\(list.joined())</ofd:Pages></ofd:Document>"
      ),
    ]
    return parts
      + pages.enumerated().map { index, page in
        let texts = page.words.map { text($0, steps) }.joined()
        return (
          "Doc_0/Pages/\(index).xml",
          "<ofd:Page\(names)><ofd:Content><ofd:Layer>\(texts)</ofd:Layer></ofd:Content></ofd:Page>"
        )
      }
  }

  /// Millimetres in a point.
  private static let millimetres = 25.4 / 72

  private static func text(_ words: PDFFile.Words, _ steps: Steps) -> String {
    let unit = steps == .transformed ? 1 : millimetres
    let size = words.size * unit
    let top = words.y * millimetres - 0.9 * words.size * millimetres
    let widths = words.text.unicodeScalars.map { PDFFile.width(of: $0) * size }
    let delta: String
    switch steps {
    case .each, .transformed:
      delta = " DeltaX=\"" + widths.dropLast().map { number($0) }.joined(separator: " ") + "\""
    case .counted: delta = " DeltaX=\"" + counted(widths.dropLast().map { number($0) }) + "\""
    case .none: delta = ""
    }
    let matrix =
      steps == .transformed ? " CTM=\"\(number(millimetres)) 0 0 \(number(millimetres)) 0 0\"" : ""
    let box = [
      words.x * millimetres, top, widths.reduce(0, +) * millimetres / unit,
      1.2 * words.size * millimetres,
    ]
    return "<ofd:TextObject Boundary=\"\(box.map { number($0) }.joined(separator: " "))\" "
      + "Size=\"\(number(size))\"\(matrix)><ofd:TextCode X=\"0\" Y=\"\(number(0.9 * size))\"\(delta)>"
      + escaped(words.text) + "</ofd:TextCode></ofd:TextObject>"
  }

  /// Steps in turn that are equal as `g times step`.
  private static func counted(_ steps: [String]) -> String {
    var result: [String] = []
    var place = 0
    while place < steps.count {
      let end = steps[place...].firstIndex { $0 != steps[place] } ?? steps.count
      result.append(end - place > 1 ? "g \(end - place) \(steps[place])" : steps[place])
      place = end
    }
    return result.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }

  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      default: String(scalar)
      }
    }.joined()
  }
}
