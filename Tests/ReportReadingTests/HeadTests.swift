import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// The first part of a file, read before the rest.
@Suite("The head of a file")
struct HeadTests {
  @Test("gives the first blocks of the whole, wherever a line end cuts it")
  func lineEnds() throws {
    let bytes = [Samples.guangdong, Samples.guangdong, Samples.guangdong].flatMap { $0 }
    let whole = try ReportReader.report(from: bytes)
    let ends = bytes.indices.filter { bytes[$0] == 0xA && $0 > 100 }
    for cut in Cases.spread(20, over: ends) {
      let head = try ReportReader.report(from: Array(bytes[...cut]), isWhole: false)
      #expect(head.blocks.elementsEqual(whole.blocks.prefix(head.blocks.count)), "\(cut)")
      #expect(whole.text.scalars.starts(with: head.text.scalars))
    }
  }

  @Test("gives the first blocks of the whole, wherever it is cut inside a line")
  func everywhere() throws {
    let bytes = [Samples.guangdong, Samples.guangdong].flatMap { $0 }
    let whole = try ReportReader.report(from: bytes)
    for cut in Cases.spread(20, over: Array(stride(from: 1200, to: bytes.count, by: 97))) {
      let head = try ReportReader.report(from: Array(bytes[..<cut]), isWhole: false)
      #expect(head.blocks.elementsEqual(whole.blocks.prefix(head.blocks.count)), "\(cut)")
      #expect(head.sections.allSatisfy { $0.kind != .closing })
    }
  }

  @Test("keeps most of a page that is one long line")
  func oneLine() throws {
    let text = Fixtures.gluedNarrative.text
    let bytes = Array(text.utf8)
    let head = try ReportReader.report(from: Array(bytes[..<(bytes.count * 4 / 5)]), isWhole: false)
    #expect(head.text.count * 10 > text.unicodeScalars.count * 7)
    #expect(head.text.string.hasSuffix("。"))
    #expect(
      head.outlineDrawing() == """
        桃源区2017年政府信息公开工作年度报告
        ├─ 引言
        ├─ 一、概述
        │  ├─ （一）加强组织领导,精心部署
        │  │  ├─ 1.高度重视
        │  │  └─ 2.拓展载体
        │  └─ （二）推进重点领域公开
        │     ├─ （1）财政信息公开情况
        │     └─ （2）环境信息公开情况
        │        ├─ ①大气环境
        │        └─ ②水环境情况
        ├─ 二、主动公开政府信息情况
        │  ├─ （一）公开的数量
        │  └─ （二）公开的形式
        │     ├─ 1.门户网站
        │     └─ 2.公众查阅点
        └─ 三、依申请公开办理情况
        """)
  }
}
