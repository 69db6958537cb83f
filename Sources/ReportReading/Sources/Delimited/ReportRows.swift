internal import FoundationEssentials
internal import HanText
internal import ReportModel

/// The reports that a table holds, one in each row: a text in one column, what is known of it in others.
///
/// ```
/// year,title,full_text⏎2026,政府工作报告,"一、回顾⏎新建公园4个。"⏎   →   one report of two lines
/// {"title":"政府工作报告","content":"一、回顾\n…"}                      →   the same, a line for each
/// ```
struct ReportRows {
  /// A report as its row has it.
  private struct Row {
    var text: [Unicode.Scalar] = []
    var facts: [String: String] = [:]
  }

  private let rows: [Row]

  /// With what longer names of such a field of an object end: articleContent, DOCHTMLCON, newsBody.
  private static let textEndings = [
    "content", "contenthtml", "htmlcon", "html", "body", "正文", "全文",
  ]

  /// What a column of texts is called, in small letters without blanks and marks.
  private static let textNames: Set = [
    "fulltext", "content", "contents", "text", "body", "maintext", "rawtext", "article",
    "articletext",
    "正文", "全文", "内容", "文本", "报告全文", "报告正文", "报告内容", "正文内容", "文章内容", "原文",
  ]

  /// The rows of delimited values; nil where no column holds whole texts.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - isNamed: whether it says by its name that it is a table.
  init?(_ text: [Unicode.Scalar], isNamed: Bool) {
    guard let first = text.firstIndex(where: { !$0.isBlank && !$0.isLineEnd && !$0.isInvisible })
    else { return nil }
    let found =
      text[first] == "{" || text[first] == "["
      ? Self.objects(in: text)
      : Self.argument(of: text, from: first).map(Self.objects)
        ?? Self.delimited(text, from: first, isNamed)
    guard let found else { return nil }
    rows = found
  }

  private static func delimited(
    _ text: [Unicode.Scalar], from first: Int, _ isNamed: Bool
  ) -> [Row]? {
    // A text of one line is long; the head of a table is some words.
    let line = Array(text[first...].prefix(4096).prefix { !$0.isLineEnd })
    let marks: [Unicode.Scalar] = [",", "\t", ";"]
    let heads = marks.map { mark in (mark, DelimitedText(line, dividedBy: mark).rows.first ?? []) }
    guard let (mark, head) = heads.max(by: { $0.1.count < $1.1.count }), head.count < 1000,
      isNamed || head.count > 1 && head.contains(where: Self.isTextName)
    else { return nil }
    let table = DelimitedText(text, dividedBy: mark)
    let body = table.rows.dropFirst().filter { row in row.contains { !$0.allSatisfy(\.isBlank) } }
    guard let column = Self.column(of: head, body) else { return nil }
    let names = head.map(Self.key)
    return body.map { fields in
      var row = Row(text: column < fields.count ? fields[column] : [])
      for (name, field) in zip(names, fields) where row.facts[name] == nil {
        row.facts[name] = String(scalars: field.trimmed)
      }
      return row
    }
  }

