internal import HanText
internal import ReportModel

/// What the page around a report says of it, in lines such as `标题: …` and `发布机构: …`.
struct PageFacts {
  /// The name of the report.
  private(set) var title: [Unicode.Scalar]?
  /// Who published it.
  private(set) var publisher: [Unicode.Scalar]?
  /// Who the page has it from; a site, or an organ.
  private(set) var origin: [Unicode.Scalar]?
  /// When it was published.
  private(set) var publication: Publication?

  /// The day of an entry that does not say of what it is: 时间：2024-01-18.
  private var anyDay: Publication?

  /// The data in the blocks before the text.
  init(_ blocks: [Block], in text: [Unicode.Scalar]) {
    // The label that stands on a line of its own, above its value.
    var above: [Unicode.Scalar] = []
    for block in blocks.prefix(60) where block.role == .metadata && block.length <= 300 {
      let stretch = Stretch(block.runs, of: text)
      if PageEntry.isLoneLabel(stretch) {
        above = stretch.inked(stretch.range)
        continue
      }
      var entries = Self.entries(of: stretch)
      if entries.isEmpty, !above.isEmpty { entries = [(above, stretch.range)] }
      above = []
      for (label, value) in entries { read(label, value, of: stretch, in: block) }
    }
    publication = publication ?? anyDay
  }

  /// Whether a line says who published a report or when, and nothing that only pages say.
  static func isKnown(_ stretch: Stretch) -> Bool {
    guard !counters.isFound(in: stretch.inked(stretch.range)) else { return false }
    return PageEntry.entries(in: stretch).contains { entry in
      publishers.contains(entry.label) && entry.value.count >= 3
        || (days.contains(entry.label) || anyDays.contains(entry.label))
          && DateReader.date(in: stretch.scalars, at: entry.value.lowerBound) != nil
    }
  }

  /// What counts readers, and changes how a page looks.
  private static let counters = WordSet("点击 浏览 阅读 访问 字号 字体 打印")
  private static let titles = WordSet("标题 名称 信息名称 文件名称 title")
  private static let publishers = WordSet("发布机构 发文机关 发文机构 发布单位 公开机构 公开主体")
  private static let origins = WordSet("来源 信息来源 文章来源 稿源")
  private static let days = WordSet("发布日期 公开日期 发布时间 公开时间 发文日期 公布日期 pubDate publish_date")
  private static let anyDays = WordSet("时间 日期 date")

  private mutating func read(
    _ label: [Unicode.Scalar], _ place: Range<Int>, of stretch: Stretch, in block: Block
  ) {
    let value = stretch.inked(place)
    guard !value.isEmpty else { return }
    if Self.titles.contains(label) {
      title = title ?? value
    } else if Self.publishers.contains(label) {
      publisher = publisher ?? value
    } else if Self.origins.contains(label) {
      origin = origin ?? value
    } else if Self.days.contains(label) {
      publication = publication ?? Self.day(at: place, of: stretch, in: block)
    } else if Self.anyDays.contains(label) {
      anyDay = anyDay ?? Self.day(at: place, of: stretch, in: block)
    }
  }

  /// The day that a value begins with; not without its blanks: 2022-02-08 16:34.
  private static func day(
    at place: Range<Int>, of stretch: Stretch, in block: Block
  ) -> Publication? {
    DateReader.date(in: stretch.scalars, at: place.lowerBound)
      .map { Publication(date: $0.date, source: block.source) }
  }

  /// The labels of a line and the places of their values.
  private static func entries(of stretch: Stretch) -> [([Unicode.Scalar], Range<Int>)] {
    let entries = PageEntry.entries(in: stretch)
    guard entries.isEmpty else { return entries.map { ($0.label, $0.value) } }
    guard
      let colon = stretch.scalars[stretch.range].firstIndex(where: { $0 == "：" || $0 == ":" })
    else { return [] }
    return [(stretch.inked(stretch.start..<colon), stretch.trimmed(colon + 1..<stretch.end))]
  }
}
