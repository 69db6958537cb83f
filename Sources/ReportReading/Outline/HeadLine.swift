internal import HanText

/// What stands above a title in the head of a letter or of a page and is none of it.
///
/// ```
/// 东山市水利局文件   东水〔2024〕6号   东山市人民政府门户网站   www.dongshan.gov.cn
/// ```
enum HeadLine {
  /// Whether words are the head of a letter: an organ or a meeting, then 文件, perhaps with a number.
  static func isLetterHead(_ words: [Unicode.Scalar]) -> Bool {
    let main = TitleText.main(words)
    guard main.count <= 40, letterEndings.isSuffix(of: main) else { return false }
    let organ = Array(main.dropLast(2))
    return FieldVocabulary.organEndings.isSuffix(of: organ) || meetings.isSuffix(of: organ)
  }

  private static let letterEndings = WordSet("文件")
  private static let meetings = WordSet("会议 大会")

  /// Whether words are the number of a document and nothing else: 东水〔2024〕6号.
  static func isDocumentNumber(_ words: [Unicode.Scalar]) -> Bool {
    // 东政办公开办函〔2024〕第 106 号 has some twenty scalars.
    guard words.count <= 30, words.last == "号",
      let open = words.firstIndex(where: { opening.contains($0) }), open > 0,
      words[..<open].allSatisfy(\.isHan), open + 6 < words.count,
      words[(open + 1)...(open + 4)].allSatisfy({ $0.digitValue != nil }),
      words[open + 5].isClosing
    else { return false }
    let number = words[(open + 6)..<(words.count - 1)].drop { $0 == "第" }
    return !number.isEmpty && number.allSatisfy { $0.digitValue != nil }
  }

  private static let opening: [Unicode.Scalar] = ["〔", "[", "［", "（", "(", "【"]

  /// Whether words name a site, or are its address.
  static func isSite(_ words: [Unicode.Scalar]) -> Bool {
    if sites.isSuffix(of: words) { return true }
    return words.contains(".") && words.contains { $0.isASCIILetter }
      && words.allSatisfy { $0.isAddressPart }
  }

  private static let sites = WordSet("门户网站 政府网站 官方网站 政府网 政务网 信息网 公众网 公开网 网站 首页")

  /// Whether words are the name of a file: ….docx.
  static func isFile(stretch: Stretch, _ words: Range<Int>) -> Bool {
    files.isSuffix(of: WidthFolding.fold(stretch.inked(words)))
  }

  private static let files = WordSet(".doc .docx .wps .pdf .ofd .xls .xlsx .et .zip .rar .jpg .png")

  /// Whether the name of an organ says where it is: 东山市水利局, but neither 农村局 nor 市城乡建设局.
  static func namesPlace(_ name: [Unicode.Scalar]) -> Bool {
    name.indices.dropFirst().contains { place in
      guard places.contains(name[place]) else { return false }
      let before = name[place - 1]
      let next = place + 1 < name.count ? name[place + 1] : "\0"
      return !words.contains([before, name[place]]) && !words.contains([name[place], next])
    }
  }

  /// With what names of places end.
  static let places: [Unicode.Scalar] = ["省", "市", "县", "區", "区", "州", "盟", "旗", "镇", "乡"]
  /// Words that have such a character and are no place.
  private static let words = WordSet("城市 城镇 城乡 乡镇 社区 市场 乡村 灾区 区域 市政 市容 县乡")
}
