/// The outline drawn as a tree.
extension Report {
  /// The outline as lines of text, a tree drawn with ├─ and └─ below the title.
  ///
  /// ```
  /// 某局2017年政府信息公开工作年度报告
  /// ├─ 引言
  /// ├─ 一、概述
  /// └─ 二、主动公开情况
  ///    └─ （一）公开数量
  /// ```
  public var outlineDrawing: String {
    var lines = [identity.title.isEmpty ? "（无标题）" : identity.title]
    // Whether the section at each depth has a sibling below it, which needs a line down to it.
    var goesOn: [Bool] = []
    for (index, section) in sections.enumerated() {
      goesOn.removeSubrange(min(section.depth, goesOn.count)...)
      let next = section.descendants.upperBound
      let hasSibling = next < sections.count && sections[next].depth == section.depth
      let rail = goesOn.map { $0 ? "│  " : "   " }.joined()
      lines.append(rail + (hasSibling ? "├─ " : "└─ ") + sections[index].label)
      goesOn.append(hasSibling)
    }
    return lines.joined(separator: "\n")
  }
}

extension Section {
  /// The section's name with its number, as a reader writes it: `一、概述`, `（一）公开数量`, `1.公开形式`.
  public var label: String {
    switch kind {
    case .front: "引言"
    case .closing: "落款"
    case .heading: number + separator + title
    }
  }

  /// What stands between number and title: 、 behind a Chinese numeral, a dot behind digits.
  private var separator: String {
    guard let last = number.unicodeScalars.last, !title.isEmpty else { return "" }
    if number.unicodeScalars.first == "附" || number.unicodeScalars.first == "第" { return " " }
    switch last.value {
    case 0x30...0x39, 0xFF10...0xFF19: return "."
    case 0x4E00...0x9FFF: return "、"
    default: return ""
    }
  }
}
