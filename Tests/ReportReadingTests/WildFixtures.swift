/// Invented texts in the manners of other sources: bulletins, Markdown, web pages, other scripts.
extension Fixtures {
  /// A statistical bulletin on one line, with spaced headings of two characters.
  static let gluedBulletin = Fixture(
    name: "gluedBulletin",
    text: """
      桃源区2019年国民经济和社会发展统计公报[1] 桃源区统计局 2020年4月2日 \
      一、综 合初步核算，全年地区生产总值281.68亿元，比上年增长8.0%。其中，第一产业增加值36.43亿元，第二、三产业均有增长，人均生产总值继续提高，城镇化率稳步上升。\
      二、农 业2019年，全区农林牧渔业总产值60.5亿元，增长4.4%，粮食种植面积3.2万亩，水产品产量保持稳定，畜牧业总体平稳，林业生产有所恢复。\
      三、工业和建筑业2019年，全区规模以上工业增加值增长7.4%。建筑业总产值432.8亿元，增长20.9%，房屋施工面积继续扩大，工业用电量增长较快。\
      四、固定资产投资全年固定资产投资增长10.2%。五、交通、邮电和旅游全年货运量2000万吨，旅客运输量保持平稳，接待游客人次创历史新高。
      """,
    tree: """
      桃源区2019年国民经济和社会发展统计公报[1]
      ├─ 引言
      ├─ 一、综合
      ├─ 二、农业
      ├─ 三、工业和建筑业
      ├─ 四、固定资产投资
      └─ 五、交通、邮电和旅游
      """)

  /// Markdown with wrong levels, as character recognition leaves it.
  static let markdown = Fixture(
    name: "markdown",
    text: """
      # 柳河县财政局2025年政府信息公开工作年度报告

      ## 一、总体情况
      公开工作有序推进。
      #### （一）主动公开
      ### 一是从严日常管理。
      全年公开信息65条。
      ## 二、收到和处理政府信息公开申请情况
      ## 表三：收到和处理政府信息公开申请情况
      ### 一、本年新收政府信息公开申请数量
      | 一、本年新收 | 12 |
      |---|---|
      ## 三、其他需要报告的事项
      无。
      """,
    tree: """
      柳河县财政局2025年政府信息公开工作年度报告
      ├─ 引言
      ├─ 一、总体情况
      │  └─ （一）主动公开
      ├─ 二、收到和处理政府信息公开申请情况
      └─ 三、其他需要报告的事项
      """)

  /// Traditional characters, double numbers, formal numerals.
  static let traditional = Fixture(
    name: "traditional",
    text: """
      雲林縣政府2014年度施政報告
      1. 壹、內  政
      (一)健全地方制度:
      1、為健全地方制度,辦理業務講習12場次,計有1,200人參加。
      2. 貳、民  政
      (一)推動宗教事務:
      輔導寺廟登記。
      """,
    tree: """
      雲林縣政府2014年度施政報告
      ├─ 引言
      ├─ 壹、內政
      │  └─ (一)健全地方制度
      └─ 貳、民政
         └─ (一)推動宗教事務
      """)

  /// Lines kept, but headings run together with the year that opens the text; a page's foot.
  static let yearBehindHeading = Fixture(
    name: "yearBehindHeading",
    text: """
      石门县信访局2021年政府信息公开工作年度报告
      <U+00A0><U+00A0>一、总体情况2021年，我局深入贯彻条例，完善工作机制。全年平稳。
      二、下一步工作安排
      一、二、三季度继续开展自查。
      （一）2022年工作重点
      做好公开工作。
      石门县信访局
      2022年1月12日
      主办单位：石门县人民政府  ICP备12345678号
      """,
    tree: """
      石门县信访局2021年政府信息公开工作年度报告
      ├─ 引言
      ├─ 一、总体情况
      ├─ 二、下一步工作安排
      │  └─ （一）2022年工作重点
      └─ 落款
      """)

  /// Headings without any number.
  static let unnumbered = Fixture(
    name: "unnumbered",
    text: """
      南岭乡人民政府信息公开年度报告（2012年度）

      前言

      本报告由乡政府编制。

      主动公开情况

      全年公开信息30条。

      存在的主要问题和改进措施

      人员不足，将加强培训。
      """,
    tree: """
      南岭乡人民政府信息公开年度报告（2012年度）
      ├─ 引言
      ├─ 前言
      ├─ 主动公开情况
      └─ 存在的主要问题和改进措施
      """)
}
