import HanText

/// The words of the field that names of indicators are made of.
///
/// They are grammar (what a clause opens and closes with) and the vocabulary of official reports
/// (acts of an office, its places and channels); no list holds a word of one report only.
enum NameWords {
  /// Acts of an office: the verb before the thing counted.
  static let acts = Lexicon(
    """
    发布 公开 公布 公示 新收 收到 接到 接收 受理 办结 办理 答复 接待 接听 处理 处置 召开 举办 举行 开展 组织 印发 制发 制定 出台 编印 编发 编制
    推送 刊发 刊登 刊载 发表 报送 审核 审批 审结 查处 查办 查结 整改 回复 回应 解读 开设 开通 设立 设置 新增 新建 建成 建立 完成 实现 投入
    安排 收取 减免 征收 拨付 发放 培训 接受 参加 承办 主办 提交 提出 提起 维持 撤销 结转 核准 颁发 立案 结案 退出 淘汰 安置 取消 下放 精简
    压减 压缩 缩减 削减 清理 梳理 调整 修订 修改 保留 撤并 改版 合并 归并 整合 迁移 下线 关闭 废止 废除 收集 采集 汇聚 归集 登记 惠及 覆盖 涉及 包含 包括 入驻 进驻 检查 抽查 巡查 走访
    监测 检测 抽检 约谈 通报 曝光 转载 播放 关注 制作 录制 撰写 采写 编写 印制 发送 派发 张贴 邀请 征集 采纳 化解 调解 解决 移交 转办 交办
    督办 新设 引进 签订 签约 落实 推进 推出 接入 筹措 统筹 补充 撬动 带动 承接 引导 上线 上传 更新 维护 注册 受训 承担 争取 筹集 募集 支出 使用 创建 获得 荣获 评选 表彰 认定
    聘用 招聘 招录 录取 招收 录用 救助 帮扶 资助 补助 补贴 救治 服务 监管 关停 注销 吊销 罚没 追回 查封 扣押 抓获 破获 侦破 起诉 逮捕 组建 配备
    销售 出口 进口 种植 改造 修复 绿化 治理 建设 开工 竣工 提供 列出 罗列 录入 存栏 出栏 增加 减少 增长 下降 保障 支持 核发
    新收到 收回 整改到位 整改完成 宣布失效 继续有效 现行有效 移出 移除 调出 剔除 参演 参训 参会 参赛 受教育 出版 发行 播出 赠阅 免费赠阅 免费发放 明确 指定 成立 选派 聘请 抽调 批捕 执结 侦查 发现 排查 查出 问责
    發布 公開 公佈 收到 受理 接受 辦結 辦理 答覆 接待 舉辦 召開 開展 印發 處理 收取 新增 編印 審批 審核 查處 設立
    """)

  /// Prepositions: a clause that opens with one has its place in itself.
  static let prepositions = Lexicon(
    "通过 用于 在 向 从 由 对 对于 就 按 按照 依托 利用 以 为 经 经过 围绕 根据 依据 针对 结合 借助 充分利用 充分发挥 随 與 在 通過 從 對")

  /// Places and channels of an office, by the noun they end with.
  static let places = Lexicon(
    """
    大厅 网站 平台 中心 热线 公众号 窗口 官网 官微 微博 微信 频道 专栏 栏目 客户端 信箱 邮箱 门户网 报纸 电视台 广播电台
    管理系统 公示系统 信息系统 服务系统 发布系统 查询系统 申报系统 办公系统 公开系统 业务系统 服务站 图书馆 档案馆 查阅点 政务网 信息网 采购网 服务网 热线电话 政府网 抖音号 视频号 APP 网点 大廳 網站 平臺
    """)

