internal import HanText
internal import ReportModel

/// A reference to a character, as browsers read it: numbers of Windows' own signs, and the names that
/// need no semicolon.
///
/// ```
/// &#150;   –      &#x2014   —      &copy 2022   © 2022      A&B   A&B      &lpar;   (
/// ```
struct HTMLReference {
  /// What it stands for, as markup.
  private(set) var markup = "&amp;"
  /// The place behind it.
  private(set) var end: Int

  /// The reference that begins at a place; a sign that begins none stands for itself.
  init(in text: [Unicode.Scalar], at place: Int, isAttribute: Bool) {
    end = place + 1
    guard end < text.count else { return }
    if text[end] == "#" {
      readNumber(text, from: end + 1)
    } else if text[end].isASCIILetter {
      readName(text, from: end, isAttribute)
    }
  }

  // MARK: Numbers

  private mutating func readNumber(_ text: [Unicode.Scalar], from start: Int) {
    var next = start
    let isHex = next < text.count && (text[next] == "x" || text[next] == "X")
    if isHex { next += 1 }
    let first = next
    var number: UInt32 = 0
    while next < text.count, let digit = Self.digit(text[next], isHex) {
      // Beyond the last character it stays there.
      number = min(number * (isHex ? 16 : 10) + digit, 0x11_0000)
      next += 1
    }
    guard next > first else { return }
    if next < text.count, text[next] == ";" { next += 1 }
    end = next
    markup = Self.markup(Self.scalar(number))
  }

  private static func digit(_ scalar: Unicode.Scalar, _ isHex: Bool) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: scalar.value - 0x30
    case 0x41...0x46 where isHex: scalar.value - 0x41 + 10
    case 0x61...0x66 where isHex: scalar.value - 0x61 + 10
    default: nil
    }
  }

  private static func scalar(_ number: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(number) {
      let sign = windows[Int(number) - 0x80]
      return Unicode.Scalar(sign == 0 ? number : sign) ?? "\u{FFFD}"
    }
    return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
  }

  /// What Windows-1252 has from 128 on; 0 where it has nothing.
  private static let windows: [UInt32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161,
    0x203A, 0x153, 0, 0x17E, 0x178,
  ]

  private static func markup(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\t", "\n", "\r": " "
    // The library ends a text at control characters.
    default: scalar.isControl ? "" : String(scalars: [scalar])
    }
  }

  // MARK: Names

  private mutating func readName(
    _ text: [Unicode.Scalar], from start: Int, _ isAttribute: Bool
  ) {
    // The longest names have some thirty letters.
    let letters = text[start...].prefix(32).prefix {
      $0.isASCIILetter || Self.digit($0, false) != nil
    }
    let name = String(scalars: Array(letters))
    if letters.endIndex < text.count, text[letters.endIndex] == ";" {
      end = letters.endIndex + 1
      markup = Self.names[name].map(Self.markup) ?? "&\(name);"
      return
    }
    guard
      let known = (2...6).reversed().lazy.map({ String(name.prefix($0)) })
        .first(where: { Self.shortNames.contains($0) })
    else { return }
    let next = start + known.utf8.count
    // In addresses & sets fields apart: ?a=1&copy=2.
    if isAttribute, next < text.count,
      text[next] == "=" || text[next].isASCIILetter || text[next].digitValue != nil
    {
      return
    }
    end = next
    markup = "&\(known);"
  }

  /// Names that are read without a semicolon, for the sake of old pages.
  private static let shortNames = Set(
    """
    AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde
    Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring
    atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc
    iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn
    pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Names that came with HTML 5, which the library does not know: those of signs that texts have.
  private static let names: [String: Unicode.Scalar] = [
    "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"", "COPY": "©", "REG": "®", "apos": "'",
    "Tab": " ", "NewLine": " ", "excl": "!", "num": "#", "dollar": "$", "percnt": "%",
    "lpar": "(", "rpar": ")", "ast": "*", "midast": "*", "plus": "+", "comma": ",", "period": ".",
    "sol": "/", "colon": ":", "semi": ";", "equals": "=", "quest": "?", "commat": "@",
    "lsqb": "[", "lbrack": "[", "bsol": "\\", "rsqb": "]", "rbrack": "]", "Hat": "^",
    "lowbar": "_", "UnderBar": "_", "grave": "`", "lcub": "{", "lbrace": "{", "verbar": "|",
    "vert": "|", "VerticalLine": "|", "rcub": "}", "rbrace": "}", "half": "½", "frac13": "⅓",
    "frac23": "⅔", "frac15": "⅕", "frac18": "⅛", "frac38": "⅜", "check": "✓", "checkmark": "✓",
    "cross": "✗", "star": "☆", "starf": "★", "bigstar": "★", "phone": "☎", "numero": "№",
    "squ": "□", "square": "□", "Square": "□", "squf": "▪", "squarf": "▪", "blacksquare": "▪",
    "cir": "○", "xcirc": "◯", "bigcirc": "◯", "bull": "•", "bullet": "•", "centerdot": "·",
    "CenterDot": "·", "leq": "≤", "geq": "≥", "GreaterEqual": "≥", "leqslant": "⩽",
    "geqslant": "⩾", "pm": "±", "PlusMinus": "±", "div": "÷", "ap": "≈", "approx": "≈",
    "hyphen": "‐", "dash": "‐", "horbar": "―", "mldr": "…", "nldr": "‥", "pertenk": "‱",
    "OpenCurlyQuote": "‘", "CloseCurlyQuote": "’", "OpenCurlyDoubleQuote": "“",
    "CloseCurlyDoubleQuote": "”", "ldquor": "„", "rdquor": "”", "lsquor": "‚", "rsquor": "’",
    "emsp13": "\u{2004}", "emsp14": "\u{2005}", "numsp": "\u{2007}", "puncsp": "\u{2008}",
    "hairsp": "\u{200A}", "VeryThinSpace": "\u{200A}", "ThinSpace": "\u{2009}",
    "MediumSpace": "\u{205F}", "NonBreakingSpace": "\u{A0}", "NoBreak": "\u{2060}",
    "ZeroWidthSpace": "\u{200B}", "rightarrow": "→", "RightArrow": "→", "leftarrow": "←",
    "xrarr": "⟶", "block": "█", "blk14": "░", "blk12": "▒", "blk34": "▓", "vellip": "⋮",
    "ohm": "Ω", "mho": "℧", "angst": "Å", "deg": "°", "planck": "ℏ", "copysr": "℗",
  ]
}
