public import ReportModel

/// Finds the figures of a report.
///
/// ```
/// 二、（一） 通过门户网站主动公开政府信息864条。其中，机构职能类信息1条，…工作动态类信息817条。
///
/// 通过门户网站主动公开政府信息   864  条
///   机构职能类信息                1  条   part of the first
///   工作动态类信息              817  条   part of the first
/// ```
///
/// Four steps, a block at a time, each over what the one before found:
///
/// 1. ``QuantityScanner`` gives every numeral one owner: a quantity, or a word with the reason why it
///    is none (2017年 a date, 〔2017〕101号 a document, 一是 an enumerator, 进一步 a word). Evidence is
///    asked in a fixed order, the surest first, and there is no score: a reader can say why.
/// 2. ``PlanScope`` sets aside what is only planned, ``ZeroStatement`` adds what did not happen.
/// 3. ``LabelFinder`` names what is left: the words before the number back to the last clause end,
///    or verb and noun around it, completed by what the clause elides. The shortest name that is
///    faithful wins: openers (其中, 全年), our own office as subject and 共 are dropped.
/// 4. ``BreakdownBuilder`` finds totals. A cue opens a list of parts; among the earlier quantities of
///    the same unit that are not smaller, the one that shares most words with the part is its total,
///    and the nearest among equals: class first, then unit and size, nearness last. Counts that add up
///    to the one before them, percents that fit, and rates of work done find their whole without a cue.
///
/// Tables that kept their cells are no prose: ``TableMetrics`` makes each cell a figure by its labels.
///
/// The period of a fact is the one its sentence names before it, else the one its paragraph opened
/// with, else its heading's or the report's (``PeriodFinder``). What the figures say together, and
/// whether it is so, is asked afterwards of all of them: ``MetricRelations``.
///
/// All of it is linear in the text. Lines without a numeral, which are most, cost one look a scalar.
public enum MetricExtractor {
  /// The metrics of a report, in the order of the text.
  public static func metrics(of report: Report) -> [Metric] {
    var walk = ReportScan(report: report)
    return TableMetrics.metrics(of: report, with: walk.metrics())
  }

  /// Every numeral of a report, in the order of the text, with its reading or the reason it has none.
  ///
  /// A cell that is a metric is a quantity with the unit of its column; all other numerals of tables
  /// have the reason `table`.
  public static func quantities(of report: Report) -> [Quantity] {
    var walk = ReportScan(report: report)
    return walk.quantities().giving(TableMetrics.metrics(of: report))
  }
}