  /// What a clause may open with and its name does not need: conjunctions, adverbs, times.
  static let openers = Lexicon(
    """
    其中 并 并且 同时 另 另有 另外 此外 还 还有 也 以及 及 和 与 或 而 且 则 共 共计 累计 总计 合计 总共 一共 共有 已有 现有 已 已经
    均 都 全年 今年 本年 本年度 年内 当年 去年 上年 上年度 全年共 截至目前 截止目前 截至 截止 目前 目前已 现已 至今 以来 迄今 经统计 据统计 统计
    截至年底 截至发文之日 期间 年度 度 先后 陆续 分别 具体 主要 主要有 有 包括 包含 含 如 例如 是 达 达到 仅 依法依规 依法 按时 按期 按规定 仅有 只有 一年来 年初 年底 年末 上半年 下半年 末 底
    报告期内 统计期内 加上 特别是 尤其是 等 其 该 至 自 总体上 初步 成功 积极 及时 共同 再 又 另行 在此期间 预计 预计全年 全年预计 全年已 近年来 五年来 三年来 尚有 仍有 共計 累計 全年共 並 其中： 同時
    """)

  /// What may stand between a name and its number.
  static let closers = Lexicon(
    """
    共 共计 累计 总计 合计 计 达 达到 达成 为 是 有 共有 约 仅 已 了 ： : 分别 分别为 分别达 分别有 分别是 分别达到 至 到 各 均 即 即达 均为 均达 均达到
    仅为 仅有 只有 已有 已达 已达到 现有 总数为 总数达 总计为 总量达 累计达 累计为 多达 高达 仍 仍达 仍为 仍有 尚 已超 先后 陆续 控制在 保持 保持在 稳定在 维持在 一直 持续 首次 再次 还有 尚有 就有 最多 也 已经 至今 目前 则 过 的 、 “ 共為 達 為 達到 約 （ ( 等 累計 共計 人民币
    """)

  /// Changes that end at a level: the level's name does not need them (降至, 提高到).
  static let changesToLevel = Lexicon(
    """
    增加到 增加至 增加为 增至 增为 增长到 增长至 提高到 提高至 提高为 提升到 提升至 提升为 上升到 上升至 升至 升到 下降到 下降至 下降为 降到 降至 降为 降低到 降低至 降低为
    扩大到 扩大至 缩短到 缩短至 缩短为 缩至 缩小到 缩小至 缩小为 缩减到 缩减至 缩减为 减少到 减少至 减少为 减至 压缩到 压缩至 压缩为 压减到 压减至 压减为
    整合压缩为 整合为 精简到 精简至 精简为 调整到 调整为 发展到 扩展到 拓展到 跃升到 跃升至 变为 改为 变成 转为 上涨到 上涨至 回落到 回落至 放宽到 放宽至 延长到 延长至
    """)

  /// Verbs of growth and fall: their percent is a metric of its own (R8).
  static let growth = Lexicon(
    """
    增长 增加 增幅 增速 上升 提高 提升 改善 净增 净减 上涨 下降 减少 回落 降低 下跌 下滑 缩减 削减 压减 扩大 缩小 缩短 翻 增收 减收 增 减 降 升 比增 增亏 负增长
    提速 压缩 收窄 跌 涨 降幅 涨幅 减幅 加快 放缓 趋缓 比去年多 比上年多 较上年多 较去年多 同比多 比去年少 比上年少 较上年少 较去年少 同比少 增長 上升 提高 下降 減少 節約 节约 压降
    增产 减产
    """)

  /// What growth is measured against.
  static let comparisons = Lexicon(
    """
    同比 同比分别 环比 比上年 较上年 比去年 较去年 相较去年 与上年相比 与去年相比 同期 比上年末 较上年末 年均 年均增速 比上年同期 较上年同期 较去年同期 比去年同期 与上年同期相比
    同比去年 分别 均 平均 日均 月均 相比 比上一年 较上一年 比预算 较预算 比年初预算 较年初预算 比年初预算数 较年初预算数 比预算数 较预算数 比计划 较计划 比上年决算 较上年决算 比上年决算数 较上年决算数 比上一年度 较上一年度 比前一年 较前一年 比前一年度 较前一年度 比上学年 较上学年 比上一学年 较上一学年 比上季度 较上季度 比上月 较上月 累计 比上年度 较上年度 实际 名义 同口径 可比口径 可比价 按可比价格计算 按可比口径 显著 大幅 大幅度 有所 上年 均较上年 五年 近五年 五年来 共 每年 连续 仅 已 由此 同步 总体 整体
    較上年 較上年度 較去年 較去年同期 較前一年 均比上年 较往年 比往年 比年初 较年初
    """)

