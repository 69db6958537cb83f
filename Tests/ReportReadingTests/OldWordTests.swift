import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Word documents before 2007, and what other programs make of them.
@Suite("Old Word documents")
struct OldWordTests {
  /// What `antiword -x db` writes.
  private static let book = """
    <?xml version="1.0" encoding="utf-8"?><!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.1.2//EN" "http://localhost:9/docbookx.dtd">
    <book><title>x</title><chapter><title/><para>
    <emphasis role='bold'>示例局2016年年度报告</emphasis>
      </para><para>
    一、   <emphasis role='bold'>概述</emphasis>
      </para><para><informaltable><tgroup cols='1'><tbody><row><entry>
    第二十条第（一）项
    </entry></row></tbody></tgroup><tgroup cols='4'><tbody><row><entry>信息内容</entry><entry>本年
    制发件数</entry><entry>本年废止件数</entry><entry>现行有效件数</entry></row>
    <row><entry>规章</entry><entry></entry><entry>1</entry><entry>2</entry></row></tbody></tgroup></informaltable></para></chapter></book>
    """

  @Test("paragraphs and tables are read from DocBook, and nothing is fetched for it")
  func book() throws {
    let flow = try #require(try DocBookFlow.flow(of: Array(Self.book.utf8)))
    let report = try FlowReader.report(of: flow, DecodedText(scalars: [], encoding: "UTF-8"))
    #expect(report.identity.title == "示例局2016年年度报告")
    #expect(report.sections.map(\.name) == ["引言", "一、概述"])
    #expect(
      report.tables.map(TablePicture.lines) == [
        "proactive | 本年制发件数 | 本年废止件数 | 现行有效件数\n第二十条第（一）项/规章 | · 1 2"
      ])
  }

  @Test("a file that only begins as such a document is refused, whatever is installed")
  func damage() {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(throws: ReportReadingError.crookedDocument(.doc)) {
      try ReportReader.report(from: head + Array("一、概述".utf8))
    }
  }

  /// Whether the office is installed that reads what this program does not.
  private static let hasOffice =
    (try? ToolRun.output(of: ["soffice", "--version"], on: [])) != nil

  @Test("a text in RTF is read by way of the office, its table too", .enabled(if: hasOffice))
  func rtf() throws {
    func escaped(_ words: String) -> String {
      words.utf16.map {
        $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u\(Int16(bitPattern: $0))?"
      }
      .joined()
    }
    func row(_ cells: [String]) -> String {
      "{\\trowd\\cellx3000\\cellx6000 " + cells.map { "\\intbl \(escaped($0))\\cell " }.joined()
        + "\\row}"
    }
    let lines = ["示例局2016年政府信息公开工作年度报告", "一、概述", "公开信息35条。"].map { escaped($0) + "\\par " }
    let file =
      "{\\rtf1\\ansi\\uc1 " + lines.joined() + row(["项目", "数量"]) + row(["会议", "3"])
      + "\\pard\\par }"
    let report = try ReportReader.report(from: Array(file.utf8), name: "年报.rtf")
    #expect(report.identity.title == "示例局2016年政府信息公开工作年度报告")
    #expect(report.sections.filter { $0.kind == .heading }.map(\.name) == ["一、概述"])
    #expect(report.tables.map(TablePicture.lines) == ["generic | 数量\n会议 | 3"])
  }

  @Test("a program that is not there is told from one that fails")
  func tools() throws {
    #expect(throws: ToolRun.Fault.missing) { try ToolRun.output(of: ["nianbao-no-such"], on: []) }
    #expect(throws: ToolRun.Fault.failed) { try ToolRun.output(of: ["false"], on: []) }
    #expect(try ToolRun.output(of: ["cat"], on: Array("年报".utf8)) == Array("年报".utf8))
  }
}
