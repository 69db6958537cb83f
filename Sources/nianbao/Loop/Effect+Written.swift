internal import ReportBrowser
internal import TerminalModel
internal import Wording

extension Effect {
  /// Writes the file that was asked for in the browser and says how it went; nil where none was.
  ///
  /// - Parameters:
  ///   - source: the file that the report was read from, which is never written over.
  ///   - columns: the room that the status line has.
  /// - Returns: what the status line is to say, or ask.
  func written(from source: String, fitting columns: Int) -> Event? {
    do throws(Failure) {
      switch self {
      case .exportMetrics(let document, let metrics, let file):
        try ViewFile(metrics: metrics, of: document).write(to: file, source: source)
        return .done(written(to: file, say("，\(metrics.count) 个指标"), columns))
      case .exportTable(let document, let table, let rows, let fields, let file):
        try ViewFile(rows: rows, columns: fields, ofTable: table, of: document)
          .write(to: file, source: source)
        return .done(written(to: file, say("，\(rows.count) 行"), columns))
      case .exportFindings(let document, let findings, let file):
        let chosen = findings.compactMap { place in
          document.findings.map {
            FindingsJSON.Listed(
              finding: $0[place], file: FilePart.name(of: source),
              review: document.review(of: place))
          }
        }
        try ViewFile(findings: chosen).write(to: file, source: source)
        return .done(written(to: file, say("，\(chosen.count) 条"), columns))
      case .library(.export(let header, let rows, let file)):
        try ViewFile(header: header, rows: rows).write(to: file, source: source)
        return .done(written(to: file, say("，\(rows.count) 行"), columns))
      case .library(.exportChart(let picture, let file)):
        let target = OutputFile(path: file.path, source: source, mayReplace: file.mayReplace)
        try target.write { (output: inout Output) throws(Failure) in try output.write(picture) }
        return .done(written(to: file, say("，1 张图"), columns))
      case .quit, .suspend, .redraw, .copy, .arrangeMetrics, .arrangeTable, .listFindings, .check,
        .measure, .review, .keep, .readAgain, .readSource, .openOutside, .pipe, .library:
        return nil
      }
    } catch .taken {
      return target.map { .taken($0.path) }
    } catch {
      return .failed(error.words(fitting: columns))
    }
  }

  /// The file to write.
  private var target: TargetFile? {
    switch self {
    case .exportMetrics(_, _, let file), .exportTable(_, _, _, _, let file),
      .exportFindings(_, _, let file), .library(.export(_, _, let file)),
      .library(.exportChart(_, let file)):
      file
    case .quit, .suspend, .redraw, .copy, .arrangeMetrics, .arrangeTable, .listFindings, .check,
      .measure, .review, .keep, .readAgain, .readSource, .openOutside, .pipe, .library:
      nil
    }
  }

  private func written(to file: TargetFile, _ behind: String, _ columns: Int) -> String {
    let before = say("已写入 ")
    return before
      + file.path.shortenedPath(toColumns: columns - displayWidth(before + behind)) + behind
  }
}
