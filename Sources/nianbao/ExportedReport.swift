internal import ReportMetrics
internal import ReportModel
internal import ReportReading

/// A report as JSON: the whole of it, so that it opens again, and what other programs read of it.
///
/// ```
/// {"format":"nianbao-report","report":{"text":…},"version":1,"title":…,"headings":[…],"metrics":[…]}
/// ```
/// Only the archive in it is read back; all else is made from that anew, so that both always agree.
enum ExportedReport {
  /// The JSON of a report and its metrics.
  static func json(
    of report: Report, metrics table: MetricTable
  ) throws(ReportReadingError) -> String {
    let archive = String(decoding: try ReportArchive.bytes(of: report), as: UTF8.self)
    var more = OutlineJSON(report).members
    let metrics = MetricsJSON(MetricOrder.offset.sorted(table.rows)).value
    more.members.append(JSONObject.Member(key: "metrics", value: metrics))
    // Behind the archive's own members: a reader knows it by its beginning.
    return archive.dropLast() + "," + JSONValue.object(more).text.dropFirst()
  }
}
