internal import HanText
internal import ReportModel

/// Reads a text of delimited values as a report of its tables.
///
/// ```
/// 表1 主要指标,,⏎指标,单位,数量⏎总数,条,5⏎   →   the line 表1 主要指标, a table of one row
/// ```
struct DelimitedReader {
  private let text: [Unicode.Scalar]
  /// Whether the file says by its name that it is a table; then rows may differ in length.
  private let isNamed: Bool
  /// What divides the fields, if the first rows look like those of a table.
  private let mark: Unicode.Scalar?

  init(_ text: [Unicode.Scalar], isNamed: Bool) {
    self.text = text
    self.isNamed = isNamed
    mark = Self.mark(of: text, isNamed: isNamed)
  }

  /// Whether the first rows look like those of a table.
  var mayBeTable: Bool { mark != nil }

  /// The rows as text and tables, or nil when the text is no table.
  var flow: Flow? {
    guard let mark else { return nil }
    let table = DelimitedText(text, dividedBy: mark)
    return isNamed || Self.isTable(table, mark) ? Self.flow(of: table.rows) : nil
  }

  /// What divides the fields: the mark of which the first rows have the same number.
  private static func mark(of text: [Unicode.Scalar], isNamed: Bool) -> Unicode.Scalar? {
    let marks: [Unicode.Scalar] = ["\t", ",", ";"]
    return marks.first { mark in
      // Most texts show in their first line that they are none.
      guard text.prefix(4096).contains(mark) else { return false }
      // Of a file that says it is a table the first page may be prose, a line in each row.
      let limit = isNamed ? 200 : 5
      let rows = DelimitedText(text, dividedBy: mark, limit: limit).rows.filter { !isBlank($0) }
      let counts = rows.map(\.count)
      guard let widest = counts.max(), widest > 1 else { return false }
      return isNamed || rows.count >= 3 && counts.allSatisfy { $0 == widest }
    }
  }

  /// Whether all rows have as many fields, and the fields are those of a table and no sentences that
  /// happen to have as many commas.
  private static func isTable(_ table: DelimitedText, _ mark: Unicode.Scalar) -> Bool {
    let rows = table.rows.filter { !isBlank($0) }
    guard rows.count >= 3, let width = rows.first?.count,
      rows.allSatisfy({ $0.count == width })
    else { return false }
    if table.isQuoted, width >= 3 { return true }
    let fields = rows.joined().filter { !$0.allSatisfy(\.isBlank) }
    let figures = fields.count(where: isFigure)
    let sentences = fields.count { $0.count > 60 || $0.last?.endsSentence == true }
    guard sentences * 10 <= fields.count else { return false }
    if mark == "\t", width >= 3 { return true }
    // Lines with one comma each may be text: below a header each must end in a figure.
    guard width > 2 else { return rows.dropFirst().allSatisfy { isFigure($0[1]) } }
    // A table has figures in a fifth of its fields, lists of names have none.
    return figures * 5 >= fields.count
  }

  private static func isFigure(_ field: [Unicode.Scalar]) -> Bool {
    TableReader.isFigure(field.filter { !$0.isBlank })
  }

  private static func isBlank(_ row: [[Unicode.Scalar]]) -> Bool {
    row.allSatisfy { $0.allSatisfy(\.isBlank) }
  }

  private static func flow(of rows: [[[Unicode.Scalar]]]) -> Flow {
    var result = SheetFlow()
    result.append(rows: rows)
    return result.flow
  }
}
