public import FoundationEssentials
internal import ReportModel

/// Some figures that are asked of many reports: all of them are found in one walk over what a report states.
public struct FormFigureChoice: Sendable {
  /// The figures.
  public let figures: [FormFigure]
  /// Their places in ``FormFigure/all``, ascending, and where each stands in ``figures``.
  fileprivate let order: [(place: Int, index: Int)]

  /// Some figures; one that is of no form is found nowhere.
  public init(_ figures: [FormFigure]) {
    self.figures = figures
    order = figures.indices.compactMap { index in
      FormFigure.places[figures[index]].map { ($0, index) }
    }.sorted { $0.place < $1.place }
  }
}

extension FormFigures {
  /// The numbers of some figures, in their order; nil for what the report does not state.
  public func numbers(of choice: FormFigureChoice) -> [Decimal?] {
    var numbers = [Decimal?](repeating: nil, count: choice.figures.count)
    var walk = FormFigureWalk(self)
    var wanted = choice.order[...]
    while let first = wanted.first, let place = walk.next() {
      if first.place > place {
        // A number is made of what is asked for only: that of a report has 200 figures.
        walk.skip()
        continue
      }
      let number = walk.number()
      while let next = wanted.first, next.place <= place {
        if next.place == place { numbers[next.index] = number }
        wanted.removeFirst()
      }
    }
    return numbers
  }
}
