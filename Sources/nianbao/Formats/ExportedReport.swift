internal import ReportMetrics
internal import ReportModel

/// A report as JSON: the whole of it, so that it opens again, and what other programs read of it.
///
/// ```
/// {"format":"nianbao-report","report":{"text":…},"version":1,"title":…,"headings":[…],"metrics":[…]}
/// ```
/// Only the archive in it is read back; all else is made from that anew, so that both always agree.
struct ExportedReport {
  /// The report.
  let report: Report
  /// Its metrics.
  let metrics: MetricTable
  /// The report as it opens again.
  let archive: [UInt8]

  /// Writes the JSON.
  func write(to output: inout Output) throws(Failure) {
    // Behind the archive's own members: a reader knows it by its beginning.
    try output.write(String(decoding: archive.dropLast(), as: UTF8.self) + ",")
    var more = OutlineJSON(report).members
    var rows = metrics.rows
    MetricOrder.offset.sort(&rows)
    more.members.append(JSONObject.Member(key: "metrics", value: MetricsJSON(rows).value))
    var text = ""
    var isFirst = true
    try JSONValue.object(more).write(to: &text) { (piece: inout String) throws(Failure) in
      // The archive has opened the object.
      try output.write(isFirst ? String(piece.dropFirst()) : piece)
      isFirst = false
      piece.removeAll(keepingCapacity: true)
    }
  }
}
