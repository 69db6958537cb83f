import HanText

/// The signs and codes of currencies that are printed before an amount.
enum CurrencySign {
  /// The currency whose sign or code (ISO 4217, and RMB) ends at a place, with its length; nil if none does.
  static func currency(before place: Int, in text: BlockText) -> (word: String, length: Int)? {
    for (sign, word) in signs where text.has(sign, at: place - sign.count) {
      // A code is no end of a longer word.
      if sign[0].isASCIILetter, text[place - sign.count - 1].isASCIILetter { continue }
      return (word, sign.count)
    }
    return nil
  }

  /// The longer before the shorter.
  private static let signs: [([Unicode.Scalar], String)] = [
    ("RMB¥", "元"), ("RMB￥", "元"), ("RMB", "元"), ("CNY", "元"), ("USD", "美元"), ("EUR", "欧元"),
    ("HKD", "港元"), ("JPY", "日元"), ("GBP", "英镑"), ("MOP", "澳门元"), ("TWD", "新台币"),
    ("HK$", "港元"), ("MOP$", "澳门元"), ("NT$", "新台币"), ("US$", "美元"), ("¥", "元"), ("￥", "元"),
    ("$", "美元"), ("＄", "美元"), ("€", "欧元"), ("£", "英镑"), ("￡", "英镑"),
  ].map { (Array($0.0.unicodeScalars), $0.1) }
}
