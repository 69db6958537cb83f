import ReportModel

extension Section {
  /// The section's heading in one line: number, mark and title; 引言 and 落款 where there is none.
  var name: String {
    switch kind {
    case .front: "引言"
    case .closing: "落款"
    case .heading: number + separator + title
    }
  }

  /// The mark that belongs between number and title (GB/T 9704: 、 behind 一, a dot behind 1).
  private var separator: String {
    guard let last = number.unicodeScalars.last else { return "" }
    switch last {
    case "0"..."9", "０"..."９": return number.hasPrefix("附件") ? " " : "."
    case "）", ")", "①"..."⑳", "⑴"..."⒇": return ""
    default: return number.hasPrefix("第") ? " " : "、"
    }
  }
}

extension Report {
  /// Where a section is, in few words: the numbers of what it lies in, then its whole name.
  func shortPath(ofSection index: Int) -> String {
    let path = path(ofSection: index)
    let outer = path.dropLast().map {
      sections[$0].number.isEmpty ? sections[$0].name : sections[$0].number
    }
    return (outer + [sections[index].name]).joined(separator: " › ")
  }
}
