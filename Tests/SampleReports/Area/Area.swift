/// The library that was made up: nine agencies at three levels, six years, all forms and formats, with what such
/// a library shows that no report shows by itself.
///
/// | planted | where |
/// |---|---|
/// | a year missing | 示例市教育局 2021, 西岭县人民政府 2020 |
/// | two files of one report | 西岭县人民政府 2022, as a page and as a Word document |
/// | a carry-over that does not match | 西岭县人民政府 2023 takes over 2 more than 2022 left |
/// | a parent that is not the sum of its children | 东山县人民政府 2022, one 行政处罚 more |
/// | a copied text | 东山县水利局 2023, from 示例市水务局 2023 |
/// | sums that fail | 示例市市场监督管理局 2022, one total |
enum Area {
  static let files: [SampleFile] = city + departments + counties + children

  /// Who is who, as far as no report tells: the counties belong to the city.
  static let agencies = """
    name\taliasOf\tlevel\tkind\tparent
    东山县人民政府\t\t县\t政府\t示例市人民政府
    西岭县人民政府\t\t县\t政府\t示例市人民政府

    """

  private static func page(_ report: AreaReport) -> SampleFile {
    SampleFile(report.path + ".html", page: report.report)
  }

  private static func document(_ report: AreaReport) -> SampleFile {
    SampleFile(report.path + ".docx", .typed, document: report.report)
  }

  private static func text(_ report: AreaReport) -> SampleFile {
    SampleFile(report.path + ".txt", text: report.report)
  }

  private static func pages(_ report: AreaReport) -> SampleFile {
    SampleFile(report.path + ".pdf", pages: report.report)
  }

  /// The reports of an agency by their years, each taking over what the one before left.
  private static func reports(of agency: AreaAgency, from first: Int) -> [Int: AreaReport] {
    var before: AreaFigures?
    var result: [Int: AreaReport] = [:]
    for year in first...2023 {
      let figures = AreaFigures(of: agency, year, before: before)
      result[year] = AreaReport(agency: agency, year: year, figures: figures)
      before = figures
    }
    return result
  }

  // MARK: The city

  /// 2021 and 2022, which lead to the reports of 2023 that is there already.
  private static let city: [SampleFile] = {
    var first = AreaFigures(of: .city, 2021, before: nil)
    first.documents = (14, 5, 193)
    var second = AreaFigures(of: .city, 2022, before: first, left: [41, 3, 0, 0, 1, 0])
    second.documents = (15, 6, 202)
    return [
      page(AreaReport(agency: .city, year: 2021, figures: first, regulations: "2 1 28")),
      document(AreaReport(agency: .city, year: 2022, figures: second, regulations: "1 0 29")),
    ]
  }()

  private static let departments: [SampleFile] = {
    let water = reports(of: .cityWater, from: 2018)
    let education = reports(of: .cityEducation, from: 2018)
    let market = reports(of: .cityMarket, from: 2018)
    let marketForms = marketOfNewForm
    let make: [(AreaReport?, (AreaReport) -> SampleFile)] = [
      (water[2018], text), (water[2019], page), (water[2020], document), (water[2021], page),
      (water[2022], pages), (water[2023], page), (education[2018], text), (education[2019], page),
      (education[2020], page), (educationOfNewForm[2022], page),
      (educationOfNewForm[2023], page),
      (market[2018], text), (marketForms[2021], page), (marketForms[2022], slip),
      (marketForms[2023], pages),
    ]
    return make.compactMap { report, write in report.map(write) }
  }()

  /// 2020 is there already and leaves 7 requests.
  private static let marketOfNewForm: [Int: AreaReport] = {
    var before: AreaFigures?
    var result: [Int: AreaReport] = [:]
    for year in 2021...2023 {
      var figures = AreaFigures(of: .cityMarket, year, before: before)
      if before == nil {
        figures = AreaFigures(of: .cityMarket, year, before: nil, carried: [5, 2, 0, 0, 0, 0])
      }
      result[year] = AreaReport(agency: .cityMarket, year: year, figures: figures)
      before = figures
    }
    return result
  }()

  /// 2024 is there already and takes over 3 requests of natural persons, and 15 documents in force.
  private static let educationOfNewForm: [Int: AreaReport] = {
    guard var before = reports(of: .cityEducation, from: 2018)[2022]?.figures else { return [:] }
    var last = AreaFigures(of: .cityEducation, 2023, before: before, left: [3, 0, 0, 0, 0, 0])
    last.documents = (2, 1, 15)
    before.documents = (3, 0, 14)
    return [
      2022: AreaReport(agency: .cityEducation, year: 2022, figures: before),
      2023: AreaReport(agency: .cityEducation, year: 2023, figures: last),
    ]
  }()

  /// One 总计 of table 三 printed 3 too large: the row no more holds, nor does the column.
  private static func slip(_ report: AreaReport) -> SampleFile {
    let requests = report.figures.requests(isTrial: false)
    let wrong = report.figures.done(8..<9) + 3
    return SampleFile(
      report.path + "-wrong.html",
      page: report.report(
        requests.printing("\(wrong)", inRow: "7.属于行政执法案卷", column: 6)),
      breaking: "T3.COLSUM", "T3.ROWSUM")
  }

  // MARK: The counties

  private static let childReports: [[Int: AreaReport]] = AreaAgency.ofDongshan.map {
    reports(of: $0, from: 2021)
  }

  private static func sum(_ year: Int) -> AreaFigures {
    AreaFigures(sumOf: childReports.compactMap { $0[year]?.figures })
  }

  private static let counties: [SampleFile] = dongshan + xiling

  private static let dongshan: [SampleFile] = {
    let first = AreaFigures(of: .dongshan, 2019, before: nil)
    let second = AreaFigures(of: .dongshan, 2020, before: first, left: sum(2021).carried)
    var years = [2021: sum(2021), 2022: sum(2022), 2023: sum(2023)]
    years[2022]?.decisions[1] += 1
    let forms = [2021, 2022, 2023].compactMap { year in
      years[year].map { AreaReport(agency: .dongshan, year: year, figures: $0) }
    }
    return [
      page(AreaReport(agency: .dongshan, year: 2019, figures: first)),
      document(AreaReport(agency: .dongshan, year: 2020, figures: second)),
    ] + forms.map(page)
  }()

  private static let xiling: [SampleFile] = {
    let years = reports(of: .xiling, from: 2019)
    guard let before = years[2022], var last = years[2023] else { return [] }
    var figures = last.figures
    figures.carried[0] += 2
    figures.details[0][0] += 2
    last = AreaReport(agency: .xiling, year: 2023, figures: figures)
    let sound = [years[2019], years[2021]].compactMap { $0 }.map(page)
    return sound + [page(before), document(before), page(last)]
  }()

  private static let children: [SampleFile] = {
    let files = childReports.flatMap { years in
      [2021, 2022, 2023].compactMap { years[$0] }.filter {
        $0.agency.slug != AreaAgency.dongshanWater.slug || $0.year != 2023
      }
    }.map(page)
    return files + [copy].compactMap { $0 }
  }()

  /// The text of the city's bureau with another name; the tables are its own.
  private static let copy: SampleFile? = {
    guard let own = childReports[1][2023] else { return nil }
    let agency = AreaAgency(
      name: AreaAgency.dongshanWater.name, slug: AreaAgency.dongshanWater.slug, kind: .water,
      size: AreaAgency.cityWater.size, seed: AreaAgency.cityWater.seed)
    return page(AreaReport(agency: agency, year: 2023, figures: own.figures))
  }()
}
