/// From a query to its hits.
extension SearchIndex {
  /// Every place that a query matches, ascending by place.
  ///
  /// - Parameters:
  ///   - query: what was asked for.
  ///   - earlier: hits of another query in this same text, if there are any. Where that query was
  ///     typed on, as in 公 → 公众 → 公众号, they are looked at again instead of the text: a hundred
  ///     thousand hits are cheaper than seventeen million scalars, and the result is the same.
  ///   - metrics: the figures of the report; without them a query that
  ///     ``Query/asksForMetrics`` finds nothing.
  /// - Returns: the hits; none for a query that asks for nothing.
  public func hits(
    for query: Query, within earlier: Hits? = nil,
    metrics: some Sequence<MetricFigure> = EmptyCollection()
  ) -> Hits {
    if let needle = query.plainNeedle {
      var hits = Hits(length: needle.codes.count, query: query)
      scan(for: needle, within: earlier) { hits.append($0) }
      return hits
    }
    var hits = Hits(query: query)
    let figures = query.asksForMetrics ? Array(metrics) : []
    guard let combination = combination(of: query, figures) else { return hits }
    if combination.required.count == 1, combination.sections.isEmpty,
      combination.excluded.isEmpty, combination.excludedSections.isEmpty
    {
      for place in combination.required[0] { hits.append(place) }
      return hits
    }
    combination.forEachPlace(borders: borders, length: codes.count) { hits.append($0) }
    return hits
  }

  /// The places of all terms; nil as soon as one that must be found is nowhere.
  private func combination(of query: Query, _ figures: [MetricFigure]) -> Combination? {
    guard !query.isEmpty else { return nil }
    var all = Combination(required: [], excluded: [], sections: [], excludedSections: [])
    for term in query.terms.sorted(by: { !$0.isExcluded && $1.isExcluded }) {
      var places = [Place](joining: term.alternatives.map { self.places(of: $0, figures) })
      if places.isEmpty, !term.isExcluded { return nil }
      switch (term.scope, term.isExcluded) {
      case (.text, false):
        let number = UInt8(clamping: all.required.count)
        if number > 0 { for index in places.indices { places[index].term = number } }
        all.required.append(places)
      case (.text, true): all.excluded.append(places)
      case (.headings, false): all.sections.append(sections(withHeadingsHolding: places))
      case (.headings, true): all.excludedSections.append(sections(withHeadingsHolding: places))
      }
    }
    return all
  }

  /// The places of one thing to look for.
  private func places(of alternative: Alternative, _ figures: [MetricFigure]) -> [Place] {
    switch alternative {
    case .literal(let needle): return literalPlaces(of: needle)
    case .letters(let needle):
      return [Place](
        joining: [letterPlaces(of: needle)]
          + NumeralSpelling.spellings(for: needle).map(numeralPlaces))
    case .numeral(let needle, let spellings):
      return [Place](joining: [literalPlaces(of: needle)] + spellings.map(numeralPlaces))
    case .figures(let condition):
      var places = figures.filter(condition.holds).map { Place($0.reading, .figure) }
      places.keepApart()
      return places
    }
  }

  private func literalPlaces(of needle: Needle) -> [Place] {
    var places: [Place] = []
    scan(for: needle) { places.append(Place($0, .words)) }
    return places
  }

  private func letterPlaces(of needle: Needle) -> [Place] {
    var places: [Place] = []
    codes.withUnsafeBufferPointer { codes in
      borders.withUnsafeBufferPointer { borders in
        LetterPattern(needle).forEachMatch(in: codes, borders: borders) { match, isLiteral in
          places.append(Place(match, isLiteral ? .words : .reading))
        }
      }
    }
    return places
  }

  private func numeralPlaces(of spelling: NumeralSpelling) -> [Place] {
    var places: [Place] = []
    scan(for: spelling.needle) { match in
      if isWhole(match, spelling) { places.append(Place(match, .numeral)) }
    }
    return places
  }

  /// The sections in whose headings some places lie.
  private func sections(withHeadingsHolding places: [Place]) -> SectionMatches {
    var found = SectionMatches()
    var seeker = Seeker()
    for heading in headings {
      seeker.seek(in: places.count) { places[$0].start >= heading.words.lowerBound }
      let its = places[seeker.index...].prefix { $0.start < heading.words.upperBound }
      guard !its.isEmpty else { continue }
      found.places += its
      // Subsections stand behind their section and lie in it.
      if heading.section.lowerBound >= found.ranges.last?.upperBound ?? 0 {
        found.ranges.append(heading.section)
      }
    }
    return found
  }
}
