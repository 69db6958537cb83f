internal import ReportSearch

/// What persons say of agencies, in tables with a name, its agency, level, kind and parent in each row.
///
/// ```
/// name          aliasOf       level  kind  parent
/// 示例教育局      示例市教育局
/// 甲区人民政府                   县           示例市人民政府
/// ```
/// The heads may be Chinese (机关, 同, 级别, 类别, 上级); a column may be missing, a cell blank.
struct AgencyTables: Sendable {
  /// What a row says of an agency.
  struct Row: Equatable, Sendable {
    var level: Agency.Level?
    var kind: Agency.Kind?
    var parent: String?
  }

  /// Under what the index notes which tables it was made with.
  static let key = "agencies"

  private var rows: [String: Row] = [:]
  private var aliases: [String: String] = [:]
  /// A number made of all of the tables.
  private(set) var mark = ""

  /// The tables of some files, the first that names an agency counting; files that are not there say nothing.
  init(_ files: [String]) {
    var contents: [Int] = []
    for file in files {
      guard let bytes = try? FileReading.bytes(of: file) else { continue }
      contents.append(FileReading.content(of: bytes))
      read(String(decoding: bytes, as: UTF8.self))
    }
    mark = contents.map(String.init).joined(separator: " ")
  }

  /// Whether the index of a folder was made with other tables.
  func areNewer(than folder: String) -> Bool {
    guard let store = try? Store(writing: folder) else { return false }
    return (try? store.note(AgencyTables.key)) != mark
  }

  /// The agency that a name as printed is of.
  func alias(of name: String) -> String? { aliases[name.foldedName] }

  /// What is said of an agency.
  func row(of name: String) -> Row? { rows[name] }

  /// Whether anything is said of an agency, so that nothing else is believed of its name.
  func knows(_ name: String) -> Bool { rows[name] != nil || aliases[name] != nil }

  private mutating func read(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map {
        AgencyTables.trimmed($0)
      }
    }
    guard let head = lines.first else { return }
    let columns = head.map { AgencyTables.columns[$0.lowercased()] }
    for line in lines.dropFirst() {
      var cells: [Column: String] = [:]
      for (column, cell) in zip(columns, line) where !cell.isEmpty {
        if let column { cells[column] = cell }
      }
      take(cells)
    }
  }

  private mutating func take(_ cells: [Column: String]) {
    guard let name = cells[.name]?.foldedName else { return }
    if let agency = cells[.aliasOf]?.foldedName, agency != name {
      if aliases[name] == nil { aliases[name] = agency }
      return
    }
    guard rows[name] == nil else { return }
    rows[name] = Row(
      level: cells[.level].flatMap { Agency.Level.byName[$0] },
      kind: cells[.kind].flatMap { Agency.Kind.byName[$0] }, parent: cells[.parent]?.foldedName)
  }

  private enum Column { case name, aliasOf, level, kind, parent }

  private static let columns: [String: Column] = [
    "name": .name, "机关": .name, "名称": .name, "aliasof": .aliasOf, "alias of": .aliasOf,
    "同": .aliasOf, "即": .aliasOf, "level": .level, "级别": .level, "kind": .kind, "类别": .kind,
    "parent": .parent, "上级": .parent,
  ]

  private static func trimmed(_ cell: Substring) -> String {
    let marks: Set<Character> = [" ", "\u{3000}", "\u{FEFF}", "\""]
    var cell = cell
    while let first = cell.first, marks.contains(first) { cell.removeFirst() }
    while let last = cell.last, marks.contains(last) { cell.removeLast() }
    return String(cell)
  }
}
