import SampleReports

/// Pages of GB/T 33190 written by code.
enum OFDFixture {
  /// A file of pages, each the XML of its texts.
  static func bytes(
    _ pages: [String], folder: String = "Doc_0", namespace: String = "http://www.ofdspec.org/2016",
    templates: [String] = [], document: String = "", body: String = "",
    parts: [(name: String, text: String)] = []
  ) -> [UInt8] {
    let names = " xmlns:ofd=\"\(namespace)\""
    var files = [
      (
        name: "OFD.xml",
        text:
          "<ofd:OFD\(names)><ofd:DocBody><ofd:DocRoot>\(folder)/文档.xml</ofd:DocRoot>\(body)</ofd:DocBody></ofd:OFD>"
      )
    ]
    let list = pages.indices.map { "<ofd:Page ID=\"\($0 + 1)\" BaseLoc=\"页/\($0)/Content.xml\"/>" }
    let models = templates.indices.map {
      "<ofd:TemplatePage ID=\"\(90 + $0)\" BaseLoc=\"/\(folder)/Tpls/\($0).xml\"/>"
    }
    files.append(
      (
        "\(folder)/文档.xml",
        "<ofd:Document\(names)><ofd:CommonData>\(models.joined())</ofd:CommonData><ofd:Pages>\(list.joined())</ofd:Pages>\(document)</ofd:Document>"
      ))
    for (index, page) in pages.enumerated() {
      let uses = templates.indices.map { "<ofd:Template TemplateID=\"\(90 + $0)\"/>" }.joined()
      files.append(
        (
          "\(folder)/页/\(index)/Content.xml",
          "<ofd:Page\(names)>\(uses)<ofd:Content><ofd:Layer ID=\"2\">\(page)</ofd:Layer></ofd:Content></ofd:Page>"
        ))
    }
    for (index, template) in templates.enumerated() {
      files.append(
        (
          "\(folder)/Tpls/\(index).xml",
          "<ofd:Page\(names)><ofd:Content><ofd:Layer>\(template)</ofd:Layer></ofd:Content></ofd:Page>"
        ))
    }
    return StoredZip.bytes(files + parts)
  }

  /// Words at a place in millimetres, their line's middle at `y`.
  static func text(
    _ words: String, x: Double, y: Double, size: Double = 5, matrix: String? = nil
  ) -> String {
    let steps = words.unicodeScalars.dropLast().map { $0.value > 0x2E80 ? size : size / 2 }
    let turn = matrix.map { " CTM=\"\($0)\"" } ?? ""
    let list = steps.map { "\($0)" }.joined(separator: " ")
    return "<ofd:TextObject Boundary=\"\(x) \(y) 100 10\" Size=\"\(size)\"\(turn)>"
      + "<ofd:TextCode X=\"0\" Y=\"\(size)\" DeltaX=\"\(list)\">\(words)</ofd:TextCode></ofd:TextObject>"
  }

  /// Lines of a page, one below the other.
  static func lines(_ lines: [String], from y: Double = 30) -> String {
    lines.enumerated().map { text($1, x: 30, y: y + 8 * Double($0)) }.joined()
  }

  /// Rows of a table, its columns at places from the left.
  static func rows(_ rows: [[String]], at columns: [Double], from y: Double) -> String {
    rows.enumerated().map { index, row in
      zip(row, columns).map { text($0, x: $1, y: y + 8 * Double(index)) }.joined()
    }.joined()
  }
}
