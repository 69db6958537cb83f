import ReportModel
import Wording

/// Taking counted words and their places out, as they are shown.
extension LibraryState {
  /// The names of the columns that are written out.
  var wordHeader: [String] {
    guard words.places == nil else { return ["机关", "年份", "前文", "词", "后文", "文件"] }
    let grouping = words.table?.question.grouping.name.key ?? ""
    return ["词", grouping, "次数", "字数", "每万字", "报告", "共有报告", "最早"]
  }

  /// The rows that are written out: all words of all rows, or all places.
  var wordRows: [[String]] {
    guard words.places == nil else { return words.lines.indices.map(placeCells) }
    guard let table = words.table else { return [] }
    return table.words.indices.flatMap { word in
      table.rows.map { cells(of: $0, word, in: table) }
    }
  }

  /// The selected row, as it is copied.
  var copiedWords: [String] {
    guard words.places == nil else {
      return words.cursor.row(of: words.lines.count).map(placeCells) ?? []
    }
    guard let table = words.table, let word = group else { return [] }
    return cells(of: cursor.isAmongRows ? table.line(row ?? 0) : table.all, word, in: table)
  }

  private func cells(of row: WordTable.Row, _ word: Int, in table: WordTable) -> [String] {
    guard let count = row.counts[safe: word] else { return [] }
    return [
      table.words[word], row.name, "\(count.count)", "\(row.length)", count.per10000.asHundredths,
      "\(count.reports)", "\(row.reports)", count.firstYear.map(String.init) ?? "",
    ]
  }

  private func placeCells(_ line: Int) -> [String] {
    guard let place = words.places?.places[safe: words.lines[line]] else { return [] }
    let report = shelf.report(place.report)
    return [
      report?.agency ?? "", report?.year.map(String.init) ?? "", place.before, place.word,
      place.behind, report?.file ?? "",
    ]
  }
}
