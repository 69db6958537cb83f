/// An address of the web or of mail, or the name of a file, among Chinese words.
///
/// ```
/// 网站http://www.a.gov.cn/list?id=3主动公开   →  http://www.a.gov.cn/list?id=3, a site
/// 邮箱xxgk@a.gov.cn收到来信                  →  xxgk@a.gov.cn, mail
/// 见附件2018.docx                           →  2018.docx, a file
/// ```
/// Chinese puts no blank before or behind it, so it ends where its letters, digits and marks end.
public struct WebAddress: Equatable, Sendable {
  /// What an address leads to.
  public enum Kind: Equatable, Sendable {
    /// A page or a host of the web.
    case site
    /// A mailbox.
    case mail
    /// A file, by a name alone.
    case file
  }

  /// Where it stands.
  public let range: Range<Int>
  /// What it leads to.
  public let kind: Kind

  /// The address that holds a place, or nil if none does.
  public init?(around place: Int, in scalars: [Unicode.Scalar]) {
    let token = WebAddress.token(around: place, in: scalars)
    guard let kind = WebAddress.kind(of: token, in: scalars) else { return nil }
    range = token
    self.kind = kind
  }

  /// The addresses of a text, ascending.
  public static func all(in scalars: [Unicode.Scalar]) -> [WebAddress] {
    var result: [WebAddress] = []
    var place = 0
    while place < scalars.count {
      // Every address holds one of these.
      switch scalars[place].value {
      case 0x2E, 0x40, 0xFF20, 0x3A:
        let token = token(around: place, in: scalars)
        if let address = WebAddress(around: place, in: scalars) { result.append(address) }
        place = max(place + 1, token.upperBound)
      default: place += 1
      }
    }
    return result
  }

  /// Whether a mark that could end a sentence is one of an address: list?id=3, http://a.cn/list?公开.
  ///
  /// Between letters and digits a half-width mark is always taken for one, whatever the word.
  static func holdsMark(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, place + 1 < scalars.count, joins(scalars[place - 1]) else { return false }
    let next = scalars[place + 1]
    if scalars[place].value == 0xFF1F {
      // A full-width ？ typed before a query: list？id=3.
      guard next.isASCIILetter, scalars[place...].prefix(20).contains("=") else { return false }
    } else if next.isTokenPart {
      return true
    } else if !next.isHan {
      // Behind the address as a whole the mark is the sentence's.
      return false
    }
    return WebAddress(around: place, in: scalars)?.range.contains(place) ?? false
  }

  /// Whether a mark behind it goes on with a word of letters and digits.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "/" || scalar == "=" || scalar == "#"
  }

  /// What an address may be told by; what ends a file's name comes last.
  private static let mailSigns = WordSet("@ ＠")
  private static let siteSigns = WordSet(":// www. .cn .com .net .org .gov")
  private static let fileSigns = WordSet(
    """
    .htm .html .shtml .jsp .asp .php .pdf .doc .docx .xls .xlsx .ppt .wps .ofd .csv .txt .jpg .png
    .zip .rar
    """)

  private static func kind(of token: Range<Int>, in scalars: [Unicode.Scalar]) -> Kind? {
    guard token.contains(where: { scalars[$0].isASCIILetter || scalars[$0].isAtSign }) else {
      return nil
    }
    func holds(_ signs: WordSet) -> Bool {
      token.contains { signs.length(in: scalars, at: $0, before: token.upperBound) > 0 }
    }
    return holds(mailSigns) ? .mail : holds(siteSigns) ? .site : holds(fileSigns) ? .file : nil
  }

  /// The run of letters, digits and marks of addresses around a place.
  ///
  /// It is not followed further than 200 scalars to either side: no address is longer.
  private static func token(around place: Int, in scalars: [Unicode.Scalar]) -> Range<Int> {
    var start = place
    while start > 0, place - start < 200, isPart(start - 1, of: scalars) { start -= 1 }
    var end = place
    while end < scalars.count, end - place < 200, isPart(end, of: scalars) { end += 1 }
    return start..<end
  }

  private static func isPart(_ place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    if scalars[place].isTokenPart { return true }
    return scalars[place].value == 0xFF1F && place > 0 && place + 1 < scalars.count
      && scalars[place - 1].isTokenPart && scalars[place + 1].isASCIILetter
  }
}

extension Unicode.Scalar {
  /// Whether it stands between the name and the host of a mailbox.
  fileprivate var isAtSign: Bool { self == "@" || self == "＠" }

  /// Whether it can stand inside an address among Chinese words.
  ///
  /// Narrower than ``isAddressPart``: brackets, commas and the like belong to the words around it.
  fileprivate var isTokenPart: Bool {
    if isASCIILetter || digitValue != nil { return true }
    switch self {
    case ".", "_", "-", "/", ":", "@", "＠", "?", "&", "=", "~", "+", "#", "%": return true
    default: return false
    }
  }
}
