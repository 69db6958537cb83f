internal import FoundationEssentials
internal import ReportBrowser
internal import ReportForms
internal import ReportLibrary

/// Looks up what the reports of a library state: which figures there are, and the series of one.
///
/// An actor: of many figures that the cursor passes, only the last is looked up.
actor FigureWork {
  private let library: Library
  /// The reports with their figures of the form, as they were listed last.
  private var filings: [Filing] = []
  /// The names under which figures are stated, by name and unit as printed.
  private var names: [StatedNaming: StatedName] = [:]
  /// Counts the questions, so that one that was overtaken is passed over.
  private var questions = 0

  /// How many figures of prose are listed: more names than these stand in one report each.
  private static let mostStated = 5_000

  /// The work on a library.
  init(_ library: Library) { self.library = library }

  // MARK: The list

  /// The figures there are.
  ///
  /// - Parameter early: takes those of the form, while those of prose are still counted.
  /// - Returns: all of them.
  /// - Throws: what the library says.
  func list(_ early: @Sendable (Event) -> Void) async throws(LibraryError) -> Event {
    filings = try await library.filings()
    let ofForm = formEntries
    early(.library(.figures(SeriesList(ofForm))))
    return .library(.figures(SeriesList(ofForm + (try await statedEntries()))))
  }

  /// The figures of the form that any report states, key totals first, then the rates.
  private var formEntries: [SeriesEntry] {
    var counts = [Int](repeating: 0, count: FormFigure.all.count)
    for filing in filings { filing.figures.forEachPlace { counts[$0] += 1 } }
    let byFigure = Dictionary(
      zip(FormFigure.all, counts), uniquingKeysWith: { first, _ in first })
    let totals = KeyFigure.allCases.map { key in
      let figure = FormFigure(key.formRow, key.formColumn)
      return SeriesEntry(
        .form(figure), label: key.words, group: .total, reportCount: byFigure[figure] ?? 0)
    }
    let shown = Set(totals.map(\.figure))
    let cells = FormFigure.all.filter { !shown.contains(.form($0)) }.map { figure in
      SeriesEntry(
        .form(figure), label: figure.label, group: .form, reportCount: byFigure[figure] ?? 0)
    }
    let rates = FormRate.allCases.map { rate in
      SeriesEntry(
        .rate(rate), label: rate.label, group: .rate,
        reportCount: (rate.numerator + [rate.denominator]).map { byFigure[$0] ?? 0 }.min() ?? 0)
    }
    return (totals + cells + rates).filter { $0.reportCount > 0 }
  }

  /// The figures of prose and other tables, those of most reports first.
  private func statedEntries() async throws(LibraryError) -> [SeriesEntry] {
    let counted = try await library.statedNames(most: 2 * FigureWork.mostStated)
    var groups: [StatedName: (reports: Int, names: [(name: String, reports: Int)])] = [:]
    names = [:]
    for (naming, reports) in counted {
      let name = StatedName(name: naming.name, unit: naming.unit)
      names[naming] = name
      groups[name, default: (0, [])].reports += reports
      groups[name]?.names.append((naming.name, reports))
    }
    let sorted = groups.sorted { left, right in
      (right.value.reports, left.key.name) < (left.value.reports, right.key.name)
    }
    return sorted.prefix(FigureWork.mostStated).map { name, group in
      // The name of most reports stands for all.
      let names = group.names.sorted { ($1.reports, $0.name) < ($0.reports, $1.name) }
      let first = names.first?.name ?? name.name
      let key = StatedName.key(first)
      let others = names.dropFirst().map(\.name).filter { StatedName.key($0) != key }
      return SeriesEntry(
        .stated(StatedName(name: first, unit: name.unit)), label: first,
        otherNames: FigureWork.distinct(others), group: .stated, reportCount: group.reports)
    }
  }

  /// Names that differ by more than blanks and quotes, each once.
  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(StatedName.key($0)).inserted }
  }

  // MARK: A series

  /// What all reports say of a figure; nil where another was asked for meanwhile.
  ///
  /// - Parameter entry: the figure.
  /// - Returns: what reports say of it.
  /// - Throws: what the library says.
  func series(of entry: SeriesEntry) async throws(LibraryError) -> Event? {
    questions += 1
    let number = questions
    // A key that is typed meanwhile comes first.
    await Task.yield()
    guard number == questions else { return nil }
    let points: [SeriesPoint]
    switch entry.figure {
    case .form(let figure):
      points = filings.compactMap { filing in
        filing.figures[figure].map {
          SeriesPoint(report: Int64(filing.entry.number), number: $0)
        }
      }
    case .rate(let rate): points = filings.compactMap { FigureWork.point(of: rate, in: $0) }
    case .stated(let name):
      let wanted = names.filter { $0.value == name }.map(\.key)
      points = try await library.stated(under: Set(wanted)).map { report, number in
        SeriesPoint(report: Int64(report), number: number)
      }
    }
    return number == questions ? .library(.series(SeriesPoints(entry, points))) : nil
  }

  private static func point(of rate: FormRate, in filing: Filing) -> SeriesPoint? {
    guard let sides = rate.sides(in: filing.figures) else { return nil }
    return SeriesPoint(
      report: Int64(filing.entry.number), number: sides.part * 100 / sides.whole,
      sides: SeriesPoint.Sides(part: sides.part, whole: sides.whole))
  }
}
