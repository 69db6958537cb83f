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
        try ViewFile(metrics: metrics, of: document).write(to: file, source: source)
        return .done("已写入 \(file)，\(metrics.count) 个指标")
      case .exportTable(let document, let table, let rows, let file):
        try ViewFile(rows: rows, ofTable: table, of: document).write(to: file, source: source)
        return .done("已写入 \(file)，\(rows.count) 行")
      case .exportFindings(let document, let findings, let file):
        let chosen = findings.compactMap { document.findings?[$0] }
        try ViewFile(findings: chosen, file: source).write(to: file, source: source)
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
