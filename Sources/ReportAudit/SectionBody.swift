import ReportModel

extension Report {
  /// The words of a section without its heading and without marks and blanks, its subsections included.
  func body(ofSection index: Int) -> [Unicode.Scalar] {
    let section = sections[index].blocks
    let words = section.dropFirst(sections[index].kind == .heading ? 1 : 0).filter {
      blocks[$0].role != .metadata
    }
    return words.flatMap { scalars(of: blocks[$0]) }
      .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The heading of a section as evidence.
  func evidence(ofSection index: Int) -> Evidence {
    let heading = blocks[sections[index].blocks.lowerBound]
    return .quote(string(of: heading), at: heading.source)
  }
}

/// The six sections of the standard forms (国办公开办函〔2019〕60号, 〔2021〕30号).
enum StandardSection: Int, CaseIterable {
  case overview, proactive, requests, review, problems, other

  /// The name in the form of 2021, behind its number.
  var name: String {
    switch self {
    case .overview: "一、总体情况"
    case .proactive: "二、主动公开政府信息情况"
    case .requests: "三、收到和处理政府信息公开申请情况"
    case .review: "四、政府信息公开行政复议、行政诉讼情况"
    case .problems: "五、存在的主要问题及改进情况"
    case .other: "六、其他需要报告的事项"
    }
  }

  /// The section that a heading names, in the words of either form.
  init?(heading: String) {
    // 因政府信息公开工作被申请行政复议 is no section of requests: the order of questions matters.
    if heading.holds("复议") || heading.holds("诉讼") {
      self = .review
    } else if heading.holds("问题") {
      self = .problems
    } else if heading.holds("其他"), heading.holds("事项") {
      self = .other
    } else if heading.holds("申请") {
      self = .requests
    } else if heading.holds("主动公开") {
      self = .proactive
    } else if heading.holds("总体情况") || heading.holds("概述") {
      self = .overview
    } else {
      return nil
    }
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
