import FoundationEssentials
import TestSupport
import Testing

@Test(
  "findings are a page by itself: both sides, both files, the cells that fail marked, no script and nothing fetched"
)
func findingsPage() throws {
  let program = try Program()
  _ = try program.shell("cp -r '\(Samples.root.path)/Data/Reports/shilishi' r")
  let run = try program.run(
    "check", "r", "--years", "--failing", "--format", "html", "--index", "i")
  #expect(run.code == 1)
  let page = run.output
  #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
  // A total that is wrong stands marked in its table, in its column and its row.
  #expect(page.contains("（七）总计") && page.contains("<td class=\"n bad\">✗ "))
  // Reports in which nothing was found are counted, not listed.
  #expect(page.contains("共核对 36 份，28 份没有发现不符。") && page.contains("<h3>表三</h3>"))
  #expect(!page.contains("shilishi-2021.html"))
  // What fails between years names the other file.
  #expect(page.contains("X.CARRY") && page.contains("（r/xiling/xiling-2022.docx）"))
  for word in ["<script", "http://", "https://", "url(", "@import", "src="] {
    #expect(!page.contains(word), "\(word)")
  }
  let tags = page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" && $0 != " " } }
  let empty: Set<Substring> = ["!DOCTYPE", "meta", "br"]
  var open: [Substring] = []
  for tag in tags where !empty.contains(tag) {
    if tag.hasPrefix("/") { #expect(open.popLast() == tag.dropFirst()) } else { open.append(tag) }
  }
  #expect(open.isEmpty)
}

@Test("words of a report are words on the page, whatever signs they hold")
func pageEscapes() throws {
  let program = try Program()
  try program.write(
    "示例市<b>局&2021年政府信息公开工作年度报告\n一、总体情况\n共公开信息12条，其中网站3条、微信4条。\n",
    to: "甲<i>.txt")
  let page = try program.run("check", "甲<i>.txt", "--format", "html").output
  #expect(page.contains("甲&lt;i&gt;.txt") && !page.contains("<i>"))
}

@Test("findings are a workbook")
func findingsWorkbook() throws {
  let program = try Program()
  _ = try program.shell("cp '\(Samples.root.path)/Data/Reports/shilishi-2025-wrong.docx' r.docx")
  let run = try program.shell("$nianbao check r.docx --failing --format xlsx > t.xlsx; echo $?")
  #expect(run.output == "1\n")
  let words = try program.shell(
    "python3 -c \"import zipfile; print(zipfile.ZipFile('t.xlsx').read('xl/sharedStrings.xml').decode())\""
  ).output
  #expect(words.contains("T3.BALANCE") && words.contains("规则的编号"))
}

@Test(
  "a comparison is a page and a workbook: figures as they stand in the table, words that changed marked"
)
func comparisonPage() throws {
  let program = try Program()
  func report(_ year: Int, _ words: String) -> String {
    "示例市教育局\(year)年政府信息公开工作年度报告\n一、总体情况\n　　\(words)\n二、改进情况\n　　加强<培训>。\n"
  }
  try program.write(report(2021, "全年公开信息12条，新建“数据开放”平台一个。"), to: "1.txt")
  try program.write(report(2022, "全年公开信息15条，新建“数据开放”平台一个。"), to: "2.txt")
  let texts = try program.run("compare", "1.txt", "2.txt", "--text", "--format", "html").output
  #expect(texts.contains("<del>12</del>") && texts.contains("<ins>15</ins>"))
  #expect(texts.contains("<h2>") && !texts.contains("<培训>"))
  let figures = try program.run("compare", "1.txt", "2.txt", "--format", "html").output
  #expect(figures.contains("<td class=\"n\">15</td>"))
  let run = try program.shell("$nianbao compare 1.txt 2.txt --format xlsx > t.xlsx; echo $?")
  #expect(run.output == "0\n")
  let cells = try program.shell(
    "python3 -c \"import zipfile; print(zipfile.ZipFile('t.xlsx').read('xl/worksheets/sheet1.xml').decode())\""
  ).output
  #expect(cells.contains("<v>15</v>"))
}
