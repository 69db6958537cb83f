internal import Wording

extension Section {
  /// The section's heading in one line, as it is printed: `一、概述`, `（一）公开数量`, `1.公开形式`.
  ///
  /// 引言 and 落款 for the sections that have no heading, in the language that is spoken.
  public var name: String {
    switch kind {
    case .front: say("引言")
    case .closing: say("落款")
    case .heading: number + separator + title
    }
  }

  /// What belongs between number and title (GB/T 9704): 、 behind 一, a dot behind 1.
  private var separator: String {
    guard let last = number.unicodeScalars.last, !title.isEmpty else { return "" }
    if number.unicodeScalars.first == "附" || number.unicodeScalars.first == "第" { return " " }
    switch last.value {
    case 0x30...0x39, 0xFF10...0xFF19:
      // 1.1 has its dot.
      return number.unicodeScalars.contains { $0 == "." || $0 == "．" } ? " " : "."
    case 0x4E00...0x9FFF: return "、"
    default: return ""
    }
  }
}

extension Report {
  /// Where a section is: the names of the sections it lies in, from the top, then its own.
  public func namePath(ofSection index: Int) -> String {
    path(ofSection: index).map { sections[$0].name }.joined(separator: " › ")
  }

  /// Where a section is, in few words: the numbers of what it lies in, then its whole name.
  public func shortPath(ofSection index: Int) -> String {
    // Not joined: the library's generic code for it asks the runtime for a conformance, a fortieth of the start.
    path(ofSection: index).dropLast().reduce(into: "") { words, outer in
      let section = sections[outer]
      words += (section.number.isEmpty ? section.name : section.number) + " › "
    } + sections[index].name
  }
}
