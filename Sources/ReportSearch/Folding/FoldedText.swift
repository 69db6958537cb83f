/// A text being folded, stretch by stretch.
struct FoldedText {
  /// The codes so far.
  private(set) var codes: [UInt16] = []
  /// The scalars above U+FFFF so far.
  private(set) var beyond: [SearchIndex.Beyond] = []
  /// How often each of the lowest bits of a code occurred so far.
  private(set) var frequencies: [Int32]
  private var rule = BlankRule()
  private let forms = FoldedForms.shared

  /// An empty text with room for as many scalars as will come.
  init(capacity: Int) {
    codes.reserveCapacity(capacity)
    frequencies = Array(repeating: 0, count: SearchIndex.frequencyCount)
  }

  /// The number of scalars so far.
  var count: Int { codes.count }

  /// Lets what follows begin anew: no blank parts it from what stands before.
  mutating func breakOff() { rule = BlankRule() }

  /// Adds a stretch of text.
  mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
    for scalar in scalars {
      let value = scalar.value
      // Han characters and their marks, nine of ten in these texts, are no blanks and no letters.
      if value > 0x3000, value < FoldedForms.main.upperBound {
        let code = forms[main: UInt16(truncatingIfNeeded: value)]
        rule.takePlain()
        codes.append(code)
        count(code)
      } else {
        fold(scalar)
      }
    }
  }

  /// Adds a code of a text that was folded before.
  mutating func append(folded code: UInt16) {
    codes.append(code)
    count(code)
  }

  private mutating func fold(_ scalar: Unicode.Scalar) {
    var code = Folding.code(of: scalar)
    if let blank = rule.take(&code, at: codes.count) {
      codes[blank] = Folding.blank
      count(Folding.blank)
    }
    if Folding.isShared(code) {
      beyond.append(SearchIndex.Beyond(place: Int32(codes.count), scalar: scalar))
    }
    codes.append(code)
    count(code)
  }

  @inline(__always)
  private mutating func count(_ code: UInt16) {
    frequencies[Int(code) & (SearchIndex.frequencyCount - 1)] &+= 1
  }
}
