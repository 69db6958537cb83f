import FoundationEssentials
import HanText
import ReportModel

/// Lists whose items are counted in other measure words than their total.
extension BreakdownBuilder {
  /// 信息64条，其中公告12份、动态45条、其他7条: what is listed in other measure words comes to the total with the rest.
  mutating func linkMixedLists() {
    for cue in cues where cue.kind == .ofWhich {
      guard let total = cue.parent, countsTexts(total),
        let last = cue.parts.last
      else { continue }
      let head = (lastBefore(cue.place) ?? -1) + 1
      let members = (head..<drafts.count).prefix(40).filter {
        drafts[$0].isListed && drafts[$0].sentence == drafts[last].sentence
          && drafts[$0].tie == .none && drafts[$0].mention.kind == .count
          && (drafts[$0].parent ?? total) == total
          && drafts[$0].mention.span.lowerBound < cue.end
          && countsTexts($0)
      }
      let sum = sum(of: members)
      guard members.count > cue.parts.count, sum == drafts[total].mention.number.decimal else {
        continue
      }
      for member in members {
        drafts[member].parent = total
        drafts[member].relation = .part
      }
    }
  }

  /// Whether a count is one of texts: 条, also where a second word stands in brackets, 期（次）.
  private func countsTexts(_ index: Int) -> Bool {
    let unit = drafts[index].unit.unicodeScalars
    guard let opener = unit.firstIndex(where: { $0 == "（" || $0 == "(" }) else {
      return BreakdownBuilder.ofTexts.contains(drafts[index].unit)
    }
    return BreakdownBuilder.ofTexts.contains(String(unit[..<opener]))
  }

  /// What texts and pieces of information are counted in.
  static let ofTexts = ["条", "件", "份", "篇", "个", "项", "期", "则", "篇次", "条次", "册"]

  /// 收入122亿元，支出121亿元，结余1亿元: what is left over is no part, nor is what was spent.
  func isRest(_ label: [Unicode.Scalar]) -> Bool {
    TotalWords.remainders.first(in: 0..<label.count, of: BlockText(label)) != nil
  }
}
