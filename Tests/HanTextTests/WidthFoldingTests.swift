import HanText
import Testing

/// One form for twins.
@Suite("Width folding")
struct WidthFoldingTests {
  @Test("full width, case, brackets, quotes and spaces fold one to one")
  func twins() {
    let pairs = [
      ("（ＡＰＰ）１００％", "(app)100%"), ("“三公”　经费", "\"三公\" 经费"), ("〔2017〕101号", "[2017]101号"),
      ("ÄÖ ΑΩ Дом Ⅳ", "äö αω дом ⅳ"), ("＠，：；！？～", "@,:;!?~"), ("。、·×", "。、·×"),
    ]
    for (text, folded) in pairs {
      let result = WidthFolding.fold(text.unicodeScalars)
      #expect(String(String.UnicodeScalarView(result)) == folded)
      #expect(result.count == text.unicodeScalars.count)
    }
  }

  @Test("folding twice changes nothing more")
  func idempotent() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = WidthFolding.fold(scalar)
      #expect(WidthFolding.fold(once) == once)
    }
  }

  @Test("white space is what Unicode says it is, and Han what is an ideograph")
  func classes() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isBlank == scalar.properties.isWhitespace)
      if scalar.isHan, scalar.properties.generalCategory != .unassigned {
        #expect(scalar.properties.isIdeographic)
      }
    }
  }
}
