internal import ReportBrowser
internal import ReportMetrics

/// The figures that the browser shows, written into a file in the format that its name ends with.
struct MetricsFile {
  /// The document that the figures are of.
  let document: Document
  /// The figures to write, as places in the document's metrics, in their order.
  let metrics: [Int]
  /// The file that the report was read from; it is not written over.
  let source: String

  /// Writes the file.
  ///
  /// - Returns: how many figures it holds.
  func write(to path: String) throws(Failure) -> Int {
    let table = MetricTable(document.metrics, of: document.report)
    var places = [Int](repeating: 0, count: table.rows.count)
    for (place, row) in table.rows.enumerated() { places[row.metric] = place }
    var chosen = table
    chosen.rows = metrics.map { table.rows[places[$0]] }
    let format = path.split(separator: ".").last?.lowercased()
    try OutputFile(path: path, source: source).write { (output: inout Output) throws(Failure) in
      switch format {
      // Without a BOM Excel takes UTF-8 for the system's own encoding.
      case "csv":
        try output.write("\u{FEFF}")
        try output.write(chosen.csvLines)
      case "tsv", "txt": try output.write(chosen.tsvLines)
      case "json": try output.write(MetricsJSON(chosen.rows).value)
      case "md", "markdown": try output.write(chosen.markdown)
      default: throw .unknownFormat(file: path)
      }
    }
    return metrics.count
  }
}
