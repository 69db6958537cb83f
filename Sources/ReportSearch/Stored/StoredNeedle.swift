/// Words looked for in stored codes, one match after another.
struct StoredNeedle: Sendable {
  /// The codes of the words.
  let codes: [UInt16]
  /// Which of the codes is looked for first: the rarest, if it is known.
  var anchor: Int

  /// The needle of some codes; of several the last is rarer than the first: 公开 ends many words.
  init(_ codes: [UInt16]) {
    self.codes = codes
    anchor = codes.count - 1
  }

  /// The needle, looked for by the code that occurs least.
  func looking(_ count: (UInt16) -> Int) -> StoredNeedle {
    let counts = codes.map(count)
    var needle = self
    needle.anchor = counts.indices.min { counts[$0] < counts[$1] } ?? anchor
    return needle
  }

  /// The first match that begins at a place or behind it; nil if there is none.
  func firstMatch(in text: UnsafeBufferPointer<UInt16>, from start: Int = 0) -> Range<Int>? {
    var place = start
    while let next = text.firstPlace(of: codes[anchor], from: place) {
      if let first = beginning(in: text, before: next), first >= start,
        let last = end(in: text, behind: next)
      {
        return first..<last + 1
      }
      place = next + 1
    }
    return nil
  }

  private func beginning(in text: UnsafeBufferPointer<UInt16>, before place: Int) -> Int? {
    var place = place
    var index = anchor
    while index > 0 {
      index &-= 1
      repeat { place &-= 1 } while place >= 0 && text[place] == Folding.ignored
      guard place >= 0, text[place] == codes[index] else { return nil }
    }
    return place
  }

  private func end(in text: UnsafeBufferPointer<UInt16>, behind place: Int) -> Int? {
    var place = place
    var index = anchor &+ 1
    while index < codes.count {
      repeat { place &+= 1 } while place < text.count && text[place] == Folding.ignored
      guard place < text.count, text[place] == codes[index] else { return nil }
      index &+= 1
    }
    return place
  }
}

extension UnsafeBufferPointer<UInt16> {
  /// The first place of a code from another place on; nil if there is none.
  ///
  /// Looks at four codes at a time, as ``forEachPlace(of:_:)`` does.
  @inline(__always)
  func firstPlace(of code: UInt16, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(baseAddress) else { return nil }
    let wanted = UInt64(code) &* 0x0001_0001_0001_0001
    let low: UInt64 = 0x7FFF_7FFF_7FFF_7FFF
    var place = start
    while place &+ 4 <= count {
      let codes = base.loadUnaligned(fromByteOffset: place &* 2, as: UInt64.self)
      let difference = codes ^ wanted
      let found = ~(((difference & low) &+ low) | difference | low)
      if found != 0 { return place &+ found.trailingZeroBitCount >> 4 }
      place &+= 4
    }
    while place < count {
      if self[place] == code { return place }
      place &+= 1
    }
    return nil
  }

  /// The paragraph that holds a place, between its borders.
  func paragraph(holding place: Int) -> Range<Int> {
    var start = place
    while start > 0, self[start - 1] != StoredText.border { start -= 1 }
    var end = place
    while end < count, self[end] != StoredText.border { end += 1 }
    return start..<end
  }
}
