internal import HanText

/// The words by which headings are told from the text that was run together with them.
extension FieldVocabulary {
  /// Words that end a heading, unless one of `headingSequels` follows.
  static let headingEnds = WordSet("情况 方面 概述 概况 综述 数量 类别 統計 情況")

  /// Words with which a heading goes on behind 方面.
  static let aspectSequels = WordSet("存在 工作 信息 主要")

  /// Words with which a heading goes on behind 情况 and the like.
  static let headingSequels = WordSet(
    """
    的 和 与 及 以及 并 或 等 、 ， , ： : 。 ； ; ） ) ” 》 是 为 如下 有 较 达 也 均 都 多 大 上 下
    统计 表 汇总 说明 分析 调查 报告 进行 通报 公开 反馈 监督 检查 考核 评估 概述 综述 总结 占
    """)

  /// Words that may end a heading.
  static let headingTails = WordSet(
    """
    工作 措施 问题 机制 制度 体系 建设 形式 渠道 方式 内容 范围 计划 打算 安排 部署 保障 管理 能力 水平 服务 透明 公开 解读 回应 平台 做法 成效 特点
    建议 思路 重点 任务 监督 培训 队伍 领导 组织 责任 数据 统计表 报表 事项 说明 监管 改革 改进 整改 热线 电话 网站 媒体 载体 目录 指南 规范化 标准化
    信息化 制度化 实效 质量 力度 效率 关切 舆情 窗口 流程 职责 意识 宣传 考核 评议 查阅点 查阅场所 公报 微博 微信 发布会 申请 答复 收费 减免 复议 诉讼
    总体情况 其他 不足 机构 附件 附表 环境 农业 工业 综合 投资 贸易 金融 教育 人口 就业 旅游
    """)

  /// What is wrong, which a heading may name together with what is done about it.
  static let shortcomings = WordSet("问题 不足 困难")

  /// Words that end such a heading: 存在问题及整改措施.
  static let remedies = WordSet("措施 打算 计划 思路 安排 建议 办法 对策")

  /// With what it goes on behind such a word; any other character begins the text.
  static let remedySequels: Set<Unicode.Scalar> = ["的", "和", "与", "及", "以", "等", "、", "，", ","]

  /// What the clause ends with that opens a sentence with 在.
  static let adverbialEnds = WordSet("的同时 同时 基础上 下 中 方面 之际 时 后 以来 期间 之余")

  /// Names that are headings by themselves.
  static let wholeHeadings = WordSet(
    """
    门户网站 政府网站 网站 政府公报 公众查阅点 查阅点 公共查阅点 政务公开栏 公开栏 新闻发布会 政务微博 政务微信 微博 微信 新闻媒体 政府信息查阅场所 其他形式 其他方式
    """)

  /// Parts of section 一 whose names are whole: 主动公开 may go on (主动公开政府信息).
  static let wholeParts = WordSet("政府信息管理 政府信息公开平台建设 公开平台建设 平台建设 监督保障")

  /// Words with which such a name goes on.
  static let partSequels = WordSet("工作 措施 机制 制度 体系 水平 能力 任务 要求 力度 不 得 更")

  /// Words that open a sentence.
  static let sentenceOpeners = WordSet(
    OfficeWords.ourselves + "\n" + """
      全区 全市 全县 全省 全局 全年 全镇 区政府 市政府 县政府 省政府
      本年度 本年 本级 本报告 截至 截止 根据 按照 依据 依照 近年来 近年 一年来 今年 去年 年内 上年 虽然 尽管 目前 当前 下一步 下步
      为进一步 为贯彻 为全面 为深入 为切实 为确保 为加强 为了 通过 围绕 坚持 认真 积极 切实 严格 全面 进一步 不断 及时 充分 高度重视 建立 健全 完善 制定
      指定 设立 设置 开设 由 依托 结合 始终 持续 深入 牢固 一方面 未收到 未发生 无收取 无其他 无。 主要是 在“ 在《 在区 在市 在县 在省 在全 在我 在各 在门 在政 在办 在行 对涉 对于 以习近平 以“ 成立 明确
      从 利用 采取 采用 要求 初步核算 据 先后 相继 党委 镇党委 乡党委 局党委 党组 局党组 党工委 镇政府 乡政府 省委 市委 县委 区委 各单位 各部门
      """)
}
