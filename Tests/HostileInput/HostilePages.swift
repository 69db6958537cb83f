extension HostileCase {
  /// Web pages.
  static let pages =
    nestedPages + tablePages + [
      HostileCase("an attribute of 1 MB", text: 1_000_000) {
        "<p style=\"\(repeated("年", bytes: $0))\">一、概述</p>"
      },
      HostileCase("an element of 50,000 attributes", text: 50_000) { count in
        "<p " + (0..<count).map { "a\($0)=\"\($0)\"" }.joined(separator: " ") + ">一、概述</p>"
      },
      HostileCase("50,000 names of elements", text: 50_000) { count in
        "<body>" + (0..<count).map { "<n\($0)>年</n\($0)>" }.joined()
      },
      HostileCase("a page that is a comment without end", text: 1_000_000) {
        "<html><p>一、概述</p><!--" + repeated("<p>年</p>", bytes: $0)
      },
      HostileCase("a document type without end", text: 1_000_000) {
        "<!DOCTYPE html " + repeated("[<!ENTITY a \"年\">", bytes: $0)
      },
      HostileCase("entities that expand to billions, in a page", text: 12) {
        "<!DOCTYPE html [\(laughs($0))]><html><body><p>一、概述&l\($0);</p></body></html>"
      },
      HostileCase("entities that name files, in a page", text: 1) { _ in
        "<!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><html><p>一、概述&f;</p></html>"
      },
      HostileCase("a list of 100,000 items", text: 100_000) {
        "<ol>" + String(repeating: "<li>年", count: $0) + "</ol>"
      },
      HostileCase("20,000 titles before the article", text: 20_000) {
        String(repeating: "<h1>示例市2023年政府信息公开工作年度报告</h1>", count: $0)
          + "<div><p>" + repeated("全年主动公开政府信息。", bytes: 40 * $0) + "</p></div>"
      },
      HostileCase("50,000 links", text: 50_000) {
        "<p>" + String(repeating: "<a href=http://a.b>年</a>", count: $0) + "</p>"
      },
      HostileCase("a page of NULs, controls and bytes that are no UTF-8", scale: 200_000) { count in
        let piece: [UInt8] = [
          0x3C, 0x70, 0x3E, 0, 0xFF, 0xC0, 0x80, 1, 0xE5, 0xB9, 0xED, 0xA0, 0x80,
        ]
        return Array("<html><body>".utf8) + Array(repeatElement(piece, count: count / 4).joined())
      },
    ]

  private static let nestedPages = [
    HostileCase("tables nested 10,000 deep", text: 10_000) {
      String(repeating: "<table><tr><td>年", count: $0) + "一、概述"
    },
    HostileCase("tables nested 10,000 deep, each with words and closed", text: 10_000) {
      String(repeating: "<table><tr><td>年</td><td>", count: $0) + "一、概述"
        + String(repeating: "</td></tr></table>", count: $0)
    },
    HostileCase("containers nested 100,000 deep", text: 100_000) {
      String(repeating: "<div>", count: $0) + "<p>一、概述</p>"
    },
    HostileCase("inline elements nested 100,000 deep", text: 100_000) {
      "<p>" + String(repeating: "<b><i>年", count: $0 / 2)
    },
    HostileCase("lists nested 50,000 deep", text: 50_000) {
      String(repeating: "<ol><li>年", count: $0)
    },
    HostileCase("containers called titles, nested 10,000 deep", text: 10_000) {
      String(repeating: "<div class=title>年", count: $0) + String(repeating: "</div>", count: $0)
        + "<div>" + repeated("<p>全年主动公开政府信息。</p>", bytes: 40 * $0) + "</div>"
    },
  ]

  private static let tablePages = [
    HostileCase("a table of 1,000,000 cells", text: 1000) { side in
      "<table>"
        + String(
          repeating: "<tr>" + String(repeating: "<td>1", count: side) + "</tr>", count: side)
        + "</table>"
    },
    HostileCase("a table of 250,000 rows", text: 250_000) {
      "<table>" + String(repeating: "<tr><td>a<td>1", count: $0) + "</table>"
    },
    HostileCase("spans of 1,000,000,000", text: 1) { _ in
      """
      <table><tr><td colspan=1000000000 rowspan=1000000000>年</td><td>b</td></tr>
      <tr><td rowspan=-5 colspan=99999999999999999999>c</td><td colspan=0 rowspan=0>d</td></tr></table>
      """
    },
    HostileCase("a table of 20,000 rows whose cells all span widely", text: 20_000) {
      "<table>" + String(repeating: "<tr><td rowspan=65000 colspan=900>1<td>2", count: $0)
    },
    HostileCase("cells that come down over 20,000 rows", text: 20_000) {
      "<table><tr>" + String(repeating: "<td rowspan=0>1", count: 900)
        + String(repeating: "<tr><td>2", count: $0)
    },
    HostileCase("20,000 tables, each named with a unit", text: 20_000) {
      "<table>"
        + String(
          repeating: "<tr><td colspan=2>表<tr><td colspan=2>单位：元<tr><td>a<td>1", count: $0)
    },
    HostileCase("50,000 tables", text: 50_000) {
      String(repeating: "<table><tr><td>a<td>1<tr><td>b<td>2</table>", count: $0)
    },
    HostileCase("a cell of 1 MB", text: 1_000_000) {
      "<table><tr><td>a</td><td>" + repeated("年", bytes: $0) + "</td></tr><tr><td>b<td>c</table>"
    },
    HostileCase("a request table of 20,000 rows", text: 20_000) {
      "<table>"
        + String(
          repeating: "<tr><td>一、本年新收政府信息公开申请数量<td>1<td>1<td>1<td>1<td>1<td>1<td>6",
          count: $0)
    },
    HostileCase("a request table whose labels are long and nearly right", text: 4_000) {
      "<table><tr><td>一、本年新收政府信息公开申请数量<td>1"
        + String(
          repeating: "<tr><td>申请人无正当理由逾期补正行政机关不再处理政府信息公开申请年年年年<td>1<td>1<td>6",
          count: $0)
    },
    HostileCase("a proactive table of 20,000 blocks", text: 20_000) {
      "<table>"
        + String(
          repeating: "<tr><td colspan=3>第二十条第（一）项<tr><td>信息内容<td>年<tr><td>规章<td>1",
          count: $0)
    },
    HostileCase("a proactive table of 3,000 different columns", text: 3_000) { count in
      "<table><tr><td>第二十条第（一）项"
        + (0..<count).map { "<tr><td>信息内容<td>列\($0)<tr><td>规章<td>1" }.joined()
    },
  ]

  /// Entities of which each is ten times the one before.
  static func laughs(_ count: Int) -> String {
    "<!ENTITY l0 \"年\">"
      + (1...max(1, count)).map { level in
        "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
      }.joined()
  }
}
