internal import HanText
internal import ReportForms

/// The words of the field that the outline is read by: what headings, tables and pages are made of.
///
/// Form labels are those of the official forms (国办发〔2014〕32号, 国办公开办函〔2019〕60号, 〔2021〕30号).
enum FieldVocabulary {
  /// Headings that stand without a number.
  static let unnumberedHeadings = WordSet(
    """
    引言 前言 导言 导语 序言 概述 概况 总体情况 结语 结束语 后记
    主动公开政府信息情况 收到和处理政府信息公开申请情况 政府信息公开行政复议、行政诉讼情况
    存在的主要问题及改进情况 其他需要报告的事项
    """)

  /// Headings of narrative reports, where no heading has a number.
  static let plainHeadings = WordSet(
    """
    基本情况 主动公开情况 主动公开政府信息的情况 依申请公开情况 依申请公开政府信息情况 依申请公开政府信息的情况
    政府信息公开收费及减免情况 收费及减免情况 行政复议和行政诉讼情况 行政复议、行政诉讼情况 存在问题 存在的问题 存在的主要问题 改进措施
    存在问题及改进措施 存在的问题和改进措施 存在的主要问题和改进措施 下一步工作打算 下一步工作计划 主要做法 其他需要说明的事项
    """)

  /// The five parts of section 一 that the form's notice asks for (国办公开办函〔2021〕30号), as reports head them.
  static let overviewParts = WordSet(
    """
    主动公开 依申请公开 主动公开方面 依申请公开方面 主动公开政府信息 依申请公开政府信息 主动公开工作 依申请公开工作 主动公开情况 依申请公开情况 政府信息管理
    政府信息管理情况 政府信息管理方面 政府信息管理工作 政府信息公开平台建设 政府信息公开平台建设情况 公开平台建设 信息公开平台建设 信息平台建设 平台建设 平台建设情况 平台建设方面 监督保障
    监督保障情况 监督保障方面 监督保障工作
    """)

  /// Headings without a number that may stand behind numbered ones.
  static let closingHeadings = WordSet("结语 结束语 后记 附录 名词解释")

  /// Rows of the statistical table of 2014, headings elsewhere.
  static let indicatorRows = WordSet(
    """
    主动公开情况 主动公开政府信息数 通过不同渠道和方式公开政府信息 回应解读情况 依申请公开情况
    收到申请数 申请办结数 申请答复数 行政复议数量 行政诉讼数量 举报投诉数量
    依申请公开信息收取的费用 机构建设和保障经费情况 政府信息公开会议和培训情况
    """)

  /// What the header of a table says; behind it numbered lines are rows.
  static let tableHeaders = WordSet(
    """
    \(FormHead.gluedHeaders) 指标名称 统计指标 计量单位
    单位：万元 单位：元 单位：亿元 单位:万元 单位:元 金额单位 （单位：万元）
    """)

  /// Words that data about the page begin with, before a colon.
  static let pageLabels = WordSet(
    """
    标题 发布时间 发布日期 文号 发文字号 发文文号 发布机构 发文机关 发文机构 发布单位 公开机构 公开主体 公开责任部门
    栏目 原文链接 本地目录 索引号 信息索引 信息索取号 主题分类 分类 主题词 主题 成文日期 发文日期 生成日期 生成时间
    公开日期 公开时间 公开方式 公开范围 公开形式 公开类别 公开时限 名称 信息名称 文件名称 有效性 是否有效 时效性 时效 废止日期 生效日期 来源 信息来源
    文章来源 稿源 作者 责任编辑 编辑 审核 时间 日期 更新时间 浏览次数 浏览量 浏览 阅读次数 阅读量 点击数 点击量 点击次数 点击率 访问量 字号 字体 字体大小
    关键词 关键字 体裁 体裁分类 组配分类 服务对象 当前位置 您当前的位置 您当前位置 您现在的位置 你的位置 您的位置 当前所在位置 所在位置
    页面链接 相关链接 相关附件 附件下载 文件下载 备注 文件编号 信息分类 所属主题 记录形式 载体类型 内容概述 信息公开目录 网址 链接 保护视力色
    title date pubDate publish_date source author url tags keywords category categories layout slug draft weight lang description
    summary permalink published lastmod updated toc cover comments id
    """)

  /// What is said of a day behind it: 2010年2月25日印发.
  static let publishing = WordSet("印发 发布 公布 公开 编制 填报")

  /// Buttons and slogans of web pages.
  static let pageWords = WordSet(
    """
    附件下载 文件下载 扫一扫 打印本页 打印 关闭窗口 关闭本页 关闭 分享到 分享 收藏 返回顶部 返回 微信 微博 QQ空间 全真版 文字版
    上一篇 下一篇 相关链接 相关附件 首页 大 中 小 纠错 朗读 收听 责任编辑
    """)

  /// Words of the foot of a web page.
  static let footWords = WordSet("ICP备 版权所有 网站标识码 公网安备 主办单位： 承办单位： 技术支持：")

  /// How a line begins that only says which annex follows.
  static let annexMarks = WordSet("附件 附 附表")

  /// What titles of reports end with.
  static let titleEndings = WordSet(
    """
    报告 年报 公报 总结 报表 统计表 报告书 通报 报告摘要 報告 年報 公報 總結 年度报告 要览 白皮书 年鉴 情况说明 决算 预算
    """)

  /// What names of organs end with.
  static let organEndings = WordSet(
    """
    政府 办公厅 办公室 厅 局 委 委员会 署 院 处 中心 站 所 队 馆 会 部 社 公司 集团 学校 中学 小学 幼儿园 大学 学院 医院 镇 乡 街道
    办事处 管委会 党工委 法院 检察院 银行 办 科 股 总队 支队 大队 政府办 新区 试验区 实验区 开发区 區 廳 處
    """)

  /// Whether the introduction of a report may begin at a place: 根据《条例》…, 我局根据….
  static func opensIntroduction(_ stretch: Stretch, at place: Int) -> Bool {
    let text = stretch.scalars
    let office = offices.length(in: text, at: place, before: stretch.end)
    if office > 0 { return bases.length(in: text, at: place + office, before: stretch.end) > 0 }
    return introductionOpeners.length(in: text, at: place, before: stretch.end) > 0
  }

  private static let offices = WordSet(OfficeWords.ourselves)
  private static let bases = WordSet("根据 按照 依据")

  /// With what the introduction of a report begins.
  private static let introductionOpeners = WordSet(
    """
    根据《 根据中华 根据国务院 根据国家 根据省 根据市 根据县 根据区 根据上级 根据有关 根据新修订 本报告 按照《 按照国务院 按照省 按照市 依据《 现将 为贯彻 为深入 为进一步 根據《 依照《 遵照《 现公布
    """)
}
