internal import HanText

/// Recognises what belongs to the page and not to the report: page numbers, rules, separators.
enum PageFurniture {
  /// Whether a line is a page number: `- 1 -`, `— 4 —`, `第 3 页`, `第3页 共8页`.
  ///
  /// A bare number is none: it may be the cell of a table.
  static func isPageNumber(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    // 第 100 页 共 200 页 is the longest there is.
    guard line.count >= 3, line.count <= 16 else { return false }
    let first = scalars[line.lowerBound]
    if first == "第" { return isCountedPage(scalars, line) }
    guard first.isDash, scalars[line.upperBound - 1].isDash else { return false }
    var digits = 0
    for scalar in scalars[line] {
      if scalar.digitValue != nil {
        digits += 1
      } else if !scalar.isDash, !scalar.isBlank {
        return false
      }
    }
    return (1...4).contains(digits)
  }

  private static func isCountedPage(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    var pages = 0
    for scalar in scalars[line] {
      switch scalar {
      case "页", "頁": pages += 1
      case "第", "共", ",", "，", "/": continue
      default: guard scalar.isBlank || scalar.digitValue != nil else { return false }
      }
    }
    return pages > 0
  }

  /// Whether a paragraph is a rule drawn with signs: `=====`, `-----`, `|||`, also around one word.
  static func isRule(_ stretch: Stretch) -> Bool {
    // How much is looked at: a rule fills a line at most.
    let length = 120
    var signs = 0
    var others = 0
    for scalar in stretch.scalars[stretch.range].prefix(length) {
      switch scalar {
      case "=", "-", "_", "*", "|", "—", "─", "━", "~", "＝", "－", "＿", "＊", "｜", "═":
        signs += 1
      default: if !scalar.isBlank { others += 1 }
      }
      guard others * 5 <= length else { return false }
    }
    return signs >= 2 && others * 4 <= signs
  }
}

extension Unicode.Scalar {
  fileprivate var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0xFF0D, 0x2500, 0xB7: true
    default: false
    }
  }
}
