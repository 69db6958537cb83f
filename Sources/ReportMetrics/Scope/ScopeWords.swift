/// The words that tell a figure of the period from what only looks like one (R2, R5, R6).
///
/// Words of the language and of the field; no list holds a word of one report only.
enum ScopeWords {
  // MARK: Zero statements

  /// What opens a zero statement.
  static let zeroTriggers = Lexicon(
    "不存在 沒有 從未 並未 尚無 无 未 没有 尚未 从未 并未 均未 無 沒有 未曾 未有 无人 没有人 无一例 无一起 无一件 没有一例 没有一起 没有一件 未有一例 未有一起 未有一件"
  )

  /// The acts that did not happen.
  static let zeroActs = Lexicon(
    "涉及 发生 收到 收取 受理 出现 接到 产生 接收 收缴 征收 接获 發生 被提起 被申请 產生 接獲 出現 接收到 受理到 接报 引发 提起 提出 制发 制定 出台 减免 引起 废止 修改 修订 新增 被投诉 被举报 受到"
  )

  /// The same behind what did not happen.
  static let zeroLateActs = Lexicon("发生 产生 出现 發生 產生 出現")

  /// Acts that need 任何 or 过 behind them (收过费用, 收任何费用); alone they begin other words.
  static let zeroShortActs = Lexicon("收 接 受")

  /// Who would have acted, behind a trigger: 未有公民提出申请.
  static let zeroParties = Lexicon("公民 法人 自然人 群众 市民 居民 村民 企业 个人 单位 申请人 任何 社会公众 其他组织 组织 当事人")

  /// What is counted where it is said not to have been, without an act: 无行政复议案件, 无上年结转.
  static let bareZeros = Lexicon(
    """
    行政复议 行政诉讼 行政应诉 行政赔偿 复议 诉讼 举报 投诉 申诉 信访 依申请公开 信息公开申请 政府信息公开申请 结转
    行政復議 行政訴訟 舉報 投訴 信訪
    """)

  /// What an object of a list opens with that was done by itself: 被申请行政复议、|提起行政诉讼.
  static let ownActs = Lexicon("提起 被提起 被申请 申请 引发 引起 被投诉 被举报 受到 遭到 接到 收到")

  /// What joins the objects of a zero statement.
  static let zeroJoints = Lexicon("、 和 及 与 或 或者 以及 與 和/或 跟")

  /// What a clause opens with before the objects that stand in front of 未发生.
  static let zeroOpeners = Lexicon(
    "本年度 本年 全年 今年 当年 年度 年 内 期间 我局 我委 我办 我厅 我市 我县 我区 我镇 我乡 我单位 我街道 本机关 本单位 本局 本部门 同时 此外 另外 的 中 均 都")

  /// What before a trigger makes it a condition or a name.
  static let zeroConditions = Lexicon("如 若 对 凡 倘若 如果 对于 是否 有 的 及时发现")

  /// What may stand between a trigger and its act.
  static let zeroAdverbs = Lexicon("再 曾 有 新 另 直接 主动 实际 过")

  /// What an object opens with and its name does not need.
  static let anyWords = Lexicon("任何 任何的 一切 过 过任何 了 各类 各种 各项 一起 一件 一例 一宗 任何一起 任何一件")

  /// What an object closes with and its name does not need.
  static let objectClosers = Lexicon("情况 的情况 的情形 的现象 的行为 情形 现象 行为 等 等情况 过 事项 数 数量 量 件数 發生 发生")

  /// Nouns that are counted in 元.
  static let fees = Lexicon("费用 费 收费 经费 资金 金额 费項 款项 成本费 处理费 費用")

  /// The acts of an office towards others, of which each is counted in 件 (条例 第二十条).
  static let officialActs = Lexicon(
    "行政许可 行政处罚 行政强制 行政强制措施 行政征收 行政检查 行政裁决 行政奖励 行政给付 行政确认 行政征用 行政許可 行政處罰")

  /// Nouns that are counted in 起.
  static let accidents = Lexicon("事故 火灾 灾害 险情 疫情")

  /// Nouns that are counted in 件.
  static let cases = Lexicon(
    """
    申请 案 案件 申请件 举报 投诉 提案 建议 复议 诉讼 申诉 诉求 信访 信访件 举报件 投诉件 事件 舆情 纠纷 请求 信件 来信 来访 咨询 异议 申请的 件 听证 差错 规章
    泄密 问责 败诉 依申请公开 申请公开 公开申请 上访 求助 复议诉讼 质疑 纠错 规范性文件 不予公开 结转 復議 訴訟 信訪 諮詢 異議 申請 案件 投訴 舉報 複議 訴訟
    """)

