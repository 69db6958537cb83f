import ReportAudit
import ReportModel
import Wording

/// A view of a library, by the number of its key: the same numbers as in a report, one level up.
enum LibraryView: Int, CaseIterable, Hashable, Sendable {
  case reports = 1
  case figures = 2
  case comparison = 3
  case findings = 4
  case hits = 5
  case words = 6
  case nearest = 7

  /// What its key is called.
  var key: String {
    switch self {
    case .words: "w"
    case .nearest: "="
    case .reports, .figures, .comparison, .findings, .hits: String(rawValue)
    }
  }

  var title: String {
    switch self {
    case .reports: say("报告")
    case .figures: say("数字")
    case .comparison: say("对照")
    case .findings: say("核对")
    case .hits: say("检索")
    case .words: say("词频")
    case .nearest: say("相近")
    }
  }

  /// How many groups stand left.
  func groupCount(in state: LibraryState) -> Int {
    switch self {
    case .reports: state.queries.count + state.shelf.agencies.count
    case .findings: state.failureGroups.count
    case .hits: state.hits.count
    case .words: state.words.table?.words.count ?? 0
    case .nearest: state.nearest.shown?.reports.count ?? 0
    case .figures, .comparison: 0
    }
  }

  /// How many rows a group has.
  func rowCount(ofGroup group: Int, in state: LibraryState) -> Int {
    switch self {
    case .reports: rows(ofShelfGroup: group, in: state).count
    case .findings: state.failureGroups[safe: group]?.rows.count ?? 0
    case .hits: state.hits[safe: group]?.snippets.count ?? 0
    case .words: state.words.table?.lineCount ?? 0
    case .nearest: state.nearest.shown?.reports[safe: group]?.shared.count ?? 0
    case .figures, .comparison: 0
    }
  }

  /// The report that a row is of.
  func report(ofRow row: Int, group: Int, in state: LibraryState) -> LibraryReport? {
    switch self {
    case .reports:
      let rows = rows(ofShelfGroup: group, in: state)
      guard row < rows.count, let place = state.shelf.rows[safe: rows.lowerBound + row] else {
        return nil
      }
      return state.shelf.reports[safe: place]
    case .findings:
      return state.failureGroups[safe: group]?.rows[safe: row]
        .flatMap { state.shelf.reports[safe: $0.report] }
    case .hits: return state.hits[safe: group].flatMap { state.shelf.report($0.report) }
    case .nearest:
      return state.nearest.shown?.reports[safe: group].flatMap { state.shelf.report($0.report) }
    case .figures, .comparison, .words: return nil
    }
  }

  /// The reports of an agency, or of a saved query that is applied, on the shelf.
  private func rows(ofShelfGroup group: Int, in state: LibraryState) -> Range<Int> {
    switch state.shelfGroup(group) {
    case .query(let place):
      state.queries[safe: place].map { state.isApplied($0) } ?? false
        ? state.shelf.rows.indices : 0..<0
    case .agency(let place): state.shelf.agencies[safe: place]?.rows ?? 0..<0
    }
  }

  /// What is said where there is nothing to list.
  func emptyWords(in state: LibraryState) -> String {
    switch self {
    case .reports:
      if state.answer?.matches.isEmpty ?? false { return say("没有符合的报告") }
      return state.progress?.isDone ?? false ? say("没有报告") : say("正在读入")
    case .findings:
      return state.progress?.isDone ?? true ? say("没有不相符之处") : say("还没有发现不相符之处")
    case .hits:
      guard let answer = state.answer else { return say("按 / 检索全库") }
      return answer.doubt.isEmpty ? say("没有找到") : say("没有找到：\(answer.doubt)")
    case .words:
      return state.words.isCounting
        ? say("正在数") : say("按 w 输入要数的词，空格隔开，一个词的几种写法用 | 隔开")
    case .nearest:
      return state.nearest.shown?.report == state.nearest.asked
        ? say("没有文字相近的报告") : say("正在找文字最相近的报告")
    case .figures, .comparison: return ""
    }
  }

  /// A row as columns of a table that is written out, and the names of the columns, which programs know them by.
  var exportHeader: [String] {
    switch self {
    case .reports: ["机关", "级别", "年份", "标题", "版式", "指标", "表", "错误", "提醒", "文件"]
    case .findings: ["文件", "结果", "编号", "规则", "说明", "依据", "核实", "备注", "机关", "年份"]
    case .hits: ["机关", "年份", "处数", "文字", "文件"]
    case .nearest: ["机关", "年份", "相似", "两份都有的句子", "文件"]
    case .figures, .comparison, .words: []
    }
  }

  func exportRow(_ row: Int, group: Int, in state: LibraryState) -> [String] {
    guard let report = report(ofRow: row, group: group, in: state) else { return [] }
    let year = report.year.map(String.init) ?? ""
    switch self {
    case .reports:
      return [
        report.agency, report.levelName, year, report.title,
        report.form?.shortName ?? "", String(report.metrics), String(report.tables),
        String(report.errors), String(report.warnings), report.file,
      ]
    case .findings:
      guard let row = state.failureGroups[safe: group]?.rows[safe: row] else { return [] }
      let finding = state.finding(of: row)
      let review = finding.flatMap { state.reviews[$0.key] }
      // As `check` writes them, with what a library knows of the report behind.
      return [
        report.file, (finding?.verdict ?? row.rule.failure).name, row.rule.rawValue, row.rule.name,
        finding?.message ?? "", finding?.evidence.joined(separator: "\n") ?? "",
        review?.standing.name ?? "", review?.remark ?? "", report.agency, year,
      ]
    case .hits:
      guard let match = state.hits[safe: group] else { return [] }
      return [
        report.agency, year, String(match.count), match.snippets[safe: row]?.text ?? "",
        report.file,
      ]
    case .nearest:
      guard let near = state.nearest.shown?.reports[safe: group] else { return [] }
      return [
        report.agency, year, near.percent, near.shared[safe: row]?.words ?? "", report.file,
      ]
    case .figures, .comparison, .words: return []
    }
  }
}

extension LibraryState {
  /// What a search of the text found.
  var hits: [LibraryMatch] { answer?.asksText ?? false ? answer?.matches ?? [] : [] }
}

extension ReportForm {
  /// The form by the year it came in.
  var shortName: String {
    switch self {
    case .narrative: say("叙述")
    case .trial2019: "2019"
    case .standard2021: "2021"
    }
  }
}
