/// The tables of a library's index.
///
/// ```
/// file     what was found where: path, size, time and content, so that only what changed is read again
/// report   one row a report, also for what is none or cannot be read; what it says of itself, its figures
/// checked  what the second pass found: the figures of the form, those of prose, what fails, how alike it is to others
/// detail   what is needed to show a report's words as printed again, apart because it is rarely asked for
/// segment  up to 8,192 reports that were read together: where their texts stand, which are still valid
/// pair     for each segment and code the lists of the reports that hold it and the pairs it begins
/// issuer   the names as printed, and the agency that each is taken for
/// agency   who is who
/// meta     what the library is made of
/// ```
enum Schema {
  /// The number of this schema and of all that is put into it; an index of another is made anew.
  ///
  /// It goes up whenever a table, the folding of codes or the lists of pairs change.
  static let number = 13

  /// The statements that make the tables.
  static let statements: [String] =
    [
      """
      CREATE TABLE file (
        id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL,
        modified INTEGER NOT NULL, content INTEGER NOT NULL)
      """,
      """
      CREATE TABLE report (
        number INTEGER PRIMARY KEY, file INTEGER NOT NULL, part TEXT NOT NULL, path TEXT NOT NULL,
        state INTEGER NOT NULL, fault TEXT, title TEXT, issuer TEXT, year INTEGER,
        year_source INTEGER, form INTEGER, published TEXT, sections INTEGER, tables INTEGER,
        length INTEGER, metrics INTEGER, errors INTEGER, warnings INTEGER, failing TEXT,
      """ + KeyFigure.allCases.map { " \($0.column)" }.joined(separator: ",") + ")",
      "CREATE INDEX report_file ON report (file)",
      // The first rows by path are shown before all of them are read.
      "CREATE INDEX report_path ON report (path)",
      "CREATE INDEX report_unchecked ON report (number) WHERE metrics IS NULL AND state = 0",
      "CREATE INDEX report_facts ON report (issuer, year, form, state, errors)",
      """
      CREATE TABLE checked (
        number INTEGER PRIMARY KEY, figures BLOB NOT NULL, stated BLOB NOT NULL,
        failures BLOB NOT NULL, content INTEGER NOT NULL, cleaned INTEGER NOT NULL,
        signature BLOB NOT NULL)
      """,
      "CREATE TABLE detail (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
      """
      CREATE TABLE segment (
        id INTEGER PRIMARY KEY, first INTEGER NOT NULL, place INTEGER NOT NULL,
        size INTEGER NOT NULL, listed INTEGER NOT NULL, lengths BLOB NOT NULL, valid BLOB NOT NULL)
      """,
      "CREATE TABLE pair (id INTEGER PRIMARY KEY, lists BLOB NOT NULL)",
      "CREATE TABLE issuer (name TEXT PRIMARY KEY, agency TEXT NOT NULL) WITHOUT ROWID",
      """
      CREATE TABLE agency (
        name TEXT PRIMARY KEY, level INTEGER, level_source INTEGER, kind INTEGER, parent TEXT,
        parent_source INTEGER) WITHOUT ROWID
      """,
      "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    ] + views + ["PRAGMA user_version = \(number)"]

  /// The same for people who open the index with tools of their own, under Chinese names.
  private static let views = [
    """
    CREATE VIEW 报告 AS SELECT r.path AS 文件, r.title AS 标题, r.issuer AS 发布机关,
      a.name AS 机关, CASE a.level WHEN 0 THEN '国家' WHEN 1 THEN '省' WHEN 2 THEN '市'
      WHEN 3 THEN '县' WHEN 4 THEN '乡' END AS 级别, CASE a.kind WHEN 0 THEN '政府'
      WHEN 1 THEN '部门' WHEN 2 THEN '垂直' END AS 类别, a.parent AS 上级, r.year AS 年度,
      CASE r.form WHEN 0 THEN '自由' WHEN 1 THEN '2019' WHEN 2 THEN '2021' END AS 版式,
      CASE r.state WHEN 0 THEN '报告' WHEN 1 THEN '非报告' WHEN 2 THEN '错误' END AS 状态,
      r.fault AS 原因, r.published AS 发布日期, r.sections AS 章节数, r.tables AS 表格数,
      r.length AS 字数, r.metrics AS 指标数, r.errors AS 错误数, r.warnings AS 提醒数,
    """ + KeyFigure.allCases.map { " r.\($0.column) AS \($0.label)" }.joined(separator: ",") + """
       FROM report r LEFT JOIN issuer i ON i.name = r.issuer LEFT JOIN agency a ON a.name = i.agency
      """,
    """
    CREATE VIEW 机关 AS SELECT name AS 机关, CASE level WHEN 0 THEN '国家' WHEN 1 THEN '省'
      WHEN 2 THEN '市' WHEN 3 THEN '县' WHEN 4 THEN '乡' END AS 级别,
      CASE kind WHEN 0 THEN '政府' WHEN 1 THEN '部门' WHEN 2 THEN '垂直' END AS 类别,
      parent AS 上级 FROM agency
    """,
  ]
}
