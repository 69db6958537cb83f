internal import HanText

/// A text whose lines are the rows of a table, its fields divided by one mark (RFC 4180).
///
/// ```
/// 指标,单位,数量⏎"公开,总数",条,5⏎   →   指标 | 单位 | 数量   公开,总数 | 条 | 5
/// ```
/// A field in quotation marks may hold the mark, line ends, and a quotation mark written twice.
struct DelimitedText {
  /// The fields of each row, blank rows included.
  private(set) var rows: [[[Unicode.Scalar]]] = []
  /// Whether any field stands in quotation marks.
  private(set) var isQuoted = false

  /// The rows of a text; of one that is no table the first rows that show it.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - mark: what divides the fields.
  ///   - limit: how many rows to read.
  init(_ text: [Unicode.Scalar], dividedBy mark: Unicode.Scalar, limit: Int = .max) {
    var row: [[Unicode.Scalar]] = []
    var field: [Unicode.Scalar] = []
    var place = 0
    while place < text.count, rows.count < limit {
      let scalar = text[place]
      if scalar == "\"", field.allSatisfy(\.isBlank) {
        field = Self.quoted(in: text, &place)
        isQuoted = true
      } else if scalar == mark {
        row.append(field)
        field = []
        place += 1
      } else if scalar.isLineEnd {
        rows.append(row + [field])
        row = []
        field = []
        place += scalar == "\r" && place + 1 < text.count && text[place + 1] == "\n" ? 2 : 1
      } else {
        field.append(scalar)
        place += 1
      }
    }
    if rows.count < limit, !row.isEmpty || !field.isEmpty { rows.append(row + [field]) }
  }

  /// The words between quotation marks; goes on behind the second, at the end where there is none.
  private static func quoted(
    in text: [Unicode.Scalar], _ place: inout Int
  ) -> [Unicode.Scalar] {
    var field: [Unicode.Scalar] = []
    place += 1
    while place < text.count {
      let scalar = text[place]
      place += 1
      if scalar == "\"" {
        guard place < text.count, text[place] == "\"" else { return field }
        place += 1
      }
      field.append(scalar)
    }
    return field
  }
}
