internal import ReportModel

/// The scan for codes as they stand.
extension SearchIndex {
  /// Calls with every match of a needle, ascending.
  ///
  /// - Parameters:
  ///   - needle: what to look for.
  ///   - earlier: hits among which to look if the needle continues theirs.
  ///   - body: called with each match.
  @inline(__always)
  func scan(for needle: Needle, within earlier: Hits? = nil, _ body: (ReadingRange) -> Void) {
    if let earlier, let before = earlier.query.plainNeedle, needle.continues(before) {
      walk(needle) { _, matcher in
        for start in earlier.starts {
          if let match = matcher.match(holding: Int(start), asCode: 0) { body(match) }
        }
      }
    } else if let anchor = rarestPlace(of: needle) {
      walk(needle) { codes, matcher in
        codes.forEachPlace(of: needle.codes[anchor]) { place in
          if let match = matcher.match(holding: place, asCode: anchor) { body(match) }
        }
      }
    }
  }

  /// Whether no number goes on before or behind a match that begins or ends with one.
  func isWhole(_ match: ReadingRange, _ spelling: NumeralSpelling) -> Bool {
    (!spelling.isNumberFirst || !isNumber(at: match.lowerBound, goingOn: -1))
      && (!spelling.isNumberLast || !isNumber(at: match.upperBound - 1, goingOn: 1))
  }

  /// Whether the number of which a digit stands at a place goes on in a direction.
  private func isNumber(at place: Int, goingOn step: Int) -> Bool {
    guard let next = neighbor(of: place, step) else { return false }
    if NumeralRun.isNumeral(codes[next]) { return true }
    // 2.5 and 1,025 are one number each.
    guard [0x2E, 0x2C].contains(codes[next]), let further = neighbor(of: next, step) else {
      return false
    }
    return (0x30...0x39).contains(codes[place]) && (0x30...0x39).contains(codes[further])
  }

  /// The next place in a direction whose code counts, in the same paragraph.
  private func neighbor(of place: Int, _ step: Int) -> Int? {
    let paragraph = reading(ofParagraph: paragraph(at: place))
    var next = place + step
    while paragraph.contains(next) {
      if codes[next] != Folding.ignored { return next }
      next += step
    }
    return nil
  }

  /// The place, among the codes of a needle, of the one that occurs least; nil if one never does.
  private func rarestPlace(of needle: Needle) -> Int? {
    let counts = needle.codes.map { frequencies[Int($0) & (SearchIndex.frequencyCount - 1)] }
    guard let least = counts.min(), least > 0 else { return nil }
    return counts.firstIndex(of: least)
  }

  /// Walks over the text with a matcher.
  @inline(__always)
  private func walk(_ needle: Needle, _ body: (UnsafeBufferPointer<UInt16>, inout Matcher) -> Void)
  {
    codes.withUnsafeBufferPointer { codes in
      needle.codes.withUnsafeBufferPointer { wanted in
        borders.withUnsafeBufferPointer { borders in
          var matcher = Matcher(of: wanted, with: codes, borders: borders)
          if !needle.shared.isEmpty { matcher.isMeant = { holds(needle.shared, from: $0) } }
          body(codes, &matcher)
        }
      }
    }
  }

  /// Whether the scalars above U+FFFF are the ones asked for, not others of the same code.
  private func holds(_ shared: [Needle.Shared], from start: Int) -> Bool {
    let first = beyond.partitioningIndex { $0.place >= start }
    return beyond[first...].prefix(shared.count).elementsEqual(shared) { $0.scalar == $1.scalar }
  }
}
