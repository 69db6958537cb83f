/// A table: rows with labels by columns with names, and the grid it was read from.
///
/// ```
/// 信息内容        本年制发件数  本年废止件数  现行有效件数
/// 规章                 0            0            0
/// 行政规范性文件       3            1            22
/// ```
/// is two rows (`规章`, `行政规范性文件`) by three columns. A cell that is blank on paper is nil, which
/// is not the same as `0`.
public struct Table: Equatable, Sendable, Codable {
  /// What a table is, by its content.
  public enum Kind: String, Equatable, Sendable, Codable {
    /// 主动公开政府信息情况, the table of section 二 of the standard forms.
    case proactive
    /// 收到和处理政府信息公开申请情况, the table of section 三.
    case requests
    /// 政府信息公开行政复议、行政诉讼情况, the table of section 四.
    case review
    /// Indicators with their units of measure (指标, 计量单位).
    case indicators
    /// Any other table.
    case generic
  }

  /// A cell that is not blank.
  public struct Cell: Equatable, Sendable, Codable {
    /// The words as printed, without blanks inside but those that part two numbers.
    public var text: String
    /// Where they stand.
    public var source: SourceRange

    /// A cell of some words at a place of the source.
    public init(text: String, source: SourceRange) {
      self.text = text
      self.source = source
    }
  }

  /// A row: what it is of, and its figures.
  public struct Row: Equatable, Sendable, Codable {
    /// The label in full with its number, without blanks inside.
    public var label: String
    /// The labels of the groups that the row stands in, outermost first (`三、本年度办理结果`, `（三）不予公开`).
    public var path: [String]
    /// The columns that the row has: all, but for a table whose parts have columns of their own.
    public var fields: Range<Int>
    /// A cell for each column of the table; nil where it is blank, or where the row has no such column.
    public var cells: [Cell?]
    /// Where figures stand that ran together so that nothing says which cells they are of; else nil.
    ///
    /// A cell that is nil in such a row is unreadable, not blank.
    public var undecided: SourceRange?
    /// What the row is, in a table of the official forms; nil for any other.
    public var form: FormRow?
    /// The row of the grid that its cells stand in, or nil where the table has no grid.
    ///
    /// Three rows of the table of reconsideration and litigation are printed in one.
    public var gridRow: Int?

    /// A row of a label and its cells.
    public init(
      label: String, path: [String], fields: Range<Int>, cells: [Cell?], form: FormRow? = nil,
      gridRow: Int? = nil
    ) {
      self.label = label
      self.path = path
      self.fields = fields
      self.cells = cells
      self.form = form
      self.gridRow = gridRow
    }

    /// The label of the group that the row is directly a part of (`（三）不予公开`), or nil.
    public var group: String? { path.last }

    /// Whether a column's figure ran together with others, so that it is unreadable rather than blank.
    public func isUndecided(_ column: Int) -> Bool {
      undecided != nil && fields.contains(column) && cells.indices.contains(column)
        && cells[column] == nil
    }
  }

  /// A cell of the grid as printed, blank ones included.
  public struct GridCell: Equatable, Sendable, Codable {
    /// The first row it covers, from 0.
    public var row: Int
    /// The first column it covers, from 0.
    public var column: Int
    /// How many rows it covers.
    public var rowSpan: Int
    /// How many columns it covers.
    public var columnSpan: Int
    /// Where its words stand; empty when it is blank.
    public var source: SourceRange

    /// A cell at a place of the grid.
    public init(row: Int, column: Int, rowSpan: Int, columnSpan: Int, source: SourceRange) {
      self.row = row
      self.column = column
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
      self.source = source
    }
  }

  /// What the table is.
  public var kind: Kind
  /// The words above it that name it; "" if there are none.
  public var caption: String
  /// The names of the columns, from the lowest row of the header; the column of labels has none.
  public var columns: [String]
  /// What each column is, in a table of the official forms; nil for any other.
  public var columnForms: [FormColumn?]
  /// The rows below the header, in the order printed.
  public var rows: [Row]
  /// The blocks that hold its words: one for each printed row that is not blank.
  public var blocks: Range<Int>
  /// All cells as printed, row by row.
  public var grid: [GridCell]

  /// A table of the given parts; its columns are none of the official forms' unless told.
  public init(
    kind: Kind, caption: String = "", columns: [String], columnForms: [FormColumn?]? = nil,
    rows: [Row], blocks: Range<Int>, grid: [GridCell]
  ) {
    self.kind = kind
    self.caption = caption
    self.columns = columns
    self.columnForms = columnForms ?? [FormColumn?](repeating: nil, count: columns.count)
    self.rows = rows
    self.blocks = blocks
    self.grid = grid
  }
}
