import Testing

@testable import ReportReading

/// How a workbook shows the numbers it holds.
@Suite("Formats of numbers in workbooks")
struct SheetFormatTests {
  @Test(
    "a number is shown as its format says",
    arguments: [
      ("General", "0.1", "0.1"), ("General", "12.300000000000001", "12.3"),
      ("General", "1234567", "1234567"), ("General", "1.5E-2", "0.015"), ("General", "-3", "-3"),
      ("General", "1E+20", "1E+20"), ("General", "0", "0"), ("0", "12.5", "13"), ("0", "-0.4", "0"),
      ("0.00", "3.14159", "3.14"), ("0.00", "2.005", "2.01"), ("#,##0", "1234567", "1,234,567"),
      ("#,##0.00", "1234.5", "1,234.50"), ("#,##0", "999", "999"), ("0%", "0.785", "79%"),
      ("0.0%", "0.785", "78.5%"), ("0.00%", "1", "100.00%"), ("0\"件\"", "37", "37件"),
      ("\"共\"0\"件\"", "37", "共37件"), ("0_);(0)", "-5", "(5)"), ("#,##0;-#,##0", "-1200", "-1,200"),
      ("0;-0;\"无\"", "0", "无"), ("#,##0,", "1234567", "1,235"), ("0!.0,\"万元\"", "123456", "12.3万元"),
      ("0.00E+00", "12345", "1.23E+04"), ("# ?/?", "0.5", "1/2"), ("# ?/?", "2.25", "2 1/4"),
      ("#.##", "0.5", ".5"), ("0.##", "1", "1."), ("000", "7", "007"), ("[Red]0.0", "2.25", "2.3"),
      ("[$¥-804]#,##0.00", "5", "¥5.00"), ("[>=100]0;0.0", "7", "7.0"), ("@", "5", "5"),
      ("\"共\"General", "5", "共5"), (";;;", "5", ""),
    ])
  func numbers(_ code: String, _ value: String, _ shown: String) throws {
    let number = try #require(SheetNumber(value))
    #expect(SheetFormat(code).text(of: number, from1904: false) == shown, "\(code) \(value)")
  }

  @Test(
    "a day is shown as its format says",
    arguments: [
      ("yyyy\"年\"m\"月\"d\"日\"", "44926", "2022年12月31日"), ("yyyy-mm-dd", "44562", "2022-01-01"),
      ("yyyy/m/d h:mm", "44562.5", "2022/1/1 12:00"), ("h:mm:ss", "0.75", "18:00:00"),
      ("mm:ss", "0.0006944444", "01:00"), ("[h]:mm", "1.5", "36:00"),
      ("yyyy年m月", "44926", "2022年12月"),
      ("yyyy/m/d", "1", "1900/1/1"), ("yyyy/m/d", "61", "1900/3/1"),
      ("d-mmm-yy", "44562", "1-Jan-22"),
      ("上午/下午h时mm分", "0.75", "下午6时00分"), ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", "44926", "2022年12月31日"),
      ("yyyy/m/d aaaa", "44926", "2022/12/31 星期六"),
    ])
  func days(_ code: String, _ value: String, _ shown: String) throws {
    let number = try #require(SheetNumber(value))
    #expect(SheetFormat(code).text(of: number, from1904: false) == shown, "\(code) \(value)")
  }

  @Test("digits are exact, and what is no number is none")
  func digits() {
    #expect(SheetNumber("100.50")?.general == "100.5")
    #expect(SheetNumber("0.30000000000000004")?.general == "0.3")
    #expect(
      SheetNumber("99.95").map { SheetFormat("0.0").text(of: $0, from1904: false) } == "100.0")
    for text in ["", "-", "12a", "1e", "一", "1.2.3", "1E999"] { #expect(SheetNumber(text) == nil) }
  }
}