  // MARK: Codes and addresses

  /// What a telephone or account number stands behind.
  static let phoneLabels = Lexicon(
    "电话 传真 手机 热线 座机 电话/传真 联系方式 联系电话 電話 傳真 联系人 话 真 QQ qq 微信号")

  /// What a postcode stands behind.
  static let postcodeLabels = Lexicon("邮编 邮政编码 编 編 郵編 码")

  /// What a house number stands behind.
  static let streets = Lexicon(
    "路 街 巷 道 弄 大院 大道 村 镇 庄 里 胡同 坊 园 苑 大厦 广场 路段 东路 西路 南路 北路 中路 小区 开发区")

  /// What the number of a document or decree stands behind.
  static let decrees = Lexicon("第 令 公告 通告 字 函 发 办")

  /// What follows the number of a floor, a room or a house.
  static let floors = Lexicon("层 楼 室 单元 号楼 号院 号门 幢楼 弄 層 樓 房间")

  // MARK: What is counted

  /// What a distance names without measuring it: 10公里马拉松, 68海里景区.
  static let measuredNames = Lexicon("景区 景点 马拉松 赛 生活圈 交通圈 经济圈 经济带 便民圈 服务圈 航道")

  /// What has a size: 产值超10亿元企业3家.
  static let sizedNouns = Lexicon(
    "企业 项目 工业企业 产业 产业集群 集群 园区 村 行政村 乡镇 镇 街道 单位 合作社 农户 大户 商户 市场主体 楼宇 平台 市场 工程 合同 基金 订单 商场 车间 纳税企业 纳税大户 重大项目 工业项目 产业项目"
  )

  /// What is called by how many kinds it has: 五项社会保险.
  static let namedByCount = Lexicon("社会保险 社保 保险 险种 费用 补贴")

  /// What a number behind it only points with (图3, 附件1).
  static let pointers = Lexicon(
    "图 表 附件 注 见 第 型 码 版 章 节 页 中国 工业 附表 编号 编号为 编号是 代码 代号 账号 工号 证号 案号 批号 序号 档号 索引号")

  /// What makes a number the basis of a rate (每人150元).
  static let basisRates = Lexicon("每天 每月 每年 每日 每周 每季度 每人 每户 每次 每季 每件 每亩 每平方米 每 人均每")

  /// What tells how often something is done as a rule.
  static let habits = Lexicon(
    "每天 每日 每周 每旬 每月 每季 每季度 每半年 每年 每学期 每学年 每半月 每两周 每两月 每两个月 每逢")

  /// What a duration stands behind that was measured.
  static let measuredDurations = Lexicon(
    "平均 天数 日数 时数 天數 日數 時數 缩短 压缩 提速 为 至 到 达 用时 耗时 时间 仅 由 从 住院日 减少 时长 办理 时限 共 共计 合计 累计 总计 培训 达到 寿命 年限 约 近 长 开馆 安全运行 滞后 增加 平均提前 平均延迟 平均超期 平均逾期 平均延误 平均拖延"
  )

  /// What counts up to a number behind it, so that even 一 and a number without unit are counts.
  static let countingUp = Lexicon(
    "共 共计 总计 合计 累计 总共 一共 共有 共计有 数量为 总数为 总量为 件数为 人数为 次数为 数为 达到 達到 共計 總計 合計 累計 數量為")

  /// What makes a place of a short measure before it (四角坪).
  static let placeWords = Lexicon(
    "坪 屯 坡 桥 山 沟 湾 岭 镇 乡 庄 寨 堡 坝 梁 岗 塘 河 江 湖 溪 泉 洞 岩 峰 关 营 集 街 庙 寺 塔 亭 渡 滩 洲 墩 古城 遗址")

  /// What speaks of a place in a ranking.
  static let rankings = Lexicon("排名 名次 位次 排位 位居 位列 排序 名列 排在 排行")

  /// Nouns for the parts of a text.
  static let textParts = Lexicon("内容 部分 方面 章节 附件 篇章 內容")

  /// What is counted in 节 as parts of texts are.
  static let lessons = Lexicon("课 车厢 电池 竹节 教案")

  /// What speaks of a text that has parts.
  static let texts = Lexicon("全文 本报告 本年报 年度报告 正文 报告由 报告包括 报告共 报告分 报告内容 本年度报告")

  // MARK: Orders

  /// What belongs to an ordinal behind its number (第二十条).
  static let ordinalFollowers = Lexicon("条 款 项 次 届 位 名 章 节 号 批 期 轮 季度 版 步 一 条例 類 條 項 屆")

