internal import FoundationEssentials
internal import ReportForms
internal import ReportModel
internal import Wording

/// What a person reads of a comparison.
extension ReportComparison.Note {
  /// The note in words; one on the notions of the forms begins with its id.
  public var words: String {
    switch self {
    case .onlyIn(let form, let otherwise):
      otherwise.isEmpty
        ? say("X.FORMAT：只有\(form.year)年版格式有这一项")
        : say("X.FORMAT：只有\(form.year)年版格式有这一项；另一版的“\(otherwise)”口径不同，不作比较")
    case .joined(let names): say("≈ 名称相近，并作一行：\(names.quoted)")
    case .sum: say("格式不印这一项，为各分项之和")
    case .undecided: say("有报告的数字连写，分不出是多少，不填")
    case .short: say("名称笼统，各份所指未必相同，请看原句")
    case .repeated(let count): say("同名的数有 \(count) 个，按先后对应")
    }
  }
}

extension ReportComparison.Row {
  /// What it is called where it stands below another row: of a kind of requester below its total only that, of a total
  /// only its row.
  public func name(below other: ReportComparison.Row?) -> String {
    guard let figure else { return label }
    if isDetail, other?.figure?.row == figure.row { return "  " + figure.column.name }
    let isTotal = figure.table == .requests && figure.column == .total
    return isTotal ? FormLine.of(figure.row).label : label
  }
}

extension ReportForm {
  /// The year that the form came in.
  fileprivate var year: String { self == .trial2019 ? "2019" : "2021" }
}

extension ReportComparison.Change {
  /// The difference with its sign: `+12`, `-3`, `0`, `约+30`.
  public var differenceWords: String { isAbout ? say("约\(difference.signed)") : difference.signed }

  /// The change in percent with its sign: `+4.1%`; "" where there is none to tell.
  public var percentWords: String { percent.map { $0.signed.withTenths + "%" } ?? "" }
}

extension String {
  /// Digits with one behind the point, so that those of a column stand below each other.
  fileprivate var withTenths: String { contains(".") ? self : self + ".0" }
}

extension Decimal {
  fileprivate var signed: String { self > 0 ? "+\(self)" : "\(self)" }
}

extension ReportComparison {
  /// What a column is called: the year where all are of one agency, the agency where all are of one year, else both.
  public func name(ofColumn column: Int) -> String {
    let report = reports[column]
    let agency = report.agency.isEmpty ? report.file : report.agency
    let isDouble = reports.contains {
      $0.file != report.file && $0.agencyKey == report.agencyKey && $0.year == report.year
    }
    if isDouble { return report.yearName + " " + report.fileName }
    let areOneAgency = Set(reports.map(\.agencyKey)).count == 1
    let areOneYear = Set(reports.map(\.year)).count == 1
    if areOneAgency { return report.yearName }
    return areOneYear ? agency : agency + " " + report.yearName
  }

  /// The row of a figure that is named: by its key, by words of its name that stand together, or by characters in
  /// their order (本年新收申请 for 本年新收政府信息公开申请数量).
  ///
  /// Where nothing names a kind of requester, the totals are meant.
  public func rows(named name: String) -> [Row] {
    let exact = rows.filter { $0.key == name }
    if !exact.isEmpty { return exact }
    let rowNamed = rows.filter { $0.figure?.row.rawValue == name }
    let terms = name.split(separator: " ").map(String.init)
    func matching(_ holds: (String, String) -> Bool) -> [Row] {
      guard !terms.isEmpty else { return [] }
      return rows.filter { row in terms.allSatisfy { holds(row.label, $0) } }
    }
    var found = rowNamed.isEmpty ? matching { $0.holds($1) } : rowNamed
    if found.isEmpty { found = matching { $0.holdsInOrder($1) } }
    let totals = found.filter { row in
      !row.isDetail || terms.contains { row.figure?.column.name.holds($0) ?? false }
    }
    return totals.isEmpty ? found : totals
  }
}

extension String {
  /// Whether the characters of another stand in it in their order.
  fileprivate func holdsInOrder(_ other: String) -> Bool {
    var rest = unicodeScalars[...]
    for scalar in other.unicodeScalars {
      guard let place = rest.firstIndex(of: scalar) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
