import HanText
import ReportModel

/// The text of one block, as the rules of this stage walk it.
///
/// Places are scalar offsets inside the block; a place outside reads as U+0000, so that a rule may
/// look one scalar further without asking for the end.
struct BlockText {
  /// The scalars of the block.
  let scalars: [Unicode.Scalar]
  /// The reading offset of the first scalar.
  let start: Int
  /// For each bracket or quotation mark the place of its partner, else -1; empty until asked for.
  private(set) var partners: [Int32] = []
  /// For each scalar whether it stands inside a title 《…》 or a quoted name “…”.
  private(set) var isNamed: [Bool] = []
  /// The sentences; empty until asked for.
  private(set) var sentences: [Range<Int>] = []
  /// The addresses of the web, of mail and of files; empty until asked for.
  private(set) var addresses: [WebAddress] = []

  /// A block's text from its scalars and the reading offset of its first.
  init(_ scalars: [Unicode.Scalar], start: Int = 0) {
    self.scalars = scalars
    self.start = start
  }

  /// The number of scalars.
  var count: Int { scalars.count }

  /// The scalar at a place, U+0000 outside the text.
  subscript(place: Int) -> Unicode.Scalar {
    place >= 0 && place < scalars.count ? scalars[place] : "\0"
  }

  /// The words of a range without blanks.
  func words(_ range: Range<Int>) -> String {
    scalars[range].contains { $0.isSpacing }
      ? String(scalars: scalars[range].filter { !$0.isSpacing }) : String(scalars: scalars[range])
  }

  /// Whether a word stands at a place.
  func has(_ word: [Unicode.Scalar], at place: Int) -> Bool {
    guard place >= 0, place + word.count <= scalars.count else { return false }
    for offset in 0..<word.count where scalars[place + offset] != word[offset] { return false }
    return true
  }

  /// Whether some scalars stand anywhere.
  func holds(_ word: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { has(word, at: $0) }
  }

  /// Whether some scalars end right before a place.
  func has(_ word: some Collection<Unicode.Scalar>, before place: Int) -> Bool {
    let start = place - word.count
    return start >= 0 && place <= scalars.count && scalars[start..<place].elementsEqual(word)
  }

  /// The first place at or after one that is no blank (space, tab, line end, U+00A0, U+3000).
  func skippingBlanks(_ place: Int) -> Int {
    var next = place
    while self[next].isSpacing { next += 1 }
    return next
  }

  /// The place behind the mark of a note that stands at a place: 23¹件, 23[1]件.
  func behindNote(_ place: Int) -> Int {
    self[place] == "[" || self[place] == "［" || self[place].isRaisedDigit
      ? NoteMark.end(in: scalars, at: place, before: scalars.count) : place
  }

  /// The end of the text before a place without the blanks that close it.
  func droppingBlanks(before place: Int) -> Int {
    var end = place
    while end > 0, self[end - 1].isSpacing { end -= 1 }
    return end
  }

  /// The sentence that holds a place.
  func sentence(around place: Int) -> Range<Int> {
    let next = sentences.partitioningIndex { $0.lowerBound > place }
    return next > 0 ? sentences[next - 1] : 0..<count
  }

  /// The address that ends right before a place, or nil.
  func address(before place: Int) -> WebAddress? {
    let next = addresses.partitioningIndex { $0.range.upperBound >= place }
    guard next < addresses.count, addresses[next].range.upperBound == place else { return nil }
    return addresses[next]
  }

  /// The address that begins at a place, or nil.
  func address(at place: Int) -> WebAddress? {
    let next = addresses.partitioningIndex { $0.range.lowerBound >= place }
    guard next < addresses.count, addresses[next].range.lowerBound == place else { return nil }
    return addresses[next]
  }

  /// Finds partners and names, sentences and addresses; to be called once before any is read.
  mutating func pairMarks() {
    sentences = SentenceSplitter.sentences(in: scalars, 0..<count)
    addresses = WebAddress.all(in: scalars)
    partners = [Int32](repeating: -1, count: count)
    isNamed = [Bool](repeating: false, count: count)
    var open: [Int] = []
    for place in 0..<count {
      // Han ideographs, by far the most, are no marks.
      if scalars[place].value >= 0x3400, scalars[place].value < 0xFF01 { continue }
      guard let closing = scalars[place].closingMark else {
        close(at: place, &open)
        continue
      }
      // A straight mark opens and closes.
      if closing == scalars[place], let last = open.last, scalars[last] == closing {
        close(at: place, &open)
      } else {
        open.append(place)
      }
    }
  }

  private mutating func close(at place: Int, _ open: inout [Int]) {
    guard scalars[place].isClosingMark else { return }
    // A mark that was never closed (《《办法》) is passed over, but not further than 3 deep: a stray
    // closing mark must not make the walk long.
    for depth in 1...3 where depth <= open.count {
      let start = open[open.count - depth]
      guard scalars[start].closingMark == scalars[place] else { continue }
      open.removeLast(depth)
      partners[start] = Int32(place)
      partners[place] = Int32(start)
      if namesSomething(from: start, to: place) {
        for inner in start...place { isNamed[inner] = true }
      }
      return
    }
  }

  /// Whether a quotation is a title or a name, not a whole sentence.
  private func namesSomething(from start: Int, to end: Int) -> Bool {
    switch scalars[start] {
    case "《", "〈": return end - start < 120 && !isNamed[start]
    case "“", "「", "『", "\"", "‘":
      // The longest quoted names of the genre (awards, systems) have about 30 characters.
      guard end - start < 40 else { return false }
      return !scalars[start..<end].contains { $0.mayEndSentence || $0 == "，" || $0 == "；" }
    default: return false
    }
  }
}
