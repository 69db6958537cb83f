public import FoundationEssentials
public import ReportAudit
internal import ReportForms
internal import ReportMetrics
internal import ReportModel
internal import Wording

/// What the second pass takes out of a report.
struct CheckedReport: Sendable {
  /// How many figures and findings there are.
  var check: ReportCheck
  /// The figures of the form.
  var figures: FormFigures
  /// The figures of prose and of other tables.
  var stated: [StatedFigure]
  /// What fails.
  var failures: [KeptFinding]
  /// What its text comes to.
  var content: UInt64
  /// The documents that it says were gone through.
  var cleanUp: CleanUp
  /// What its text says, in brief.
  var signature: TextSignature
}

extension CheckedReport {
  /// What a report gives.
  init(of report: Report) {
    let metrics = MetricExtractor.metrics(of: report)
    let findings = Language.with(.chinese) { Auditor.findings(of: report, metrics: metrics) }
    check = ReportCheck(metrics: metrics.count, findings)
    figures = FormFigures(of: report)
    stated = StatedFigure.figures(of: metrics, in: report)
    failures = KeptFinding.failures(among: findings, of: report, metrics: metrics)
    content = report.content
    cleanUp = CleanUp(of: report, metrics: metrics)
    signature = TextSignature(TextLikeness(of: report, masksDigits: true))
  }
}

extension ReportCheck {
  /// What some findings come to.
  fileprivate init(metrics: Int, _ findings: [Finding]) {
    var failing: [String: Int] = [:]
    for finding in findings where finding.status == .fail {
      failing[finding.rule.rawValue, default: 0] += 1
    }
    self.init(
      metrics: metrics, errors: findings.count { $0.verdict == .error },
      warnings: findings.count { $0.verdict == .warning }, failing: failing)
  }
}

/// A figure of the prose or of a table that is none of the form's, as a library keeps it.
public struct StatedFigure: Equatable, Sendable {
  /// What it is, in the words of the report.
  public var name: String
  /// What it is counted in; "" where nothing says it.
  public var unit: String
  /// The number, its scale taken in.
  public var number: Decimal

  /// A figure of a report.
  public init(name: String, unit: String, number: Decimal) {
    self.name = name
    self.unit = unit
    self.number = number
  }

  /// Of a report of a thousand tables not all can be kept: those of the prose are a few dozen.
  private static let most = 400

  /// The figures of a report that are in no table of the form; one that is about or a range is among them with the
  /// number that is printed.
  static func figures(of metrics: [Metric], in report: Report) -> [StatedFigure] {
    var figures: [StatedFigure] = []
    for metric in metrics where metric.role != .before && figures.count < most {
      if let cell = metric.cell {
        guard report.tables.indices.contains(cell.table) else { continue }
        let kind = report.tables[cell.table].kind
        guard kind == .generic || kind == .indicators else { continue }
      }
      let name = metric.label
      // A sentence for a name is no name under which two reports would meet.
      guard !name.isEmpty, name.unicodeScalars.count <= 40 else { continue }
      figures.append(StatedFigure(name: name, unit: metric.unit, number: metric.number))
    }
    return figures
  }

  /// Figures as bytes of the index.
  static func packed(_ figures: [StatedFigure]) -> [UInt8] {
    var packed = PackedNumbers()
    for figure in figures {
      packed.append(figure.name)
      packed.append(figure.unit)
      packed.append(figure.number.description)
    }
    return packed.bytes
  }

  /// The figures that bytes of the index tell of.
  static func figures(packed bytes: [UInt8]) -> [StatedFigure] {
    var reader = PackedNumberReader(bytes)
    var figures: [StatedFigure] = []
    while !reader.isAtEnd {
      let (name, unit) = (reader.words(), reader.words())
      guard let number = Decimal(string: reader.words()) else { continue }
      figures.append(StatedFigure(name: name, unit: unit, number: number))
    }
    return figures
  }
}

/// A finding that fails, as a library keeps it: to be listed without reading the report again, in either language.
public struct KeptFinding: Equatable, Sendable {
  /// The id of the rule.
  public var rule: String
  /// How much it weighs.
  public var severity: Finding.Severity
  /// Where it stands, as what people say of it is kept.
  public var place: String
  /// What the text of its report comes to, see `Report.content`; 0 before it is kept.
  public var content: UInt64 = 0
  /// What it says.
  private var chinese: Words
  private var english: Words

  /// What a finding says in one language.
  fileprivate struct Words: Equatable, Sendable {
    var message: String
    var evidence: [String]
  }

  /// What a person reads.
  public var message: String { spoken.message }
  /// What it rests on, a line each.
  public var evidence: [String] { spoken.evidence }

  private var spoken: Words {
    switch Language.spoken {
    case .chinese: chinese
    case .english: english
    }
  }

  /// What fails in a report; an index is made once, and read by people of both languages.
  ///
  /// - Parameters:
  ///   - findings: what became of the rules, in Chinese.
  ///   - report: the report.
  ///   - metrics: its figures.
  /// - Returns: those that fail, with their words in both languages.
  static func failures(
    among findings: [Finding], of report: Report, metrics: [Metric]
  ) -> [KeptFinding] {
    let chinese = findings.filter { $0.status == .fail }
    guard !chinese.isEmpty else { return [] }
    let english = Language.with(.english) {
      Auditor.failures(of: Set(chinese.map(\.rule)), in: report, metrics: metrics)
    }
    // Rules look at no words of their own, so the two are of one length.
    let other = english.count == chinese.count ? english : chinese
    return zip(chinese, other).map { KeptFinding($0, english: $1) }
  }

  /// A finding of a report in both languages; its place is told by the Chinese one.
  private init(_ finding: Finding, english: Finding) {
    rule = finding.rule.rawValue
    severity = finding.severity
    place = finding.place
    chinese = Words(finding)
    self.english = Words(english)
  }

  /// Findings as bytes of the index.
  static func packed(_ findings: [KeptFinding]) -> [UInt8] {
    var packed = PackedNumbers()
    for finding in findings {
      packed.append(finding.rule)
      packed.append(finding.severity.rawValue)
      packed.append(finding.place)
      finding.chinese.pack(into: &packed)
      finding.english.pack(into: &packed)
    }
    return packed.bytes
  }

  /// The findings that bytes of the index tell of.
  static func findings(packed bytes: [UInt8]) -> [KeptFinding] {
    var reader = PackedNumberReader(bytes)
    var findings: [KeptFinding] = []
    while !reader.isAtEnd { findings.append(KeptFinding(&reader)) }
    return findings
  }

  private init(_ reader: inout PackedNumberReader) {
    rule = reader.words()
    severity = Finding.Severity(rawValue: reader.words()) ?? .info
    place = reader.words()
    chinese = Words(&reader)
    english = Words(&reader)
  }
}

extension KeptFinding.Words {
  /// What a finding says.
  fileprivate init(_ finding: Finding) {
    message = finding.message
    evidence = finding.evidence.map(\.line)
  }

  /// What bytes of the index tell of.
  fileprivate init(_ reader: inout PackedNumberReader) {
    message = reader.words()
    evidence = []
    for _ in 0..<max(0, reader.number()) where !reader.isAtEnd { evidence.append(reader.words()) }
  }

  /// Puts it into bytes of the index.
  fileprivate func pack(into packed: inout PackedNumbers) {
    packed.append(message)
    packed.append(evidence.count)
    for line in evidence { packed.append(line) }
  }
}
