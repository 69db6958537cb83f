internal import HanText
internal import ReportModel

/// The numbers that Word counts and does not store: 一、 （一） 1.
struct DOCXNumbering {
  /// The place of a paragraph in the lists of a document.
  struct Reference {
    var list: String
    var level: Int
    /// The style that states the list; its level is the list's to say.
    var style: String?

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
    var format = NumberFormat.counted(.arabic)
    var pattern: [Unicode.Scalar] = []
    /// Whether all numbers in it are Arabic, whatever their own levels say.
    var isLegal = false
    /// The level, from 1, behind which it begins anew; 0 for never, nil for every higher one.
    var restart: Int?
    /// The style of its paragraphs.
    var style: String?
  }

  /// Word has nine levels.
  private static let levelCount = 9

  /// The levels of each abstract list.
  private var levels: [String: [Level]] = [:]
  /// The abstract list that has a style's levels.
  private var styleLists: [String: String] = [:]
  /// The style whose levels an abstract list has.
  private var styleLinks: [String: String] = [:]
  /// The abstract list that each list counts in.
  private var lists: [String: String] = [:]
  /// Levels that a list has of its own.
  private var ownLevels: [String: [Int: Level]] = [:]
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
    if let style = tree.value("styleLink", of: node) { styleLists[style] = id }
    styleLinks[id] = tree.value("numStyleLink", of: node)
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
    var level = Level()
    level.start = tree.value("start", of: node).flatMap { Int($0) } ?? 1
    // Newer formats stand in an alternative, with an older one to fall back on.
    let format = (node..<tree.nodes[node].end).first { tree.name(of: $0) == "numFmt" }
    if let format { level.format = NumberFormat(format, in: tree) }
    // A pattern is some characters; a long one is damage.
    level.pattern = Array((tree.value("lvlText", of: node) ?? "").unicodeScalars.prefix(40))
    level.isLegal =
      tree.child("isLgl", of: node).map {
        !["0", "false", "off"].contains(tree.attribute("val", of: $0))
      } ?? false
    level.restart = tree.value("lvlRestart", of: node).flatMap { Int($0) }
    level.style = tree.value("pStyle", of: node)
    return level
  }

  private mutating func addList(_ node: Int, of tree: MarkupTree) {
    guard let id = tree.attribute("numId", of: node),
      let abstract = tree.value("abstractNumId", of: node)
    else { return }
    lists[id] = abstract
    for child in tree.children(of: node) where tree.name(of: child) == "lvlOverride" {
      guard let index = tree.attribute("ilvl", of: child).flatMap({ Int($0) }),
        (0..<Self.levelCount).contains(index)
      else { continue }
      if let own = tree.child("lvl", of: child) {
        ownLevels[id, default: [:]][index] = Self.level(own, of: tree)
      }
      guard let start = tree.value("startOverride", of: child).flatMap({ Int($0) }) else {
        continue
      }
      restarts[id, default: [:]][index] = start
    }
  }

  /// Counts a paragraph and gives its number as printed; nil for a bullet and where there is no list.
  mutating func next(_ place: Reference) -> String? {
    guard let stated = lists[place.list] else { return nil }
    let abstract = styleLinks[stated].flatMap { styleLists[$0] } ?? stated
    guard var levels = levels[abstract] else { return nil }
    for (index, level) in ownLevels[place.list] ?? [:] { levels[index] = level }
    var index = place.level
    if let style = place.style { index = levels.firstIndex { $0.style == style } ?? index }
    var counts = counts[abstract] ?? [Int?](repeating: nil, count: Self.levelCount)
    if let starts = restarts.removeValue(forKey: place.list) {
      for (level, start) in starts { counts[level] = bounded(start) - 1 }
    }
    counts[index] = bounded((counts[index] ?? bounded(levels[index].start) - 1) + 1)
    for deeper in counts.indices where deeper > index {
      // Behind a level it does not restart for, it counts on.
      if levels[deeper].restart.map({ index < $0 }) ?? true { counts[deeper] = nil }
    }
    self.counts[abstract] = counts
    return text(of: index, counts, levels)
  }

  /// A number that no list reaches is damage.
  private func bounded(_ number: Int) -> Int { min(max(-1, number), 1_000_000) }

  /// The pattern of a level (`%1、`) with its numbers put in.
  private func text(of index: Int, _ counts: [Int?], _ levels: [Level]) -> String? {
    let level = levels[index]
    if case .bullet = level.format { return nil }
    var text = String.UnicodeScalarView()
    var hasWords = false
    var place = 0
    while place < level.pattern.count {
      let scalar = level.pattern[place]
      place += 1
      if scalar == "%", place < level.pattern.count, let digit = level.pattern[place].digitValue,
        (1...Self.levelCount).contains(digit)
      {
        let number = counts[digit - 1] ?? levels[digit - 1].start
        let format = level.isLegal ? .counted(.arabic) : levels[digit - 1].format
        let words = format.text(of: number).unicodeScalars
        hasWords = hasWords || !words.isEmpty
        text += words
        place += 1
      } else {
        hasWords = hasWords || scalar.isHan || scalar.isASCIILetter
        text.append(scalar)
      }
    }
    // A tab follows most numbers in Word; behind a mark it is nothing in print.
    if let last = text.last, last.digitValue != nil || last.isHan { text.append(" ") }
    // What is left of a pattern without its number is a mark alone.
    return hasWords ? String(text) : nil
  }
}

