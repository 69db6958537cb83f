public import ReportModel

/// A report's text made ready to be kept beside thousands of others and searched where it lies.
///
/// ```
/// 一、总体情况⏎　　公开１２条。  →  一、总体情况│    公开12条.│      codes, │ being the border of paragraphs
///                               +  where headings stand, and what was folded: ，for , and １ for 1
/// ```
/// The codes are those of ``SearchIndex``, so that a query means the same in one report and in many. What they
/// lose can be put back, and takes a twentieth of them: a mark that folding changed is mostly the same mark
/// everywhere in a report.
public struct StoredText: Equatable, Sendable {
  /// The code between two paragraphs and behind the text: a noncharacter that no text may hold.
  public static let border: UInt16 = 0xFFFE
  /// The code of what search passes over.
  public static let ignored = Folding.ignored

  /// The codes, with ``border`` between the paragraphs and behind the last.
  public let codes: [UInt16]
  /// Headings, scalars above U+FFFF and what was folded, as bytes.
  public let detail: [UInt8]

  /// The text of a report.
  public init(_ report: Report) {
    let index = SearchIndex(report)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(index.codes.count)
    for block in report.blocks {
      for run in block.runs { scalars += report.text.scalars[run] }
    }
    codes = StoredText.bordered(index)
    var writer = DetailWriter()
    writer.write(index.headings)
    writer.write(index.beyond)
    writer.write(scalars, foldedTo: index.codes)
    detail = writer.bytes
  }

  private static func bordered(_ index: SearchIndex) -> [UInt16] {
    var codes: [UInt16] = []
    codes.reserveCapacity(index.codes.count + index.borders.count + 1)
    var start = 0
    for next in index.borders.dropFirst() {
      codes += index.codes[start..<Int(next)]
      codes.append(border)
      start = Int(next)
    }
    codes += index.codes[start...]
    codes.append(border)
    // One that a text holds although none may is passed over by the search from now on.
    if index.codes.contains(border) {
      var next = 1
      for (place, code) in index.codes.enumerated() {
        while next < index.borders.count, Int(index.borders[next]) <= place { next += 1 }
        if code == border { codes[place + next - 1] = Folding.ignored }
      }
    }
    return codes
  }
}

extension SearchIndex {
  /// The index of a text as it was kept.
  ///
  /// - Parameters:
  ///   - codes: the text, as in ``StoredText/codes``.
  ///   - detail: what goes with it; without it sections are not known, nor which characters above U+FFFF stand
  ///     where.
  public init(stored codes: UnsafeBufferPointer<UInt16>, detail: [UInt8] = []) {
    var folded = FoldedText(capacity: codes.count)
    var borders: [Int32] = [0]
    // Behind the last paragraph stands a border too, at which none begins.
    for code in codes.dropLast() {
      if code == StoredText.border {
        borders.append(Int32(folded.count))
      } else {
        folded.append(folded: code)
      }
    }
    var reader = DetailReader(detail)
    let headings = reader.headings()
    self.init(folded, borders: borders, headings: headings, beyond: reader.beyond())
  }
}