  /// The value that a text gives to a function of a page: callback({…});.
  private static func argument(of text: [Unicode.Scalar], from first: Int) -> [Unicode.Scalar]? {
    let name = text[first...].prefix(80).prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == "_" || $0 == "." || $0 == "$"
    }
    let open = name.endIndex
    guard !name.isEmpty, open + 1 < text.count, text[open] == "(",
      text[open + 1] == "{" || text[open + 1] == "[",
      let close = text.lastIndex(where: { !$0.isBlank && $0 != ";" }), text[close] == ")",
      close > open
    else { return nil }
    return Array(text[(open + 1)..<close])
  }

  /// Objects, a line for each, as one list, or inside the answer of a program: {"data":{"content":…}}.
  private static func objects(in text: [Unicode.Scalar]) -> [Row]? {
    guard let last = text.last(where: { !$0.isBlank && !$0.isLineEnd }), last == "}" || last == "]"
    else { return nil }
    let lines = text.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
    var values: [JSONValue] = []
    for line in lines where line.contains(where: { !$0.isBlank }) {
      guard let value = Self.decode(JSONValue.self, Array(line)) else {
        guard let whole = Self.decode(JSONValue.self, text) else { return nil }
        values = [whole]
        break
      }
      values.append(value)
    }
    let found = values.flatMap { Self.rows(in: $0, around: [:]) }
    // An object names its fields, so that a paragraph is enough.
    return found.contains { isReport($0.text) || $0.text.count >= 40 } ? found : nil
  }

  /// The reports in a value, each with what the objects around it say.
  private static func rows(in value: JSONValue, around: [String: String]) -> [Row] {
    switch value {
    case .words, .other: return []
    case .list(let values): return values.flatMap { rows(in: $0, around: around) }
    case .object(let fields):
      var facts = around
      for (name, field) in fields {
        if case .words(let words) = field { facts[key(Array(name.unicodeScalars))] = words }
      }
      // More than one may be called so; the longest is the report.
      let texts = fields.compactMap { name, field -> String? in
        guard case .words(let words) = field, isTextField(name) else {
          return nil
        }
        return words
      }
      let longest = texts.max { $0.utf8.count < $1.utf8.count }
      // What only tells of an answer (msg, code) stands around the text.
      let inner = fields.sorted { $0.key < $1.key }.flatMap { rows(in: $0.value, around: facts) }
      if let longest, inner.isEmpty || longest.utf8.count >= 120 {
        return [Row(text: Array(longest.unicodeScalars), facts: facts)]
      }
      return inner
    }
  }

  /// A value of JSON, as far as it may hold a report or say something of one.
  private enum JSONValue: Decodable {
    case words(String)
    case list([JSONValue])
    case object([String: JSONValue])
    case other

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let words = try? value.decode(String.self) {
        self = .words(words)
      } else if let number = try? value.decode(Int.self) {
        self = .words(String(number))
      } else if let fields = try? value.decode([String: JSONValue].self) {
        self = .object(fields)
      } else if let list = try? value.decode([JSONValue].self) {
        self = .list(list)
      } else {
        self = .other
      }
    }
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ text: [Unicode.Scalar]
  ) -> Value? {
    try? JSONDecoder().decode(type, from: Data(String(scalars: text).utf8))
  }

  /// The column whose fields are whole reports: one of a known name, else the only one with such fields.
  private static func column(
    of head: [[Unicode.Scalar]], _ rows: [[[Unicode.Scalar]]]
  ) -> Int? {
    func count(_ column: Int) -> Int {
      rows.count { column < $0.count && isReport($0[column]) }
    }
    let named = head.indices.filter { isTextName(head[$0]) && count($0) > 0 }
    if let best = named.max(by: { count($0) < count($1) }) { return best }
    let long = head.indices.filter { count($0) * 2 > rows.count }
    return long.count == 1 ? long.first : nil
  }

  /// Whether a field is a report and no cell: of several lines, or as long as a paragraph.
  private static func isReport(_ field: [Unicode.Scalar]) -> Bool {
    field.count >= 200 || field.trimmed.contains { $0.isLineEnd } && field.count >= 12
  }

  private static func isTextName(_ name: [Unicode.Scalar]) -> Bool { textNames.contains(key(name)) }

  /// Whether a field of an object is called as texts are; its names are words, which a column's need not be.
  private static func isTextField(_ name: String) -> Bool {
    let key = key(Array(name.unicodeScalars))
    return textNames.contains(key) || textEndings.contains { key.hasSuffix($0) }
  }

  private static func key(_ name: [Unicode.Scalar]) -> String {
    String(scalars: name.filter { !$0.isBlank && !$0.isInvisible && $0 != "_" && $0 != "-" })
      .lowercased()
  }

  /// How many there are.
  var count: Int { rows.count }

  /// The place of the first that says something, from 1.
  var firstRow: Int { (rows.firstIndex { row in row.text.contains { !$0.isBlank } } ?? 0) + 1 }

  /// The text of a row; a page whose first words have no tag gets one, by which it is known.
  func text(ofRow row: Int) -> [Unicode.Scalar] {
    let text = rows[row - 1].text
    guard text.first(where: { $0.isInk }) != "<", PackedPage.holdsTags(text) else { return text }
    return Array("<div>".unicodeScalars) + text + Array("</div>".unicodeScalars)
  }

  /// Puts what other columns say of a row in the place of what its text says of itself.
  func complete(_ identity: inout Identity, ofRow row: Int) {
    let facts = rows[row - 1].facts
    func fact(_ names: String...) -> String? {
      names.lazy.compactMap { facts[$0] }.first { !$0.isEmpty }
    }
    if let title = fact("title", "标题", "题名", "报告标题", "名称", "文件名称") {
      identity.title = title.split(whereSeparator: \.isNewline).joined()
    }
    identity.issuer = issuer(
      ofTitle: identity.title, own: identity.issuer,
      fact(
        "agency", "issuer", "机构", "机构名称", "发布机构", "发布单位", "发布机关", "发文机关", "机关", "机关名称",
        "部门", "部门名称", "单位", "单位名称", "organization", "department"))
    let years = [identity.title, fact("year", "年份", "年度", "报告年度") ?? ""].compactMap(Self.year)
    if let year = years.first { identity.year = year }
    let date = fact("date", "publishdate", "pubdate", "publisheddate", "发布日期", "日期", "发布时间", "时间")
    if let day = date.flatMap(Self.day), identity.publication == nil {
      identity.publication = Publication(date: day, source: 0..<0)
    }
  }

  /// Who issued the report of a row: who a column says, else who its title names, else who its text names.
  ///
  /// A table of one city calls its bureaus by their short names; the report says the whole one: 教育局, 示例市教育局.
  private func issuer(ofTitle title: String, own: String?, _ column: String?) -> String? {
    let inTitle = IssuerReader.name(inTitle: Array(title.unicodeScalars)).map {
      String(scalars: $0)
    }
    let names = [column, inTitle, own].compactMap { $0 }
    guard let first = names.first else { return nil }
    return names.filter { $0.hasSuffix(first) }.max { $0.utf8.count < $1.utf8.count }
  }

  private static func year(in text: String) -> Int? {
    let words = Array(text)
    for start in words.indices where start + 4 <= words.count {
      let number = words[start..<start + 4]
      guard number.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(String(number)),
        (1949...2100).contains(year), start + 4 == words.count || !words[start + 4].isNumber
      else { continue }
      return year
    }
    return nil
  }

  /// The day that `2026-02-10`, `2026/2/10` or `2026年2月10日` names.
  private static func day(_ text: String) -> CalendarDate? {
    let parts = text.split { !($0.isASCII && $0.isNumber) }.prefix(3).compactMap { Int($0) }
    guard parts.count == 3, (1900...2100).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return nil }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
  }
}
