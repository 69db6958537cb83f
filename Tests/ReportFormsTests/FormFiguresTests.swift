import FoundationEssentials
import ReportModel
import ReportReading
import SampleReports
import Testing

@testable import ReportForms

@Suite("Figures of the forms")
struct FormFiguresTests {
  private func figures(_ name: String) throws -> FormFigures {
    let file = try #require(SampleFile.all.first { $0.name == name })
    return FormFigures(of: try ReportReader.report(from: file.bytes, name: file.name))
  }

  @Test("every figure has a key of its own, by which it is found again")
  func keys() {
    #expect(Set(FormFigure.all.map(\.key)).count == FormFigure.all.count)
    #expect(FormFigure.all.allSatisfy { FormFigure(key: $0.key) == $0 })
    #expect(FormFigure(key: "received.inForce") == nil)
    #expect(FormFigure(.received, .total).label == "一、本年新收政府信息公开申请数量 › 总计")
    #expect(FormFigure(.fee, .feeAmount).unit == "万元")
  }

  @Test("the forms ask for their own figures: 10 and 22 of section 二, 7 a row, 5 a kind of cases")
  func forms() {
    let counts = [ReportForm.standard2021, .trial2019].map { form in
      [Table.Kind.proactive, .requests, .review].map { kind in
        FormFigure.all.count { $0.table == kind && $0.isOf(form) }
      }
    }
    // Groups, which are added up, among them: 不予公开, 无法提供, 不予处理, since 2021 其他处理; 行政诉讼.
    #expect(counts == [[10, (25 + 4) * 7, 20], [22, (23 + 3) * 7, 20]])
  }

  @Test("a report's figures are those of its tables, groups added up")
  func ofReport() throws {
    let figures = try figures("shilishi-2023.html")
    let numbers = Dictionary(uniqueKeysWithValues: figures.numbers.map { ($0.figure, $0.number) })
    #expect(numbers.count == 10 + 29 * 7 + 20)
    for (figure, number) in numbers { #expect(figures[figure] == number) }
    let refused = FormFigure(.refused, .total)
    #expect(refused.parts.count == 8)
    #expect(refused.parts.reduce(0) { $0 + (figures[$1] ?? -1) } == figures[refused])
  }

  @Test("packed figures are the same, with fractions and below zero")
  func packing() {
    let some: [FormFigure: Decimal] = [
      FormFigure(.fee, .feeAmount): Decimal(string: "96171.65") ?? 0,
      FormFigure(.license, .itemsChange): -8, FormFigure(.received, .total): 11_398_889,
      FormFigure(.suitAfterReview, .total): 0,
    ]
    let figures = FormFigures(packed: FormFigures(some).bytes)
    #expect(
      Dictionary(uniqueKeysWithValues: figures.numbers.map { ($0.figure, $0.number) }) == some)
    #expect(figures[FormFigure(.received, .naturalPerson)] == nil)
    for count in 0..<figures.bytes.count {
      _ = FormFigures(packed: Array(figures.bytes.prefix(count))).numbers
    }
    #expect(FormFigures(packed: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).numbers.isEmpty)
  }

  @Test("a rate has both sides, and none where there is nothing to be a part of")
  func rates() throws {
    let figures = try figures("shilishi-2023.html")
    let sides = try #require(FormRate.disclosed.sides(in: figures))
    #expect(sides.whole == figures[FormFigure(.outcomeTotal, .total)])
    #expect(
      sides.part
        == [FormRow.granted, .partlyGranted].reduce(0) {
          $0 + (figures[FormFigure($1, .total)] ?? 0)
        })
    #expect(FormRate.disclosed.sides(in: FormFigures([:])) == nil)
  }
}