/// How a level of a list is written.
private enum NumberFormat {
  /// A number in a style.
  case counted(NumberStyle)
  /// A number with noughts before it, of so many digits.
  case padded(Int)
  /// Nothing: the pattern's own words are all there is.
  case none
  /// A sign.
  case bullet

  /// The format that an element states.
  init(_ node: Int, in tree: MarkupTree) {
    let name = tree.attribute("val", of: node) ?? "decimal"
    switch name {
    case "bullet": self = .bullet
    case "none": self = .none
    case "decimalZero": self = .padded(2)
    case "custom":
      // 001, 002, 003, ...
      let first = (tree.attribute("format", of: node) ?? "").prefix { $0.isNumber }
      self = first.count > 1 ? .padded(first.count) : .counted(.arabic)
    default: self = .counted(Self.styles[name] ?? .arabic)
    }
  }

  private static let styles: [String: NumberStyle] = [
    "chineseCounting": .ideograph, "chineseCountingThousand": .ideograph,
    "japaneseCounting": .ideograph, "taiwaneseCounting": .ideograph,
    "taiwaneseCountingThousand": .ideograph, "koreanCounting": .ideograph,
    "ideographDigital": .ideographDigits, "japaneseDigitalTenThousand": .ideographDigits,
    "taiwaneseDigital": .ideographDigits, "koreanDigital2": .ideographDigits,
    "chineseLegalSimplified": .legal, "ideographLegalTraditional": .legalTraditional,
    "japaneseLegal": .legalTraditional, "ideographTraditional": .stems,
    "ideographZodiac": .branches, "ideographZodiacTraditional": .stemsAndBranches,
    "ideographEnclosedCircle": .enclosedIdeograph, "decimalEnclosedCircle": .circled,
    "decimalEnclosedCircleChinese": .circled, "decimalEnclosedParen": .bracketed,
    "decimalEnclosedFullstop": .stopped, "decimalFullWidth": .fullWidth,
    "decimalFullWidth2": .fullWidth, "numberInDash": .dashed, "upperLetter": .upperLetter,
    "lowerLetter": .lowerLetter, "upperRoman": .upperRoman, "lowerRoman": .lowerRoman,
    "ordinal": .ordinal,
  ]

  /// A number in this format.
  func text(of number: Int) -> String {
    switch self {
    case .counted(let style): style.text(of: number)
    case .padded(let count):
      String(repeating: "0", count: max(0, count - String(max(0, number)).count)) + String(number)
    case .none, .bullet: ""
    }
  }
}
