/// The codes of characters and marks that are not their own, laid out to be looked up.
///
/// Made when first asked for, in less than a tenth of a millisecond: the first screen waits for it.
struct FoldedForms: Sendable {
  /// The forms of this program.
  static let shared = FoldedForms()

  /// The scalars that ``subscript(han:)`` knows: radicals, marks of Chinese, kana, Han characters.
  static let han: Range<UInt32> = 0x2E80..<0xA000

  /// The codes of the scalars of ``han``.
  private var codes: [UInt16]
  /// The codes of compatibility characters.
  private(set) var compatible: [UInt16: UInt16] = [:]
  /// The codes of marks outside ``han`` and of the half-width forms.
  private(set) var marks: [UInt16: UInt16] = [:]

  private init() {
    codes = FoldedForms.han.map { UInt16(truncatingIfNeeded: $0) }
    CharacterForms.traditional.forEachPair { set($0, to: $1) }
    CharacterForms.compatible.forEachPair { set($0, to: $1) }
    for row in FoldedForms.twins {
      let row = Array(row.utf16)
      for code in row.dropFirst() { set(code, to: row[0]) }
    }
  }

  /// The code of a scalar of ``han``.
  @inline(__always)
  subscript(han code: UInt16) -> UInt16 {
    codes[Int(code) - Int(FoldedForms.han.lowerBound)]
  }

  private mutating func set(_ code: UInt16, to form: UInt16) {
    if FoldedForms.han.contains(UInt32(code)) {
      codes[Int(code) - Int(FoldedForms.han.lowerBound)] = form
    } else if (0xF900..<0xFB00).contains(code) {
      compatible[code] = form
    } else {
      marks[code] = form
    }
  }

  /// Marks that are taken for the first of their row; those of the full-width block, which repeats
  /// ASCII, and of ASCII itself are folded by ``Folding``.
  ///
  /// The single quotes go with the double ones: 「…」 and ‘…’ stand for “…” in some regions.
  private static let twins = [
    "(〔【〖﹝︵︹︻︿", ")〕】〗﹞︶︺︼﹀", "\"‘’‚‛“”„‟′″〝〞〟「」『』﹁﹂﹃﹄｢｣", "-‐‑‒–—―−─﹘﹣", "<《〈‹«︽", ">》〉›»︾",
    ",﹐︐", "、﹑︑､", ".。﹒︒｡", ":﹕∶︓", ";﹔︔", "!﹗︕", "?﹖︖", "%﹪", "·•‧∙⋅・･", "~〜∼", "…⋯︙", "〇零○",
    "¢￠", "£￡", "¬￢", "¯￣", "¦￤", "¥￥", "₩￦",
  ]
}

extension StaticString {
  /// Calls with every two characters of a table, each of three bytes in UTF-8; line ends part lines.
  ///
  /// Decoded by hand: as a String the tables took ten times as long.
  func forEachPair(_ body: (UInt16, UInt16) -> Void) {
    var first: UInt16?
    withUTF8Buffer { bytes in
      var place = 0
      while place < bytes.count {
        guard bytes[place] >= 0xE0, place + 2 < bytes.count else {
          place += 1
          continue
        }
        let code =
          UInt16(bytes[place] & 0xF) << 12 | UInt16(bytes[place + 1] & 0x3F) << 6
          | UInt16(bytes[place + 2] & 0x3F)
        place += 3
        if let before = first {
          body(before, code)
          first = nil
        } else {
          first = code
        }
      }
    }
  }
}
