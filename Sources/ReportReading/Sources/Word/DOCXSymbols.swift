internal import HanText
internal import ReportModel

/// The characters behind the signs of Windows' fonts of pictures.
///
/// ```
/// <w:sym w:font="Wingdings 2" w:char="F052"/>   ☑      <w:sym w:font="Symbol" w:char="F0B3"/>   ≥
/// ```
enum DOCXSymbols {
  /// Whether a font shows pictures in the place of letters.
  static func isPictures(_ font: String) -> Bool {
    guard let first = font.utf8.first, [0x53, 0x73, 0x57, 0x77].contains(first) else {
      return false
    }
    return table(of: font) != nil
  }

  /// The character of a sign.
  ///
  /// - Parameters:
  ///   - number: the sign's number, with or without the F000 that Word adds.
  ///   - font: the font's name.
  /// - Returns: the character, or nil where none is known.
  static func character(_ number: UInt32, in font: String) -> Unicode.Scalar? {
    let code = (0xF000...0xF0FF).contains(number) ? number - 0xF000 : number
    if let table = table(of: font) {
      return code < 0x20 ? nil : code == 0x20 ? " " : table[code]
    }
    // Other fonts have their characters where Unicode has them.
    return number == code ? Unicode.Scalar(number) : nil
  }

  private static func table(of font: String) -> [UInt32: Unicode.Scalar]? {
    switch font.lowercased().filter({ $0 != " " }) {
    case "symbol": symbol
    case "wingdings": wingdings
    case "wingdings2": wingdings2
    case "wingdings3": wingdings3
    case "webdings": webdings
    default: nil
    }
  }

  /// A table of rows: the number of the first sign, and the characters from it on; ␣ where none is known.
  private static func table(_ rows: [(first: UInt32, signs: String)]) -> [UInt32: Unicode.Scalar] {
    var table: [UInt32: Unicode.Scalar] = [:]
    for row in rows {
      for (offset, sign) in row.signs.unicodeScalars.enumerated() where sign != "␣" {
        table[row.first + UInt32(offset)] = sign
      }
    }
    return table
  }

  private static let symbol = table([
    (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"), (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    (0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"), (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵"),
    (0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"), (0xE0, "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪␣〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
  ])

  private static let wingdings = table([
    (0x21, "✏✂✁␣␣␣␣☎✆✉"), (0x36, "⌛⌨"), (0x3E, "✇✍␣✌␣␣␣☜☞☝☟␣☺␣☹␣☠⚐␣✈☼␣❄␣✞␣✠✡☪☯ॐ☸♈♉"),
    (0x60, "♊♋♌♍♎♏♐♑♒♓&&●❍■□□❑❒⧫◆◆❖◆⌧⍓⌘❀✿“”"), (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    (0x9E, "·•▪○○○◉◎○▪□▲✦★✶✴✹✵␣⌖⟡⌑␣✪✰"), (0xD5, "⌫⌦◀➢▲▼←→↑↓←"),
    (0xE0, "→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑"),
  ])

  private static let wingdings2 = table([
    (0x25, "✄✀"), (0x4F, "✗✓☒☑☒☒⊗⊗⊘⊘"), (0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    (0x95, "·•●●○○○◉⊙◎▪▪■□□□□□□▣▣▣"), (0xAE, "◆◆◇"),
  ])

  private static let wingdings3 = table([
    (0x21, "←→↑↓↔↕"), (0x66, "←→↑↓↖↗↙↘"), (0x70, "▲▼△▽◀▶◁▷◣◢◤◥◂▸"),
  ])

  private static let webdings = table([
    (0x33, "◀▶▲▼"), (0x61, "✔"), (0x63, "□"), (0x67, "■"), (0x6E, "●"), (0x72, "✗"),
  ])
}
