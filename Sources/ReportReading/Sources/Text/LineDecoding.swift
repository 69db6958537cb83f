internal import HanText
internal import ReportModel

/// Decodes a text in which some lines are of another encoding, as texts that were put together are.
///
/// ```
/// E5 85 AC E5 BC 80 ⏎ B9 AB BF AA ⏎   →   公开⏎公开⏎, UTF-8, the second line noted
/// ```
struct LineDecoding {
  /// A stretch of lines of one encoding; nil is UTF-8.
  private struct Piece {
    var range: Range<Int>
    var encoding: ChineseDecoding.Encoding?
    var isPlain: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var pieces: [Piece] = []
  /// How many bytes beyond ASCII each has: lines of UTF-8, and of the others.
  private var unicode = 0
  private var legacy = 0
  /// The encoding of most of the other lines.
  private var counts: [ChineseDecoding.Encoding: Int] = [:]

  /// Looks at each line; nil where all of them are of one encoding.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    var place = start
    while place < bytes.count {
      let lineStart = place
      while place < bytes.count, bytes[place] != 0xA, bytes[place] != 0xD { place += 1 }
      if place < bytes.count { place += 1 }
      add(lineStart..<place)
    }
    guard unicode > 0, legacy > 0, unicode >= 12 || unicode > legacy else { return nil }
  }

  private mutating func add(_ line: Range<Int>) {
    let high = bytes[line].count { $0 >= 0x80 }
    guard high > 0 else { return append(Piece(range: line, encoding: nil, isPlain: true)) }
    let known = UTF8Decoding.decode(
      UnsafeBufferPointer(rebasing: bytes[line]), from: 0, isWhole: true)
    if known.invalidCount == 0 {
      // Two bytes are also a character of GB18030; three that make a Chinese one hardly ever are.
      if high >= 3, known.text.scalars.contains(where: { $0.value >= 0x2000 }) { unicode += high }
      return append(Piece(range: line, encoding: nil, isPlain: false))
    }
    guard !known.isMostlyValid, let found = ChineseDecoding.encoding(of: bytes, line),
      isChinese(line, found)
    else {
      return append(Piece(range: line, encoding: nil, isPlain: false))
    }
    legacy += high
    counts[found, default: 0] += high
    append(Piece(range: line, encoding: found, isPlain: false))
  }

  /// Whether a line is whole and plain in an encoding; else it is a damaged line of the others' kind.
  private func isChinese(_ line: Range<Int>, _ encoding: ChineseDecoding.Encoding) -> Bool {
    let text = ChineseDecoding.decode(bytes, line, encoding, isWhole: false)
    return text.invalidCount == 0 && CharacterFrequency(text.scalars).share >= 0.25
  }

  private mutating func append(_ piece: Piece) {
    if let last = pieces.indices.last, piece.isPlain || pieces[last].encoding == piece.encoding {
      pieces[last].range = pieces[last].range.lowerBound..<piece.range.upperBound
      pieces[last].isPlain = pieces[last].isPlain && piece.isPlain
    } else {
      pieces.append(piece)
    }
  }

  /// The text, each line in its encoding.
  func text(isWhole: Bool) -> DecodedText {
    let main = legacy > unicode ? counts.max { $0.value < $1.value }?.key : nil
    var text = DecodedText(scalars: [], encoding: main?.rawValue ?? "UTF-8")
    var foreign: Diagnostic?
    for piece in pieces {
      let start = text.scalars.count
      let isEnd = isWhole || piece.range.upperBound < bytes.count
      let decoded: DecodedText
      if let encoding = piece.encoding {
        decoded = ChineseDecoding.decode(bytes, piece.range, encoding, isWhole: isEnd)
      } else {
        decoded =
          UTF8Decoding.decode(
            UnsafeBufferPointer(rebasing: bytes[piece.range]), from: 0, isWhole: isEnd
          ).text
      }
      text.scalars += decoded.scalars
      text.invalidCount += decoded.invalidCount
      guard piece.encoding != main, !piece.isPlain else { continue }
      let lines = max(1, decoded.scalars.split(whereSeparator: { $0.isLineEnd }).count)
      let count = (foreign?.count ?? 0) + lines
      let end = text.scalars[start...].firstIndex { $0.isLineEnd } ?? text.scalars.count
      foreign = Diagnostic(
        kind: .foreignLine, source: foreign?.source ?? start..<end, count: count)
    }
    if let foreign { text.notes.append(foreign) }
    return text
  }
}