  /// What ranks or numbers its members when a bare number stands before it.
  static let ranked = Lexicon(
    """
    期工程 期项目 期建设 期改造 期建成 期竣工 期开工 期投运 期投产 期投用 期启动 期扩建 期扩容 期完工 期主体 期全面 期正式 期顺利 期即将 期已 期正 期开园 期开业 期并网
    期投入 期试 期达产 期满产 期获批 期交房 期加固 期提标 期验收 期交付 期通车 期加快 期完成 期基地 期园区 期厂房 期试运行 期运营 期落成 期封顶 期签约 期落地 期征地 期规划 期地块 期开发 期安置 期土建 期实现 期进入
    位数 位數 中全会 次会议 次全会 次全体 届 級 级 年级 等奖 等功 星级 线城市 号线 产业 次产业 强县 强市 强
    """)

  // MARK: Plans

  /// What the heading of a section of plans holds.
  static let planSections = Lexicon(
    """
    下一步 下步打算 下步工作 下步计划 今后打算 今后工作 下阶段 下一阶段 工作计划 工作打算 工作思路 工作展望 工作安排 总体要求 政策取向 努力方向 明年工作 来年工作 年工作建议 年政府工作的建议
    工作的建议 改进措施 工作重点安排 下年度
    """)

  /// What names tasks and aims at the end of a heading: plans, where it is said of a year to come.
  static let taskSections = Lexicon(
    """
    重点工作 主要工作 重点任务 主要任务 工作任务 目标任务 主要目标任务 工作目标 预期目标 发展目标 主要目标 工作重点 重点工作任务 主要工作任务 重点工作安排 工作要求
    工作要点 重点工作部署 工作部署 工作举措 重点举措 主要举措 主要安排 重点安排 工作安排 总体安排 工作打算 工作计划 工作思路 主要打算 主要思路 主要计划
    预算草案 预算安排 工作措施 主要措施 政策措施 保障措施
    重點工作 主要任務 工作目標
    """)

  /// What in a heading names aims, unless it tells what became of them.
  static let aimSections = Lexicon("目标任务 主要目标 预期目标 发展目标 奋斗目标")

  /// What in a heading names what is wrong, so that not all below it is planned: 存在的问题和改进措施.
  static let problemSections = Lexicon("问题 不足 困难 差距 短板 問題")

  /// What tells below such a heading what is wrong, and so a fact.
  static let shortcomings = Lexicon(
    "不够 不足 不全 不及时 不到位 不高 不强 不多 不规范 不平衡 仅 只有 未 较少 偏少 过少 较低 偏低 滞后 超过 逾期 薄弱 欠缺 缺乏 缺少 尚有 仍有 还有 全年有 中有")

  /// What a clause opens with there that tells what is to be done about it.
  static let remedies = Lexicon(
    "加强 加大 强化 进一步 完善 提升 提高 健全 推进 优化 规范 做好 增强 针对 丰富 拓展 继续 加快 建立 要 将 切实 严格 深化 扩大 创新 积极 认真 不断 着力 组织 开展"
  )

  /// What names a time to come at the start of a sentence, and what may stand behind such a time.
  static let comingYears = Lexicon("下一年度 下年度 下一年 明年 来年 新的一年")
  /// What names a year that is over.
  static let pastYears = Lexicon("过去一年 过去的一年 一年来 去年 刚刚过去的一年")
  static let timeUses = Lexicon(
    "， , 工作中 工作安排 工作计划 工作打算 重点工作 我局 我委 我办 我厅 我市 我县 我区 我镇 我乡 我校 我院 我单位 本机关 本单位 本局 全省 全市 全县 全区 全局 全校 全院 全系统 将 计划 拟 要 的工作中 工作重点"
  )

  /// What a number stands behind that says how much was to be reached: 完成年度任务5000人的112%.
  static let targets = Lexicon("目标任务 任务 目标 计划 任务数 目标数 计划数 任务目标 预期目标 控制目标 年度目标 预定目标 考核目标")

  /// What something that is named with a plan may be published in: 拟征收土地公告.
  static let notices = Lexicon("公示 公告 公布 发布 公开 通告")

  /// What is done to something that is named with a plan: 审核拟发布信息.
  static let reviews = Lexicon("审核 审查 初审 复审 预审 公示 公布 发布 公开 备案 评估 评审 论证 会审 核查 审定")

  /// What opens the clause of a plan behind 将, which as 把 no preposition follows.
  static let planPrepositions = Lexicon("在 通过 以 围绕 依托 针对 结合 根据 借助 利用 按")

  /// What 规划建设 names when it stands behind: 涉及规划建设的21件.
  static let subjectLinks = Lexicon("涉及 关于 有关 城乡 城市 村镇 城镇 国土 土地 住房 资源 自然资源 和 、 局 及 与 涉")

