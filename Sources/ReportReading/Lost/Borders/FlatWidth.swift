internal import HanText
internal import ReportForms
internal import ReportModel

/// How many figures the rows of a request table have.
///
/// The form has seven. Some tables add a subtotal of 法人或其他组织, behind the five kinds or before them:
/// ```
/// 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 小计 总计
///     45        2        0            0            1    0    3   48
/// ```
struct FlatWidth {
  /// How many figures a row has.
  let count: Int
  /// Which of them is the subtotal; nil where there is none.
  let subtotal: Int?

  private static let formCount = StandardForm.requesters.count
  /// Behind 自然人, or before 总计.
  private static let subtotalPlaces = [1, 6]

  /// The width of most rows whose figures stand apart, where their sums say what the eighth is.
  init(_ cut: FlatRows, of text: FlatText) {
    let rows = cut.rows.dropLast().compactMap { row -> [Int]? in
      let filled = row.body.map { FlatUnits($0, of: text) }.filter { $0.tokenCount > 0 }
      return filled.first.map { Self.values($0.tokens, in: text) }
    }
    self.init(rows)
  }

  /// The width of some rows of figures.
  init(_ rows: [[Int]]) {
    let wide = rows.filter { $0.count == Self.formCount + 1 }
    let places = Self.subtotalPlaces.filter { place in
      // A slip or two are what the checks are for.
      wide.count { Self.addsUp($0, subtotal: place) } * 10 >= wide.count * 9
    }
    // Where the others are all zero, both places are as good.
    let isWide = wide.count * 2 > rows.count && !places.isEmpty
    count = isWide ? Self.formCount + 1 : Self.formCount
    subtotal = isWide ? places.last : nil
  }

  /// The figures that the form has.
  func form(_ tokens: [Range<Int>]) -> [Range<Int>?] {
    tokens.indices.filter { $0 != subtotal }.map { tokens[$0] }
  }

  /// Whether a row of figures adds up to its last.
  static func addsUp(_ values: [Int], subtotal: Int?) -> Bool {
    guard let total = values.last else { return false }
    let parts = values.indices.dropLast().filter { $0 != subtotal }
    // A figure is below 2^40, so that no sum overflows.
    guard parts.reduce(0, { $0 + values[$1] }) == total else { return false }
    return subtotal.map { values[$0] == total - values[0] } ?? true
  }

  /// The numbers that figures are.
  static func values(_ tokens: [Range<Int>], in text: FlatText) -> [Int] {
    tokens.map { token in
      text.ink[token].reduce(0) { sum, scalar in
        // What is longer than a count can be would overflow.
        scalar.digitValue.map { sum < 1 << 40 ? sum * 10 + $0 : sum } ?? sum
      }
    }
  }
}

/// The figures of a request table whose labels all stand before them, cut into rows.
///
/// Nothing but their number and their sums tells how: 175 are 25 rows of seven, 224 are 28 of eight, with
/// the subtotals of three groups among them.
struct FlatStream {
  /// The cells of each row of the form.
  let cells: [FlatCells]
  /// Where the figures end.
  let end: Int

  /// The most figures that are looked at: thirty rows of eight, and page numbers behind.
  static let most = 250

  /// The rows of a stream; nil where no way to cut it adds up.
  init?(_ tokens: [Range<Int>], of text: FlatText, _ labels: [RunningLabel]) {
    let values = FlatWidth.values(tokens, in: text)
    let found = Self.shapes(labels).first { shape in
      let count = shape.owners.count * shape.width
      // The number of a page may stand behind.
      return (count...count + 1).contains(values.count) && shape.fits(values)
    }
    guard let found else { return nil }
    let subtotal = found.width > StandardForm.requesters.count ? found.subtotal : nil
    cells = found.owners.indices.filter { found.owners[$0] != nil }.map { row in
      let own = tokens[row * found.width..<(row + 1) * found.width]
      return FlatCells(
        cells: own.indices.filter { $0 - own.startIndex != subtotal }.map { own[$0] })
    }
    end = tokens[found.owners.count * found.width - 1].upperBound
  }

  /// A way to cut a stream.
  private struct Shape {
    /// The row of the form that each row is; nil for the sums of a group.
    var owners: [Int?]
    var width: Int
    var subtotal: Int?

    /// Whether nine rows in ten add up, or half of them where the form has just so many figures; what is
    /// cut wrongly adds up nowhere.
    func fits(_ values: [Int]) -> Bool {
      let isForm = subtotal == nil && values.count == owners.count * width
      let held = owners.indices.count { row in
        FlatWidth.addsUp(Array(values[row * width..<(row + 1) * width]), subtotal: subtotal)
      }
      return isForm ? held * 2 >= owners.count : held * 10 >= owners.count * 9
    }
  }

  /// The ways there are: seven or eight figures, with and without the sums of groups.
  private static func shapes(_ labels: [RunningLabel]) -> [Shape] {
    let three: [FormRow] = [.refused, .unable, .notProcessed]
    let four: [FormRow] = three + [.otherHandling]
    let whole: [FormRow] = [.outcome]
    let sums: [[FormRow]] = [[], three, four, whole, whole + three, whole + four]
    let count = StandardForm.requesters.count
    return sums.flatMap { groups -> [Shape] in
      let owners = owners(labels, groups)
      return [
        Shape(owners: owners, width: count, subtotal: nil),
        Shape(owners: owners, width: count + 1, subtotal: 6),
        Shape(owners: owners, width: count + 1, subtotal: 1),
      ]
    }
  }

  /// The rows of the form with those of some groups before their first parts.
  private static func owners(_ labels: [RunningLabel], _ groups: [FormRow]) -> [Int?] {
    var met: [FormRow] = []
    return labels.indices.flatMap { index -> [Int?] in
      guard let group = labels[index].line.row.group, !met.contains(group) else { return [index] }
      met.append(group)
      // A row （六）其他处理 that stands there by itself is no sum that is missing.
      let isThere = labels.contains { $0.line.row == group }
      return groups.contains(group) && !isThere ? [nil, index] : [index]
    }
  }
}
