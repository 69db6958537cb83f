/// What it costs to end a row between two scalars; a row ends where it is cheapest.
enum BreakCost: UInt8, Comparable {
  /// Nothing: the usual place between two Han characters.
  case free
  /// Parts a figure from its unit, 〔2017〕 from 101号, or the ends of 3—5.
  case partsFigure
  /// Inside a Latin word or an address, behind one of its joints (`/` `.` `-`).
  case insideWordAtJoint
  /// Inside a Latin word or a number.
  case insideWord
  /// Puts a mark where it may not stand (。 at the start, （ at the end), or parts —— and ……
  case misplacesMark
  /// Parts a combining mark from its letter: never done while a row has another scalar.
  case partsGlyph

  static func < (left: BreakCost, right: BreakCost) -> Bool { left.rawValue < right.rawValue }

  /// The cost of a break between two scalars that stand side by side.
  init(between left: CharacterClass, and right: CharacterClass) {
    self = BreakCost.table[Int(left.rawValue) * CharacterClass.count + Int(right.rawValue)]
  }

  /// All costs by both classes: one look-up a scalar, since every frame asks for thousands.
  private static let table: [BreakCost] = CharacterClass.allCases.flatMap { left in
    CharacterClass.allCases.map { right in cost(left, right) }
  }

  private static func cost(_ left: CharacterClass, _ right: CharacterClass) -> BreakCost {
    if right == .combining { return .partsGlyph }
    if left == .blank || right == .blank { return right.isClosing ? .misplacesMark : .free }
    if right.isClosing || left == .opening { return .misplacesMark }
    if left == .dash && right == .dash { return .misplacesMark }
    if left.isWordPart && right.isWordPart {
      return left == .joint || left == .point ? .insideWordAtJoint : .insideWord
    }
    if left == .digit && right == .other { return .partsFigure }
    if (left == .yearClosing || left == .dash) && right == .digit { return .partsFigure }
    return .free
  }
}

/// What a scalar is to line breaking.
enum CharacterClass: UInt8, CaseIterable {
  /// Han and all else that may stand anywhere.
  case other
  /// A space of any width.
  case blank
  /// ASCII and full-width digits.
  case digit
  /// Letters of Latin and other scripts that write words.
  case letter
  /// What holds a word or an address together and may end a row of it: `/ - _ @ = & ?`.
  case joint
  /// A full stop, comma or colon in ASCII: part of a number or an address, closing behind Han.
  case point
  /// May not start a row: 、，。；：？！ ” ） 》 and the like.
  case closing
  /// 〕 and the other brackets that close the year in 〔2017〕101号.
  case yearClosing
  /// — … – ～ · : may not start a row, and a pair is not parted.
  case dash
  /// May not end a row: “ （ 《 and the like.
  case opening
  /// Takes no column of its own.
  case combining

  static let count = allCases.count

  /// Whether a row may not start with it.
  var isClosing: Bool {
    switch self {
    case .closing, .yearClosing, .dash, .point: true
    case .other, .blank, .digit, .letter, .joint, .opening, .combining: false
    }
  }

  /// Whether it can be inside a Latin word, a number or an address.
  var isWordPart: Bool {
    switch self {
    case .digit, .letter, .joint, .point: true
    case .other, .blank, .closing, .yearClosing, .dash, .opening, .combining: false
    }
  }

  /// The class of a scalar that takes some columns.
  init(_ scalar: Unicode.Scalar, columns: Int) {
    guard columns > 0 else {
      self = .combining
      return
    }
    switch scalar.value {
    case 0x4E00...0x9FFF: self = .other
    case 0..<0x80: self = CharacterClass.ascii[Int(scalar.value)]
    case 0xA0, 0x2002...0x200A, 0x3000: self = .blank
    case 0xFF10...0xFF19: self = .digit
    case 0xC0...0x24F, 0x370...0x52F, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .letter
    default: self = CharacterClass.mark(scalar)
    }
  }

  /// The classes of ASCII.
  private static let ascii: [CharacterClass] = (0..<0x80).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case 0x09, 0x20: .blank
    default: asciiMark(Unicode.Scalar(UInt8(value)))
    }
  }

  private static func asciiMark(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar {
    case ".", ",", ":", "%", "'": .point
    case ")", "]", "}", ";", "!": .closing
    case "(", "[", "{", "$": .opening
    default: .joint
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar {
    case "、", "，", "。", "；", "：", "？", "！", "”", "’", "」", "』", "）", "】", "》", "〉",
      "］", "｝", "．", "｡", "､", "％", "‰", "℃", "°", "′", "″", "¢", "々", "〗":
      .closing
    case "〕": .yearClosing
    case "—", "…", "–", "～", "－", "·", "‥", "〜", "・", "•": .dash
    case "“", "‘", "「", "『", "（", "〔", "【", "《", "〈", "［", "｛", "£", "¥", "￥", "〖": .opening
    default: .other
    }
  }
}

extension Unicode.Scalar {
  /// Whether a row of Chinese text may begin with it: no closing mark may (避头).
  public var mayBeginRow: Bool { !CharacterClass(self, columns: displayWidth(self)).isClosing }

  /// Whether a row of Chinese text may end with it: no opening mark may (避尾).
  public var mayEndRow: Bool { CharacterClass(self, columns: displayWidth(self)) != .opening }
}
