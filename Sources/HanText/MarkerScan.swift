/// One attempt to read an enumeration mark; moves forward only.
struct MarkerScan {
  let scalars: [Unicode.Scalar]
  let start: Int
  let limit: Int
  var place: Int

  init(scalars: [Unicode.Scalar], start: Int, limit: Int) {
    self.scalars = scalars
    self.start = start
    self.limit = limit
    place = start
  }

  var current: UInt32 { place < limit ? scalars[place].value : 0 }

  /// The mark at the start, by its first scalar.
  mutating func marker() -> EnumerationMarker? {
    switch current {
    case 0x28, 0xFF08: return bracketed()
    case 0x30...0x39, 0xFF10...0xFF19: return arabic()
    case 0x2460...0x249B, 0x3220...0x3229, 0x3251...0x325F, 0x2776...0x277F:
      return singleSign()
    case 0x7B2C: return part()  // 第
    case 0x9644: return annex()  // 附
    case 0x9996, 0x5176, 0x518D, 0x6700: return spokenItem()  // 首 其 再 最
    default: return ideographic()
    }
  }

  /// A Chinese numeral with 、 or a dot, with 是, with a bracket behind it, or before a space.
  private mutating func ideographic() -> EnumerationMarker? {
    guard let ordinal = ideographs() else { return nil }
    let printed = start..<place
    if current == 0x662F || current == 0x8981 {  // 是 要
      place += 1
      return EnumerationMarker(
        style: .item, ordinal: ordinal, printed: start..<place, end: place, isClosed: true)
    }
    if current == 0x29 || current == 0xFF09 {  // 一）
      place += 1
      return finish(.bracketedIdeograph, ordinal, start..<place, isClosed: true)
    }
    let blanks = skipBlanks()
    let isClosed = skipClosing()
    guard isClosed || blanks > 0 else { return nil }
    return finish(.ideograph, ordinal, printed, isClosed: isClosed)
  }

  /// （一） （1）, with the 、 that some writers add.
  private mutating func bracketed() -> EnumerationMarker? {
    place += 1
    skipBlanks()
    var style = EnumerationMarker.Style.bracketedIdeograph
    var value = ideographs()
    if value == nil {
      style = .bracketedArabic
      value = digits()
    }
    guard let ordinal = value else { return nil }
    skipBlanks()
    guard current == 0x29 || current == 0xFF09 else { return nil }
    place += 1
    let printed = start..<place
    _ = skipClosing()
    return finish(style, ordinal, printed, isClosed: true)
  }

  /// 1. 1、 1．and 1）, but not 1.5 and not 2017.
  private mutating func arabic() -> EnumerationMarker? {
    guard let ordinal = digits() else { return nil }
    if current == 0x29 || current == 0xFF09 {
      place += 1
      return finish(.bracketedArabic, ordinal, start..<place, isClosed: true)
    }
    let printed = start..<place
    skipBlanks()
    let isDot = current != 0x3001
    guard skipClosing(), !(isDot && isDecimal()) else { return nil }
    return finish(.arabic, ordinal, printed, isClosed: true)
  }

  /// Whether the digits behind a dot belong to the number before it: 1.5, but not 1.2017年.
  private func isDecimal() -> Bool {
    var end = place
    while end < limit, scalars[end].digitValue != nil { end += 1 }
    guard end > place else { return false }
    return !(end - place == 4 && end < limit && scalars[end].value == 0x5E74)  // 年
  }

  /// Signs that hold the number: ① ⑴ ⒈ ㈠.
  private mutating func singleSign() -> EnumerationMarker? {
    let value = Int(current)
    place += 1
    let printed = start..<place
    _ = skipClosing()
    switch value {
    case 0x2460...0x2473: return finish(.circled, value - 0x245F, printed, isClosed: true)
    case 0x2776...0x277F: return finish(.circled, value - 0x2775, printed, isClosed: true)
    case 0x3251...0x325F: return finish(.circled, value - 0x323C, printed, isClosed: true)
    case 0x2474...0x2487: return finish(.bracketedArabic, value - 0x2473, printed, isClosed: true)
    case 0x2488...0x249B: return finish(.arabic, value - 0x2487, printed, isClosed: true)
    case 0x3220...0x3229:
      return finish(.bracketedIdeograph, value - 0x321F, printed, isClosed: true)
    default: return nil
    }
  }

