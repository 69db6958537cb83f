import FoundationEssentials
import ReportForms
import ReportModel
import Testing

/// The sums of the forms, right and wrong.
@Suite("Form sums")
struct FormSumsTests {
  /// A table of section 三 of a form in which all sums hold: every detail has 1 for 自然人.
  private static func requests(_ form: StandardForm = .standard2021) -> Table {
    let count = form.outcomeDetails.count
    let rows = form.requestRows.map { line -> Table.Row in
      let value =
        switch line.row {
        case .received: count + 1
        case .carriedOver: 2
        case .outcomeTotal: count
        case .carriedForward: 3
        default: 1
        }
      return row(line, ["\(value)", "0", "0", "0", "0", "0", "\(value)"])
    }
    return Table(
      kind: .requests, columns: StandardForm.requesters.map(\.name),
      columnForms: StandardForm.requesters, rows: rows, blocks: 0..<0, grid: [])
  }

  private static let review = Table(
    kind: .review, columns: StandardForm.results.map(\.name), columnForms: StandardForm.results,
    rows: StandardForm.cases.map { row($0, ["1", "2", "3", "4", "10"]) }, blocks: 0..<0, grid: [])

  private static func row(_ line: FormLine, _ cells: [String]) -> Table.Row {
    Table.Row(
      label: line.label, path: line.path, fields: 0..<cells.count,
      cells: cells.map { $0.isEmpty ? nil : Table.Cell(text: $0, source: 0..<1) }, form: line.row)
  }

  private func verdicts(_ rule: FormSum.Rule, _ table: Table) -> [FormSum.Verdict] {
    FormSums(of: table).sums(rule).map(\.verdict)
  }

  /// A table with one cell changed.
  private func changed(
    _ table: Table, _ row: FormRow, _ column: FormColumn, to text: String
  ) throws -> Table {
    var table = table
    let place = try #require(table.rows.firstIndex { $0.form == row })
    let field = try #require(table.columnForms.firstIndex(of: column))
    table.rows[place].cells[field] = text.isEmpty ? nil : Table.Cell(text: text, source: 0..<1)
    return table
  }

  @Test("all sums of a sound table hold, in both forms", arguments: StandardForm.all)
  func sound(_ form: StandardForm) {
    let table = FormSumsTests.requests(form)
    #expect(verdicts(.balance, table) == Array(repeating: .holds, count: 7))
    #expect(verdicts(.outcome, table) == Array(repeating: .holds, count: 7))
    #expect(verdicts(.requesters, table) == Array(repeating: .holds, count: table.rows.count))
    #expect(verdicts(.results, FormSumsTests.review) == Array(repeating: .holds, count: 3))
  }

  @Test(
    "一＋二＝（七）＋四 is judged in each column, whichever of the four is wrong",
    arguments: [
      (FormRow.received, "99", Decimal(77)), (.carriedOver, "4", 2), (.outcomeTotal, "20", 1),
      (.carriedForward, "5", -2),
    ])
  func balance(_ row: FormRow, _ text: String, _ difference: Decimal) throws {
    let table = try changed(FormSumsTests.requests(), row, .naturalPerson, to: text)
    #expect(
      verdicts(.balance, table) == [.differs(by: difference)]
        + Array(repeating: .holds, count: 6))
  }

  @Test("a detail that is wrong breaks its column, its row and nothing else")
  func detail() throws {
    let table = try changed(FormSumsTests.requests(), .petition, .research, to: "4")
    #expect(verdicts(.outcome, table)[2] == .differs(by: 4))
    #expect(verdicts(.outcome, table).count { $0 == .holds } == 6)
    #expect(verdicts(.requesters, table).filter { $0 != .holds } == [.differs(by: 4)])
    #expect(verdicts(.balance, table).allSatisfy { $0 == .holds })
  }

  @Test(
    "each kind of cases of table 四 is judged by itself", arguments: StandardForm.cases.map(\.row))
  func results(_ row: FormRow) throws {
    let table = try changed(FormSumsTests.review, row, .pending, to: "5")
    #expect(verdicts(.results, table).filter { $0 != .holds } == [.differs(by: 1)])
    let total = try changed(FormSumsTests.review, row, .total, to: "0")
    #expect(verdicts(.results, total).filter { $0 != .holds } == [.differs(by: 10)])
  }

  @Test(
    "a blank, a mark, a code and a percent are no zero: the sum cannot be checked",
    arguments: ["", "/", "01", "持平", "1%"])
  func lacking(_ text: String) throws {
    let table = try changed(FormSumsTests.requests(), .petition, .naturalPerson, to: text)
    #expect(verdicts(.outcome, table)[0] == .unchecked)
    #expect(verdicts(.outcome, table).dropFirst().allSatisfy { $0 == .holds })
    #expect(verdicts(.requesters, table).count { $0 == .unchecked } == 1)
  }

  @Test("a bound that fits holds, one that does not leaves the sum open")
  func blurred() throws {
    let fits = try changed(FormSumsTests.requests(), .received, .naturalPerson, to: "约22")
    #expect(verdicts(.balance, fits)[0] == .holds)
    let open = try changed(FormSumsTests.requests(), .received, .naturalPerson, to: "约20")
    let sum = try #require(FormSums(of: open).sums(.balance).first { $0.index == 0 })
    #expect(sum.verdict == .unchecked)
    #expect(sum.isBlurred)
  }

  @Test("a table that lost a row is not added up, one that lost its group's label is")
  func missing() {
    var table = FormSumsTests.requests()
    table.rows.removeAll { $0.form == .petition }
    #expect(verdicts(.outcome, table).allSatisfy { $0 == .unchecked })
    #expect(verdicts(.balance, table).allSatisfy { $0 == .holds })
    // Two rows of the form of 2021 fewer are nineteen, but not those of 2019.
    table.rows.removeAll { $0.form == .other }
    #expect(verdicts(.outcome, table).allSatisfy { $0 == .unchecked })
  }

  @Test("the sums of a group that has a row of its own are no detail of （七）")
  func groupRow() {
    var table = FormSumsTests.requests()
    let place = table.rows.firstIndex { $0.form == .stateSecret } ?? 0
    table.rows.insert(
      FormSumsTests.row(.of(.refused), ["8", "0", "0", "0", "0", "0", "8"]), at: place)
    #expect(verdicts(.outcome, table).allSatisfy { $0 == .holds })
    #expect(verdicts(.requesters, table).count == 26)
  }
}
