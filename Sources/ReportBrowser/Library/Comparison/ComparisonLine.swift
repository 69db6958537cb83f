import ReportAudit
import ReportForms
import ReportModel
import Wording

/// A row of the reports side by side.
enum ComparisonLine: Equatable, Sendable {
  /// What the rows below it are of.
  case head(String)
  /// A figure, by its place in the comparison.
  case figure(Int)
  /// A section of two texts beside each other.
  case section(text: Int, Int)

  /// The rows of some reports.
  ///
  /// - Parameters:
  ///   - compared: the reports.
  ///   - hidesEqual: whether what is the same everywhere is left out.
  /// - Returns: figures table by table, then sections; requesters of whom nobody reports any are left out.
  static func lines(of compared: ComparedReports, hidesEqual: Bool) -> [ComparisonLine] {
    var lines: [ComparisonLine] = []
    var title = ""
    for (place, row) in compared.comparison.rows.enumerated() {
      guard !(row.isDetail && row.isNothing), !(hidesEqual && row.agreement == .equal) else {
        continue
      }
      if row.partTitle != title {
        title = row.partTitle
        lines.append(.head(title))
      }
      lines.append(.figure(place))
    }
    for (place, text) in compared.texts.enumerated() {
      let sections = text.sections.indices.filter { !hidesEqual || !text.sections[$0].isUnchanged }
      guard !sections.isEmpty else { continue }
      lines.append(.head(compared.title(ofText: place)))
      lines += sections.map { .section(text: place, $0) }
    }
    return lines
  }
}

extension ReportComparison.Row {
  /// The part of the report that a figure stands in.
  fileprivate var partTitle: String {
    guard let figure else { return say("正文和其他表格") }
    switch figure.table {
    case .proactive: return StandardSection.proactive.title
    case .requests: return StandardSection.requests.title
    case .review: return StandardSection.review.title
    case .indicators, .generic: return ""
    }
  }
}

extension ComparedReports {
  /// What two texts are called: 文字 2021 → 2022 相似度 63%.
  func title(ofText place: Int) -> String {
    let names = (comparison.name(ofColumn: place), comparison.name(ofColumn: place + 1))
    return say("文字 \(names.0) → \(names.1)")
      + (likenesses[place].map { say("  相似度 \($0.percentWords)") } ?? "")
  }

  /// Whether something differs in a row.
  func differs(_ line: ComparisonLine) -> Bool {
    switch line {
    case .head: false
    case .figure(let place): comparison.rows[safe: place]?.agreement == .differs
    case .section(let text, let section):
      !(texts[safe: text]?.sections[safe: section]?.isUnchanged ?? true)
    }
  }

  /// What a section of two texts is called, and how much of it changed: 一、概述 → 一、总体情况.
  func name(of section: SectionPair) -> String {
    guard let new = section.new else {
      let name = section.old?.name ?? ""
      return say("\(name)（删去）")
    }
    guard let old = section.old else { return say("\(new.name)（新增）") }
    if old.name == new.name { return new.name }
    return old.name + (section.isSuggested ? " ≈ " : " → ") + new.name
  }

  /// How alike the two are, and what became of their sentences: `71%  改 3 移 1`.
  func words(of section: SectionPair) -> String {
    let counts = [Passage.Kind.changed, .moved, .deleted, .inserted].compactMap { kind -> String? in
      let count = section.passages.count { $0.kind == kind && (kind != .moved || $0.new != nil) }
      return count > 0 ? kind.words(count) : nil
    }
    let likeness = section.likeness.map { $0.percentWords } ?? "–"
    return ([likeness] + (counts.isEmpty ? [say("无改动")] : counts)).joined(separator: "  ")
  }
}

extension Passage.Kind {
  /// What stands before a sentence.
  var sign: String {
    switch self {
    case .equal: "  "
    case .changed: say("改")
    case .moved: say("移")
    case .deleted: say("删")
    case .inserted: say("增")
    }
  }

  /// How many sentences it is true of.
  fileprivate func words(_ count: Int) -> String {
    switch self {
    case .equal: ""
    case .changed: say("改 \(count)")
    case .moved: say("移 \(count)")
    case .deleted: say("删 \(count)")
    case .inserted: say("增 \(count)")
    }
  }
}

extension Double {
  /// A share in percent.
  fileprivate var percentWords: String { "\(Int((self * 100).rounded()))%" }
}