  /// What a predicate opens with behind the thing counted.
  static let predicates = Lexicon(
    """
    均 都 已 已经 全部 全流程 全程 全面 顺利 进行 实现 在 得到 完成 纳入 进驻 入驻 获 获得 获评 荣获 被 将 由 按时 及时 依法 依规 按期 逐步 成功 成为 正式 同步 率先
    受到 予以 采取 未 超过 实施监管 实施监督 实施管理 实施动态 享受 受益 结转 参加 参与 符合 达到 下降 投入 建成 开工 竣工 投产 落地 上线 开通 维持 正在 开始 喜迁 推荐 评为 列入 入选 位居 位于 处于 属于 来自
    占 因 同比 迁移 按规定 按要求 当场 即时 限时 办结率 满意率 全都 一律 免费 无偿 通过验收 即 便 仍 一并 加强 开展 运行 按照 支持 用于 撬动 带动 推动 助力 促进 惠及 进一步 给予 作出 提出 做出 普遍 大关 关口 通车 尚 还 也 就 拟 计划 预计 争取 力争
    """)

  /// Words that begin as a predicate does: 36名失信|被执行人.
  static let nounsLikePredicates = Lexicon(
    "被执行人 被告人 被告 被申请人 被征地 被投诉人 被害人 被监护人 被保险人 被服 被上诉人 被复议 由来 获奖")

  /// Single predicate openers that end other words (平均, 首都, 存在, 理由).
  static func endsOtherWord(_ opener: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
    switch opener {
    case "均": "平人户件年日月地".unicodeScalars.contains(before)
    case "都": "首成古故".unicodeScalars.contains(before)
    case "在": "存所现实潜正".unicodeScalars.contains(before)
    case "由": "理自缘经事".unicodeScalars.contains(before)
    case "将": "即".unicodeScalars.contains(before)
    case "获": "收".unicodeScalars.contains(before)
    case "就": "成".unicodeScalars.contains(before)
    case "即": "立".unicodeScalars.contains(before)
    case "便": "方简".unicodeScalars.contains(before)
    case "因": "原基诱成病起".unicodeScalars.contains(before)
    default: false
    }
  }

  /// Whether a single predicate opener starts another word (便民, 在线, 就业).
  static func startsOtherWord(_ opener: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch opener {
    case "便": "民利捷".unicodeScalars.contains(next)
    case "在": "线编校职岗建库册外".unicodeScalars.contains(next)
    case "就": "业诊医学读餐".unicodeScalars.contains(next)
    case "未": "成来婚".unicodeScalars.contains(next)
    case "都": "市会".unicodeScalars.contains(next)
    case "均": "衡等".unicodeScalars.contains(next)
    case "占": "地".unicodeScalars.contains(next)
    case "还": "款贷建".unicodeScalars.contains(next)
    case "将": "军领".unicodeScalars.contains(next)
    case "获": "奖".unicodeScalars.contains(next)
    case "因": "素子果公".unicodeScalars.contains(next)
    default: false
    }
  }

  /// The office in the first person: 我厅, 我区, 本机关.
  static let ownOffice = Lexicon(OfficeWords.ourselves)

  /// Verbs and adjuncts that a heading opens with before its topic.
  static let topicOpeners = Lexicon(
    """
    收到和处理 积极 推进 推动 加强 深化 做好 及时 全面 深入 大力 继续 着力 进一步 公布 公开 完善 落实 开展 加大 强化 规范 抓好 关于 有关 扎实 稳步 加快 持续 不断 切实 认真 主动 优化 聚焦 突出
    稳妥 健全 提升 促进 严格 依法 准确 的 和
    """)
  /// What a heading closes with behind its topic.
  static let topicClosers = Lexicon(
    "公开 情况 工作 方面 有关 的 力度 进展 公开情况 公开工作 工作情况 处理 办理 答复 回复 处理情况 办理情况 答复情况 回复情况")
  /// What headings of parts are called that hold anything, as topics.
  static let bareTopics = Lexicon(
    "存在问题 存在的问题 主要问题 存在的主要问题 问题 存在不足 总体 整体 概述 概况 概要 综述 总述 基本 基本概况 总体概述 主要 主要做法 其他 其它 其他事项 其他需要报告的事项 需要报告的事项 引言 前言 附件 附表 附注"
  )

