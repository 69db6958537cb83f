/// The words that bind figures: lists of parts, rates, changes, balances (R15, R19, A26).
///
/// Words of the language and of the field; no list holds a word of one report only.
enum TotalWords {
  // MARK: Lists

  /// What opens a list of parts within its sentence.
  static let including = Lexicon("包括 包含 含 内含 包括： 其中包括")

  /// What begins another list of parts.
  static let listOpeners = Lexicon("包括 包含 含 另 另有 另外")

  /// What names all that a list has left.
  static let rest = Lexicon("其他 其它 其余 其餘")

  /// What opens a sentence that says a total over again in detail.
  static let details = Lexicon("分 具体 按 从 构成 包括 申请内容 申请方式 申请主体 申请事项 申请类型 内容 办理结果 答复结果")

  /// What names a step of a process, which is no part of the one before (R15).
  static let steps = Lexicon("办结 结转 答复 办理 整改 审结 完成 回复 解决 受理 结案 辦結 答覆")

  /// What says that cases came in, and that they were closed.
  static let intakes = Lexicon("受理 收到 接收 收案 新收 接到")
  /// What says that they were handed on to others.
  static let handings = Lexicon("转办 交办 移交 移送 转送 转交 分办 分流 转出")
  static let closings = Lexicon("办结 审结 结案 执结 答复 审执结")

  /// What says that cases are those of another year.
  static let carriedOver = Lexicon("结转 结余 顺延")

  /// What says that some of a thing are new.
  static let news = Lexicon("新开设 新增 新建 新设 新设立 新增加 新开通 新制定 新发布 新公开 新创建")

  /// The ways in which an act of an office is disputed; one is no part of another.
  static let disputes = Lexicon("行政复议 行政诉讼 行政应诉 行政赔偿 仲裁 信访 投诉 举报 复议 诉讼")

  /// The grades of a judgement.
  static let grades = Lexicon(
    "满意 非常满意 比较满意 较满意 基本满意 一般 不满意 不太满意 很满意 优秀 良好 合格 基本合格 不合格 称职 基本称职 不称职 达标 不达标 未达标 优 良 中 差 好 较好 及格 不及格 通过 未通过 优良 无效 赞成 反对 弃权 同意 不同意"
  )

  /// What is left over of a sum.
  static let remainders = Lexicon("结余 节余 结存 盈余 差额 收支相抵")

  /// The units of what may be in several classes of one list.
  static let bearers: Set<String> = [
    "人", "名", "位", "户", "家", "人次", "个", "所", "村", "员", "户次", "家次", "",
  ]

  /// Those of them that are never fewer than one of their classes, whatever is counted in other classes.
  static let persons: Set<String> = ["人", "名", "位", "户"]

  // MARK: Rates and changes

  /// The acts whose rate is a percent of what there was to do (办结率).
  static let rateActs = Lexicon("办结 答复 回复 办理 处理 结案 处置 整改 及时 受理 调解 调处 化解 审结 回应 接通 按时 采纳 采用")

  /// How an act was done, by which some of what was done is told from all of it.
  static let manners = Lexicon("按期 按时 如期 准时 及时 限时 提前 当场 当日 当天 即时 首次 初次 一次 一次性 现场 网上 线上")

  /// What came in and was to be done.
  static let work = Lexicon(
    "收到 接到 接收 接收到 收集 征集 受理 接听 接待 交办 转办 申请 诉求 咨询 来电 来信 来访 信件 投诉 举报 留言 工单 建议 提案 提问 问题 意见 事项 案件 信访 热线"
  )

  /// What there is to put right.
  static let faults = Lexicon("问题 隐患 意见 线索 缺陷 不足 违法 违规 差评 短板 风险 错误")

  /// What makes a count a mean, of which nothing is a share.
  static let means = Lexicon("日均 月均 年均 周均 季均 人均 年人均 月人均 户均 平均")

  /// What says that a change is measured otherwise than by the two levels that are told.
  static let otherMeasures = Lexicon("口径 可比 名义 实际 剔除 扣除 不含 年均 平均 日均 月均 累计 翻")

  /// What names all there are of the thing that was told of before.
  static let wholeNumbers = Lexicon("总数 总量 总数量 总户数 总人数 总家数 总件数")

  /// Verbs and nouns of falling.
  static let falls = Lexicon("下降 减少 回落 降低 下跌 下滑 缩减 削减 压减 缩小 缩短 减 降 压缩 精简 降幅 減少 压降 减产")

  /// Verbs of rising.
  static let rises = Lexicon("增加 增长 提高 提升 上升 扩大 增至 升至 升到 上涨 扩展 拓展 跃升 延长 增到 增产")

  /// The names of the four figures of the official form (国办公开办函〔2021〕30号, table 3), by which
  /// 新收＋结转 and 办结＋结转下年 balance.
  static let balanceSides = [
    Lexicon("本年新收 本年度新收 新收"), Lexicon("上年结转 上年度结转"), Lexicon("办理结果 办结 本年度办理"),
    Lexicon("结转下年 结转下年度 结转至下年 顺延"),
  ]
}
