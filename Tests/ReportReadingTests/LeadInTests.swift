import ReportModel
import Testing

@testable import ReportReading

/// Headings that their text follows in the same paragraph, and numbers of an unusual level.
@Suite("Headings before their text")
struct LeadInTests {
  @Test("bold words before a text are its heading")
  func bold() throws {
    let page = """
      <html><body><h1>东山局2023年报告</h1>
      <p><strong>一、总体情况</strong>全年公开信息16条。</p>
      <p><b>（一）主动公开</b>在网站公开信息12条。</p>
      <p><span style="font-weight: bold">（二）依申请公开</span>收到申请3件。</p>
      <p>（三）<strong>加强</strong>，全年培训3次。</p>
      <p><strong>二、存在问题：</strong>公开不够主动。</p></body></html>
      """
    #expect(
      try headings(page)
        == [
          "1 一、总体情况", "2 （一）主动公开", "2 （二）依申请公开", "1 二、存在问题",
        ].map { $0.replacing("一、", with: "一").replacing("二、", with: "二") })
  }

  @Test("the name of a section ends before words that open a sentence")
  func glued() throws {
    let text = """
      东山局2023年报告
      一、概述2023年，我局公开信息16条。
      二、主动公开政府信息情况我局主动公开信息16条。
      (一)网站公开情况全年公开信息12条。
      （二）办理申请情况收到申请3件，均已办结。
      三、依申请公开政府信息情况2023年，收到申请3件，办结3件。
      （一）全年受理申请3件。
      """
    #expect(
      try headings(text) == [
        "1 一概述", "1 二主动公开政府信息情况", "2 (一)网站公开情况", "2 （二）办理申请情况",
        "1 三依申请公开政府信息情况",
      ])
  }

  @Test("a short name that blanks set apart is a heading, and so is a list of short clauses")
  func apart() throws {
    let text = """
      东山局2023年报告
      一、总体情况
      （一）主动公开　　全年公开信息16条。
      （二）提高认识，加强领导，健全机构，完善制度，落实责任
      成立领导小组，明确专人负责。
      """
    #expect(
      try headings(text) == [
        "1 一总体情况", "2 （一）主动公开", "2 （二）提高认识，加强领导，健全机构，完善制度，落实责任",
      ])
  }

  @Test("the six sections of the form may be numbered 1 to 6")
  func arabic() throws {
    let text = """
      东山局2023年报告
      1、总体情况
      （一）主动公开
      公开信息16条。
      2、主动公开政府信息情况
      第二十条第（一）项
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 1 20
      行政规范性文件 3 1 64
      3、收到和处理政府信息公开申请情况
      1.当面申请
      收到3件。
      """
    #expect(
      try headings(text) == [
        "1 1总体情况", "2 （一）主动公开", "1 2主动公开政府信息情况", "1 3收到和处理政府信息公开申请情况",
        "3 1当面申请",
      ])
  }

  @Test("the title of another report behind the first is a heading, with its sections below it")
  func furtherReport() throws {
    let text = """
      东山局2021年政府信息公开工作年度报告
      一、总体情况
      公开信息21条。
      东山局2022年政府信息公开工作年度报告
      一、总体情况
      公开信息22条。
      东山局2021年政府信息公开工作年度报告
      二、存在问题
      公开不够主动。
      """
    #expect(
      try headings(text) == [
        "1 一总体情况", "1 东山局2022年政府信息公开工作年度报告", "2 一总体情况", "2 二存在问题",
      ])
  }

  @Test("a file to load is no annex")
  func file() throws {
    let page = """
      <html><body><h1>东山局2023年报告</h1><p>一、总体情况</p><p>公开信息16条。</p>
      <p>附件：<a href="a.docx">东山局2023年报告.docx</a></p><p>东山局</p></body></html>
      """
    #expect(try headings(page) == ["1 一总体情况"])
  }

  @Test("a part of section 一 may be a heading with a word or two behind its colon")
  func shortParts() throws {
    let text = """
      东山局2023年报告
      一、总体情况
      （一）主动公开：发布信息64条。
      （二）依申请公开：未收到申请。
      （三）平台建设情况：改版网站。
      （四）监督保障：落实专人。
      二、其他需要报告的事项
      （一）主动公开：3件。
      """
    #expect(
      try headings(text) == [
        "1 一总体情况", "2 （一）主动公开", "2 （二）依申请公开", "2 （三）平台建设情况", "2 （四）监督保障", "1 二其他需要报告的事项",
      ])
  }
}