  /// What headings of parts end with that tell how an office works and name nothing it counts: 机制建设, 监督保障.
  static let bareTopicEnds = Lexicon("建设 保障 领导 监督 管理 机制 制度 措施 培训 宣传 改进 整改 问题 不足")

  /// The noun that a measure word stands for when the thing is elided (2项 → 事项).
  static func elidedNoun(of unit: Unicode.Scalar) -> String {
    switch unit {
    case "项": "事项"
    case "件": "文件"
    case "条": "条目"
    case "篇": "文章"
    default: ""
    }
  }

  /// What a percent of a whole opens with.
  static let shares = Lexicon("占 佔 占比 占比为 占比达 所占比例 所占比重 约占 占到 占比约")

  /// What a clause of growth holds.
  static let againstLastYear = Lexicon("同比 环比 比上年 较上年 比去年 较去年 同期")

  /// What hands a thing over to a verb behind it: 将56项事项精简为32项.
  static let disposals = Lexicon("将 把")

  /// Verbs that divide a thing into others: 将12个乡镇|划分为56个网格.
  static let divisions = Lexicon("细化为 细分为 划分为 分为 分解为 拆分为 归类为 归并为 编制成 转化为")

  /// Those who do an act by which they are called: 便民|服务|中心, 监测|人员.
  static let agents = Lexicon(
    "中心 站 窗口 大厅 平台 机构 组织 专区 专栏 栏目 栏 队伍 小组 委员会 基地 所 室 会 系统 网点 大队 支队")

  /// The acts by which they are.
  static let callings = Lexicon("服务 公开 办理 受理 培训 监测 检测 接待 登记 发布 调解 救助 监管 检查 审批 维护 帮扶 处置 治理")

  /// Acts by which others come into what was done: 会议6次|参会人员360人次.
  static let involvements = Lexicon("涉及 惠及 覆盖 带动 参会 参训 参演 参赛 参加 参与 受训 受益 吸引")

  /// Acts of publishing, whose object the topic may name closer.
  static let publishing = Lexicon("发布 公开 公布 公示 主动公开 發布 公開 公佈")

  /// Services of an office, which are what it handles: 推出集成服务38项，办理2.4万件.
  static let services = Lexicon("服务 事项 业务")

  /// The acts by which they are handled.
  static let handlings = Lexicon("办理 办结 受理 服务 累计办理 累计受理")

  /// How a dispute ended for those who brought it; such an act has no thing.
  static let endings = Lexicon("撤诉 上诉 败诉 胜诉 和解")

  /// How often a thing was done, where its verb stands behind the number: 5次作出批示.
  static let occasions = Lexicon("作出 做出 提出 给予")

  /// What makes a count one of all years.
  static let allYears = Lexicon("历年 历史 历年来")

  /// What is told of more than one part of a total that is named: 62份文件中|仅解读41份.
  static let amongs = Lexicon("中有 中仅 中只 中仍有 中尚有 中已有 中还有 中共有")

  /// What 共 stands before that says what was done in one character: 共设窗口9个, 共发文件12件.
  static let shortActs = "设发收办编印制评查召"

  /// What 中 may stand behind and before as a part of a word: 高中, 中小学.
  static let wordsBeforeMiddle = "其集空手高初途心年期家国当水适眼目意正居命看选击"
  static let wordsBehindMiddle =
    "小国心央药医型等期介标旬午东间层华文英转西游共枢控止断继坚学餐式队职外方秋考试毒奖签风长农青办环组联"

