import FoundationEssentials
import ReportAudit
import ReportForms
import ReportModel

/// A report with some figures of the form, by their keys: `filed(2023, ["carriedOver.total": 5])`.
func filed(
  _ year: Int, _ figures: [String: Decimal], agency: String = "示例市教育局", parent: String? = nil,
  kind: FiledReport.Kind = .department, form: ReportForm = .standard2021, file: String? = nil
) -> FiledReport {
  var numbers: [FormFigure: Decimal] = [:]
  for (key, number) in figures {
    if let figure = FormFigure(key: key) { numbers[figure] = number }
  }
  let name = file ?? "\(agency)-\(year)"
  return FiledReport(
    id: name.unicodeScalars.reduce(0) { ($0 &* 31 &+ Int($1.value)) & 0xFFFF_FFFF }, file: name,
    title: "\(agency)\(year)年政府信息公开工作年度报告",
    agency: FiledReport.Agency(name: agency, parent: parent, kind: kind), year: year, form: form,
    figures: FormFigures(numbers))
}

/// What the rules between some reports say, a line each: `X.CARRY fail 示例市教育局-2023: …`.
func lines(
  between reports: [FiledReport], copies: [LikeTexts] = [], telling: Auditor.Telling = .all
) -> [String] {
  let files = Dictionary(reports.map { ($0.id, $0.file) }, uniquingKeysWith: { one, _ in one })
  return Auditor.findings(between: reports, copies: copies, telling: telling).map { found in
    let finding = found.finding
    return "\(finding.rule.rawValue) \(finding.verdict.name) \(files[found.report] ?? "?"): "
      + finding.message
  }
}
