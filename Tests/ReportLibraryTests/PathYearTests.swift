import Testing

@testable import ReportLibrary

@Test(
  "a year is read from the name of a file or of its nearest folder",
  arguments: [
    ("示例市/2021/年报.html", 2021), ("教育局2022年报.docx", 2022), ("r/20230118.txt", 2023),
    ("2019/nb-2020-final.pdf", 2020), ("2019/t1587.html", 2019),
  ])
func yearOfPath(path: String, year: Int) {
  #expect(PathYear.year(of: path).0 == year)
}

@Test(
  "numbers of contents tell no year, whatever four of their digits look like",
  arguments: [
    "3f2a9c1e-2019-4b7d-a1f0-0123456789ab.pdf", "2F20B1C4-8D2A-2021-9A77-AB2020CD2019.txt",
    "d41d8cd98f00b204e9800998ecf2022e.html", "r/da39a3ee5e6b4b0d3255bfef95601890afd82019/年报.txt",
  ])
func noYearOfContentNumbers(path: String) {
  #expect(PathYear.year(of: path).0 == nil)
}
