import FoundationEssentials
import Testing

private struct Numeral: Decodable {
  var quote: String
  var offset: Int
  var number: String?
  var rangeEnd: String?
  var unit: String
  var qualifier: String
  var reason: String?
}

@Test("quantities lists every numeral with its reading or the reason it has none")
func quantitiesJSON() throws {
  let program = try Program()
  let text = "某局2019年工作年度报告\n一、工作情况\n2019年共印发3—5期简报，逾280份，进一步公开。\n"
  try program.write(text, to: "a.txt")
  let run = try program.run("quantities", "a.txt", "--format", "json")
  let numerals = try JSONDecoder().decode([Numeral].self, from: Data(run.output.utf8))
  let scalars = Array(text.unicodeScalars)
  for numeral in numerals {
    var quote = String.UnicodeScalarView()
    quote.append(contentsOf: scalars[numeral.offset...].prefix(numeral.quote.unicodeScalars.count))
    #expect(String(quote) == numeral.quote)
    #expect((numeral.number == nil) == (numeral.reason != nil))
  }
  let drawn = numerals.map { numeral in
    let number = [numeral.number, numeral.rangeEnd].compactMap { $0 }.joined(separator: "…")
    return "\(numeral.quote) \(numeral.reason ?? numeral.qualifier + number + numeral.unit)"
  }
  #expect(
    drawn == [
      "2019年 date", "一、 heading", "2019年 date", "3—5期 3…5期", "逾280份 逾280份", "进一步 lexical",
    ])
}

@Test("quantities is a list for people, a numeral a line")
func quantitiesTable() throws {
  let program = try Program()
  try program.write("某局2019年工作年度报告\n一、工作情况\n共印发3—5期简报，逾280份。\n", to: "a.txt")
  let table = """
     2  2019年   — 日期
    14  一、     — 标题
    24  3—5期    3—5 期
    31  逾280份  逾 280 份

    """
  expect(try program.run("quantities", "a.txt"), is: Run(output: table, errors: "", code: 0))
}
