public import FoundationEssentials
internal import ReportModel

/// The name and the unit of a stated figure, as they are printed.
public struct StatedNaming: Hashable, Sendable {
  /// What it is, in the words of the report.
  public var name: String
  /// What it is counted in; "" where nothing says it.
  public var unit: String

  /// A name and a unit.
  public init(name: String, unit: String) {
    self.name = name
    self.unit = unit
  }
}

/// The figures of prose and other tables over all reports.
extension Library {
  /// The names under which figures are stated, and how many reports do.
  ///
  /// A hundred thousand reports hold millions of names, most of them once: they are counted by numbers that stand
  /// for them, and only of those that are told words are made.
  ///
  /// - Parameter most: how many names are told, about, those of most reports.
  /// - Returns: how many reports state each.
  /// - Throws: what the index says.
  public func statedNames(most: Int) throws(LibraryError) -> [StatedNaming: Int] {
    try read { reader throws(LibraryError) in
      // A report that states a name twice counts once.
      var counts: [UInt64: (reports: Int32, last: Int32)] = [:]
      try reader.store.forEachStated { report, stated in
        let report = Int32(truncatingIfNeeded: report)
        var known = counts[stated.key] ?? (0, -1)
        guard known.last != report else { return }
        known = (known.reports + 1, report)
        counts[stated.key] = known
      }
      let least = Library.least(of: counts.values.map(\.reports), most: most)
      var names: [StatedNaming: Int] = [:]
      try reader.store.forEachStated { _, stated in
        guard let count = counts[stated.key], count.reports >= least else { return }
        counts[stated.key] = nil
        names[stated.naming] = Int(count.reports)
      }
      return names
    }
  }

  /// How many reports a name must stand in so that about so many names do.
  private static func least(of counts: [Int32], most: Int) -> Int32 {
    guard counts.count > most else { return 1 }
    let sorted = counts.sorted(by: >)
    // Of the names of one report there are too many to tell some of them.
    return max(2, sorted[most - 1])
  }

  /// What reports state under some names; of a report that does so several times the first counts.
  ///
  /// - Parameter names: names and units as they are printed.
  /// - Returns: numbers by the report that states them.
  /// - Throws: what the index says.
  public func stated(under names: Set<StatedNaming>) throws(LibraryError) -> [Int: Decimal] {
    try read { reader throws(LibraryError) in
      let keys = Set(names.map(PackedStated.key))
      var numbers: [Int: Decimal] = [:]
      try reader.store.forEachStated { report, stated in
        guard keys.contains(stated.key), numbers[report] == nil, names.contains(stated.naming)
        else { return }
        numbers[report] = Decimal(string: String(decoding: stated.digits, as: UTF8.self))
      }
      return numbers
    }
  }
}

/// A stated figure as the index keeps it, of which no words are made yet.
private struct PackedStated {
  let name: ArraySlice<UInt8>
  let unit: ArraySlice<UInt8>
  let digits: ArraySlice<UInt8>

  /// A number that stands for name and unit (``Fingerprint``: among two million names two meet once in a million
  /// libraries).
  var key: UInt64 { PackedStated.key(name, unit) }

  static func key(_ naming: StatedNaming) -> UInt64 { key(naming.name.utf8, naming.unit.utf8) }

  private static func key(
    _ name: some Sequence<UInt8>, _ unit: some Sequence<UInt8>
  ) -> UInt64 {
    var key = Fingerprint()
    for byte in name { key.add(UInt64(byte)) }
    // No byte of UTF-8.
    key.add(0xFF)
    for byte in unit { key.add(UInt64(byte)) }
    return key.number
  }

  var naming: StatedNaming {
    StatedNaming(
      name: String(decoding: name, as: UTF8.self), unit: String(decoding: unit, as: UTF8.self))
  }
}

extension Store {
  /// Calls with each stated figure of all reports that were checked.
  fileprivate func forEachStated(
    _ body: (_ report: Int, _ stated: PackedStated) -> Void
  ) throws(LibraryError) {
    var rows = try database.prepare("SELECT number, stated FROM checked")
    while try rows.step() {
      let report = rows.number(0)
      var reader = PackedNumberReader(rows.bytes(1))
      while !reader.isAtEnd {
        body(
          report,
          PackedStated(
            name: reader.wordBytes(), unit: reader.wordBytes(), digits: reader.wordBytes()))
      }
    }
  }
}
