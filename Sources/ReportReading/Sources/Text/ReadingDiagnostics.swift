internal import HanText
internal import ReportModel

/// What the reader met on its way, one finding of a kind, with its first place and its number.
struct ReadingDiagnostics {
  private(set) var findings: [Diagnostic] = []

  /// A field code was taken out.
  mutating func noteFieldCode(_ range: SourceRange) { note(.fieldCode, range) }

  /// Control characters stand in a line.
  mutating func noteControls(in scalars: [Unicode.Scalar], _ line: Range<Int>) {
    for place in line where scalars[place].isControl {
      note(.controlCharacters, place..<place + 1)
    }
  }

  /// Something was found once more.
  mutating func note(_ kind: Diagnostic.Kind, _ range: SourceRange, count: Int = 1) {
    if let index = findings.firstIndex(where: { $0.kind == kind }) {
      findings[index].count += count
    } else {
      findings.append(Diagnostic(kind: kind, source: range, count: count))
    }
  }
}
