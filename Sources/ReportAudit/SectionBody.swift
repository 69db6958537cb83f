import HanText
import ReportForms
import ReportModel

extension Report {
  /// The words of a section without its heading and without marks and blanks, its subsections included.
  func body(ofSection index: Int) -> [Unicode.Scalar] {
    let section = sections[index].blocks
    let words = section.dropFirst(sections[index].kind == .heading ? 1 : 0).filter {
      blocks[$0].role != .metadata
    }
    return words.flatMap { scalars(of: blocks[$0]) }.filter(\.isOfWord)
  }

  /// The heading of a section as evidence.
  func evidence(ofSection index: Int) -> Evidence {
    let heading = blocks[sections[index].blocks.lowerBound]
    return .quote(string(of: heading), at: heading.source)
  }
}

extension Report {
  /// The first section of the top level for each of the six.
  var standardSections: [StandardSection: Int] {
    var found: [StandardSection: Int] = [:]
    for (index, section) in sections.enumerated()
    where section.kind == .heading && section.level == 1 {
      guard let part = StandardSection(heading: section.title), found[part] == nil else { continue }
      found[part] = index
    }
    return found
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a Han character or a digit.
  ///
  /// Asked of every scalar of two sections, so what nearly all of them are comes before the tables of Unicode.
  fileprivate var isOfWord: Bool {
    if isHan || digitValue != nil || isASCIILetter { return true }
    switch self {
    case "\0"..."\u{7F}", "，", "。", "、", "；", "：", "（", "）", "“", "”", "《", "》": return false
    default: return properties.isAlphabetic || properties.numericType != nil
    }
  }
}
