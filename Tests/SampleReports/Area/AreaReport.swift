/// Writes the reports of the agencies of the area, year by year, in the form of the year.
struct AreaReport: Sendable {
  let agency: AreaAgency
  let year: Int
  let figures: AreaFigures
  /// 规章 made, repealed, in force; only a city has any.
  var regulations = "0 0 0"
  /// The path of its file without an ending.
  var path: String { "\(agency.folder)/\(agency.slug)-\(year)" }

  /// The report, without slips.
  var report: SampleReport { report(figures.requests(isTrial: year < 2021)) }

  /// The report with a table 三 that has slips.
  func report(_ requests: RequestFigures) -> SampleReport {
    SampleReport(
      title: "\(agency.name)\(year)年政府信息公开工作年度报告", issuer: agency.name, date: date,
      introduction: introduction, body: year < 2019 ? narrative : standard,
      tables: year < 2019
        ? []
        : [
          year < 2021
            ? figures.trialProactive(agency, year) : figures.proactive(regulations: regulations),
          requests.table, figures.review.table,
        ])
  }

  /// Departments have until 31 January, governments until 31 March.
  private var date: String {
    let day = 8 + agency.number(year, 60, below: 20)
    return agency.kind == .government ? "\(year + 1)年3月\(day)日" : "\(year + 1)年1月\(day)日"
  }

  private var introduction: String {
    """
    根据《中华人民共和国政府信息公开条例》规定，现公布\(agency.name)\(year)年政府信息公开工作年度报告。\
    报告所列数据的统计期限为\(year)年1月1日至\(year)年12月31日。
    """
  }

  // MARK: Sentences

  private func picked(_ list: [String], _ count: Int, _ purpose: Int) -> [String] {
    // Neither the next year nor another agency of the kind takes the same ones.
    var left = list
    return (0..<count).map { index in
      let place = agency.number(year, 200 + purpose * 8 + index, below: left.count)
      return filled(left.remove(at: place), purpose + index)
    }
  }

  /// A sentence on how the work was done that no other report has.
  private func work(_ purpose: Int) -> String {
    let parts = [AreaProse.reasons, AreaProse.actions, AreaProse.outcomes].enumerated().map {
      $1[agency.number(year, 300 + purpose * 4 + $0, below: $1.count)]
    }
    return parts.joined(separator: "，") + "。"
  }

  private func filled(_ sentence: String, _ purpose: Int) -> String {
    var result = ""
    var count = 0
    for character in sentence {
      guard character == "#" else {
        result.append(character)
        continue
      }
      result += String(
        3 + agency.number(year, 100 + purpose * 4 + count, below: 6 + agency.size / 3))
      count += 1
    }
    return result
  }

  private var deeds: [String] { picked(AreaProse.deeds(agency.kind), 3, 0) }

  private var published: (all: Int, site: Int, account: Int) {
    let site = agency.size * 3 + agency.number(year, 70, below: agency.size)
    let account = agency.size + agency.number(year, 71, below: agency.size)
    return (site + account, site, account)
  }

  private var shortcomings: [(problem: String, measure: String)] {
    // What one year complains of the next one does not.
    let all = AreaProse.shortcomings
    var list = Array(year.isMultiple(of: 2) ? all.prefix(6) : all.suffix(6))
    return (0..<2).map { list.remove(at: agency.number(year, 250 + $0, below: list.count)) }
  }

  // MARK: The forms of 2019 and 2021

  private var standard: String {
    let total = figures.totals
    let upkeep = picked(AreaProse.upkeep, 3, 1)
    return """
      # 总体情况
      ## 主动公开
      全年主动公开政府信息\(published.all)条，其中网站发布\(published.site)条，政务账号发布\(published.account)条。\(deeds.joined())\(work(0))\(work(1))
      ## 依申请公开
      新收政府信息公开申请\(total.received)件，上年结转\(total.carried)件；办结\(total.done)件，结转下年度继续办理\(total.left)件。\
      其中予以公开\(figures.done(0..<1))件，部分公开\(figures.done(1..<2))件。
      ## 政府信息管理
      \(upkeep[0])\(work(2))
      ## 平台建设
      \(upkeep[1])\(work(3))
      ## 监督保障
      \(upkeep[2])\(work(4))
      \(SampleReport.tableSections)
      # 存在的主要问题及改进情况
      主要问题：一是\(shortcomings[0].problem)；二是\(shortcomings[1].problem)。
      下一步：一是\(shortcomings[0].measure)；二是\(shortcomings[1].measure)。
      # 其他需要报告的事项
      \(year)年，\(agency.itself)未收取政府信息公开信息处理费。
      """
  }

  // MARK: Before the forms

  private var narrative: String {
    let total = figures.totals
    return """
      # 概述
      \(picked(AreaProse.upkeep, 2, 1).joined())\(work(0))\(work(1))\(work(2))
      # 主动公开政府信息情况
      全年主动公开政府信息\(published.all)条，其中网站发布\(published.site)条，政务账号发布\(published.account)条。\(deeds.joined())\(work(3))
      # 依申请公开政府信息情况
      全年收到政府信息公开申请\(total.received)件，按期办结\(total.done)件。同意公开\(figures.done(0..<1))件，\
      同意部分公开\(figures.done(1..<2))件。
      # 收费及减免情况
      全年未收取任何费用。
      # 行政复议、行政诉讼情况
      全年因政府信息公开被申请行政复议\(figures.reviews[0].reduce(0, +))件，被提起行政诉讼\(figures.reviews[1].reduce(0, +))件。
      # 主要问题和改进措施
      主要问题：一是\(shortcomings[0].problem)；二是\(shortcomings[1].problem)。
      下一步：一是\(shortcomings[0].measure)；二是\(shortcomings[1].measure)。
      """
  }
}
