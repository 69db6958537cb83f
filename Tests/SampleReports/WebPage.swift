/// Writes a report as a page of a government's website, with all that stands around it there.
enum WebPage {
  /// The page.
  static func text(of report: SampleReport) -> String {
    head(report) + report.blocks.map(block).joined(separator: "\n") + "\n" + foot(report)
  }

  private static func block(_ block: SampleReport.Block) -> String {
    switch block {
    case .section(let number, let words):
      "<p class=\"s1\"><strong>\(SampleReport.ideograph(number))、\(escaped(words))</strong></p>"
    case .subsection(let number, let words):
      "<p class=\"s2\">（\(SampleReport.ideograph(number))）\(escaped(words))</p>"
    case .paragraph(let words): "<p>\(escaped(words))</p>"
    case .table(let table): self.table(table)
    }
  }

  private static func table(_ table: GridTable) -> String {
    let rows = table.rows.map { cells in
      "<tr>" + cells.map(cell).joined() + "</tr>"
    }
    return "<table class=\"form\">\n" + rows.joined(separator: "\n") + "\n</table>"
  }

  private static func cell(_ cell: GridTable.Cell) -> String {
    let columns = cell.columnSpan > 1 ? " colspan=\"\(cell.columnSpan)\"" : ""
    let rows = cell.rowSpan > 1 ? " rowspan=\"\(cell.rowSpan)\"" : ""
    return "<td\(columns)\(rows)>\(escaped(cell.words))</td>"
  }

  private static func head(_ report: SampleReport) -> String {
    let title = escaped(report.title)
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <title>\(title)_示例市人民政府门户网站</title>
      <meta name="SiteName" content="示例市人民政府门户网站">
      <meta name="ColumnName" content="政府信息公开年报">
      <style>
      .article p { text-indent: 2em; line-height: 2 }
      .article .s1 { font-family: 黑体 } .article .s2 { font-family: 楷体 }
      table.form { border-collapse: collapse; width: 100% } table.form td { border: 1px solid #333 }
      </style>
      <script>function setSize(n) { document.getElementById("zoom").style.fontSize = n + "px"; }</script>
      </head>
      <body>
      <div class="top"><a href="/">示例市人民政府门户网站</a>
      <ul class="menu"><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a></li>\
      <li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li>\
      <li><a href="/hdjl/">互动交流</a></li></ul></div>
      <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; \
      <a href="/zwgk/nb/">政府信息公开年报</a></div>
      <div class="main">
      <h1>\(title)</h1>
      <div class="from">来源：\(escaped(report.issuer))　字号：[<a href="javascript:setSize(18)">大</a> \
      <a href="javascript:setSize(16)">中</a> <a href="javascript:setSize(14)">小</a>]</div>
      <div class="share">分享到：<a href="#" title="微信">微信</a> <a href="#" title="微博">微博</a></div>
      <div class="article" id="zoom">

      """
  }

  private static func foot(_ report: SampleReport) -> String {
    """
    <p style="text-align: right">\(escaped(report.issuer))</p>
    <p style="text-align: right">\(escaped(report.date))</p>
    </div>
    <div class="tools"><a href="javascript:print()">打印本页</a> <a href="javascript:close()">关闭窗口</a></div>
    </div>
    <div class="footer"><p>主办单位：示例市人民政府办公室　网站标识码：0000000000</p>
    <p><a href="/map/">网站地图</a> <a href="/about/">联系我们</a></p></div>
    </body>
    </html>

    """
  }

  /// Words with the three marks of markup written out.
  static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
