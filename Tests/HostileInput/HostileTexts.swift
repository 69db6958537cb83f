extension HostileCase {
  /// The pieces that a text of 1 MB is made of: each asks one rule of the readers the same question
  /// hundreds of thousands of times.
  private static let pieces = [
    "（", "（一）", "一、", "1.", "①", "一是", "1", "一", "亿", "万亿", "几", "两半", "年", "2023年1月", "％", "—",
    "《",
    "“", "其中", "同比增长", "占", "分别为", "1、", "1件，", "其中1件，", "其中，网上申请1件，信函1件，", "从1件增加到2件，", "共1件",
    "无", "未发生", "a", "http://", "a@b.c", "www.", "HYPERLINK \"", "HYPERLINK \"a\" b\n", "\n", " ",
    "\t",
    "\u{3000}", "\u{C}", "\r\r\n", "一、概述\n", "（一）概述。全年。\n", "1.年\n（1）年\n", "单位：元\n", "年  1  2\n",
    "自然人 1 2 3\n",
    "第二十条第（一）项\n信息内容 本年制发件数\n规章 1 2 3\n", "一、本年新收政府信息公开申请数量1234567\n",
    "指标名称 计量单位 本年\n主动公开文件数 条 2543 78967\n",
    "三、收到和处理政府信息公开申请情况\n自然人商业企业科研机构社会公益组织法律服务机构其他总计一、本年新收政府信息公开申请数量21710000218",
    "规章000行政规范性文件6233440", "行政复议行政诉讼结果维持12030154001500000", "自然人 |\n商业企业 |\n|||\n1 |\n",
    "| 自然人 | 总计 |\n| --- | --- |\n| 1 | 1 |\n", "共11件，其中网上11件", "收到政府信息公开申请12件。", "占12.5%。", "。",
    "，", "；", "：", "第", "示例市", "0", ".", "-", "1-",
    "1.1.",
    "1,234", "|1|2|\n", "# 年\n", "a,b\n", "\"a\n", "😀", "e\u{301}", "\u{202E}", "\u{FEFF}",
    "\u{200B}",
    "目录\n一、概述……1\n", "- 1 -\n", "附件1\n", "地址：年电话：1", "全年公开1件。", "公开1件；", "报告 ", "二〇二三年一月一日\n",
    "<", "&", "{", "[", "\\", "一、本年新收政府信息公开申请数量第二十条第（一）项信息内容本年制发件数规章",
  ]

  /// Plain texts: one piece without end, then texts that are no text.
  static let texts =
    pieces.map { piece in
      HostileCase("1 MB of \(piece.debugDescription)", text: 1_000_000) {
        "示例市2023年政府信息公开工作年度报告\n" + repeated(piece, bytes: $0)
      }
    } + [
      HostileCase("1 MB of NULs", scale: 1_000_000) { [UInt8](repeating: 0, count: $0) },
      HostileCase("1 MB of bytes that are no UTF-8", scale: 1_000_000) {
        [UInt8](repeating: 0xFF, count: $0)
      },
      HostileCase("UTF-16 of halves of pairs", scale: 1_000_000) {
        [0xFF, 0xFE] + Array(repeatElement([0x00, 0xD8] as [UInt8], count: $0 / 2).joined())
      },
      HostileCase("GB18030 of four bytes that stand for nothing", scale: 1_000_000) {
        Array(repeatElement([0xFE, 0x39, 0xFE, 0x39] as [UInt8], count: $0 / 4).joined())
      },
      HostileCase("a report whose bytes go wrong in the middle", scale: 300_000) {
        Array(repeated("一、概述\n全年公开1件。\n", bytes: $0).utf8) + [0xE5, 0xB9, 0, 0xFF]
          + Array(repeated("全年\u{0}公开1件。", bytes: $0).utf8)
      },
      HostileCase("digits without end and units behind", text: 1_000_000) {
        repeated("9", bytes: $0) + "件"
      },
      HostileCase("a row of a form that lost its borders, of digits without end", text: 100_000) {
        "示例市2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n自然人商业企业科研机构社会公益组织法律服务机构"
          + "其他总计一、本年新收政府信息公开申请数量" + repeated("1", bytes: $0) + "60二、上年结转政府信息公开申请数量0000000"
      },
    ]
}
