internal import ReportLibrary
internal import ReportModel
internal import Wording

/// Reports whose texts are nearly the same, two a row, the likest first.
struct DuplicateRows {
  private let pairs: [CopiedPair]
  private let opened: OpenedLibrary

  /// Whether there are none.
  var isEmpty: Bool { pairs.isEmpty }

  /// The pairs of a library.
  init(_ opened: OpenedLibrary) throws(Failure) {
    let library = opened.library
    self.opened = opened
    pairs = try opened.wait { () async throws(LibraryError) in try await library.copies() }
  }

  /// Writes the rows.
  func write(as format: LibraryCommand.Format, to output: inout Output) throws(Failure) {
    switch format {
    case .csv: try output.write(table.csv)
    case .xlsx:
      try Workbook([Workbook.Sheet(name: say("相似"), table: table)]).write(to: &output)
    case .tsv: try output.write(table.tsv)
    case .table: try writeLines(to: &output)
    case .json: try output.write(JSONValue.list(pairs.count, object))
    case .jsonl:
      for place in pairs.indices { try output.write(object(place).line + "\n") }
    }
  }

  private static let columns = [
    "likeness", "relation", "source", "sourceAgency", "sourceYear", "copy", "copyAgency",
    "copyYear",
  ]

  private var table: TextTable {
    TextTable(columns: DuplicateRows.columns, rowCount: pairs.count) { place in
      let pair = pairs[place]
      return [pair.hundredths.asHundredths, pair.relation.rawValue]
        + [pair.source, pair.copy].flatMap { entry in
          [
            opened.library.shown(entry.path), entry.agency?.name ?? "",
            entry.year.map(String.init) ?? "",
          ]
        }
    }
  }

  private func object(_ place: Int) -> JSONValue {
    let pair = pairs[place]
    return .object([
      "likeness": .digits(pair.hundredths.asHundredths),
      "relation": .string(pair.relation.rawValue),
      "source": side(pair.source), "copy": side(pair.copy),
    ])
  }

  private func side(_ entry: ReportEntry) -> JSONValue {
    .object([
      "file": .string(opened.library.shown(entry.path)), "agency": JSONValue(entry.agency?.name),
      "year": JSONValue(entry.year),
    ])
  }

  private func writeLines(to output: inout Output) throws(Failure) {
    if pairs.isEmpty { return try output.write(say("没有文字几乎相同的报告") + "\n") }
    for pair in pairs {
      try output.write(emphasized: "\(pair.hundredths)%  \(pair.relation.words)")
      try output.write("\n")
      for entry in [pair.source, pair.copy] {
        let who = [entry.agency?.name, entry.year.map { say("\($0) 年") }].compactMap { $0 }
        let line = "  " + (who + [opened.library.shown(entry.path)]).joined(separator: "  ")
        try output.write(line.visibleLine + "\n")
      }
    }
  }
}

extension CopiedPair {
  /// The likeness in hundredths, cut: what is not wholly the same is never 100.
  fileprivate var hundredths: Int { Int(likeness * 100) }
}

extension CopiedPair.Relation {
  /// What a person reads.
  fileprivate var words: String {
    switch self {
    case .years: say("同一机关两年")
    case .twice: say("同一机关同一年")
    case .agencies: say("两个机关")
    }
  }
}
