internal import HanText

/// The codes of characters and marks that are not their own, laid out to be looked up.
///
/// Made when first asked for, without a dictionary or a string: the first screen waits for it.
struct FoldedForms: Sendable {
  /// The forms of this program.
  static let shared = FoldedForms()

  /// The scalars that ``subscript(main:)`` knows: dashes and quotes, signs, radicals, marks of
  /// Chinese, kana, Han characters.
  static let main: Range<UInt32> = 0x2010..<0xA000
  /// The scalars that ``subscript(compatible:)`` knows: compatibility characters, small and half-width
  /// forms.
  static let compatible: Range<UInt32> = 0xF900..<0x10000

  private var mainCodes: [UInt16]
  private var compatibleCodes: [UInt16]

  private init() {
    mainCodes = FoldedForms.main.map { UInt16(truncatingIfNeeded: $0) }
    compatibleCodes = FoldedForms.compatible.map { UInt16(truncatingIfNeeded: $0) }
    // Variants first: what the other tables lead to may be one (帳 → 帐 → 账).
    for table in [CharacterForms.variants, CharacterForms.traditional, PrintedForms.pairs] {
      var first: UInt16?
      table.forEachCode { code in
        guard code != 0x0A else { return }
        if let other = first { set(other, to: self.form(of: code)) }
        first = first == nil ? code : nil
      }
    }
    var form: UInt16?
    FoldedForms.twins.forEachCode { code in
      guard code != Folding.blank, code != 0x0A else { return form = nil }
      if let form { set(code, to: form) }
      form = form ?? code
    }
  }

  /// The code of a scalar of ``main``.
  @inline(__always)
  subscript(main code: UInt16) -> UInt16 {
    mainCodes[Int(code) - Int(FoldedForms.main.lowerBound)]
  }

  /// The code of a scalar of ``compatible``.
  subscript(compatible code: UInt16) -> UInt16 {
    compatibleCodes[Int(code) - Int(FoldedForms.compatible.lowerBound)]
  }

  private func form(of code: UInt16) -> UInt16 {
    FoldedForms.main.contains(UInt32(code)) ? self[main: code] : code
  }

  private mutating func set(_ code: UInt16, to form: UInt16) {
    let value = UInt32(code)
    if FoldedForms.main.contains(value) {
      mainCodes[Int(value - FoldedForms.main.lowerBound)] = form
    } else if FoldedForms.compatible.contains(value) {
      compatibleCodes[Int(value - FoldedForms.compatible.lowerBound)] = form
    }
  }

  /// Marks that are taken for the first of their group; those of the full-width block, which repeats
  /// ASCII, and those below U+2010 are folded by ``Folding``.
  ///
  /// The single quotes go with the double ones: 「…」 and ‘…’ stand for “…” in some regions.
  private static let twins: StaticString = """
    (〔【〖﹝︵︹︻︿ )〕】〗﹞︶︺︼﹀ "‘’‚‛“”„‟′″〝〞〟「」『』﹁﹂﹃﹄｢｣ -‐‑‒–—―−─﹘﹣ <《〈‹︽ >》〉›︾
    ,﹐︐ 、﹑︑､ .。﹒︒｡ :﹕∶︓ ;﹔︔ !﹗︕ ?﹖︖ %﹪ ·•‧∙⋅・･ ~〜∼ …⋯︙ 〇零○
    ¢￠ £￡ ¬￢ ¯￣ ¦￤ ¥￥ ₩￦
    """
}

extension StaticString {
  /// Calls with every scalar of a table as a code; none is above U+FFFF.
  ///
  /// Decoded by hand: as a String the tables took ten times as long.
  @inline(__always)
  func forEachCode(_ body: (UInt16) -> Void) {
    withUTF8Buffer { bytes in
      var place = 0
      while place < bytes.count {
        // The first byte says how many follow: none, one or two, of six bits each.
        let lead = bytes[place]
        let following = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : 2
        var code = UInt16(following == 0 ? lead : following == 1 ? lead & 0x1F : lead & 0x0F)
        for byte in bytes[(place + 1)...].prefix(following) {
          code = code << 6 | UInt16(byte & 0x3F)
        }
        body(code)
        place += following + 1
      }
    }
  }
}
