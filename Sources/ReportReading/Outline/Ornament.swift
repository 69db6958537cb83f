internal import HanText

/// Signs that pages set before or around a heading, and that say nothing.
///
/// ```
/// ■ 一、总体情况   ◆（一）主动公开   【二、主动公开政府信息情况】   ▍总体情况
/// ```
enum Ornament {
  /// Whether a scalar is such a sign: a shape, a star, a bar, a bullet, a picture of emoji.
  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x25A0...0x25FF, 0x2580...0x259F, 0x2600...0x26FF, 0x2701...0x2767, 0x2794...0x27BF,
      0x2B00...0x2BFF, 0x1F300...0x1FAFF, 0xFE0E...0xFE0F, 0x2022, 0x203B:
      true
    default: false
    }
  }

  /// The line of a heading without what stands around it; the same line where nothing does, or where it has no number
  /// and is no name of a section.
  static func bare(_ line: Stretch) -> Stretch {
    guard let first = line.scalars[line.range].first(where: \.isInk),
      isOne(first) || frames.contains(first)
    else { return line }
    var inner = line.trimmed(line.range)
    while let sign = line.scalars[inner].first, isOne(sign) || !sign.isInk {
      inner = inner.lowerBound + 1..<inner.upperBound
    }
    while let sign = line.scalars[inner].last, isOne(sign) || !sign.isInk {
      inner = inner.lowerBound..<inner.upperBound - 1
    }
    if let open = line.scalars[inner].first, frames.contains(open) {
      guard inner.count > 2, line.scalars[inner].last == open.closingMark else { return line }
      inner = inner.lowerBound + 1..<inner.upperBound - 1
    }
    inner = line.trimmed(inner)
    guard !inner.isEmpty else { return line }
    let bare = line.narrowed(to: inner)
    let marker = EnumerationMarker(in: bare.scalars, at: bare.start, before: bare.end)
    let isNumbered = marker.map { $0.isClosed && $0.end < bare.end } ?? false
    return isNumbered || HeadingSyntax.isSectionName(bare.inked(bare.range)) ? bare : line
  }

  /// Whether nothing but the end of a frame stands in a part of a line.
  static func isEnd(_ part: Range<Int>, of line: Stretch) -> Bool {
    line.scalars[part].allSatisfy { isOne($0) || $0.isBlank || $0.isClosing }
  }

  private static let frames: [Unicode.Scalar] = ["【", "［", "[", "「", "『"]
}
