internal import ReportModel

/// What a report is and its headings, for other programs.
struct OutlineJSON {
  /// The members, in the order of the contract.
  let members: JSONObject

  /// The value.
  var value: JSONValue { .object(members) }

  /// The outline of a report.
  init(_ report: Report) {
    let headings = report.sections.filter { $0.kind == .heading }
    members = [
      "title": .string(report.identity.title),
      "issuer": JSONValue(report.identity.issuer),
      "year": JSONValue(report.identity.year),
      "form": .string(report.identity.form.rawValue),
      "headings": .array(headings.map { OutlineJSON.heading($0, of: report) }),
    ]
  }

  private static func heading(_ section: Section, of report: Report) -> JSONValue {
    .object([
      "level": .number(section.level),
      "number": .string(section.number),
      "title": .string(section.title),
      "runIn": .bool(section.isRunIn),
      "offset": .number(report.blocks[section.blocks.lowerBound].source.lowerBound),
    ])
  }
}
