internal import HanText

/// What the outline so far makes likely: which number comes next, and whether a table is being read.
struct OutlineContext {
  /// The last number met at each level, 1…5, whether it made a heading or not.
  private var lastOrdinals = [Int](repeating: 0, count: 6)
  /// The last number at each level that turned out to be a list item.
  private var listOrdinals = [Int](repeating: 0, count: 6)
  /// Whether the lines are those of a table.
  var isInTable = false {
    didSet { if isInTable != oldValue { rowOrdinal = 0 } }
  }
  /// The last first-level number that was a row's.
  private var rowOrdinal = 0

  /// The title of the report.
  var title: [Unicode.Scalar] = []

  /// The number of the next annex in a list of them, behind 附件：1.…; 0 where there is none.
  var nextAnnex = 0

  /// Whether a part or chapter was met, of which 第一节 is one level lower.
  var hasParts = false

  /// The last number that told those above it: 1.2.1; empty before the first.
  var lastDecimal: [Int] = []

  /// Whether first-level headings are numbered.
  private(set) var hasNumberedTop = false

  /// Whether any heading was met.
  private(set) var hasHeadings = false

  /// The level of the last heading with a number; 0 before the first.
  private(set) var numberedLevel = 0

  /// The level of the last 一、 or （一）, which 1.1 is below; 0 before the first.
  private var ideographLevel = 0

  /// The level of a number that tells those above it: 1.1 is right below 一、 or （一）.
  func level(ofDecimal path: [Int]) -> Int {
    ideographLevel == 0 ? path.count : min(ideographLevel + path.count - 1, 5)
  }

  /// Whether a number goes on counting, or begins to.
  func continues(_ marker: EnumerationMarker) -> Bool {
    guard let level = marker.style.level else { return false }
    return marker.ordinal == 1 || marker.ordinal == lastOrdinals[level] + 1
  }

  /// Whether a number is the very next of its level.
  func isNext(_ marker: EnumerationMarker) -> Bool {
    guard let level = marker.style.level else { return false }
    return marker.ordinal == lastOrdinals[level] + 1
  }

  /// Whether a number is the very next of the highest level, whatever its own is.
  func isNextOfTop(_ marker: EnumerationMarker) -> Bool { marker.ordinal == lastOrdinals[1] + 1 }

  /// Whether a number goes on with a list whose items are sentences.
  func continuesList(_ marker: EnumerationMarker) -> Bool {
    guard let level = marker.style.level, marker.ordinal > 1 else { return false }
    return listOrdinals[level] == marker.ordinal - 1
  }

  /// Whether a first-level number counts on from the row above.
  func continuesRows(_ marker: EnumerationMarker) -> Bool {
    rowOrdinal > 0 && marker.ordinal == rowOrdinal + 1
  }

  /// A row of a table was found.
  mutating func noteRow(_ marker: EnumerationMarker) {
    isInTable = true
    if marker.style == .ideograph { rowOrdinal = marker.ordinal }
  }

  /// A heading was found.
  mutating func note(_ cut: HeadingCut) {
    isInTable = false
    hasHeadings = true
    guard let marker = cut.marker else { return forget(below: cut.level - 1) }
    numberedLevel = cut.level
    switch marker.style {
    case .ideograph:
      hasNumberedTop = true
      ideographLevel = 1
      lastDecimal = [marker.ordinal]
    case .bracketedIdeograph: ideographLevel = 2
    case .arabic, .bracketedArabic, .circled, .part, .annex, .item: break
    }
    lastOrdinals[cut.level] = marker.style.shiftsLevels ? 0 : marker.ordinal
    listOrdinals[cut.level] = 0
    forget(below: cut.level)
  }

  /// A numbered paragraph turned out to be an item of a list.
  mutating func noteListItem(_ marker: EnumerationMarker) {
    guard let level = marker.style.level else { return }
    listOrdinals[level] = marker.ordinal
    lastOrdinals[level] = marker.ordinal
  }

  private mutating func forget(below level: Int) {
    for lower in max(0, level + 1)..<lastOrdinals.count where lower > level {
      lastOrdinals[lower] = 0
      listOrdinals[lower] = 0
    }
  }
}
