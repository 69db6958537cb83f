internal import HanText
internal import ReportModel

/// Reads a text into paragraphs.
///
/// ```
/// …门户网站（www.⏎⏎ HYPERLINK "http://…" gdhrss.gov.cn）下载。⏎    一、概述⏎
///  →  …门户网站（www.gdhrss.gov.cn）下载。 | 一、概述
/// ```
/// Every line is a paragraph, but for what was broken by machines: a sentence cut by a field code,
/// and the lines of a text that was wrapped at one width. Every scalar that is not blank is in
/// exactly one run, field codes apart. Walks Unicode scalars; linear.
struct TextReader {
  let scalars: [Unicode.Scalar]
  private(set) var paragraphs: [Paragraph] = []
  /// What was mended, and what was met that does not belong in a text.
  private(set) var diagnostics = ReadingDiagnostics()

  private let wrap: SoftWrap?
  /// A field code whose shown words must stand on the next line.
  private var openLink: FieldCode?
  /// The paragraph that the next line may go on with; page numbers in between do not close it.
  private var openParagraph: Int?
  private var lastLine: TextLine?

  /// Reads a text.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    let lines = LineScanner.lines(of: scalars)
    wrap = SoftWrap(lines, scalars)
    paragraphs.reserveCapacity(lines.count)
    for line in lines { add(line) }
  }

  private mutating func add(_ line: TextLine) {
    if line.marks.contains(.control) { diagnostics.noteControls(in: scalars, line.range) }
    if PageFurniture.isPageNumber(scalars, line.range) {
      paragraphs.append(
        Paragraph(
          runs: SourceRuns(line.range), marks: [], isFurniture: true, followsGap: line.followsGap))
      return
    }
    let codes =
      line.marks.isDisjoint(with: [.field, .control])
      ? [] : FieldCode.codes(in: scalars, line.range)
    let pieces = runs(of: line.range, without: codes)
    // Controls are noted already.
    for code in codes where !scalars[code.range.lowerBound].isControl {
      diagnostics.noteFieldCode(code.range)
    }
    if joins(line, codes), let open = openParagraph {
      paragraphs[open].runs.append(pieces)
      paragraphs[open].marks.formUnion(line.marks)
      addLinks(line, codes, to: open)
    } else if !pieces.isEmpty {
      openParagraph = paragraphs.count
      paragraphs.append(
        Paragraph(runs: pieces, marks: line.marks, followsGap: line.followsGap))
      addLinks(line, codes, to: paragraphs.count - 1)
    }
    if codes.contains(where: { $0.kind == .pageReference }), let open = openParagraph {
      paragraphs[open].isContents = true
    }
    lastLine = line
  }

  /// The stretches of a line that are left when field codes are taken out.
  private func runs(of line: Range<Int>, without codes: [FieldCode]) -> SourceRuns {
    if codes.isEmpty { return SourceRuns(line) }
    var result = SourceRuns()
    var place = line.lowerBound
    for code in codes {
      if place < code.range.lowerBound { result.append(place..<code.range.lowerBound) }
      place = code.range.upperBound
    }
    if place < line.upperBound { result.append(place..<line.upperBound) }
    return result
  }

  /// Whether a line goes on with the paragraph before it.
  private func joins(_ line: TextLine, _ codes: [FieldCode]) -> Bool {
    guard let open = openParagraph, let lastLine else { return false }
    if openLink != nil { return true }
    let isOpenEnded = isUnfinished(paragraphs[open])
    if let code = codes.first, code.range.lowerBound == line.range.lowerBound,
      case .link = code.kind
    {
      return isOpenEnded
    }
    guard let wrap else { return false }
    return wrap.joins(lastLine, line, scalars, acrossPage: open < paragraphs.count - 1)
  }

  /// Whether a paragraph stops in the middle of a sentence: behind a comma, an opening bracket or
  /// part of an address, or without a mark although it is longer than any heading.
  private func isUnfinished(_ paragraph: Paragraph) -> Bool {
    guard paragraph.end > 0 else { return false }
    let last = scalars[paragraph.end - 1]
    switch last {
    case "。", "！", "？", "；": return false
    case "，", "、", "：", "（", "(", "“", "《", "〈", "【": return true
    default: return last.isAddressPart || paragraph.end - paragraph.start > 60
    }
  }

  /// Finds the links of a line, the shown words of field codes first.
  private mutating func addLinks(_ line: TextLine, _ codes: [FieldCode], to index: Int) {
    var links: [Link] = []
    if let openLink, case .link(let target) = openLink.kind {
      links += link(to: target, from: line.range.lowerBound, in: line, index)
    }
    openLink = nil
    for code in codes {
      guard case .link(let target) = code.kind else { continue }
      if code.range.upperBound == line.range.upperBound { openLink = code }
      links += link(to: target, from: code.range.upperBound, in: line, index)
    }
    if !line.marks.isDisjoint(with: [.address, .mail]) {
      // Addresses inside the codes are no words of the text.
      let hidden = codes.map { Link(source: $0.range, target: "") }
      let found = LinkFinder.links(in: scalars, line.range, line.marks)
      let shown = LinkFinder.merged(hidden, with: found).filter { !$0.target.isEmpty }
      links = LinkFinder.merged(links, with: shown)
    }
    if !links.isEmpty { paragraphs[index].links += links }
  }

  /// The link of the words that a field code shows, with what an address lost to the line before.
  private func link(
    to target: String, from start: Int, in line: TextLine, _ index: Int
  ) -> [Link] {
    let limit = line.range.upperBound
    guard start < limit else { return [] }
    let addressEnd = LinkFinder.addressEnd(in: scalars, from: start, before: limit)
    guard addressEnd == start else {
      let head = headOfAddress(before: start, paragraphs[index])
      return [Link(source: head..<addressEnd, target: target)]
    }
    var end = start
    while end < limit, !scalars[end].closesWords { end += 1 }
    return end > start ? [Link(source: start..<end, target: target)] : []
  }

  /// Where the address that goes on at a place begins: `www.` at the end of the run before.
  private func headOfAddress(before start: Int, _ paragraph: Paragraph) -> Int {
    guard let run = paragraph.runs.last(where: { $0.upperBound < start }) else { return start }
    var head = run.upperBound
    while head > run.lowerBound, scalars[head - 1].isAddressPart, scalars[head - 1] != "(" {
      head -= 1
    }
    return head < run.upperBound ? head : start
  }
}

extension Unicode.Scalar {
  /// Whether the words that a link shows end before it: punctuation and blanks.
  fileprivate var closesWords: Bool {
    if isBlank || endsSentence || isClosing { return true }
    switch value {
    case 0xFF0C, 0xFF1B, 0x3001, 0xFF08, 0x2C, 0x3B: return true
    default: return false
    }
  }
}