  /// What says that something was told before.
  static let demonstratives = Lexicon("上述 以上 这些 这 该")

  /// What closes the name of a whole and says that all of it is meant.
  static let wholeClosers = Lexicon("总数 总量 总额 总人数 总件数")

  /// What says that there is little of a thing: 解读材料偏少，全年仅发布5篇.
  static let scarcities = Lexicon("偏少 较少 过少 不多 偏低 较低 不足 不够 太少 不够多")

  /// What opens the name of what is worked through: 对照年初确定的10件实事, 针对检查发现的12个问题.
  static let heldAgainst = Lexicon("对照 针对")

  /// The budgets that a line of an account is held against: 支出决算307万元，完成年初预算的95.9%.
  static let budgets = Lexicon(
    "预算 预算数 年初预算 年初预算数 调整预算 调整预算数 全年预算 全年预算数 年度预算 年度预算数")

  /// Adverbs of totals, which no name needs wherever they stand.
  static let totalAdverbs = Lexicon(
    "全年共 全年累计 全年 共计 累计 总共 一共 今年共 今年累计 今年 本年度 本学年度 本学年 仅有 只有 共有 现有 全年共計 累計 任何 其中 截至目前 截止目前 目前")

  /// What tells how soon something was done.
  static let punctual = Lexicon("按时 按期 如期 及时")

  /// What names of classes open with.
  static let classOpeners = Lexicon("其他 其它 其余 不予 无法 部分 予以")

  /// What 主要 belongs to.
  static let leaders = Lexicon("主要负责 主要领导")

  /// Verbs that have somebody else act: 责令|整改.
  static let causatives = Lexicon("责令 督促 要求 限期 协助 配合 指导 引导 敦促")

  /// Verbs whose object is an act.
  static let doings = Lexicon("发放 拨付 开展 组织 进行 实施 举办 举行 组织开展")

  /// Acts that name what they are done to.
  static let wholeActs = Lexicon("录取 招收 立案 结案 培训 受教育 参演 参训 参会 参赛")

  /// The times that changes begin at and come to: 由年初的6.8万人增长到现在的8.1万人.
  static let startTimes = Lexicon(
    "年初 上年 去年 上年末 上年底 去年底 去年末 上年同期 去年同期 原来 原 法定 原先 最初 过去 此前 前期 上年度 期初 改革前 整治前 创建前 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 上半年 下半年 年末 年底 期末 现在 目前 如今 当前 今年 本年 本年度"
  )

  /// What follows the cause of a thing: 引发的行政复议案件 is 行政复议案件.
  static let causes = Lexicon("引发的 引起的 提起的 产生的 导致的 发生的 引发 引起")

  /// Acts that say how much more or less there is than there was.
  static let comparedActs = Lexicon("精简 新增 取消 压缩 压减 多 少 净增 净减")

  /// The accounts whose lines are called 合计 and 总计.
  static let accounts = Lexicon("收入 收支 收、支 收、支出 资产 负债")

  /// The years that counts are carried over from and to; none is a thing.
  static let otherYears = Lexicon("上年 上年度 上一年 上一年度 下年 下年度 下一年 下一年度 本年 本年度 去年 次年 明年")

  /// What may stand between 共 and its act.
  static let actAdverbs = Lexicon("主动 集中 依法 累计 及时 依规 按时 網上 网上 直接 成功 向 對外 对外")

  /// Acts that are no part of a noun, as 公开 is of 公开招标.
  static let sharedActs = Lexicon(
    """
    退出 发布 主动公开 收到 接到 接收 受理 接待 接听 召开 举办 举行 开展 组织 印发 制发 制定 出台 编印 编发 编写 编制 制作 推送 刊发 刊登 报送 查处 回复 新增 新建 发放 拨付 承办 减免 取消 下放
    上传 整改 发现 排查 检查 抽查 走访 慰问 废止 建成 淘汰 完成 投入 安排 签订 改造 开设 开通 设立 接受 收集 处置 新设 问责 办理
    """)