  /// What a sentence tells what was done with, behind 改进措施：.
  static let doneLinks = Lexicon("已有 已将 已由 已从 已把 已在 已对 已按 已向")

  /// What opens a clause that tells how things stand.
  static let presentTimes = Lexicon("目前 现 截至目前 截止目前 现阶段 当前")

  /// What opens a clause that tells of the report's own year.
  static let ownTimes = Lexicon("本年 本年度 目前 全年实际")

  /// What tells it: 目标任务完成情况, but not 确保完成目标任务.
  static let reviewSections = Lexicon("情况 回顾 总结 成效 以来 情況 回顧")

  /// What says in a heading that all below it is over.
  static let retrospects = Lexicon("回顾 回顧 总结")

  /// Such names that without a year say what was done.
  static let ownTasks = Lexicon(
    "主要工作 工作任务 工作要求 工作部署 工作举措 重点举措 主要举措 工作要点 预算草案 预算安排 工作措施 主要措施 政策措施 保障措施")

  /// What such a name may stand behind at the start of a heading.
  static let comingTimes = Lexicon("明年 来年 下年 下年度 下一年 下一年度 今后 下阶段 下一阶段 下半年 未来 的 和 及 与 、 年度")

  /// What in a heading says that it tells of what became of tasks.
  static let outcomeSections = Lexicon("情况 回顾 总结 成效 成绩 成就 完成 进展 开展 推进 落实 以来 執行 情況 回顧")

  /// What says that a five-year plan is a time, and no document.
  static let planTimes = Lexicon("时期 期间 期末 末 時期 期間")

  /// What opens a clause that only supposes.
  static let suppositions = Lexicon("如果 假如 假设 假若 倘若 倘使 假使 如若 若是 要是 如扣除 若扣除")

  /// What opens a plan in a sentence.
  static let planWords = Lexicon(
    """
    力争 争取 计划 拟 预期 预计 确保 届时 将达到 将达 将新增 将实现 将建成 将完成 将超过 将继续 将进一步 将开展 将举办 将组织 将召开 将建设 将新建 将推进 将加强 将完善 将加大 将安排 将投入 将实施 将启动 将打造 将力争 将确保
    将争取 将全面 将重点 将持续 将努力 将着力 将认真 将严格 将积极 将深入 将大力 将开设 将增设 将编制 将修订 将出台 将制定 将开通 将推出 将扩大 将提高 将提升 将建立 将按照 将 要 目标是 目标为 目标任务 下一步 下步 今后 未来 明年 原定 原计划 到二〇
    改进措施： 改进措施: 整改措施： 改进方向： 改进打算： 今后打算： 努力方向： 力爭 計劃 預計 奋斗目标 规划到 规划建设 要求 安排意见 再压减 再减少 再降低 须 应 应当 必须 不得 严禁
    """)

  /// What closes and opens a clause that only says which aim the rest was done for.
  static let aimNouns = Lexicon("目标 要求 部署 任务 目标任务 安排 总目标 目标要求")
  static let aimLinks = Lexicon("围绕 按照 对照 根据 紧扣 对标 依据 聚焦 锚定 为实现")

  /// What says that an aim was reached.
  static let reached = Lexicon("完成 达到 实现 超过 超额 高于 低于 优于")

  /// What says how much there is to be.
  static let aims = Lexicon("不少于 不低于 不超过 至少 达到 达 以上 以内 再")

  /// What says in a demand how much there is to be.
  static let demands = Lexicon("不少于 不低于 不得少于 不得低于 至少 不超过 不得超过")

  // MARK: Periods

  /// What makes a number of years the last ones (近三年).
  static let lookingBack = Lexicon("近 最近 过去 过去的 这 刚刚过去的")

  /// What says that something came to be, before its year and behind it.
  static let foundings = Lexicon(
    "始建于 创建于 创办于 成立于 设立于 组建于 建于 建成于 创立于 始创于 创始于 合并于 挂牌于 建校于 起源于 肇始于 前身是 前身为")
  static let foundingVerbs = Lexicon(
    "合并设立 合并组建 合并成立 成立 设立 组建 建校 建院 建馆 建站 建县 建区 建市 挂牌 挂牌成立 正式成立 正式挂牌 组建成立 批准成立 批准设立")

  /// What names the year before that of the report.
  static let lastYears = Lexicon("上年 去年 上年度 去年同期 上年同期 上一年 上一年度")

  /// What a clean-up of documents finds of each, and what such a clean-up is called.
  static let verdicts = Lexicon("修改 修订 废止 保留 失效 宣布失效 继续有效 继续保留")
  static let cleanUps = Lexicon("清理 评估")
}
