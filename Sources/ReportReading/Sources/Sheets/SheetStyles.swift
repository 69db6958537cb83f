/// What the styles of a workbook say of cells: how numbers are shown, and whether words are struck out.
struct SheetStyles {
  private var formats: [SheetFormat] = []
  private var struck: [Bool] = []

  /// The styles of a part; none without it.
  init(_ tree: MarkupTree?) {
    guard let tree else { return }
    var codes: [Int: String] = [:]
    var fonts: [Bool] = []
    var known: [Int: SheetFormat] = [:]
    for node in tree.nodes.indices {
      let parent = tree.name(of: tree.nodes[node].parent)
      switch tree.name(of: node) {
      case "numFmt":
        guard let id = tree.attribute("numFmtId", of: node).flatMap({ Int($0) }) else { continue }
        codes[id] = tree.attribute("formatCode", of: node)
      case "font" where parent == "fonts": fonts.append(SharedWords.isStruck(node, in: tree))
      case "xf" where parent == "cellXfs":
        let id = tree.attribute("numFmtId", of: node).flatMap { Int($0) } ?? 0
        let font = tree.attribute("fontId", of: node).flatMap { Int($0) } ?? 0
        let format = known[id] ?? SheetFormat(codes[id] ?? Self.builtIn[id] ?? "General")
        known[id] = format
        formats.append(format)
        struck.append(fonts.indices.contains(font) && fonts[font])
      default: continue
      }
    }
  }

  /// How a style shows numbers.
  func format(_ style: Int) -> SheetFormat {
    formats.indices.contains(style) ? formats[style] : SheetFormat("General")
  }

  /// Whether a style strikes its words out.
  func isStruck(_ style: Int) -> Bool { struck.indices.contains(style) && struck[style] }

  /// The formats that have no code in the file, as a Chinese Excel shows them (ECMA-376, 18.8.30).
  private static let builtIn: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
    27: "yyyy年m月", 28: "m月d日", 29: "m月d日", 30: "m-d-yy", 31: "yyyy年m月d日", 32: "h时mm分",
    33: "h时mm分ss秒", 34: "上午/下午h时mm分", 35: "上午/下午h时mm分ss秒", 36: "yyyy年m月",
    37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
    41: "#,##0", 42: "¥#,##0", 43: "#,##0.00", 44: "¥#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0", 48: "##0.0E+0", 49: "@", 50: "yyyy年m月", 51: "m月d日", 52: "yyyy年m月",
    53: "m月d日", 54: "m月d日", 55: "上午/下午h时mm分", 56: "上午/下午h时mm分ss秒", 57: "yyyy年m月",
    58: "m月d日",
  ]
}
