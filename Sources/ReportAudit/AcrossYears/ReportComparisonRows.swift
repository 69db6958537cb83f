import HanText
import ReportForms
import ReportModel
import Wording

/// How figures of several reports meet.
extension ReportComparison {
  // MARK: Figures of the forms

  static func formRows(_ reports: [ComparedReport]) -> [Row] {
    FormFigure.totalsFirst.compactMap { figure in
      let values = reports.map { $0.figures[figure] }
      guard values.contains(where: { $0 != nil }) else { return nil }
      return Row(
        key: figure.key, figure: figure, label: figure.label, unit: figure.unit, values: values,
        notes: notes(on: figure, values, reports))
    }
  }

  private static func notes(
    on figure: FormFigure, _ values: [ComparedValue?], _ reports: [ComparedReport]
  ) -> [Note] {
    var notes: [Note] = []
    let standard: [ReportForm] = [.trial2019, .standard2021]
    let without = zip(reports, values).first { report, value in
      value == nil && standard.contains(report.form) && !figure.isOf(report.form)
    }
    if let other = without?.0.form, let own = standard.first(where: { figure.isOf($0) }) {
      notes.append(.onlyIn(own, otherwise: figure.counterparts(in: other)))
    }
    if reports.contains(where: { $0.undecided.contains(figure) }) { notes.append(.undecided) }
    if values.contains(where: { $0?.isSum ?? false }) { notes.append(.sum) }
    return notes
  }

  // MARK: Other figures

  static func statedRows(_ reports: [ComparedReport]) -> [Row] {
    var rows = StatedRows(columns: reports.count)
    for (column, report) in reports.enumerated() { rows.add(report.stated, column: column) }
    rows.joinNear()
    return rows.rows
  }
}

extension FormFigure {
  /// All figures, of each row of requests the total before the kinds of requesters.
  fileprivate static let totalsFirst =
    all.filter { $0.table == .proactive }
    + FormFigure.all.filter { $0.table == .requests && $0.column == .total }.flatMap { total in
      [total] + all.filter { $0.row == total.row && $0.column != .total && $0.table == .requests }
    } + all.filter { $0.table == .review }

  /// What another form asks for in the same row, where that is another notion: 对外公开总数量.
  fileprivate func counterparts(in form: ReportForm) -> String {
    FormFigure.all.filter { $0.row == row && $0.isOf(form) && !$0.isOf(form.other) }
      .map(\.column.name).joined(separator: say("、"))
  }
}

extension ReportForm {
  fileprivate var other: ReportForm { self == .trial2019 ? .standard2021 : .trial2019 }
}

/// The rows of figures that are no form's while they are gathered.
private struct StatedRows {
  /// What makes two figures the same: name, unit, and which of several of that name in one report.
  private struct Key: Hashable {
    var name: FigureName
    var unit: String
    var occurrence: Int
  }

  private let columns: Int
  private var order: [Key] = []
  private var values: [Key: [StatedValue?]] = [:]
  /// Names that were joined to another.
  private var joined: [Key: Key] = [:]

  init(columns: Int) { self.columns = columns }

  /// Takes what a report states; what no report before it had stands behind what stands before it there.
  mutating func add(_ stated: [StatedValue], column: Int) {
    var occurrences: [Key: Int] = [:]
    var behind: [Key?: [Key]] = [:]
    var last: Key?
    for value in stated {
      var key = Key(name: FigureName(value.name), unit: value.unit.unitKey, occurrence: 0)
      guard !key.name.isEmpty else { continue }
      occurrences[key, default: 0] += 1
      key.occurrence = occurrences[key, default: 1] - 1
      if values[key] == nil {
        values[key] = Array(repeating: nil, count: columns)
        behind[last, default: []].append(key)
      } else {
        last = key
      }
      values[key]?[column] = value
    }
    order = (behind[nil] ?? []) + order.flatMap { [$0] + (behind[$0] ?? []) }
  }

  /// Joins names that are near, where no report has both and each is the other's nearest.
  mutating func joinNear() {
    var buckets: [String: [Int]] = [:]
    for (place, key) in order.enumerated() where key.occurrence == 0 {
      if let ending = key.name.ending {
        buckets[ending + "\t" + key.unit, default: []].append(place)
      }
    }
    // Of a crowd of like names none is near to another.
    for bucket in buckets.values where (2...200).contains(bucket.count) { join(bucket) }
    order.removeAll { joined[$0] != nil }
  }

  private mutating func join(_ bucket: [Int]) {
    var pairs: [(likeness: Double, first: Int, second: Int)] = []
    for (index, first) in bucket.enumerated() {
      for second in bucket[(index + 1)...] where areDisjoint(order[first], order[second]) {
        guard let likeness = order[first].name.likeness(to: order[second].name) else { continue }
        pairs.append((likeness, first, second))
      }
    }
    var taken: Set<Int> = []
    for pair in pairs.sorted(by: { ($1.likeness, $0.first) < ($0.likeness, $1.first) }) {
      // Two that are as near to one are a reason to join neither.
      let rivals = pairs.count { rival in
        rival.likeness == pair.likeness
          && !Set([rival.first, rival.second]).isDisjoint(with: [pair.first, pair.second])
      }
      guard rivals == 1, taken.isDisjoint(with: [pair.first, pair.second]) else { continue }
      taken.formUnion([pair.first, pair.second])
      let (kept, other) = (order[pair.first], order[pair.second])
      joined[other] = kept
      for (column, value) in (values[other] ?? []).enumerated() where value != nil {
        values[kept]?[column] = value
      }
    }
  }

  private func areDisjoint(_ first: Key, _ second: Key) -> Bool {
    zip(values[first] ?? [], values[second] ?? []).allSatisfy { $0 == nil || $1 == nil }
  }

  var rows: [ReportComparison.Row] {
    var most: [Key: Int] = [:]
    for key in order {
      let first = Key(name: key.name, unit: key.unit, occurrence: 0)
      most[first] = max(most[first] ?? 0, key.occurrence + 1)
    }
    return order.map { key in
      let stated = values[key] ?? []
      var names: [String] = []
      for name in stated.compactMap({ $0?.name })
      where !names.contains(where: { FigureName($0) == FigureName(name) }) {
        names.append(name)
      }
      let count = most[Key(name: key.name, unit: key.unit, occurrence: 0)] ?? 1
      var notes: [ReportComparison.Note] = names.count > 1 ? [.joined(names)] : []
      if count > 1 { notes.append(.repeated(count)) }
      if key.name.isShort, stated.count(where: { $0 != nil }) > 1 { notes.append(.short) }
      let place = key.occurrence > 0 ? "#\(key.occurrence + 1)" : ""
      let unit = stated.lazy.compactMap { $0?.unit }.first { !$0.isEmpty } ?? ""
      return ReportComparison.Row(
        key: key.name.words + place + (unit.isEmpty ? "" : "（\(unit)）"), figure: nil,
        label: names.joined(separator: " ≈ "), unit: unit, values: stated.map { $0?.value },
        notes: notes)
    }
  }
}

extension String {
  /// A unit as it is the same however it is printed: 篇（次） and 篇(次).
  fileprivate var unitKey: String {
    String(scalars: WidthFolding.fold(unicodeScalars.filter(\.isInk)))
  }
}
