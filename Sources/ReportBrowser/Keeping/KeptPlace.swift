/// Where somebody was in a report, with all that was chosen there, as text that outlives the program.
///
/// ```
/// place  1
/// file  /home/user/2024.html  18022  1711929600000000000  1732853161
/// report  示例市人民政府2024年政府信息公开工作年度报告  示例市人民政府  2024  7042  9f3a06c1d2b45e78
/// at  1  1  4310  12  通过门户网站主动公开…
/// closed  4  三、收到和处理政府信息公开申请情况
/// search  公众号  2
/// mark  a  1  1  …
/// ```
/// Lines that this version does not know, or cannot read, say nothing.
public struct KeptPlace: Equatable, Sendable {
  /// The file that it was read from; nil where it is of none.
  public var file: KeptFile?
  /// Whether it is a library of reports.
  public private(set) var isLibrary = false
  /// The report's title, or the library's name.
  public private(set) var title = ""
  /// Whose report it is; "" where that is not known.
  public private(set) var issuer = ""
  /// The year it covers.
  public private(set) var year: Int?
  /// How long its text was, in reading offsets, and what it came to; 0 where that was not known.
  var length = 0
  var content: UInt64 = 0
  /// Where the cursor was.
  var spot = KeptSpot()
  /// The sections whose subsections were hidden.
  var closed: [KeptSection] = []
  /// What was searched last, and which of the places was current.
  var search = ""
  var hit = 0
  /// What the figures were filtered and ordered by, and which were opened and closed.
  var metricFilter = ""
  var metricOrder = 0
  var metricsAreReversed = false
  var opened: [Int] = []
  var collapsed: [Int] = []
  /// What the rows of the table were filtered by, and the column they were ordered by: descending ones first.
  var tableFilter = ""
  var tableColumn: Int?
  var tableAscends = false
  /// What the findings were filtered by, and which groups stood open, by their bits.
  var findingFilter = ""
  var findingGroups: UInt8?
  /// The places with a letter of their own.
  var marks: [Unicode.Scalar: KeptSpot] = [:]

  /// The most sections and rows that are kept closed or open: nobody closes more by hand.
  static let most = 500

  init() {}

  init(title: String, issuer: String?, year: Int?) {
    self.title = title
    self.issuer = issuer ?? ""
    self.year = year
  }

  /// A library, which is kept only to be named among what was opened.
  public init(library name: String) {
    title = name
    isLibrary = true
  }

  /// Reads what was kept; nil where it is no such text.
  public init?(_ text: String) {
    let lines = KeptLines.lines(of: text)
    guard let first = lines.first(where: { $0.name == "place" }), first.values == ["1"] else {
      return nil
    }
    var hasSpot = false
    for (name, values) in lines {
      guard let value = values.first else { continue }
      switch name {
      case "file": file = KeptFile(values)
      case "library": isLibrary = value == "1"
      case "report": readReport(values)
      case "at":
        guard let spot = KeptSpot(values) else { return nil }
        self.spot = spot
        hasSpot = true
      case "closed":
        if let index = Int(value), values.count == 2, closed.count < KeptPlace.most {
          closed.append(KeptSection(index: index, name: values[1]))
        }
      case "search":
        search = value
        hit = values.count > 1 ? Int(values[1]) ?? 0 : 0
      case "metrics": readMetrics(values)
      case "table":
        tableFilter = value
        tableColumn = values.count > 1 ? Int(values[1]) : nil
        tableAscends = values.count > 2 && values[2] == "1"
      case "findings":
        findingFilter = value
        findingGroups = values.count > 1 ? UInt8(values[1]) : nil
      case "mark":
        if let letter = value.unicodeScalars.first, let spot = KeptSpot(values.dropFirst()) {
          marks[letter] = spot
        }
      default: break
      }
    }
    guard hasSpot else { return nil }
  }

  private mutating func readReport(_ values: [String]) {
    guard values.count >= 5 else { return }
    (title, issuer, year) = (values[0], values[1], Int(values[2]))
    length = Int(values[3]) ?? 0
    content = UInt64(values[4], radix: 16) ?? 0
  }

  private mutating func readMetrics(_ values: [String]) {
    guard values.count >= 5 else { return }
    metricFilter = values[0]
    metricOrder = Int(values[1]) ?? 0
    metricsAreReversed = values[2] == "1"
    let lists = values[3...].map {
      $0.split(separator: " ").prefix(KeptPlace.most).compactMap { Int($0) }
    }
    (opened, collapsed) = (lists[0], lists[1])
  }

  /// The text to keep.
  public var text: String {
    var lines = KeptLines()
    lines.add("place", ["1"])
    if let file { lines.add("file", file.values) }
    if isLibrary { lines.add("library", ["1"]) }
    lines.add(
      "report",
      [
        title, issuer, year.map(String.init) ?? "", String(length),
        String(content, radix: 16),
      ])
    lines.add("at", spot.values)
    for section in closed { lines.add("closed", [String(section.index), section.name]) }
    if !search.isEmpty { lines.add("search", [search, String(hit)]) }
    let ids = [opened, collapsed].map { $0.map(String.init).joined(separator: " ") }
    lines.add(
      "metrics", [metricFilter, String(metricOrder), metricsAreReversed ? "1" : "0"] + ids)
    lines.add(
      "table", [tableFilter, tableColumn.map(String.init) ?? "", tableAscends ? "1" : "0"])
    lines.add("findings", [findingFilter, findingGroups.map(String.init) ?? ""])
    for (letter, spot) in marks.sorted(by: { $0.key < $1.key }) {
      lines.add("mark", [String(Character(letter))] + spot.values)
    }
    return lines.text
  }
}
