internal import ReportLibrary
internal import ReportModel
internal import ReportSearch
internal import TerminalModel
internal import Wording

/// Counted words, for a person and for other programs: a row a word and report or group, or with a column a word.
struct TermRows {
  private let table: TermTable
  private let words: [CountedWord]
  private let isWide: Bool
  private let shown: (String) -> String

  /// The rows of a table of words.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - words: the words, in the order of its counts.
  ///   - isWide: whether each word has a column of its own.
  ///   - shown: the path of a report as a person gave it.
  init(
    _ table: TermTable, of words: [CountedWord], isWide: Bool, shown: @escaping (String) -> String
  ) {
    self.table = table
    self.words = words
    self.isWide = isWide
    self.shown = shown
  }

  /// Writes the rows.
  func write(as format: TermsCommand.Format, to output: inout Output) throws(Failure) {
    switch format {
    case .csv: try output.write(textTable.csv)
    case .xlsx:
      try Workbook([Workbook.Sheet(name: say("词频"), table: textTable)]).write(to: &output)
    case .json: try output.write(json)
    case .table: try writeLines(to: &output)
    }
  }

  // MARK: For other programs

  /// What tells a row from the others.
  private var keys: [String] {
    switch table.grouping {
    case .report: ["file", "agency", "level", "year"]
    case .year: ["year"]
    case .agency: ["agency", "level"]
    case .level: ["level"]
    }
  }

  private func values(of row: TermTable.Row) -> [String?] {
    switch table.grouping {
    case .report:
      [
        row.entry.map { shown($0.path) }, row.agency?.name, row.level?.name,
        row.year.map(String.init),
      ]
    case .year: [row.year.map(String.init)]
    case .agency: [row.agency?.name, row.level?.name]
    case .level: [row.level?.name]
    }
  }

  /// The rows as they are written: each word of each row, or each row with all its words.
  var textTable: TextTable {
    if isWide {
      return TextTable(
        columns: keys + ["of", "length"] + words.map(\.text), rowCount: table.rows.count
      ) { place in
        let row = table.rows[place]
        return values(of: row).map { $0 ?? "" } + ["\(row.reports)", "\(row.length)"]
          + row.counts.map { "\($0.count)" }
      }
    }
    return TextTable(
      columns: ["word"] + keys
        + ["count", "length", "per10000", "reports", "of", "firstYear"],
      rowCount: table.rows.count * words.count
    ) { place in
      let (row, word) = (table.rows[place / words.count], place % words.count)
      let count = row.counts[word]
      return [words[word].text] + values(of: row).map { $0 ?? "" } + [
        "\(count.count)", "\(row.length)", count.per10000(of: row.length).asHundredths,
        "\(count.reports)", "\(row.reports)", count.firstYear.map(String.init) ?? "",
      ]
    }
  }

  private var json: JSONValue {
    .object([
      "by": .string(table.grouping.rawValue),
      "words": .array(words.map { .string($0.text) }),
      "rows": isWide
        ? .list(table.rows.count, wideObject)
        : .list(table.rows.count * words.count, longObject),
    ])
  }

  private func head(of row: TermTable.Row) -> JSONObject {
    var object: JSONObject = [:]
    object.members = zip(keys, values(of: row)).map { key, value in
      let isYear = key == "year"
      return JSONObject.Member(
        key: key, value: isYear ? JSONValue(value.flatMap { Int($0) }) : JSONValue(value))
    }
    return object
  }

  private func longObject(_ place: Int) -> JSONValue {
    let (row, word) = (table.rows[place / words.count], place % words.count)
    let count = row.counts[word]
    var object: JSONObject = ["word": .string(words[word].text)]
    object.members += head(of: row).members
    object.members +=
      JSONObject(
        dictionaryLiteral: ("count", .number(count.count)), ("length", .number(row.length)),
        ("per10000", .digits(count.per10000(of: row.length).asHundredths)),
        ("reports", .number(count.reports)), ("of", .number(row.reports)),
        ("firstYear", JSONValue(count.firstYear))
      ).members
    return .object(object)
  }

  private func wideObject(_ place: Int) -> JSONValue {
    let row = table.rows[place]
    var object = head(of: row)
    var counts: JSONObject = [:]
    counts.members = zip(words, row.counts).map {
      JSONObject.Member(key: $0.text, value: .number($1.count))
    }
    object.members +=
      JSONObject(
        dictionaryLiteral: ("of", .number(row.reports)), ("length", .number(row.length)),
        ("counts", .object(counts))
      ).members
    return .object(object)
  }

  // MARK: For a person

  private func writeLines(to output: inout Output) throws(Failure) {
    for (number, word) in words.enumerated() {
      if number > 0 { try output.write("\n") }
      try output.write(emphasized: summary(of: word, number).visibleLine)
      try output.write("\n")
      let rows = table.rows.filter {
        table.grouping != .report || $0.counts[number].count > 0
      }
      let names = rows.map { name(of: $0).visibleLine }
      let width = min(160, ([title] + names).map { displayWidth($0) }.max() ?? 0)
      guard !rows.isEmpty else { continue }
      let head =
        LibraryText.filled(title, width)
        + [say("次数"), say("每万字"), say("报告"), say("字数")].map {
          "  " + $0.flushedRight(toColumns: 9)
        }.joined()
      try output.write(head + "\n")
      for (row, name) in zip(rows, names) {
        let count = row.counts[number]
        let cells = [
          "\(count.count)", count.per10000(of: row.length).asHundredths,
          table.grouping == .report ? "1" : "\(count.reports)/\(row.reports)", "\(row.length)",
        ]
        try output.write(
          LibraryText.filled(name, width)
            + cells.map { "  " + $0.flushedRight(toColumns: 9) }.joined() + "\n")
      }
    }
  }

  private func summary(of word: CountedWord, _ number: Int) -> String {
    let counts = table.rows.map { $0.counts[number] }
    let all = counts.reduce(0) { $0 + $1.count }
    let reports = counts.reduce(0) { $0 + $1.reports }
    let of = table.rows.reduce(0) { $0 + $1.reports }
    let first = counts.compactMap(\.firstYear).min().map { say("，最早 \($0) 年") } ?? ""
    return say("\(word.text)：\(all) 次，\(of) 份报告中的 \(reports) 份\(first)")
  }

  private var title: String {
    switch table.grouping {
    case .report: say("文件")
    case .year: say("年度")
    case .agency: say("机关")
    case .level: say("级别")
    }
  }

  private func name(of row: TermTable.Row) -> String {
    switch table.grouping {
    case .report: row.entry.map { shown($0.path) } ?? ""
    case .year: row.year.map(String.init) ?? say("年度不明")
    case .agency: row.agency?.name ?? say("机关不明")
    case .level: row.level?.words ?? say("级别不明")
    }
  }
}
