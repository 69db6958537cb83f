import ReportModel

/// One walk over the blocks of a report.
struct ReportScan {
  let report: Report
  /// The section being walked, and whether all of it is planned.
  private(set) var section = -1
  private var isPlanned = false
  /// Whether its heading names what is wrong and what is planned, so that each sentence has to say which it tells.
  private var isMixed = false
  /// Whether its heading looks back on what was done.
  private var isReview = false
  /// Whether it stands below such a heading, mixed itself or not.
  private var isBelowMixed = false
  /// Whether a line of the body, and no heading, says so.
  private var isBelowLine = false
  /// The period of facts, by section.
  private(set) var periods: PeriodFinder
  private var topic: [Unicode.Scalar] = []
  /// Whether the section has come to a table that lost its lines.
  private var isTable = false
  /// The place in the block being read from which all is table.
  private var tableStart = 0
  /// The drafts of the section so far, and the metrics made of the first of them.
  private var drafts: [Draft] = []
  private var result: [Metric] = []
  private var sharing = MetricSharing()
  private var prover = BreakdownProver()

  /// A walk that has not begun.
  init(report: Report) {
    self.report = report
    periods = PeriodFinder(reportYear: report.identity.year, title: report.identity.title)
  }

  /// The metrics of all blocks.
  mutating func metrics() -> [Metric] {
    for (index, block) in report.blocks.enumerated() {
      enter(blockAt: index)
      noteLine(block)
      guard block.role == .body, !isPlanned else { continue }
      add(block)
    }
    prover.prove(&result)
    return result
  }

  /// Every numeral of all blocks.
  mutating func quantities() -> [Quantity] {
    var quantities: [Quantity] = []
    for (index, block) in report.blocks.enumerated() {
      enter(blockAt: index)
      noteLine(block)
      let scalars = report.scalars(of: block)
      guard QuantityScanner.mayHoldNumeral(scalars) else { continue }
      let (text, mentions) = read(scalars, block)
      quantities += mentions.map { quantity($0, text) }
    }
    quantities += leftOut()
    quantities.sort { $0.source.lowerBound < $1.source.lowerBound }
    // A page number between a number and its unit lies inside that quantity: one owner is enough.
    var end = 0
    return quantities.filter { quantity in
      guard quantity.source.upperBound > end else { return false }
      end = quantity.source.upperBound
      return true
    }
  }

  private mutating func enter(blockAt index: Int) {
    let sections = report.sections
    // To search for the section of each block took as long as to find the numerals of some.
    guard
      section < 0
        || section + 1 < sections.count && sections[section + 1].blocks.lowerBound <= index
    else { return }
    section = report.sectionIndex(ofBlock: index)
    drafts.removeAll(keepingCapacity: true)
    isTable = false
    isBelowLine = false
    guard section < sections.count else { return }
    let headings = report.path(ofSection: section).map { [Unicode.Scalar](of: sections[$0].title) }
    topic = LabelFinder.topic(of: headings[headings.count - 1])
    let plans = PlanHeading(factsYear: periods.year)
    isPlanned = headings.contains(where: plans.isPlan)
    let mixed = headings.lastIndex(where: plans.isMixed)
    isBelowMixed = mixed != nil
    isReview = headings.contains(where: PlanHeading.looksBack)
    isMixed = mixed.map { !headings[$0...].contains(where: plans.isOfProblems) } ?? false
    periods.enter(headings: headings)
  }

  /// A line that is no heading of the outline may announce plans all the same, up to the next such line.
  private mutating func noteLine(_ block: Block) {
    guard block.role == .body, block.length <= 30 else { return }
    let line = report.scalars(of: block)
    if PlanHeading(factsYear: periods.year).isPlanLine(line) {
      isPlanned = true
      isBelowLine = true
    } else if isBelowLine, PlanHeading.tellsOutcome(line) {
      isPlanned = false
      isBelowLine = false
    }
  }

  // MARK: reading a block

  private mutating func read(_ scalars: [Unicode.Scalar], _ block: Block) -> (BlockText, [Mention])
  {
    var text = BlockText(scalars, start: block.start)
    text.pairMarks()
    var mentions = QuantityScanner.mentions(in: text)
    setAside(&mentions, block, text)
    return (text, mentions)
  }

  /// Gives the numerals of headings, furniture, plans and lost tables their reason.
  private mutating func setAside(_ mentions: inout [Mention], _ block: Block, _ text: BlockText) {
    tableStart = isTable ? 0 : FusedTable.start(in: text) ?? text.count
    // What stands below a table that kept its rows is prose again.
    if tableStart < text.count, block.role != .tableRow { isTable = true }
    var outlook = SentenceOutlook()
    let plans = isBelowMixed ? PlanHeading.planStart(in: text) ?? text.count : text.count
    if block.role == .heading, mentions.first?.reason == .enumerator {
      mentions[0].reason = .heading
    }
    for index in mentions.indices where mentions[index].reason == nil {
      let place = mentions[index].span.lowerBound
      if !outlook.sentence.contains(place) { outlook = self.outlook(around: place, in: text) }
      mentions[index].reason =
        switch block.role {
        case .heading: .heading
        case .title, .metadata, .signature, .dateline: .artefact
        case .tableRow: .table
        case .body:
          place >= tableStart
            ? .table
            : isPlanned || place >= plans || outlook.isAhead(at: place, in: text)
              || PlanScope.isTarget(mentions[index], in: text) ? .plan : nil
        }
    }
    setAsideTargets(&mentions, text)
  }

