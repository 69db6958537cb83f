extension UnsafeBufferPointer<UInt16> {
  /// Calls with every place of one code, ascending.
  ///
  /// Looks at 16 codes at a time, two registers of the oldest x86-64 and of arm64; where one of them
  /// is the code, the comparison is turned into 16 bits and these are walked.
  @inline(__always)
  func forEachPlace(of code: UInt16, _ body: (Int) -> Void) {
    guard let base = UnsafeRawPointer(baseAddress) else { return }
    let wanted = SIMD16<UInt16>(repeating: code)
    var place = 0
    while place + 16 <= count {
      let codes = base.loadUnaligned(
        fromByteOffset: place * MemoryLayout<UInt16>.stride, as: SIMD16<UInt16>.self)
      // Zero exactly where the code stands; the smallest is zero if it stands anywhere.
      let difference = codes ^ wanted
      if any(difference .== 0) {
        var bits = SIMD16<UInt16>.eachBit.replacing(with: 0, where: difference .!= 0).wrappedSum()
        while bits != 0 {
          body(place + bits.trailingZeroBitCount)
          bits &= bits &- 1
        }
      }
      place += 16
    }
    for place in place..<count where self[place] == code { body(place) }
  }
}

extension SIMD16<UInt16> {
  /// Bit 0 in the first lane, bit 1 in the second, and so on.
  fileprivate static let eachBit = SIMD16<UInt16>(
    1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768)
}
