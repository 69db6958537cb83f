internal import HanText
internal import ReportModel

/// All parts of what a report was read from, set end to end.
struct OriginalText {
  private let parts: [OriginalPart]
  private let scalars: [Unicode.Scalar]
  private var ranges: [ReportSource.Part] = []

  /// The text of some parts.
  init(_ parts: [OriginalPart]) {
    self.parts = parts
    // One part is most of them, and may be large: it is not copied.
    scalars = parts.count == 1 ? parts[0].scalars : parts.flatMap(\.scalars)
    var start = 0
    for part in parts {
      let range = start..<start + part.scalars.count
      ranges.append(ReportSource.Part(name: part.name, page: part.page, range: range))
      start = range.upperBound
    }
  }

  /// The same as the source of a report.
  func source(of report: Report) -> ReportSource {
    let lines = lineStarts
    let rows = rowStarts(lines)
    if parts.count == 1, scalars.elementsEqual(report.text.scalars) {
      return ReportSource(exactly: scalars, rows: rows, lines: lines)
    }
    var words = OriginalWords(count: scalars.count)
    for (part, place) in zip(parts, ranges) { words.read(part, from: place.range.lowerBound) }
    var alignment = OriginalAlignment(words)
    let places = alignment.places(of: report)
    return ReportSource(scalars, parts: ranges, rows: rows, lines: lines, places: places)
  }

  /// Where the lines begin, as every editor counts them.
  private var lineStarts: [Int] {
    var starts = ranges.map(\.range.lowerBound)
    for place in scalars.indices {
      let scalar = scalars[place]
      guard scalar == "\n" || scalar == "\r" else { continue }
      let next = place + 1
      if next < scalars.count, scalar == "\n" || scalars[next] != "\n" { starts.append(next) }
    }
    starts.sort()
    return starts.uniqued
  }

  // MARK: Rows

  /// The most of a line that stands in one row; a picture inside a page is a line of a million.
  private static let longestRow = 4096

  /// Elements that begin a paragraph, a row or a cell, by their names without what stands before a colon.
  private static let beginning: Set<String> = [
    "p", "tr", "tc", "tbl", "row", "c", "TextObject", "h", "table-row", "table-cell", "table",
    "div", "td", "th", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "br", "body", "head",
    "script", "style", "title", "section", "article", "sectPr", "sheetData", "Layer", "tbody",
  ]

  private func rowStarts(_ lines: [Int]) -> [Int] {
    var starts = lines
    for (part, place) in zip(parts, ranges) where part.notation != .plain {
      starts += elementStarts(in: place.range)
    }
    if starts.count != lines.count {
      starts.sort()
      starts = starts.uniqued
    }
    return cut(starts)
  }

  /// Where such elements begin behind words of the same line: marks alone, as those of a row, its first cell and the
  /// paragraph in that, stand in one row.
  private func elementStarts(in range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var (hasWords, isInMark) = (false, false)
    for place in range {
      let scalar = scalars[place]
      if scalar == "<" {
        if hasWords, OriginalText.beginning.contains(name(at: place + 1, in: range)) {
          starts.append(place)
          hasWords = false
        }
        isInMark = true
      } else if scalar == ">" {
        isInMark = false
      } else if scalar == "\n" || scalar == "\r" {
        hasWords = false
      } else if !isInMark, !scalar.isBlank {
        hasWords = true
      }
    }
    return starts
  }

  /// The name of the element whose mark goes on at a place, without what stands before a colon.
  private func name(at place: Int, in range: Range<Int>) -> String {
    var name = String.UnicodeScalarView()
    for scalar in scalars[place..<min(range.upperBound, place + 24)] {
      if scalar == ":" {
        name.removeAll()
      } else if scalar.isASCIILetter || scalar.digitValue != nil || scalar == "-" {
        name.append(scalar)
      } else {
        break
      }
    }
    return String(name)
  }

  /// The same starts with more of them where a row would be too long.
  private func cut(_ starts: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(starts.count)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : scalars.count
      result.append(start)
      var next = start + OriginalText.longestRow
      while next < end {
        result.append(next)
        next += OriginalText.longestRow
      }
    }
    return result
  }
}

extension [Int] {
  /// The same numbers, ascending as they are, each once.
  fileprivate var uniqued: [Int] {
    var result: [Int] = []
    result.reserveCapacity(count)
    for number in self where number != result.last { result.append(number) }
    return result
  }
}
