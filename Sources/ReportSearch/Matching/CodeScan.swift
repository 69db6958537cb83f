extension UnsafeBufferPointer<UInt16> {
  /// Calls with every place of one code, ascending.
  ///
  /// Looks at four codes at a time as one word of 64 bits: after the exclusive or, a lane is zero
  /// exactly where the code stands, and adding 0x7FFF to the lower 15 bits of a lane carries into
  /// its highest bit exactly if one of them was set. That is seven instructions for four codes; the
  /// lanes lie in the order of the text because the processor is little-endian, as all are that
  /// Swift runs on.
  @inline(__always)
  func forEachPlace(of code: UInt16, _ body: (Int) -> Void) {
    guard let base = UnsafeRawPointer(baseAddress) else { return }
    let wanted = UInt64(code) &* 0x0001_0001_0001_0001
    let low: UInt64 = 0x7FFF_7FFF_7FFF_7FFF
    var place = 0
    while place &+ 4 <= count {
      let codes = base.loadUnaligned(fromByteOffset: place &* 2, as: UInt64.self)
      let difference = codes ^ wanted
      var found = ~(((difference & low) &+ low) | difference | low)
      while found != 0 {
        body(place &+ found.trailingZeroBitCount >> 4)
        found &= found &- 1
      }
      place &+= 4
    }
    for place in place..<count where self[place] == code { body(place) }
  }
}
