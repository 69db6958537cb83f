import HanText
import ReportForms
import ReportModel

/// Which cells of a table the form makes parts of which.
///
/// - table 三: the cells of a row are parts of its 总计, those of 总计 of the row （七）总计;
/// - table 四: four results are parts of their 总计;
/// - indicators: what stands below 其中, and 1. 2. 3. below （一）.
///
/// What merely looks like a sum is none: the form has to say so.
struct TableParts {
  /// The column of the totals of rows.
  private(set) var totalColumn: Int?
  /// For each row the one that its cells are parts of, column by column.
  private(set) var above: [Int?]

  /// The parts of a table.
  init(of table: Table) {
    above = [Int?](repeating: nil, count: table.rows.count)
    switch table.kind {
    case .requests, .review: setForm(table)
    case .indicators: setIndicators(table, followsNumbers: true)
    case .generic: setIndicators(table, followsNumbers: false)
    case .proactive: break
    }
  }

  /// The column of totals, and what is added up to （七）总计, as ``FormSums`` knows them.
  private mutating func setForm(_ table: Table) {
    totalColumn = table.columnForms.lastIndex(of: .total)
    guard table.kind == .requests, let total = FormSums.places(in: table)[.outcomeTotal] else {
      return
    }
    for row in FormSums.details(in: table) { above[row] = total }
  }

  // MARK: indicators

  /// A row that others may stand below, with the row it is itself a part of.
  private struct Opener {
    var row: Int
    var style: EnumerationMarker.Style?
    var parent: Int?
    /// Whether 其中 opened the list that it is of.
    var isListed = false
  }

  private mutating func setIndicators(_ table: Table, followsNumbers: Bool) {
    var open: [Opener] = []
    for (index, row) in table.rows.enumerated() {
      let label = RowLabel(row.words)
      var opener = Opener(row: index, style: followsNumbers ? label.style : nil)
      if label.isListed {
        // 其中：1. below 其中：1. goes on with its list; no list opens inside itself.
        let same = open.lastIndex { $0.isListed && $0.style == opener.style && $0.style != nil }
        if let same {
          opener.parent = open[same].parent
          open.removeSubrange(same...)
        } else {
          opener.parent = open.last?.row
        }
        opener.isListed = true
        above[index] = opener.parent
        // A list of one, without a number, ends with its row.
        if opener.style != nil { open.append(opener) }
      } else if let style = opener.style {
        if let place = open.lastIndex(where: { $0.style == style }) {
          opener.parent = open[place].parent
          opener.isListed = open[place].isListed
          open.removeSubrange(place...)
        } else {
          while let last = open.last, last.style.map({ $0.depth < style.depth }) != true {
            open.removeLast()
          }
          opener.parent = open.last?.row
        }
        above[index] = opener.parent
        open.append(opener)
      } else {
        open.removeAll { $0.style == nil || $0.isListed }
        open.append(opener)
      }
    }
  }
}

/// The label of a row without what only sets it in: 其中：, the # of statistics, and its unit.
struct RowLabel {
  /// The words that are left.
  private(set) var name: String
  /// The unit in brackets.
  private(set) var unit: CellUnit?
  /// Whether it says that the row is a part of the one above.
  private(set) var isListed = false
  /// How it is numbered.
  private(set) var style: EnumerationMarker.Style?

  /// A label as printed.
  init(_ label: String) {
    (name, unit) = CellUnit.split(label)
    var words = [Unicode.Scalar](of: name)
    let length = RowLabel.openers.length(in: words, at: 0)
    if length > 0, length < words.count {
      isListed = true
      words.removeFirst(length)
      let marks: [Unicode.Scalar] = ["：", ":", "，", ","]
      if let first = words.first, marks.contains(first) { words.removeFirst() }
      name = String(scalars: words)
    }
    style = EnumerationMarker(in: words, at: 0, before: words.count)?.style
  }

  private static let openers = WordSet("其中 # ＃")
}

extension Table.Row {
  /// The label; where it is a mere number or blank (序号), the first words of the row.
  var words: String {
    guard !label.unicodeScalars.contains(where: { $0.isHan || $0.isASCIILetter }) else {
      return label
    }
    let words = cells.lazy.compactMap { $0?.text }.first { text in
      text.unicodeScalars.contains { $0.isHan } && CellFigure(Array(text.unicodeScalars)) == nil
    }
    return words ?? label
  }
}

extension EnumerationMarker.Style {
  /// The level of the outline that numbers of this style are of.
  fileprivate var depth: Int {
    switch self {
    case .part, .annex: 0
    case .ideograph: 1
    case .bracketedIdeograph: 2
    case .arabic: 3
    case .bracketedArabic: 4
    case .circled: 5
    case .item: 6
    }
  }
}