  /// Acts that say what something did.
  static let effects = Lexicon("惠及 覆盖 带动 撬动 涉及")

  /// Verbs before an enumeration of titles.
  static let containing = Lexicon("包含 包括 含 涵盖 涉及")

  /// Words that begin as a conjunction, preposition or adverb does: 15个和美乡村, 3场及时雨, 36家达标企业.
  static let nounsLikeJoints = Lexicon(
    """
    及时 及格 和美 和谐 和平 和睦 和解 和田 以工代赈 以案 以上岗位 与会 到期 到户 到村 到岗 等级 等离子 并购 并网 并轨 并案 并联 并发症 再犯罪 再就业 再生 再保险 再贷款 再利用 再审 再婚 再造 再制造 再教育 再融资 再担保 再生产 再分配 至善 达标 达产 达成 均衡 均等 已婚 已购 含氟 含硫 含油 含磷 含量 共有产权 共性 共治 共管 共赢 共育 共餐 共同体
    有奖 有机 有色 有限 有效 有轨 有偿 有害 有毒 有关 有声 全年级 对口 对外 对接 对照 末端 末级 度假 底商 底数 底盘 底册 另案 另类 度汛 含税 全年无休 年度间
    积极分子 初步设计 依法行政 还建 还款 还迁 还林 还湖 期间费用 年末结转 上年结余 报告期末 自主 自愿 仅供 如意 如厕
    """)

  /// What a list of names may share behind its last: 微信、微博|信息发布量, 新材料、生物医药|产业产值.
  static let sharedHeads = Lexicon(
    """
    信息 产业 产值 增加值 总产值 销售额 零售额 发布量 阅读量 产量 数量 总量 总额 收入 支出 投资 贷款 存款 企业 项目 案件 申请 面积 人数 贸易 工程 事项 文件
    行业 领域 业务 服务 建设 工作 机构 单位 人员 资金 价格 消费 出口额 进口额
    """)

  /// What an indicator that is whole ends with: behind 事故起数 no head is shared.
  static let wholeIndicators = Lexicon("数 量 额 率 值 积 重 度 人数 次数 起数 比重 费用 损失")

  /// What comes to a sum by itself and is no object of an act: 接待游客、旅游收入分别增长….
  static let earnings = Lexicon("收入 花费 消费 支出 产值 增加值 销售额 零售额 交易额")

  /// What is published, and may stand before the verb of a predicate: 12个单位|信息发布不及时.
  static let published = Lexicon("信息 栏目 内容 数据 网站 资料 目录 指南")

  /// The course of a thing, of which a predicate tells: 建设进展顺利.
  static let courses = Lexicon("建设进展 工作进展 项目进展 进展 运行 实施 推进")

  /// What compares the growth of a level with another before the level is told.
  static let outgrowing = Lexicon("增速高于 增速快于 增速低于 增速领先 增长快于 增长高于 增幅高于 增幅快于")

  /// Adjuncts that lend a channel to one act only: 通过门户网站答复.
  static let channelLinks = Lexicon("通过 通過 利用 依托 借助")

  /// What compares a rate with that of others.
  static let leads = Lexicon("高于 低于 快于 慢于 好于 优于 高出 超过全国 超过全省 超过全市 超全国 超全省 超全市")

  /// What is done to channels and not by them: 网站由7个整合为1个，关停账号11个.
  static let channelChanges = Lexicon(
    "关停 注销 整合 撤并 合并 归并 关闭 下线 保留 新增 新设 新建 开设 开通 设立 改版 改造 迁移 清理 取消")

  /// What a channel does behind its name at the head of a sentence: 公众号|保持每日更新.
  static let channelPredicates = Lexicon(
    "均 已 全面 保持 坚持 每 定期 开通以来 上线以来 运行以来 开办以来 及时 正常 持续 正式 依法 严格 按 不断 稳定 全年 更新 运行")

