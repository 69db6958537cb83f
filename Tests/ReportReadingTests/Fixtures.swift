import Testing

/// Invented reports, each with what its outline must be.
enum Fixtures {
  /// A report and the tree a careful person would draw of it.
  struct Fixture: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var tree: String

    var testDescription: String { name }
  }

  static let all = [
    levels, traps, spaced, contents, parts, forms, restarts, signed, webPage, workReport, gluedForm,
    gluedNarrative, lists, gluedBulletin, markdown, traditional, yearBehindHeading, unnumbered,
    sectionsOfParts,
    sectionsAlone, decimals,
  ]

  /// All five levels, both bracket widths, run-in and alone, indented and not.
  static let levels = Fixture(
    name: "levels",
    text: """
      青禾县民政局
      2016年度政府信息公开工作报告
      根据《中华人民共和国政府信息公开条例》的规定编制本报告。

      一、总体工作
      （一）加强领导。成立了领导小组，由局长任组长。
      　　（二）健全制度
      制定了三项制度。
          1、学习制度
          每月学习一次。
          2．审查制度。先审查、后公开，分三级把关。
      （1）初审。由科室负责人签字。
      ⑵复审
      由办公室负责。
      ① 保密审查。依照保密法规进行。
      ②法律审查。由法制科进行。
      二. 主动公开情况
      (一)公开的数量
      全年公开信息25条。
      (二)、公开的形式：
      主要有网站、公告栏。
      十一、其他事项
      无。
      """,
    tree: """
      青禾县民政局2016年度政府信息公开工作报告
      ├─ 引言
      ├─ 一、总体工作
      │  ├─ （一）加强领导
      │  └─ （二）健全制度
      │     ├─ 1.学习制度
      │     └─ 2.审查制度
      │        ├─ （1）初审
      │        └─ ⑵复审
      │           ├─ ①保密审查
      │           └─ ②法律审查
      ├─ 二、主动公开情况
      │  ├─ (一)公开的数量
      │  └─ (二)公开的形式
      └─ 十一、其他事项
      """)

  /// What looks like a heading and is none.
  static let traps = Fixture(
    name: "traps",
    text: """
      云渡区水务局2018年政府信息公开年度报告
      本报告由概述、主动公开、依申请公开等三个部分组成。
      一、概述
      一是加强领导；二是明确责任；三是强化督查。
      首先，完善制度。其次，加强培训。
      ——公开渠道不断拓宽。
      1.2018年，我局共收到申请25件，办结25件。
      2.全年公开信息1200条，比上年增长12%。
      3.根据《条例》第二十条，我局公布了目录，方便群众查询，受到好评。
      二、主动公开
      第二十条第（一）项
      信息内容
      规章 0
      一、本年新收政府信息公开申请数量 12
      三、本年度办理结果
      （一）予以公开 10
      1.属于国家秘密 0
      四、结转下年度继续办理 0
      三、依申请公开
      联系方式：
      1.地址：云渡区河东路1号；
      2.电话：0999-1234567；
      （一）受理情况。均在规定时限内答复，未发生投诉。
      12345热线办结率100%。
      """,
    tree: """
      云渡区水务局2018年政府信息公开年度报告
      ├─ 引言
      ├─ 一、概述
      ├─ 二、主动公开
      └─ 三、依申请公开
         └─ （一）受理情况
      """)

  /// Headings without a mark behind the number, with spaced letters, or without a number.
  static let spaced = Fixture(
    name: "spaced",
    text: """
      白沙镇人民政府信息公开工作年度报告
      （2013年度）
      引 言
      本报告依据有关规定编制。
      一 概 述
      2013年工作平稳推进。
      二 政府信息主动公开情况
      全年公开信息30条。
      三 咨询处理情况
      接受咨询12人次。
      结 语
      欢迎监督。
      """,
    tree: """
      白沙镇人民政府信息公开工作年度报告（2013年度）
      ├─ 引言
      ├─ 引言
      ├─ 一、概述
      ├─ 二、政府信息主动公开情况
      ├─ 三、咨询处理情况
      └─ 结语
      """)

  /// A table of contents, once with page numbers and once without.
  static let contents = Fixture(
    name: "contents",
    text: """
      松岭市教育局2015年政府信息公开工作年度报告
      目  录
      一、概述
      二、主动公开情况
      三、存在问题
      一、概述
      2015年工作有序开展。
      二、主动公开情况
      公开信息80条。
      （一）公开渠道………………………………5
      三、存在问题
      公开不够及时。
      """,
    tree: """
      松岭市教育局2015年政府信息公开工作年度报告
      ├─ 引言
      ├─ 一、概述
      ├─ 二、主动公开情况
      └─ 三、存在问题
      """)

  /// Parts and annexes, with numbers that begin anew inside.
  static let parts = Fixture(
    name: "parts",
    text: """
      东湖区财政局2019年度部门决算
      第一部分 单位概况
      一、主要职责
      负责财政收支。
      二、机构设置
      内设五个科。
      第二部分
      决算情况说明
      一、收入情况
      全年收入120万元。
      附件1
      政府信息公开情况统计表
      一、公开目录
      见下文各项说明。
      附件2：名词解释
      财政拨款收入指财政预算拨付的资金。
      """,
    tree: """
      东湖区财政局2019年度部门决算
      ├─ 引言
      ├─ 第一部分 单位概况
      │  ├─ 一、主要职责
      │  └─ 二、机构设置
      ├─ 第二部分 决算情况说明
      │  └─ 一、收入情况
      ├─ 附件1 政府信息公开情况统计表
      │  └─ 一、公开目录
      └─ 附件2 名词解释
      """)

  /// Sections of parts, with numbers that begin anew inside; and sections without parts.
  static let sectionsOfParts = Fixture(
    name: "sectionsOfParts",
    text: """
      云谷市水务局2022年度政府信息公开工作报告
      第一部分  总体情况
      第一节 主动公开
      全年公开信息312条。
      一、网站公开
      公开信息300条。
      第二节 依申请公开
      收到申请4件。
      第二部分  存在的主要问题
      第一节 问题
      更新不及时。
      """,
    tree: """
      云谷市水务局2022年度政府信息公开工作报告
      ├─ 引言
      ├─ 第一部分 总体情况
      │  ├─ 第一节 主动公开
      │  │  └─ 一、网站公开
      │  └─ 第二节 依申请公开
      └─ 第二部分 存在的主要问题
         └─ 第一节 问题
      """)
  static let sectionsAlone = Fixture(
    name: "sectionsAlone",
    text: """
      云谷市水务局2022年度政府信息公开工作报告
      第一节 主动公开
      全年公开信息312条。
      （一）网站公开
      公开信息300条。
      第二节 依申请公开
      收到申请4件。
      """,
    tree: """
      云谷市水务局2022年度政府信息公开工作报告
      ├─ 引言
      ├─ 第一节 主动公开
      │  └─ （一）网站公开
      └─ 第二节 依申请公开
      """)

  /// Numbers that tell those above them, and digits that open a line and number nothing.
  static let decimals = Fixture(
    name: "decimals",
    text: """
      石桥区民政局2023年政府信息公开工作年度报告
      1 总体情况
      1.1 主动公开
      公开信息204条。
      1.2 依申请公开
      受理2件。
      1.2.1 受理渠道
      网上2件。
      3.5 万元用于培训。
      2 主动公开政府信息情况
      2023 年没有新增。
      5 个栏目已更新。
      3 收到和处理政府信息公开申请情况
      2 件均已办结。
      4 存在的主要问题及改进情况
      4.1问题
      更新慢。
      4.2改进
      加强。
      """,
    tree: """
      石桥区民政局2023年政府信息公开工作年度报告
      ├─ 引言
      ├─ 1.总体情况
      │  ├─ 1.1 主动公开
      │  └─ 1.2 依申请公开
      │     └─ 1.2.1 受理渠道
      ├─ 2.主动公开政府信息情况
      ├─ 3.收到和处理政府信息公开申请情况
      └─ 4.存在的主要问题及改进情况
         ├─ 4.1 问题
         └─ 4.2 改进
      """)

  /// The standard form with its tables, a cell a line.
  static let forms = Fixture(
    name: "forms",
    text: """
      临江市统计局2022年政府信息公开工作年度报告
      一、总体情况
      （一）主动公开。全年公开信息210条。
      （二）依申请公开。收到申请3件，均已办结。
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容
      本年制发件数
      本年废止件数
      现行有效件数
      规章
      0
      第二十条第（五）项
      三、收到和处理政府信息公开申请情况
      （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
      申请人情况
      一、本年新收政府信息公开申请数量
      3
      二、上年结转政府信息公开申请数量
      三、本年度办理结果
      （一）予以公开
      （三）不予公开
      1.属于国家秘密
      （六）其他处理
      3.其他
      （七）总计
      四、结转下年度继续办理
      四、政府信息公开行政复议、行政诉讼情况
      行政复议
      五、存在的主要问题及改进情况
      解读形式单一，下一步将加以改进。
      六、其他需要报告的事项
      无。
      """,
    tree: """
      临江市统计局2022年政府信息公开工作年度报告
      ├─ 引言
      ├─ 一、总体情况
      │  ├─ （一）主动公开
      │  └─ （二）依申请公开
      ├─ 二、主动公开政府信息情况
      ├─ 三、收到和处理政府信息公开申请情况
      ├─ 四、政府信息公开行政复议、行政诉讼情况
      ├─ 五、存在的主要问题及改进情况
      └─ 六、其他需要报告的事项
      """)

  /// Numbers that skip and begin anew.
  static let restarts = Fixture(
    name: "restarts",
    text: """
      南坪乡2021年政府信息公开工作年度报告
      一、基本做法
      做法如下文所述。
      三、工作成效
      成效明显。
      一、主动公开政府信息情况
      公开信息12条。
      二、收到和处理政府信息公开申请情况
      未收到申请。
      """,
    tree: """
      南坪乡2021年政府信息公开工作年度报告
      ├─ 引言
      ├─ 一、基本做法
      ├─ 三、工作成效
      ├─ 一、主动公开政府信息情况
      └─ 二、收到和处理政府信息公开申请情况
      """)

  /// A signature with its date, and the page's words behind it.
  static let signed = Fixture(
    name: "signed",
    text: """
      索引号：0143/2019-00002
      发布机构：石桥区司法局
      首页 > 政务公开 > 年报
      石桥区司法局
      2018年政府信息公开工作年度报告
      （2019年1月20日）
      现将2018年工作报告如下。
      一、概述
      工作有序推进。
      附件：1.政府信息公开情况统计表
      石桥区司法局
      二〇一九年一月二十日
      打印本页
      """,
    tree: """
      石桥区司法局2018年政府信息公开工作年度报告
      ├─ 引言
      ├─ 一、概述
      └─ 落款
      """)

  /// A web page's data before the text, closed by a rule.
  static let webPage = Fixture(
    name: "webPage",
    text: """
      标题: 清河县2020年政府信息公开工作年度报告
      发布时间: 2021-01-12 16:08
      原文链接: https://www.example.gov.cn/zwgk/t20210112_1.htm
      由采集程序保存的一行说明
      ==================== 正文 ====================
      本报告根据有关规定编制。
      一、总体情况
      公开信息90条。
      """,
    tree: """
      清河县2020年政府信息公开工作年度报告
      ├─ 引言
      └─ 一、总体情况
      """)

  /// A work report: subtitle, salutations, long run-in headings, topic sentences.
  static let workReport = Fixture(
    name: "workReport",
    text: """
      政府工作报告
      ——2019年1月18日在临江市第七届人民代表大会第四次会议上
      各位代表：
      现在，我代表市人民政府向大会报告工作。
      一、2018年工作回顾
      过去一年，全市生产总值增长7.1%。
      （一）坚持稳中求进，着力扩大有效投资，经济运行保持在合理区间。全年投资增长9%。
      加快结构调整。新产业蓬勃发展。
      各位代表！
      二、2019年重点工作
      （一）深化改革。持续推进改革。
      """,
    tree: """
      政府工作报告
      ├─ 引言
      ├─ 一、2018年工作回顾
      │  └─ （一）坚持稳中求进，着力扩大有效投资，经济运行保持在合理区间
      └─ 二、2019年重点工作
         └─ （一）深化改革
      """)

  /// Lists of sentences and of names, which are no sections, beside headings of the same style.
  static let lists = Fixture(
    name: "lists",
    text: """
      西岭区城管局2017年政府信息公开工作年度报告
      一、工作措施
      1.继续加强组织领导。
      2.继续完善公开制度。
      3.继续强化监督考核。
      二、公开的文件
      1.《关于市容管理的通知》
      2.《关于垃圾分类的意见》
      三、下一步打算
      1.强化队伍建设
      组织两次业务培训，提高工作人员水平。
      2.强化平台建设
      升级网站功能，方便群众查询使用。
      """,
    tree: """
      西岭区城管局2017年政府信息公开工作年度报告
      ├─ 引言
      ├─ 一、工作措施
      ├─ 二、公开的文件
      └─ 三、下一步打算
         ├─ 1.强化队伍建设
         └─ 2.强化平台建设
      """)
}
