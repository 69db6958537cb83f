internal import ReportAudit
internal import ReportBrowser
internal import ReportLibrary
internal import ReportMetrics
internal import ReportModel
internal import ReportSearch
internal import Wording

/// The work on a library beside the screen: reading, searching, opening. Its results come back as events.
///
/// An actor: of many keys of a search, typed faster than they are answered, only the last is looked for.
actor LibraryWork {
  private let library: Library
  /// The rows as they were told last, by number.
  private var entries: [Int: ReportEntry] = [:]
  /// Looks figures up.
  private let figures: FigureWork
  /// What fails between reports, by the number of the one that it is told of.
  private var between: [Int: [FiledFinding]] = [:]
  /// What the texts of the reports come to, by number.
  private var contents: [Int: UInt64] = [:]
  /// Counts the queries, so that one that was overtaken is passed over.
  private var queries = 0
  private let comparisons: ComparisonWork
  /// Counts words.
  private let words: WordWork
  /// When the rows are to be told again.
  private var due = ContinuousClock.now + .milliseconds(300)

  /// Of more reports texts are not compared unasked: that takes some milliseconds for each that may be a copy.
  private static let mostCompared = 10_000
  /// How many reports of a search are listed: more than anybody walks through.
  private static let listed = 500
  /// How many places of each are shown.
  private static let places = 20

  /// The work on a library.
  init(_ library: Library) {
    self.library = library
    figures = FigureWork(library)
    comparisons = ComparisonWork(library)
    words = WordWork(library)
  }

  /// Tells what is known, then reads what is new or changed and checks it, and tells what came of it.
  ///
  /// - Parameter post: what is done with each event.
  func bringUpToDate(_ post: @escaping @Sendable (Event) -> Void) async {
    if let known = try? await rows(), !known.isEmpty {
      post(.library(.reports(known)))
      await compare(findsCopies: false)
      await tell(post)
    }
    do throws(LibraryError) {
      try await library.refresh(.all) { progress in
        post(.library(.progress(IndexProgress(words: progress.words))))
        // What was read is listed while the rest is read.
        Task { await self.tellInTime(post) }
      }
    } catch {
      switch error {
      case .readOnly where library.isIndexed: break
      default: post(.failed(error.words))
      }
    }
    await compare(findsCopies: false)
    await tell(post)
    post(.library(.progress(IndexProgress(words: ""))))
    // Who copied whom takes longer than all else, and most libraries have nobody who did; of a whole country
    // `check --years` tells it.
    guard entries.count <= LibraryWork.mostCompared else { return }
    let before = between
    await compare(findsCopies: true)
    if between != before { await tell(post) }
  }

  /// Asks the rules between reports of all that were checked.
  private func compare(findsCopies: Bool) async {
    guard let found = try? await library.findingsBetween(findsCopies: findsCopies) else { return }
    between = Dictionary(grouping: found.findings, by: \.report)
    contents = found.contents
  }

  /// Tells what is known, unless that was done a moment ago.
  private func tellInTime(_ post: @Sendable (Event) -> Void) async {
    guard ContinuousClock.now >= due else { return }
    due = .now + .seconds(2)
    await tell(post)
  }

  private func tell(_ post: @Sendable (Event) -> Void) async {
    if let rows = try? await rows() { post(.library(.reports(rows))) }
  }

  private func rows() async throws(LibraryError) -> [LibraryReport] {
    let rows = try await library.entries()
    entries = Dictionary(rows.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    // The table that says who is who is no part of what it says it of.
    return rows.filter { !$0.path.hasSuffix("/agencies.tsv") }
      .map { entry in
        var report = LibraryReport(entry, file: library.shown(entry.path))
        report.content = contents[entry.number] ?? 0
        if let found = between[entry.number] {
          report.between = found.map { LibraryFinding($0, content: report.content) }
          report.warnings += found.count { $0.finding.verdict == .warning }
        }
        return report
      }
  }

  /// What the browser asked for; nil where it was overtaken.
  func answer(_ effect: LibraryEffect, _ early: @escaping @Sendable (Event) -> Void) async -> Event?
  {
    do throws(LibraryError) {
      switch effect {
      case .arrange, .export, .arrangeSeries, .exportChart, .keepQuery, .dropQuery, .refresh:
        return nil
      case .listFigures: return try await figures.list(early)
      case .series(let entry): return try await figures.series(of: entry)
      case .open(let report): return try await open(report)
      case .compare(let reports):
        return try await comparisons.compare(
          reports.compactMap { report in entries[Int(report.id)].map { (report, $0) } })
      case .nearest(let report): return try await nearest(to: report)
      case .words(let question): return try await words.count(question)
      case .wordPlaces(let request): return try await words.places(request)
      case .stopCounting:
        await words.cancel()
        return nil
      case .search(let words): return try await search(words, early)
      case .findings(let reports): return .library(.findings(try await failures(of: reports)))
      }
    } catch {
      return .failed(error.words)
    }
  }

  private func nearest(to report: Int64) async throws(LibraryError) -> Event? {
    let near = try await library.nearest(to: Int(report))
    return .library(
      .nearest(
        NearReports(
          of: report,
          near.map { one in
            NearReports.Near(
              report: Int64(one.entry.number), likeness: one.likeness,
              shared: one.shared.map {
                NearReports.Near.Sentence(words: $0.words, reading: $0.reading)
              })
          })))
  }

  private func open(_ report: LibraryReport) async throws(LibraryError) -> Event? {
    guard let entry = entries[Int(report.id)] else { return nil }
    let read = try await library.report(of: entry)
    var document = Document(
      report: read, metrics: MetricExtractor.metrics(of: read),
      name: FilePart.shortName(of: report.file))
    document.file = report.file
    document.between = await located(between[entry.number] ?? [], of: read)
    return .library(.opened(document))
  }

  /// What a report of the library was read from.
  ///
  /// - Parameters:
  ///   - report: the report as it was read.
  ///   - file: its file as it is listed.
  /// - Returns: the answer for the browser.
  func source(of report: Report, file: String) -> SourceAnswer {
    guard let entry = entries.values.first(where: { library.shown($0.path) == file }) else {
      return SourceAnswer(nil, fault: say("\(file)：报告库里已经没有这份报告"), of: report)
    }
    do throws(LibraryError) {
      return SourceAnswer(try Library.source(of: report, filedAs: entry), of: report)
    } catch {
      return SourceAnswer(nil, fault: error.words, of: report)
    }
  }

  /// What fails between a report and others, its evidence looked up in them.
  private func located(_ findings: [FiledFinding], of report: Report) async -> [PlacedFinding] {
    var read: [Int: Report] = [:]
    for found in findings {
      read[found.report] = report
      for side in found.sides where read[side.report] == nil {
        // A report that can no longer be read leaves its evidence as the index has it.
        guard let entry = entries[side.report] else { continue }
        read[side.report] = try? await library.report(of: entry)
      }
    }
    return findings.map { found in
      PlacedFinding(found.located { read[$0] }, place: found.place)
    }
  }

  private func failures(
    of reports: [Int64]
  ) async throws(LibraryError) -> [Int64: [LibraryFinding]] {
    let found = try await library.failures(of: reports.map(Int.init))
    // A report of which nothing is kept is answered too, and not asked for again.
    return Dictionary(
      reports.map { ($0, (found[Int($0)] ?? []).compactMap(LibraryFinding.init)) },
      uniquingKeysWith: { one, _ in one })
  }

  private func search(
    _ words: String, _ early: @escaping @Sendable (Event) -> Void
  ) async throws(LibraryError) -> Event? {
    queries += 1
    let number = queries
    // A key that is typed meanwhile comes first.
    await Task.yield()
    guard number == queries else { return nil }
    let query = LibraryQuery(words)
    guard !query.isEmpty else {
      return .library(
        .found(FoundReports(query: words, textQuery: "", matches: [], reportCount: 0)))
    }
    guard !query.words.isEmpty else {
      let rows = try await library.entries(matching: query)
      let matches = rows.map { LibraryMatch(report: Int64($0.number), count: 0, snippets: []) }
      return .library(
        .found(
          FoundReports(query: words, textQuery: "", matches: matches, reportCount: matches.count)))
    }
    let answer = try await library.search(
      query, limit: LibraryWork.listed, places: LibraryWork.places, columns: 120
    ) { first in early(.library(.found(FoundReports(first)))) }
    guard number == queries else { return nil }
    var found = FoundReports(answer)
    found.doubt = query.doubt ?? ""
    return .library(.found(found))
  }
}

extension FoundReports {
  /// What a search of a library found.
  fileprivate init(_ answer: LibraryAnswer) {
    self.init(
      query: answer.query.text, textQuery: answer.query.words.text,
      matches: answer.hits.map { hit in
        LibraryMatch(
          report: Int64(hit.entry.number), count: hit.count,
          snippets: hit.places.map {
            LibraryMatch.Snippet(text: $0.snippet, match: $0.hit, reading: $0.reading)
          })
      }, reportCount: answer.reportCount)
  }
}

extension LibraryFinding {
  /// What a library keeps of a finding; nil where it is of a rule that this program does not know.
  fileprivate init?(_ kept: KeptFinding) {
    guard let rule = Rule(rawValue: kept.rule) else { return nil }
    self.init(
      key: FindingKey(content: kept.content, rule: rule, place: kept.place),
      severity: kept.severity, message: kept.message, evidence: kept.evidence)
  }

  /// What fails between reports.
  fileprivate init(_ found: FiledFinding, content: UInt64) {
    self.init(
      key: FindingKey(content: content, rule: found.finding.rule, place: found.place),
      severity: found.finding.severity, message: found.finding.message,
      evidence: found.finding.evidence.map(\.line))
  }
}

extension LibraryReport {
  /// A row of a library.
  fileprivate init(_ entry: ReportEntry, file: String) {
    let state: State =
      switch entry.state {
      case .other: .noReport
      case .fault: .failed(entry.fault?.words ?? "")
      case .report: entry.check == nil ? .read : .checked
      }
    var failing: [Rule: Int] = [:]
    for (id, count) in entry.check?.failing ?? [:] {
      if let rule = Rule(rawValue: id) { failing[rule] = count }
    }
    self.init(
      id: Int64(entry.number), file: file, title: entry.title,
      agency: entry.agency?.name ?? entry.issuer ?? "",
      level: entry.agency?.level.map { ($0.rawValue + 1, $0.name) } ?? (0, ""),
      parent: entry.agency?.parent ?? "", year: entry.year,
      isYearUnsure: entry.yearSource != .report, form: entry.state == .report ? entry.form : nil,
      state: state,
      counts: (
        entry.check?.metrics ?? 0, entry.tables, entry.check?.errors ?? 0,
        entry.check?.warnings ?? 0
      ), failing: failing)
  }
}