  private func outlook(around place: Int, in text: BlockText) -> SentenceOutlook {
    let sentence = text.sentence(around: place)
    var outlook = SentenceOutlook(sentence: sentence)
    outlook.plan =
      PlanHeading(factsYear: periods.year).planTime(in: sentence, of: text)
      ?? PlanScope.yearAhead(in: sentence, of: text, after: periods.lastYear)
      ?? PlanScope.start(in: sentence, of: text, isReview: isReview)
      ?? PlanScope.aimOfYear(in: sentence, of: text, after: latestYear)
    outlook.supposed = PlanScope.supposition(in: sentence, of: text)
    outlook.isFact = !isMixed || PlanScope.tellsFact(in: sentence, of: text, year: periods.year)
    outlook.year = periods.year
    return outlook
  }

  /// The last year that is no year to come: the one that the report is named by, or that its school year ends in.
  private var latestYear: Int? {
    guard let year = report.identity.year, let last = periods.lastYear else {
      return report.identity.year
    }
    return max(year, last)
  }

  /// A later year named as an aim (到2020年) makes the rest of its sentence a plan.
  private func setAsideTargets(_ mentions: inout [Mention], _ text: BlockText) {
    var (start, end) = (0, 0)
    for index in mentions.indices {
      let place = mentions[index].span.lowerBound
      if mentions[index].reason == nil, place < end {
        if PlanScope.isDone(before: place, from: start, in: text) {
          end = 0
        } else {
          mentions[index].reason = .plan
        }
      } else if place >= end,
        PlanScope.isFuture(mentions[index], reportYear: latestYear, in: text)
      {
        start = place
        end = PlanScope.aimEnd(behind: place, in: text) ?? text.sentence(around: place).upperBound
      }
    }
  }

  // MARK: from a block to metrics

  private mutating func add(_ block: Block) {
    let scalars = report.scalars(of: block)
    guard QuantityScanner.mayHoldNumeral(scalars) || ZeroStatement.mayStand(in: scalars) else {
      return
    }
    let (text, mentions) = read(scalars, block)
    // Totals stand at most some sentences before their parts; see BreakdownBuilder.
    drafts.removeFirst(max(0, drafts.count - 24))
    let first = drafts.count
    let found = blockDrafts(mentions, text)
    guard !found.isEmpty else { return }
    var finder = LabelFinder(text: text, mentions: mentions, topic: topic, drafts: found)
    finder.nameAll()
    ZeroStatement.giveUnits(to: &finder.drafts)
    var builder = BreakdownBuilder(text: text, drafts: drafts + finder.drafts, first: first)
    builder.build()
    drafts = builder.drafts
    let offset = result.count - first
    let scope = (mentions, periods.openers(mentions, in: text))
    for index in first..<drafts.count {
      result.append(sharing.shared(metric(drafts[index], text, scope, offset: offset)))
    }
    for index in first..<drafts.count {
      result[index + offset].proofs = ChangeProof.proofs(
        of: drafts[index], at: index + offset, result)
      prover.note(index + offset, of: result, in: text)
    }
  }

  /// The quantities and zero statements of a block, in the order of the text.
  private func blockDrafts(_ mentions: [Mention], _ text: BlockText) -> [Draft] {
    var found: [Draft] = []
    var sentence = 0..<0
    for mention in mentions where mention.reason == nil {
      let place = mention.span.lowerBound
      // 行政复议、行政诉讼均为0件: a zero statement tells it of each.
      if mention.kind == .zero, !ZeroStatement.zeroesOfAll(at: place, in: text).isEmpty { continue }
      if !sentence.contains(place) { sentence = text.sentence(around: place) }
      var draft = Draft(mention: mention, sentence: sentence, blockStart: text.start)
      draft.unit = mention.unitWords(in: text)
      found.append(draft)
    }
    ChangeFinder.mark(&found, in: text)
    ChangeFinder.markBases(&found, in: text)
    guard ZeroStatement.mayStand(in: text.scalars) else { return found }
    for zero in ZeroStatement.all(in: text) where zero.span.upperBound <= tableStart {
      let place = zero.span.lowerBound
      if !sentence.contains(place) { sentence = text.sentence(around: place) }
      // 确保零投诉 is an aim.
      if let plan = PlanScope.start(in: sentence, of: text), plan < place { continue }
      if isMixed {
        var outlook = self.outlook(around: place, in: text)
        guard outlook.tellsFact(at: place, in: text) else { continue }
      }
      found.append(draft(of: zero, sentence, in: text))
    }
    return found.sorted { $0.mention.span.lowerBound < $1.mention.span.lowerBound }
  }

  private func draft(
    of zero: ZeroStatement, _ sentence: Range<Int>, in text: BlockText
  ) -> Draft {
    var mention = Mention(span: zero.span, numeral: zero.span.lowerBound..<zero.span.lowerBound + 1)
    mention.value = .made("0")
    mention.kind = .zero
    mention.unit = .meant(zero.unit)
    var draft = Draft(
      mention: mention, sentence: sentence, blockStart: text.start)
    draft.label = zero.label
    draft.unit = zero.unit
    draft.tie = .zero
    return draft
  }
}
