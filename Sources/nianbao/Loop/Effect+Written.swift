internal import ReportBrowser

extension Effect {
  /// Writes the file that was asked for in the browser and says how it went; nil where none was.
  ///
  /// - Parameter source: the file that the report was read from, which is never written over.
  /// - Returns: what the status line is to say.
  func written(from source: String) -> Event? {
    do throws(Failure) {
      switch self {
      case .exportMetrics(let document, let metrics, let file):
        let count = try MetricsFile(document: document, metrics: metrics, source: source)
          .write(to: file)
        return .done("已写入 \(file)，\(count) 个指标")
      case .exportTable(let document, let table, let rows, let file):
        let count = try TableFile(document: document, table: table, rows: rows, source: source)
          .write(to: file)
        return .done("已写入 \(file)，\(count) 行")
      case .exportFindings(let document, let findings, let file):
        let chosen = findings.compactMap { document.findings?[$0] }
        try FindingsFile(findings: chosen, source: source).write(to: file)
        return .done("已写入 \(file)，\(chosen.count) 条")
      case .quit, .suspend, .redraw, .copy, .arrangeMetrics, .arrangeTable, .listFindings, .check,
        .measure:
        return nil
      }
    } catch {
      return .failed(error.words)
    }
  }
}
