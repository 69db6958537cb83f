internal import HanText
internal import ReportModel

/// What the page around a report says of it, in lines such as `标题: …` and `发布机构: …`.
struct PageFacts {
  /// The name of the report.
  private(set) var title: [Unicode.Scalar]?
  /// Who published it.
  private(set) var publisher: [Unicode.Scalar]?
  /// When it was published.
  private(set) var publication: Publication?

  /// The data in the blocks before the text.
  init(_ blocks: [Block], in text: [Unicode.Scalar]) {
    for block in blocks.prefix(60) where block.role == .metadata && block.length <= 300 {
      let stretch = Stretch(block.runs, of: text)
      guard let (words, place) = Self.entry(of: stretch) else { continue }
      let label = String(scalars: words)
      let value = stretch.inked(place)
      guard !value.isEmpty else { continue }
      switch label {
      case "标题", "名称", "信息名称", "文件名称": title = title ?? value
      case "发布机构", "发文机关", "发文机构", "发布单位", "公开机构", "公开主体": publisher = publisher ?? value
      case "发布日期", "公开日期", "发布时间", "公开时间", "发文日期", "公布日期":
        // Not without its blanks: 2022-02-08 16:34.
        guard publication == nil,
          let date = DateReader.date(in: stretch.scalars, at: place.lowerBound)?.date
        else { continue }
        publication = Publication(date: date, source: block.source)
      default: continue
      }
    }
  }

  /// The label and the place of the value.
  private static func entry(of stretch: Stretch) -> ([Unicode.Scalar], Range<Int>)? {
    if let entry = PageEntry(stretch) { return (entry.label, entry.value) }
    guard
      let colon = stretch.scalars[stretch.range].firstIndex(where: { $0 == "：" || $0 == ":" })
    else { return nil }
    return (stretch.inked(stretch.start..<colon), stretch.trimmed(colon + 1..<stretch.end))
  }
}
