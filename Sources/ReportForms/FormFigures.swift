public import FoundationEssentials
public import ReportModel

/// The figures of the official forms that one report states, packed: a library holds those of 100,000 reports in
/// forty megabytes.
///
/// A blank, a mark for nothing, a figure that is about or that nothing tells from its neighbours is not among them.
public struct FormFigures: Equatable, Sendable {
  /// Places in ``FormFigure/all``, each as the distance from the one before, and numbers.
  public let bytes: [UInt8]

  /// The figures that were packed before; whatever the bytes are, there is no trap.
  public init(packed bytes: [UInt8]) { self.bytes = bytes }

  /// The figures of a report.
  public init(of report: Report) {
    var numbers: [FormFigure: Decimal] = [:]
    for table in report.tables where table.kind != .generic && table.kind != .indicators {
      FormFigures.read(table, into: &numbers)
    }
    for figure in FormFigure.all where numbers[figure] == nil {
      numbers[figure] = FormFigures.sum(of: figure, numbers, in: report.identity.form)
    }
    self.init(numbers)
  }

  /// Some figures.
  public init(_ numbers: [FormFigure: Decimal]) {
    var packed = PackedNumbers()
    var last = -1
    for (place, figure) in FormFigure.all.enumerated() {
      guard let (digits, scale) = numbers[figure]?.packed else { continue }
      packed.append(place - last - 1)
      last = place
      // Nearly all are whole; those that are not say how many of their digits stand behind the point.
      packed.append(signed: digits << 1 | (scale > 0 ? 1 : 0))
      if scale > 0 { packed.append(scale) }
    }
    bytes = packed.bytes
  }

  /// The number of a figure; nil where the report states none.
  public subscript(_ wanted: FormFigure) -> Decimal? {
    guard let target = FormFigure.places[wanted] else { return nil }
    var walk = FormFigureWalk(self)
    while let place = walk.next() {
      if place >= target { return place == target ? walk.number() : nil }
      // One of 100,000 reports is asked for a figure: the others are passed over without making numbers of them.
      walk.skip()
    }
    return nil
  }

  /// All figures that are stated, in the order of ``FormFigure/all``.
  public var numbers: [(figure: FormFigure, number: Decimal)] {
    var numbers: [(figure: FormFigure, number: Decimal)] = []
    var walk = FormFigureWalk(self)
    while let place = walk.next() { numbers.append((FormFigure.all[place], walk.number())) }
    return numbers
  }

  /// Whether there are none.
  public var isEmpty: Bool { bytes.isEmpty }

  // MARK: From tables

  private static func read(_ table: Table, into numbers: inout [FormFigure: Decimal]) {
    for row in table.rows.indices {
      guard let line = table.rows[row].form else { continue }
      let fields = table.rows[row].fields
      for column in table.columnForms.indices where fields.contains(column) {
        guard let form = table.columnForms[column] else { continue }
        let figure = FormFigure(line, form)
        guard numbers[figure] == nil, FormFigure.places[figure] != nil,
          let read = table.reading(row: row, column: column).figure, read.qualifier.isEmpty
        else { continue }
        numbers[figure] = form == .feeAmount ? read.wanYuan : read.exact
      }
    }
  }

  /// What the rows of a group come to in a column; nil where one of those that the form has says no number.
  private static func sum(
    of figure: FormFigure, _ numbers: [FormFigure: Decimal], in form: ReportForm
  ) -> Decimal? {
    let parts = figure.parts.filter { FormLine.of($0.row).standing(in: form) == .row }
    guard !parts.isEmpty else { return nil }
    var sum = Decimal()
    for part in parts {
      guard let number = numbers[part] else { return nil }
      sum += number
    }
    return sum
  }
}

/// Walks what ``FormFigures`` packed: a place, then its number, which is taken or passed over.
struct FormFigureWalk {
  private var reader: PackedNumberReader
  private var place = -1

  /// A walk from the first figure on.
  init(_ figures: FormFigures) { reader = PackedNumberReader(figures.bytes) }

  /// The place in ``FormFigure/all`` of the next figure; nil behind the last, and where the bytes are damaged.
  mutating func next() -> Int? {
    guard !reader.isAtEnd else { return nil }
    let distance = reader.number()
    guard 0..<FormFigure.all.count ~= distance, place + distance + 1 < FormFigure.all.count
    else { return nil }
    place += distance + 1
    return place
  }

  /// The number of the figure.
  mutating func number() -> Decimal {
    let packed = reader.signed()
    guard packed & 1 == 1 else { return Decimal(packed >> 1) }
    return Decimal(digits: packed >> 1, behindPoint: min(reader.number(), 18))
  }

  /// Passes over the number of the figure without making one of it.
  mutating func skip() {
    if reader.signed() & 1 == 1 { _ = reader.number() }
  }
}

extension CellFigure {
  /// An amount in 万元, as the form asks for it; a cell that says 元 counts in that.
  fileprivate var wanYuan: Decimal {
    guard let unit, unit.measure == .money, unit.unit == "元" else { return exact }
    return exact / Scale.wan.factor
  }
}

extension Decimal {
  /// So many digits, some of them behind the point.
  fileprivate init(digits: Int, behindPoint: Int) {
    self = Decimal(digits)
    for _ in 0..<behindPoint { self /= 10 }
  }

  /// All digits as a whole number, and how many of them stand behind the point; nil where they are more than a
  /// number of the machine holds.
  fileprivate var packed: (digits: Int, behindPoint: Int)? {
    var digits = 0
    var behindPoint = 0
    var isBehind = false
    for byte in description.utf8 {
      switch byte {
      case UInt8(ascii: "-"): continue
      case UInt8(ascii: "."): isBehind = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // Two bits are taken by the sign and by the mark of a fraction.
        guard digits < 100_000_000_000_000_000 else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        behindPoint += isBehind ? 1 : 0
      default: return nil
      }
    }
    return (self < 0 ? -digits : digits, behindPoint)
  }
}
