import ReportModel
import TerminalModel
import Wording

/// Draws counted words: the words, the rows of the selected one, and the chart below them.
struct WordsPane {
  let state: LibraryState

  private var table: WordTable? { state.words.table }

  // MARK: Words

  func draw(word: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    guard let table else { return }
    let count = "\(table.all.counts[safe: word]?.count ?? 0)"
    let end = rect.size.columns - count.utf8.count - 1
    frame.putCut(
      table.words[safe: word] ?? "", at: at(rect, 1), style: style, limit: max(0, end - 2))
    frame.put(
      count, at: at(rect, end),
      style: style.background == .standard ? Theme.matchCount : style)
  }

  // MARK: Rows

  func drawHead(in rect: Rect, on frame: inout Frame) {
    guard let table else { return }
    let columns = WordColumns(table, word: state.group ?? 0, columns: rect.size.columns)
    frame.putCut(
      table.question.grouping.title, at: at(rect, columns.name.lowerBound), style: Theme.tableHead,
      limit: columns.name.count)
    for (kind, end) in columns.ends {
      let width = displayWidth(kind.title, state.ambiguous)
      frame.put(kind.title, at: at(rect, max(0, end - width)), style: Theme.tableHead)
    }
  }

  func draw(row place: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    guard let table, let word = state.group else { return }
    let columns = WordColumns(table, word: word, columns: rect.size.columns)
    let row = table.line(place)
    guard let count = row.counts[safe: word] else { return }
    let isPlain = style.background == .standard
    // What there is nothing of is no place to go to.
    let look = isPlain && count.count == 0 ? Theme.secondary : style
    if isPlain == false { frame.put("›", at: at(rect, 1), style: style) }
    let name = table.name(of: row)
    frame.putCut(
      name, at: at(rect, columns.name.lowerBound),
      style: isPlain && place == table.rows.count ? Theme.subheading : look,
      limit: columns.name.count)
    for (kind, end) in columns.ends {
      let words = kind.words(of: count, in: row)
      let plain = kind == .count ? Theme.figure : Theme.secondary
      frame.put(
        words, at: at(rect, max(0, end - displayWidth(words, state.ambiguous))),
        style: isPlain && count.count > 0 ? plain : look)
    }
  }

  // MARK: The chart

  func drawChart(in rect: Rect, on frame: inout Frame) {
    guard rect.size.rows > 2, rect.size.columns > 0, let chart = state.wordChart, !chart.isEmpty
    else { return }
    let rule = String(repeating: "─", count: rect.size.columns)
    frame.put(rule, at: rect.origin, style: Theme.rule, limit: rect.size.columns)
    frame.putCut(
      " \(chart.title) ", at: at(rect, 2), style: Theme.secondary,
      limit: rect.size.columns - 4)
    let plot = Rect(
      row: rect.origin.row + 1, column: rect.origin.column + 1, columns: rect.size.columns - 2,
      rows: rect.size.rows - 1)
    ChartDrawing(chart, in: plot, state.ambiguous).draw(on: &frame)
  }

  private func at(_ rect: Rect, _ column: Int) -> Position {
    Position(row: rect.origin.row, column: rect.origin.column + column)
  }
}

/// The columns of counted words: name and count always, the others as the width allows.
struct WordColumns {
  /// What a column tells of a word.
  enum Kind: CaseIterable {
    case count, per10000, reports, firstYear, length

    var title: String {
      switch self {
      case .count: say("次数")
      case .per10000: say("每万字")
      case .reports: say("报告")
      case .firstYear: say("最早")
      case .length: say("字数")
      }
    }

    func words(of count: WordTable.Count, in row: WordTable.Row) -> String {
      switch self {
      case .count: "\(count.count)"
      case .per10000: count.per10000.asHundredths
      case .reports: "\(count.reports)/\(row.reports)"
      case .firstYear: count.firstYear.map(String.init) ?? "–"
      case .length: "\(row.length)"
      }
    }
  }

  /// The columns of the name.
  let name: Range<Int>
  /// Where each column ends.
  let ends: [(kind: Kind, end: Int)]

  /// The columns of a pane of some width.
  init(_ table: WordTable, word: Int, columns: Int) {
    let start = 3
    // All of them are narrower than the row of all of them.
    let widths = Kind.allCases.map { kind in
      let all =
        table.all.counts[safe: word].map { kind.words(of: $0, in: table.all).utf8.count } ?? 0
      return max(displayWidth(kind.title, .narrow), kind == .per10000 ? max(all, 6) : all) + 2
    }
    let least = table.question.grouping == .agency ? 16 : 8
    var room = columns - start - least - 1
    var shown: [(kind: Kind, width: Int)] = []
    for (kind, width) in zip(Kind.allCases, widths) {
      guard room >= width || shown.isEmpty else { break }
      room -= width
      shown.append((kind, width))
    }
    let widest = table.question.grouping == .agency ? 40 : 10
    name = start..<start + min(widest, least + max(0, room))
    var end = name.upperBound
    ends = shown.map { kind, width in
      end += width
      return (kind, end)
    }
  }
}
