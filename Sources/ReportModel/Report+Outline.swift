internal import Wording

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
  ///
  /// - Parameter headingsOnly: whether introduction and signature, which have no heading, are left out.
  /// - Returns: lines joined by line feeds, without one at the end.
  public func outlineDrawing(headingsOnly: Bool = false) -> String {
    var lines = [identity.title.isEmpty ? say("（无标题）") : identity.title]
    // Whether the section at each depth has a sibling below it, which needs a line down to it.
    var goesOn: [Bool] = []
    for section in sections where !headingsOnly || section.kind == .heading {
      goesOn.removeSubrange(min(section.depth, goesOn.count)...)
      let next = section.descendants.upperBound
      let hasSibling =
        next < sections.count && sections[next].depth == section.depth
        && (!headingsOnly || sections[next].kind == .heading)
      let rail = goesOn.map { $0 ? "│  " : "   " }.joined()
      lines.append(rail + (hasSibling ? "├─ " : "└─ ") + section.name)
      goesOn.append(hasSibling)
    }
    return lines.joined(separator: "\n")
  }
}