  /// 第一部分 第2章.
  private mutating func part() -> EnumerationMarker? {
    place += 1
    skipBlanks()
    guard let ordinal = ideographs() ?? digits() else { return nil }
    skipBlanks()
    switch current {
    case 0x7AE0, 0x8282, 0x7BC7, 0x7F16: place += 1  // 章 节 篇 编
    case 0x90E8:  // 部 of 部分
      guard place + 1 < limit, scalars[place + 1].value == 0x5206 else { return nil }
      place += 2
    default: return nil
    }
    let printed = start..<place
    let blanks = skipBlanks()
    let isClosed = skipClosing() || blanks > 0 || place == limit
    return finish(.part, ordinal, printed, isClosed: isClosed)
  }

  /// 附件 附表 附录, with or without a number, and 附：.
  private mutating func annex() -> EnumerationMarker? {
    place += 1
    let spaced = skipBlanks()
    var isClosed = false
    switch current {
    case 0x4EF6, 0x8868, 0x5F55: place += 1  // 件 表 录
    case 0x3A, 0xFF1A:
      guard spaced == 0 else { return nil }
      isClosed = true
    default: return nil
    }
    var printed = start..<place
    skipBlanks()
    var ordinal = 0
    let bare = place
    if let number = digits() ?? ideographs() {
      ordinal = number
      printed = start..<place
    } else {
      place = bare
    }
    let blanks = skipBlanks()
    if current == 0x3A || current == 0xFF1A {
      place += 1
      isClosed = true
    } else if skipClosing() || blanks > 0 || ordinal > 0 || place == limit {
      isClosed = true
    }
    return finish(.annex, ordinal, printed, isClosed: isClosed)
  }

  /// 首先， 其次， 再次， 最后，.
  private mutating func spokenItem() -> EnumerationMarker? {
    guard place + 2 < limit, scalars[place + 2].value == 0xFF0C else { return nil }
    let ordinal: Int
    switch (current, scalars[place + 1].value) {
    case (0x9996, 0x5148): ordinal = 1  // 首先
    case (0x5176, 0x6B21): ordinal = 2  // 其次
    case (0x518D, 0x6B21), (0x518D, 0x8005): ordinal = 3  // 再次 再者
    case (0x6700, 0x540E): ordinal = 4  // 最后
    default: return nil
    }
    place += 2
    return EnumerationMarker(
      style: .item, ordinal: ordinal, printed: start..<place, end: place, isClosed: true)
  }

  private mutating func finish(
    _ style: EnumerationMarker.Style, _ ordinal: Int, _ printed: Range<Int>, isClosed: Bool
  ) -> EnumerationMarker? {
    guard ordinal > 0 || style == .annex else { return nil }
    skipBlanks()
    return EnumerationMarker(
      style: style, ordinal: ordinal, printed: printed, end: place, isClosed: isClosed)
  }
}

/// The small moves.
extension MarkerScan {
  @discardableResult
  private mutating func skipBlanks() -> Int {
    let before = place
    while place < limit, scalars[place].isBlank || scalars[place].isInvisible { place += 1 }
    return place - before
  }

  /// Steps over one 、 or dot of either width, or the stroke 丶 that is typed for it.
  private mutating func skipClosing() -> Bool {
    switch current {
    case 0x3001, 0x2E, 0xFF0E, 0xFF64, 0x4E36: place += 1
    default: return false
    }
    return true
  }

  /// A number of at most three digits: no outline counts further, and years have four.
  private mutating func digits() -> Int? {
    var value = 0
    let before = place
    while place < limit, let digit = scalars[place].digitValue {
      guard place - before < 3 else { return nil }
      value = value * 10 + digit
      place += 1
    }
    return place > before ? value : nil
  }

  /// A number of at most five Chinese numerals (二十一), below a hundred.
  private mutating func ideographs() -> Int? {
    guard
      let (ordinal, end) = OutlineNumeral.number(startOf: scalars[place..<limit], longest: 5),
      // A sixth numeral would go on with a number that no outline counts to.
      end == limit || OutlineNumeral.value(of: scalars[end]) == nil
    else { return nil }
    place = end
    return ordinal > 0 && ordinal < 100 ? ordinal : nil
  }
}
