internal import HanText
internal import ReportForms

/// The smallest pieces that the cells of a run are made of: digits, marks for nothing, whole numbers.
///
/// ```
/// 500000 5   →   5|0|0|0|0|0‖5        where ‖ must part two cells and | may
/// ```
struct FlatUnits {
  /// A piece.
  struct Unit {
    /// Its place in the flat text.
    var range: Range<Int>
    /// The digit, or nil for a piece that is a cell by itself or the sign of one.
    var digit: Int?
    /// What it counts for in a sum.
    var value: Int
    /// Whether a cell must begin with it.
    var isFirst: Bool
    /// Whether it is a plus or minus sign before digits.
    var isSign = false
  }

  private(set) var units: [Unit] = []
  /// How many pieces stand apart from each other for sure.
  private(set) var tokenCount = 0
  /// Words that are no part of a figure.
  private(set) var noise: [Unicode.Scalar] = []

  /// Numbers longer than this are no counts; a sum of thirty of them is no overflow.
  static let longest = 12

  /// The pieces of a part of a text.
  ///
  /// - Parameters:
  ///   - part: behind a label.
  ///   - text: the flat text.
  ///   - isSigned: whether a dash before digits is a minus sign.
  init(_ part: Range<Int>, of text: FlatText, isSigned: Bool = false) {
    units.reserveCapacity(min(part.count, 64))
    var place = part.lowerBound
    var isApart = true
    while place < part.upperBound {
      let scalar = text.ink[place]
      if text.gaps[place] { isApart = true }
      if scalar.digitValue != nil {
        place = addNumber(at: place, before: part.upperBound, of: text, isApart)
        isApart = false
      } else if let end = Self.mark(at: place, before: part.upperBound, of: text) {
        let isSign =
          isSigned && end == place + 1 && scalar != "/" && end < part.upperBound
          && text.ink[end].digitValue != nil && !text.gaps[end]
        units.append(
          Unit(range: place..<end, digit: nil, value: 0, isFirst: true, isSign: isSign))
        tokenCount += 1
        isApart = !isSign
        if isSign {
          place = addNumber(at: end, before: part.upperBound, of: text, false)
          continue
        }
        place = end
      } else if scalar == "(", let close = Self.noteEnd(from: place, before: part.upperBound, text)
      {
        // 22（其中修订 16 件）: a remark in the cell.
        place = close
        isApart = true
      } else {
        if scalar != "|" { noise.append(scalar) }
        place += 1
        isApart = true
      }
    }
  }

  /// The cells when each piece that stands apart is one.
  var tokens: [Range<Int>] {
    var result: [Range<Int>] = []
    for (index, unit) in units.enumerated() {
      let joins = index > 0 && (!unit.isFirst || units[index - 1].isSign)
      if joins, let last = result.popLast() {
        result.append(last.lowerBound..<unit.range.upperBound)
      } else {
        result.append(unit.range)
      }
    }
    return result
  }

  /// Whether pieces ran together: a number of several digits does not begin with 0.
  var isFused: Bool {
    units.indices.contains { index in
      units[index].digit == 0 && units[index].isFirst && index + 1 < units.count
        && !units[index + 1].isFirst
    }
  }

  /// Adds the digits at a place: one by one, or as one piece when they have a point or commas.
  private mutating func addNumber(
    at start: Int, before limit: Int, of text: FlatText, _ isApart: Bool
  ) -> Int {
    var end = start
    var isWhole = false
    while end < limit, end == start || !text.gaps[end] {
      if text.ink[end].digitValue == nil {
        guard let next = Self.separatorEnd(at: end, before: limit, of: text) else { break }
        isWhole = true
        end = next
      } else {
        end += 1
      }
    }
    let isFirst = isApart || units.isEmpty || units.last?.digit == nil && units.last?.isSign != true
    let unitEnd = Self.measureEnd(from: end, before: limit, of: text)
    if isWhole {
      units.append(Unit(range: start..<unitEnd, digit: nil, value: 0, isFirst: true))
      tokenCount += 1
      return unitEnd
    }
    for place in start..<end {
      let digit = text.ink[place].digitValue ?? 0
      units.append(
        Unit(
          range: place..<(place == end - 1 ? unitEnd : place + 1), digit: digit, value: digit,
          isFirst: place == start && isFirst))
    }
    if isFirst { tokenCount += 1 }
    return unitEnd
  }

  /// The place behind a decimal point, or behind a comma and three digits.
  private static func separatorEnd(
    at place: Int, before limit: Int, of text: FlatText
  ) -> Int? {
    func isDigit(_ place: Int) -> Bool {
      place < limit && text.ink[place].digitValue != nil && !text.gaps[place]
    }
    if text.ink[place] == ".", isDigit(place + 1) { return place + 1 }
    guard text.ink[place] == ",", (1...3).allSatisfy({ isDigit(place + $0) }), !isDigit(place + 4)
    else { return nil }
    return place + 4
  }

  /// The place behind a measure word at the end of a number: 251000元.
  static func measureEnd(from place: Int, before limit: Int, of text: FlatText) -> Int {
    let length = MeasureWords.ofCells.length(in: text.ink, at: place, before: limit)
    guard length > 0, place + length == limit || text.gaps[place + length] else { return place }
    return place + length
  }

  /// The place behind a mark that stands for nothing: / — N/A.
  private static func mark(at place: Int, before limit: Int, of text: FlatText) -> Int? {
    switch text.ink[place].value {
    case 0x2F, 0x5C: return place + 1
    case 0x2B, 0x2D, 0x2010...0x2015, 0x2212, 0x2500, 0x4E00:
      // 一 is a dash only where it stands alone.
      if text.ink[place] == "一" {
        let isAlone = text.gaps[place] && (place + 1 >= limit || text.gaps[place + 1])
        return isAlone ? place + 1 : nil
      }
      var end = place + 1
      while end < limit, text.ink[end] == text.ink[place], !text.gaps[end] { end += 1 }
      return end
    case 0x6E, 0x65E0:
      if text.ink[place] == "无" { return place + 1 }
      return text.holds(["n", "/", "a"], at: place) ? place + 3 : nil
    default: return nil
    }
  }

  /// The place behind a remark in brackets.
  private static func noteEnd(
    from place: Int, before limit: Int, _ text: FlatText
  ) -> Int? {
    // Remarks such as （含自然失效 29 件） are short.
    text.ink[place..<min(limit, place + 40)].firstIndex(of: ")").map { $0 + 1 }
  }
}
