/// Numbers written in Chinese numerals, and back.
///
/// ```
/// 二十五 ↔ 25    一百零三 ↔ 103    两万八 → 28000    二〇一八 → 2018    壹佰贰拾 → 120
/// ```
/// Everyday and financial numerals, simplified and traditional, up to 万亿; exact, or nil.
public enum ChineseNumeral {
  /// The digit a numeral stands for (〇 零 一…九, 两, 壹…玖), or nil.
  public static func digit(_ scalar: Unicode.Scalar) -> UInt64? {
    switch scalar {
    case "〇", "零", "○": 0
    case "一", "壹": 1
    case "二", "两", "兩", "贰", "貳", "倆": 2
    case "三", "叁", "參", "叄": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆", "陸": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// The power of ten a numeral multiplies by (十 1, 百 2, 千 3, 万 4, 亿 8), or nil.
  public static func power(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 1
    case "百", "佰": 2
    case "千", "仟": 3
    case "万", "萬": 4
    case "亿", "億": 8
    default: nil
    }
  }

  /// The digits as they are written place by place: 〇…九.
  public static let digits = Array("〇一二三四五六七八九".unicodeScalars)

  /// The financial form of an everyday numeral (二 → 贰, 十 → 拾); itself for what has none.
  public static func financial(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let place = everydayForms.firstIndex(of: scalar) else { return scalar }
    return financialForms[place]
  }

  private static let everydayForms = Array("一二三四五六七八九十百千".unicodeScalars)
  private static let financialForms = Array("壹贰叁肆伍陆柒捌玖拾佰仟".unicodeScalars)

  /// The value of a numeral, or nil if the scalars are no well-formed number.
  ///
  /// A last digit without its own power takes the power below the one before (一百五 is 150), as it
  /// is spoken; digits without any power are read place by place (二〇一八).
  public static func value(of numeral: some Collection<Unicode.Scalar>) -> UInt64? {
    value(of: Array(numeral)[...])
  }

  /// The value of a numeral, as above; a text's slice needs no copy.
  public static func value(of numeral: ArraySlice<Unicode.Scalar>) -> UInt64? {
    guard let first = numeral.first else { return nil }
    // Most are one character.
    if numeral.count == 1, let digit = digit(first) { return digit }
    if numeral.allSatisfy({ digit($0) != nil }) { return placeValue(of: numeral) }
    var sum = Sum()
    for scalar in numeral {
      if let digit = digit(scalar) {
        guard sum.add(digit: digit) else { return nil }
      } else if let power = power(scalar) {
        guard sum.add(power: power) else { return nil }
      } else {
        return nil
      }
    }
    return sum.total
  }

  /// The numeral of a value below 10^16, in everyday simplified writing.
  public static func string(of value: UInt64) -> String {
    guard value > 0 else { return "零" }
    var rest = value
    var text = ""
    var gap = false
    for (size, name) in [(UInt64(100_000_000), "亿"), (10000, "万"), (1, "")] {
      let group = rest / size
      rest %= size
      guard group > 0 else {
        gap = gap || !text.isEmpty
        continue
      }
      let needsZero = gap || (!text.isEmpty && group < 1000)
      text += (needsZero ? "零" : "") + (group < 10000 ? section(group) : string(of: group)) + name
      gap = false
    }
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  private static func placeValue(of digits: ArraySlice<Unicode.Scalar>) -> UInt64? {
    // 18 digits are the most that cannot overflow.
    guard digits.count <= 18 else { return nil }
    var value: UInt64 = 0
    for scalar in digits { value = value * 10 + (digit(scalar) ?? 0) }
    return value
  }

  private static func section(_ value: UInt64) -> String {
    var text = ""
    var gap = false
    for (size, name) in [(UInt64(1000), "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = Int(value / size % 10)
      guard digit > 0 else {
        gap = gap || !text.isEmpty
        continue
      }
      text += (gap ? "零" : "") + String(digits[digit]) + name
      gap = false
    }
    return text
  }
}

/// What has been read of a numeral: whole 亿 and 万 groups, the group being read, the last digit.
private struct Sum {
  private var groups: UInt64 = 0
  private var group: UInt64 = 0
  private var digit: UInt64?
  private var afterZero = false
  private var lastPower = Int.max
  private var lastGroupPower = Int.max

  /// The value of all that was read, a last digit without power included.
  var total: UInt64? {
    guard let digit else { return afterZero ? nil : groups + group }
    let isSpoken = !afterZero && lastPower != Int.max && lastPower > 1 && group + groups > 0
    let unit: UInt64 = isSpoken ? ten(to: lastPower - 1) : 1
    return groups + group + digit * unit
  }

  mutating func add(digit new: UInt64) -> Bool {
    guard digit == nil else { return false }
    if new == 0 {
      guard !afterZero else { return false }
      afterZero = true
    } else {
      digit = new
    }
    return true
  }

  mutating func add(power: Int) -> Bool {
    if power >= 4 { return close(power: power) }
    // Only 十 may stand without a digit before it (十五, 一百十五).
    // 一千零十, 一万零百一十一: behind 零 a power alone is one of it.
    let isOneBehindZero = afterZero && lastPower != Int.max
    guard digit != nil || isOneBehindZero || (power == 1 && (group == 0 || lastPower == 2)) else {
      return addBarePower(power)
    }
    guard power < lastPower || lastPower >= 4 else { return false }
    group += (digit ?? 1) * ten(to: power)
    digit = nil
    afterZero = false
    lastPower = power
    return true
  }

  /// Takes 百 or 千 alone at the start as one of it (百余件).
  private mutating func addBarePower(_ power: Int) -> Bool {
    guard group == 0, groups == 0, !afterZero, lastPower == Int.max else { return false }
    group = ten(to: power)
    lastPower = power
    return true
  }

  private mutating func close(power: Int) -> Bool {
    let isFirst = groups == 0 && group == 0 && digit == nil && !afterZero
    let size = isFirst ? 1 : group + (digit ?? 0)
    if power < lastGroupPower {
      guard size > 0, size < 10000 else { return false }
      groups += size * ten(to: power)
    } else if power == lastGroupPower, size == 0, !afterZero,
      groups < (power == 4 ? 100_000_000 : 100_000_000_000)
    {
      // 四万万, 一亿亿: the same power twice.
      groups *= ten(to: power)
    } else {
      // 万亿: the groups read so far are multiplied as a whole.
      guard power == 8, lastGroupPower == 4, groups < 100_000_000 else { return false }
      groups = (groups + size) * ten(to: power)
    }
    group = 0
    digit = nil
    afterZero = false
    lastPower = power
    lastGroupPower = power
    return true
  }

  private func ten(to power: Int) -> UInt64 {
    (0..<power).reduce(1) { product, _ in product * 10 }
  }
}
