internal import ReportModel
internal import ReportSearch

/// The text of a report as the library keeps it.
public struct KeptText: Equatable, Sendable {
  /// The number of the report.
  public var number: Int
  /// The text as printed, a line for each paragraph.
  public var text: String
  /// Its pairs of neighbouring characters as search has them, each once, with blanks between: 公开 开信 信息.
  public var pairs: String
}

/// An agency with the names that it goes by.
public struct AgencyNames: Equatable, Sendable {
  /// The agency.
  public var agency: Agency
  /// Other names as printed.
  public var others: [String]
  /// How many reports it filed.
  public var reports: Int
}

extension Library {
  /// The texts of some reports, in the order asked for; those that are gone or have none are left out.
  public func texts(of numbers: [Int]) throws(LibraryError) -> [KeptText] {
    try read { reader throws(LibraryError) in
      var texts: [KeptText] = []
      for number in numbers {
        guard let segment = reader.segment(of: number),
          let detail = try reader.store.detail(of: number)
        else { continue }
        texts.append(
          reader.texts.withCodes(segment.text(number - segment.first)) { codes in
            KeptText(number, codes, detail)
          })
      }
      return texts
    }
  }

  /// The agencies by name, with the names as printed that are taken for each.
  public func agencyNames() throws(LibraryError) -> [AgencyNames] {
    try read { reader throws(LibraryError) in
      var others: [String: [String]] = [:]
      var counts: [String: Int] = [:]
      let known = try reader.store.agenciesByIssuer()
      for issuer in try reader.store.issuers() {
        let name = known[issuer.name]?.name ?? issuer.name
        counts[name, default: 0] += issuer.years.count
        if issuer.name != name { others[name, default: []].append(issuer.name) }
      }
      return try reader.agencies().map {
        AgencyNames(agency: $0, others: others[$0.name] ?? [], reports: counts[$0.name] ?? 0)
      }
    }
  }
}

extension KeptText {
  /// The text of stored codes.
  fileprivate init(_ number: Int, _ codes: UnsafeBufferPointer<UInt16>, _ detail: [UInt8]) {
    self.number = number
    let report = Report(restoring: SearchIndex(stored: codes, detail: detail), detail: detail)
    var lines: [String] = []
    for block in report.blocks {
      let words = report.string(of: block)
      if block.continuesPrevious, let last = lines.popLast() {
        lines.append(last + words)
      } else {
        lines.append(words)
      }
    }
    text = lines.joined(separator: "\n")
    var seen: Set<UInt32> = []
    var words = String.UnicodeScalarView()
    var before: UInt16 = 0
    PairKeys.forEach(in: codes, behind: &before) { key in
      let (first, second) = (UInt16(key >> 16), UInt16(truncatingIfNeeded: key))
      guard second > 0x20, first > 0x20, let one = Unicode.Scalar(first),
        let other = Unicode.Scalar(second), seen.insert(key).inserted
      else { return }
      if !words.isEmpty { words.append(" ") }
      words.append(one)
      words.append(other)
    }
    pairs = String(words)
  }
}