  /// Other times that a level is compared with.
  static let otherTimes = Lexicon(
    """
    目标值 目标数 目标任务 计划 计划数 任务数 预算 预算数 年初预算 年初预算数 年度预算 清理前 整治前 改革前 调整前 整合前 修订前 合并前 优化前 清查前 整改前 治理前 实施前 改造前 压减前 精简前 撤并前 机构改革前 上学年 上一学年 上学年度 上一学年度 上期 上月 上季度
    上年 去年 上年度 去年同期 上年同期 上一年 上一年度 前年 年初 上年末
    """)

  /// What says that a change came to the level behind it.
  static let reachings = Lexicon("达 达到 至 为 到 总数达 总数达到 增至 升至 降至 共计 共 已达 已达到")

  /// What a line of an account closes with: 支出合计.
  static let accountSums = Lexicon("合计 总计 小计")

  /// What tells why something came about, before what did.
  static let reasons = Lexicon("原因是 原因为 原因在于 主要是因为 主要集中在 主要集中于 主要涉及 集中在")

  /// What a level is called that was passed: 突破百亿元大关.
  static let milestones = Lexicon("大关 关口 大台阶 台阶 门槛 元大关 元关口 元台阶")

  /// How a thing goes, and how fast.
  static let trends = Lexicon("增多 增加 增长 上升 提升 提高 扩大 回升 攀升 减少 下降 降低 回落 走低 走高 壮大 向好")
  static let trendAdverbs = Lexicon(
    "继续 持续 明显 大幅 大幅度 有所 逐年 稳步 快速 显著 进一步 不断 略有 同比 逐步 较上年 比上年 较去年 比去年 稳中有 趋于")

  /// What an act has and is not done to: 严格办理程序.
  static let mannersOfActs = Lexicon(
    "程序 流程 时限 机制 制度 工作 力度 水平 质量 效率 效能 方式 渠道 范围 内容 职责 责任 规定 要求 能力 体系 方法 形式 途径 环节 规范 行为 情况 过程 标准 条例 办法 意识 原则 主体 功能 重点 目录 指南 及时 到位 时间 结果 全面 准确 公开 平台"
  )

  /// How a level stands.
  static let standings = Lexicon(
    "合理区间 适度区间 区间内 较高水平 高水平 较低水平 低水平 较好水平 良好水平 的水平 高位 低位 历史高位 历史低位 历史最高水平 历史最好水平 较高位 以上水平 左右的水平")

  /// What names a mean whose parts do not add up to it.
  static let meansOfEach = Lexicon("人均 户均 平均 次均 件均 亩均 均价")

  /// What is done to persons and offices for what they did.
  static let sanctions = Lexicon("约谈 通报 通报批评 问责 追责 处分 表彰 表扬 处理 批评 诫勉 诫勉谈话 批评教育 责任追究")

  /// Steps of a procedure that follow one another in a list behind the thing that all are of: 许可证核发、延续、变更.
  static let procedures = Lexicon(
    "核发 延续 变更 注销 补办 换发 补发 补证 换证 登记 备案 出栏 存栏 新办 年检 转移 抵押 吊销 撤销 校验 审批 立案 结案 受理 办结 查封 解封 采集 发放")

  /// What announces what was counted before as an amount.
  static let announcements = Lexicon("计 共计 合计 总计 计人民币 共 累计 累计达 共计达")

  /// What announces the sum of what was told before.
  static let sums = Lexicon("合计 总计 共计 总共 一共 共")

  /// What a line of an account opens with.
  static let accountYears = Lexicon("本年 本年度 上年 上年度 全年")

  /// What stands before a number and says which ones: 其他十一个区.
  static let determiners = Lexicon("其他 其余 其它 另外 全市 全省 全区 全县 剩余")

  /// Nouns that measure the thing named before them.
  static let measures = Lexicon(
    "阅读量 播放量 浏览量 访问量 点击量 总阅读量 总数 数量 金额 总额 投资 总投资 面积 人数 粉丝数 粉丝量 粉丝 用户数 订阅数 关注数 浏览次数 阅读数 下载量")

  /// What became of the things counted and belongs to their name.
  static let outcomes = Lexicon("受益 享受 获得 参加 参与 脱贫 喜迁 就业 受训 成为")
}
