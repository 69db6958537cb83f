internal import ReportLibrary
internal import ReportModel
internal import TerminalModel
internal import Wording

/// The rows of a library, for a person and for other programs.
struct LibraryRows {
  private let rows: [ReportEntry]
  private let opened: OpenedLibrary
  private let hasFigures: Bool
  private let hasTexts: Bool
  private let hasPairs: Bool

  /// How many texts are asked for at a time: some megabytes.
  private static let stretch = 512

  /// Some rows, with what is to be told of each.
  init(
    _ rows: [ReportEntry], _ opened: OpenedLibrary, hasFigures: Bool, hasTexts: Bool, hasPairs: Bool
  ) {
    self.rows = rows
    self.opened = opened
    self.hasFigures = hasFigures
    self.hasTexts = hasTexts
    self.hasPairs = hasPairs
  }

  /// Writes the rows.
  func write(as format: LibraryCommand.Format, to output: inout Output) throws(Failure) {
    switch format {
    case .csv: try output.write(table.csv)
    case .xlsx:
      try Workbook([Workbook.Sheet(name: say("报告"), table: table)]).write(to: &output)
    case .tsv: try output.write(table.tsv)
    case .table: try LibraryText(rows, opened, hasFigures: hasFigures).write(to: &output)
    case .jsonl: try writeObjects(to: &output, separator: "\n")
    case .json:
      try output.write("[\n")
      try writeObjects(to: &output, separator: ",\n")
      try output.write("]\n")
    }
  }

  private func writeObjects(to output: inout Output, separator: String) throws(Failure) {
    for start in stride(from: 0, to: rows.count, by: LibraryRows.stretch) {
      let part = rows[start..<min(rows.count, start + LibraryRows.stretch)]
      let texts = try texts(of: part)
      for (place, row) in part.enumerated() {
        let isLast = start + place + 1 == rows.count
        let ending = isLast ? "\n" : separator
        try output.write(JSONValue.object(object(row, texts[row.number])).line + ending)
      }
    }
  }

  private func texts(of rows: ArraySlice<ReportEntry>) throws(Failure) -> [Int: KeptText] {
    guard hasTexts || hasPairs else { return [:] }
    let (library, numbers) = (opened.library, rows.map(\.number))
    let texts = try opened.wait { () async throws(LibraryError) in
      try await library.texts(of: numbers)
    }
    return Dictionary(texts.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static let keys = [
    "file", "title", "issuer", "agency", "level", "kind", "parent", "year", "yearSource", "form",
    "published", "state", "error", "sections", "metrics", "tables", "errors", "warnings",
  ]

  private var table: TextTable {
    let figures = hasFigures ? KeyFigure.allCases : []
    return TextTable(
      columns: LibraryRows.keys + figures.map(\.rawValue), rowCount: rows.count
    ) { place in
      let row = rows[place]
      return values(of: row).map { $0?.words ?? "" } + figures.map { row.figures[$0] ?? "" }
    }
  }

  /// A value of a row: words or a number.
  private enum Value {
    case words(String)
    case number(Int)

    var words: String {
      switch self {
      case .words(let words): words
      case .number(let number): String(number)
      }
    }

    var json: JSONValue {
      switch self {
      case .words(let words): .string(words)
      case .number(let number): .number(number)
      }
    }
  }

  private func values(of row: ReportEntry) -> [Value?] {
    func words(_ words: String?) -> Value? { words.map(Value.words) }
    func number(_ number: Int?) -> Value? { number.map(Value.number) }
    let isReport = row.state == .report
    let agency = row.agency
    return [
      .words(opened.library.shown(row.path)), words(row.title.isEmpty ? nil : row.title),
      words(row.issuer), words(agency?.name), words(agency?.level?.name), words(agency?.kind?.name),
      words(agency?.parent), number(row.year), words(row.yearSource?.key),
      words(isReport ? row.form.rawValue : nil), words(row.published), .words(row.state.key),
      words(row.fault?.words), number(isReport ? row.sections : nil), number(row.check?.metrics),
      number(isReport ? row.tables : nil), number(row.check?.errors), number(row.check?.warnings),
    ]
  }

  private func object(_ row: ReportEntry, _ text: KeptText?) -> JSONObject {
    var object: JSONObject = [:]
    for (key, value) in zip(LibraryRows.keys, values(of: row)) {
      object.members.append(JSONObject.Member(key: key, value: value?.json ?? .null))
    }
    if hasFigures {
      for figure in KeyFigure.allCases {
        let value = JSONValue(row.figures[figure])
        object.members.append(JSONObject.Member(key: figure.rawValue, value: value))
      }
    }
    if hasTexts {
      object.members.append(JSONObject.Member(key: "text", value: JSONValue(text?.text)))
    }
    if hasPairs {
      object.members.append(JSONObject.Member(key: "pairs", value: JSONValue(text?.pairs)))
    }
    return object
  }
}
