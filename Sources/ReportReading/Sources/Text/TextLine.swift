internal import HanText

/// What a scan of a line met, so that later steps look only at lines that concern them.
struct LineMarks: OptionSet {
  var rawValue: UInt8

  /// A slash or `w`: there may be an address.
  static let address = LineMarks(rawValue: 1)
  /// An at sign of either width.
  static let mail = LineMarks(rawValue: 2)
  /// `<`, `#`, `&` or a capital of HYPERLINK and PAGEREF: there may be a field code.
  static let field = LineMarks(rawValue: 4)
  /// 是 or 要 behind a Chinese numeral, or 首先: there may be items.
  static let item = LineMarks(rawValue: 8)
  /// A bar, a tab, a plus sign or a box character: there may be cells.
  static let cell = LineMarks(rawValue: 32)
  /// A control character.
  static let control = LineMarks(rawValue: 16)
}

/// A line of the source without the blanks at its ends.
struct TextLine {
  /// The source offsets from the first to behind the last scalar that is not blank.
  var range: Range<Int>
  /// What the scan met.
  var marks: LineMarks
  /// How many blanks stand before the text.
  var indent: Int
  /// Whether an empty line or a page break stands before it.
  var followsGap: Bool
}

/// Cuts a text into lines.
enum LineScanner {
  /// The lines that hold anything, ascending.
  ///
  /// One pass over the scalars.
  static func lines(of scalars: [Unicode.Scalar]) -> [TextLine] {
    scalars.withUnsafeBufferPointer { text in
      var lines: [TextLine] = []
      // Lines of reports are some fifty scalars long on average.
      lines.reserveCapacity(text.count / 50 + 8)
      var start = 0
      var gap = true
      while start < text.count {
        var marks: LineMarks = []
        let end = scan(text, from: start, &marks)
        if let line = line(text, start..<end, marks, followsGap: gap) {
          lines.append(line)
          gap = false
        } else {
          gap = true
        }
        start = afterLineEnd(text, end, &gap)
      }
      return lines
    }
  }

  /// The place of the next line end, and what stands before it.
  @inline(__always)
  private static func scan(
    _ text: UnsafeBufferPointer<Unicode.Scalar>, from start: Int, _ marks: inout LineMarks
  ) -> Int {
    var place = start
    while place < text.count {
      let value = text[place].value
      if value >= 0x3000 {
        if value == 0x662F || value == 0x8981 {  // 是 要
          if place > start, text[place - 1].isOutlineDigit { marks.insert(.item) }
        } else if value == 0x5148 || value == 0x6B21 {  // 先 次
          marks.insert(.item)
        } else if value == 0xFF20 {
          marks.insert(.mail)
        }
      } else if value < 0x80 {
        switch value {
        case 0xA...0xD: return place
        case 0x2F, 0x77: marks.insert(.address)
        case 0x40: marks.insert(.mail)
        case 0x23, 0x26, 0x3C, 0x48, 0x50: marks.insert(.field)
        case 0x9, 0x2B, 0x7C: marks.insert(.cell)
        case 0...0x8, 0xE...0x1F, 0x7F: marks.insert(.control)
        default: break
        }
      } else if value >= 0x2500, value <= 0x257F {
        marks.insert(.cell)
      } else if text[place].isLineEnd {
        return place
      }
      place += 1
    }
    return place
  }

  private static func line(
    _ text: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>, _ marks: LineMarks,
    followsGap: Bool
  ) -> TextLine? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    guard start < end else { return nil }
    return TextLine(
      range: start..<end, marks: marks, indent: start - range.lowerBound, followsGap: followsGap)
  }

  /// The place behind a line end: CR LF and CR CR LF are one, and a form feed also makes a gap.
  private static func afterLineEnd(
    _ text: UnsafeBufferPointer<Unicode.Scalar>, _ end: Int, _ gap: inout Bool
  ) -> Int {
    guard end < text.count else { return end }
    var place = end
    if text[place].value == 0xD {
      let before = place
      while place < text.count, text[place].value == 0xD, place - before < 2 { place += 1 }
      if place < text.count, text[place].value == 0xA { return place + 1 }
      return before + 1
    }
    if text[place].value == 0xC { gap = true }
    return place + 1
  }
}
