internal import HanText
internal import ReportModel

/// The numbers that Word counts and does not store: 一、 （一） 1.
struct DOCXNumbering {
  /// The place of a paragraph in the lists of a document.
  struct Reference {
    var list: String
    var level: Int

    /// A place by its parts.
    init(list: String, level: Int) {
      self.list = list
      self.level = level
    }

    /// The place that the properties of a paragraph state.
    init?(in properties: Int, of tree: MarkupTree) {
      guard let node = tree.child("numPr", of: properties),
        let list = tree.value("numId", of: node)
      else { return nil }
      self.list = list
      let stated = tree.value("ilvl", of: node).flatMap { Int($0) } ?? 0
      level = min(max(0, stated), DOCXNumbering.levelCount - 1)
    }
  }

  /// How a level of a list is numbered.
  private struct Level {
    var start = 1
    var format = "decimal"
    var pattern: [Unicode.Scalar] = []
  }

  /// Word has nine levels.
  private static let levelCount = 9

  /// The levels of each abstract list.
  private var levels: [String: [Level]] = [:]
  /// The abstract list that each list counts in.
  private var lists: [String: String] = [:]
  /// Where a list begins anew when it is first used.
  private var restarts: [String: [Int: Int]] = [:]
  /// The numbers reached, by abstract list; nil where a level has not begun.
  private var counts: [String: [Int?]] = [:]

  /// The lists of a document; none without a part for them.
  init(_ tree: MarkupTree?) {
    guard let tree, !tree.nodes.isEmpty else { return }
    for node in tree.children(of: 0) {
      switch tree.name(of: node) {
      case "abstractNum": addAbstract(node, of: tree)
      case "num": addList(node, of: tree)
      default: continue
      }
    }
  }

  private mutating func addAbstract(_ node: Int, of tree: MarkupTree) {
    guard let id = tree.attribute("abstractNumId", of: node) else { return }
    var result = [Level](repeating: Level(), count: Self.levelCount)
    for child in tree.children(of: node) where tree.name(of: child) == "lvl" {
      guard let index = tree.attribute("ilvl", of: child).flatMap({ Int($0) }),
        result.indices.contains(index)
      else { continue }
      result[index] = Self.level(child, of: tree)
    }
    levels[id] = result
  }

  private static func level(_ node: Int, of tree: MarkupTree) -> Level {
    Level(
      start: tree.value("start", of: node).flatMap { Int($0) } ?? 1,
      format: tree.value("numFmt", of: node) ?? "decimal",
      // A pattern is some characters; a long one is damage.
      pattern: Array((tree.value("lvlText", of: node) ?? "").unicodeScalars.prefix(40)))
  }

  private mutating func addList(_ node: Int, of tree: MarkupTree) {
    guard let id = tree.attribute("numId", of: node),
      let abstract = tree.value("abstractNumId", of: node)
    else { return }
    lists[id] = abstract
    for child in tree.children(of: node) where tree.name(of: child) == "lvlOverride" {
      guard let index = tree.attribute("ilvl", of: child).flatMap({ Int($0) }),
        let start = tree.value("startOverride", of: child).flatMap({ Int($0) })
      else { continue }
      restarts[id, default: [:]][index] = start
    }
  }

  /// Counts a paragraph and gives its number as printed; nil for a bullet and where there is no list.
  mutating func next(_ place: Reference) -> String? {
    guard let abstract = lists[place.list], let levels = levels[abstract] else { return nil }
    var counts = counts[abstract] ?? [Int?](repeating: nil, count: Self.levelCount)
    if let starts = restarts.removeValue(forKey: place.list) {
      for (level, start) in starts where counts.indices.contains(level) {
        counts[level] = bounded(start) - 1
      }
    }
    counts[place.level] = bounded(
      (counts[place.level] ?? bounded(levels[place.level].start) - 1) + 1)
    for deeper in counts.indices where deeper > place.level { counts[deeper] = nil }
    self.counts[abstract] = counts
    return text(of: place.level, counts, levels)
  }

  /// A number that no list reaches is damage.
  private func bounded(_ number: Int) -> Int { min(max(-1, number), 1_000_000) }

  /// The pattern of a level (`%1、`) with its numbers put in.
  private func text(of level: Int, _ counts: [Int?], _ levels: [Level]) -> String? {
    let pattern = levels[level].pattern
    guard levels[level].format != "bullet", levels[level].format != "none" else { return nil }
    var text = String.UnicodeScalarView()
    var place = 0
    while place < pattern.count {
      if pattern[place] == "%", place + 1 < pattern.count,
        let digit = pattern[place + 1].digitValue,
        (1...Self.levelCount).contains(digit)
      {
        let number = counts[digit - 1] ?? levels[digit - 1].start
        text += Self.number(number, levels[digit - 1].format).unicodeScalars
        place += 2
      } else {
        text.append(pattern[place])
        place += 1
      }
    }
    // A tab follows most numbers in Word; behind a mark it is nothing in print.
    if let last = text.last, last.digitValue != nil || last.isHan { text.append(" ") }
    return text.isEmpty ? nil : String(text)
  }

  private static func number(_ number: Int, _ format: String) -> String {
    let style: NumberStyle
    switch format {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital",
      "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseDigitalTenThousand",
      "chineseLegalSimplified":
      style = .ideograph
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": style = .circled
    case "decimalFullWidth": style = .fullWidth
    case "upperLetter": style = .upperLetter
    case "lowerLetter": style = .lowerLetter
    case "upperRoman": style = .upperRoman
    case "lowerRoman": style = .lowerRoman
    default: style = .arabic
    }
    return style.text(of: number)
  }
}
