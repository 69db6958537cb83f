internal import HanText
internal import ReportModel

/// Finds what a report says about itself: title, issuer, year, period, date, contacts, form.
struct IdentityReader {
  private let text: [Unicode.Scalar]
  private let blocks: [Block]
  private let sections: [Section]
  /// What the page around the report calls it and its publisher.
  private let page: PageFacts
  /// The blocks of the title.
  private let titleBlocks: Range<Int>
  /// Where the first report ends that a collection holds; the number of blocks elsewhere.
  private let end: Int

  /// What is known of an outline.
  init(_ outliner: Outliner) {
    text = outliner.text
    blocks = outliner.blocks
    sections = outliner.sections
    titleBlocks = outliner.titleLines
    end = outliner.furtherTitle ?? blocks.count
    page = PageFacts(blocks, in: text)
  }

  /// The identity of the report, of a collection that of the first.
  func identity(encoding: String) -> Identity {
    var identity = Identity(encoding: encoding)
    let lines = titleBlocks.map { inked(blocks[$0]) }
    var title = TitleText.joined(lines)
    if title.isEmpty, let name = page.title { title = name }
    identity.title = String(scalars: title)
    let front = frontText()
    identity.period = PeriodReader.period(in: front) ?? PeriodReader.statedPeriod(in: overview())
    let issuer = IssuerReader.issuer(
      title: title, page: page, signature: signature(), front: front)
    identity.issuer = (organ(ofPlace: issuer, front) ?? issuer).map { String(scalars: $0) }
    identity.year = year(title, lines.flatMap { $0 }, identity.period)
    identity.date = date()
    identity.publication = page.publication
    identity.contacts = ContactReader.contacts(in: front)
    identity.form = FormReader.form(of: text, year: identity.year, sections)
    return identity
  }

  private func inked(_ block: Block) -> [Unicode.Scalar] {
    let stretch = Stretch(block.runs, of: text)
    return stretch.inked(stretch.range)
  }

  /// The introduction's blocks, within the first sixty blocks: an introduction is a page.
  private func frontText() -> [Stretch] {
    var result: [Stretch] = []
    for block in blocks[..<min(frontEnd, 60)] where block.role == .body {
      result.append(Stretch(block.runs, of: text))
    }
    return result
  }

  /// The body of the first section of the top level, within a page.
  private func overview() -> [Stretch] {
    guard let first = sections.firstIndex(where: { $0.kind == .heading && $0.level == 1 }) else {
      return []
    }
    let start = sections[first].blocks.lowerBound
    let end = sections[(first + 1)...].first { $0.level == 1 }?.blocks.lowerBound ?? blocks.count
    return blocks[start..<max(start, min(end, start + 60))]
      .filter { $0.role == .body && $0.length <= 2000 }.map { Stretch($0.runs, of: text) }
  }

  /// The index of the first block that is not of the front section.
  private var frontEnd: Int {
    guard let first = sections.first, first.kind == .front else { return 0 }
    return first.blocks.upperBound
  }

  /// The year in the title, else in its subtitle, the period, or the page's name for the report.
  private func year(
    _ title: [Unicode.Scalar], _ lines: [Unicode.Scalar], _ period: Period?
  ) -> Int? {
    YearReader.year(in: title) ?? period?.first.year ?? YearReader.year(in: lines)
      ?? page.title.flatMap { YearReader.year(in: $0) } ?? subtitleYear() ?? openingYear()
  }

  /// The year that the text opens with: 2022年，我部认真落实….
  private func openingYear() -> Int? {
    guard let first = blocks.prefix(20).first(where: { $0.role == .body && $0.length > 20 }) else {
      return nil
    }
    let words = Array(inked(first).prefix(6))
    return words.count == 6 && words[4] == "年" ? YearReader.year(in: Array(words[..<5])) : nil
  }

  /// The year of a date right below the title.
  private func subtitleYear() -> Int? {
    for block in blocks[headBlocks]
    where block.role == .dateline || block.role == .title || isOccasion(block) {
      if let year = YearReader.year(in: inked(block)) { return year }
    }
    return nil
  }

  /// The title and the lines below it that may belong to it.
  private var headBlocks: Range<Int> {
    // A title has some lines, and a letter may stand before it.
    let start = min(titleBlocks.lowerBound, frontEnd)
    return start..<min(frontEnd, start + 12)
  }

  /// Whether a line says where the report was given: （2023年12月28日在县第十七届人民代表大会第四次会议上）.
  private func isOccasion(_ block: Block) -> Bool {
    guard block.role == .body, block.length <= 60 else { return false }
    let words = String(scalars: inked(block))
    return ["（", "(", "—"].contains { words.hasPrefix($0) } && words.holds("会议上")
  }

  /// The organ that signs at the end, without the day behind it; nil where several do.
  private func signature() -> [Unicode.Scalar]? {
    signer() ?? nameBelowTitle() ?? sender()
  }

  /// The one organ that signs the report at its end.
  private func signer() -> [Unicode.Scalar]? {
    let names = closing.filter { blocks[$0].role == .signature }.map { name(in: $0) }
    return names.count == 1 ? names[0] : nil
  }

  /// The blocks that close the report: its signature and the day below.
  private var closing: Range<Int> {
    guard end == blocks.count else {
      let first = blocks[..<end].lastIndex { $0.role != .signature && $0.role != .dateline }
      return (first ?? -1) + 1..<end
    }
    guard let last = sections.last, last.kind == .closing else { return 0..<0 }
    return last.blocks
  }

  /// The organ that stands on a line of its own below the title, above a day or with one.
  private func nameBelowTitle() -> [Unicode.Scalar]? {
    headBlocks.dropFirst().first { index in
      (blocks[index].role == .title || blocks[index].role == .dateline)
        && ClosingReader.isSignature(Stretch(blocks[index].runs, of: text))
    }.map { name(in: $0) }
  }

  /// The organ below a title that names no more than its place, at the end or in the introduction: 示例县2023年…统计公报,
  /// 示例县统计局.
  private func organ(ofPlace place: [Unicode.Scalar]?, _ front: [Stretch]) -> [Unicode.Scalar]? {
    guard let place, let last = place.last, HeadLine.places.contains(last) else { return nil }
    func isOrgan(_ name: [Unicode.Scalar]?) -> Bool {
      name.map { $0.count >= place.count + 2 && $0.starts(with: place) } ?? false
    }
    for name in [nameBelowTitle(), signer()] where isOrgan(name) { return name }
    let maker = IssuerReader.name(inIntroduction: front)
    return isOrgan(maker) ? maker : nil
  }

  /// The organ that signs the letter before the report.
  private func sender() -> [Unicode.Scalar]? {
    blocks[..<min(titleBlocks.lowerBound, frontEnd)].indices
      .last { blocks[$0].role == .signature }.map { name(in: $0) }
  }

  /// The words of a signature before its day.
  private func name(in block: Int) -> [Unicode.Scalar] {
    ClosingReader.organ(in: inked(blocks[block]))
  }

  /// The date below the signature, else below the title.
  private func date() -> CalendarDate? {
    for index in closing.reversed() {
      let words = inked(blocks[index])
      if let place = DateReader.firstDate(in: words) {
        return DateReader.date(in: words, at: place)?.date
      }
    }
    // A letter before the title has a day of its own.
    let start = min(titleBlocks.lowerBound, frontEnd)
    for range in [start..<frontEnd, 0..<start] {
      for block in blocks[range] where block.role == .dateline {
        let words = inked(block)
        if let place = DateReader.firstDate(in: words) {
          return DateReader.date(in: words, at: place)?.date
        }
      }
    }
    return nil
  }
}
