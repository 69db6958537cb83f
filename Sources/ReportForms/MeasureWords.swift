public import HanText

/// The measure words (计量单位, 量词) of Chinese official statistics.
///
/// A unit is looked up right behind a numeral, longest first. Two base words make a compound without
/// being listed: 台（套）, 篇（次）, 元/吨, 次/天, 万元／人. What is not listed can still be a unit where a
/// sentence leaves no other reading of it; that is for the readers of sentences to say.
public enum MeasureWords {
  /// What a unit measures; it decides kind, and whether a duration or a part must be rejected.
  public enum Measure: Sendable {
    /// Things, persons, events.
    case item
    /// A hundredth.
    case percent
    /// Money.
    case money
    /// 倍.
    case ratio
    /// Length, area, weight, energy and the like.
    case amount
    /// A span of time.
    case time
    /// A part of a text.
    case part
  }

  /// Words that count things, persons and events (GB/T 15835 speaks of 计数单位).
  private static let item = """
    个 件 条 项 篇 次 期 份 册 宗 起 户 家 所 套 栋 幢 处 座 轮 批 批次 人 名 位 场 场次 例 案 票 张 本 部
    卷 幅 集 门 课时 学时 支 组 队 头 只 羽 匹 尾 株 棵 粒 枚 块 片 根 杆 盏 台 辆 艘 架 列 趟 单 笔 封 通
    则 段 句 字 页 间 栏 副 桩 款 种 孔 口 眼 床 张床 席 堂 讲 档 站 顶 双 对 盘 瓶 箱 袋 包 桶 金 银 铜
    人次 件次 户次 篇次 条次 家次 项次 车次 班次 架次 艘次 辆次 台次 宗次 份次 例次 个次 点次 处次 张次 套次
    剂 剂次 针次 管 盒 首 帖 注 束 朵 杯 碗 具 尊 打
    台件 门次 轮次 科次 卷次 卷册 株次
    单次 站次 期次 本次 册次 人·次 人天 人日 台套 标箱 标准箱 重量箱 大项 小项 子项
    個 項 條 份 冊 處 戶 輪 場 場次 張 門 隻 輛 間 欄 雙 對 種 單 筆 則 頁 項次 戶次 輛次
    """
  private static let percent = "% ％ ﹪ ‰ 个百分点 個百分點 百分点 个千分点 千分点 个基点 基点 个BP BP"
  private static let money = """
    元 美元 港元 澳元 欧元 日元 英镑 卢布 韩元 新台币 港币 澳门元 澳門元 人民币 元人民币 块钱 块 角 分钱 圆
    人民幣 港幣 台币 臺幣 台幣 澳币 澳门币 美金 美分 歐元 日圆 日圓 英鎊 韩币 韓元 加元 加拿大元 澳大利亚元 新加坡元 新元 新西兰元 纽元
    法郎 瑞士法郎 克朗 瑞典克朗 挪威克朗 丹麦克朗 马克 先令 里拉 比索 卢比 印度卢比 泰铢 越南盾 印尼盾 林吉特 令吉 马来西亚令吉 迪拉姆 里亚尔 第纳尔
    USD CNY RMB HKD EUR JPY GBP 俄罗斯卢布 雷亚尔 兰特 坚戈 奈拉 兹罗提 福林 角钱 毛钱
    """
  private static let ratio = "倍 折"
  private static let amount = """
    公里 千米 米 丈 尺 寸 分米 纳米 公尺 公分 英里 英尺 英寸 光年 cm mm CM MM KM 厘米 毫米 微米 海里 里 km m 车公里 人公里 吨公里 吨海里
    平方公里 平方千米 平方米 平方 平米 亩 公顷 顷 平方厘米 平方毫米 平方分米 平方英里 平方英尺 英亩 亩次 ㎡ km2 m2 m² km² 畝
    立方厘米 立方分米 立方毫米 立方千米 立方公里 立米 公升 加仑 桶油当量 m3 mL
    立方米 立方 升 毫升 方 m³ mm² mm2 cm² cm2 ml ML L 标准立方米
    微克每立方米 毫克每立方米 毫克每升 吨每平方公里 立方米每秒 千米每小时 公里每小时 米每秒 km/h m/s mg/L NTU 吨 公斤 千克 克 毫克 微克 斤 吨标准煤 吨标煤 kg t 噸 载重吨 总吨 公吨 市斤 磅 盎司 克拉 mg g KG Kg μg µg ug ppm ppb μm µm um μg/m³ µg/m³ ug/m³ μg/m3 µg/m3 ug/m3
    吉瓦 吉瓦时 太瓦 太瓦时 兆瓦时 瓦时 瓦特 兆伏安 V kV KV kVA MVA Pa kPa KPa MPa Mpa 伏 伏特 安培 毫安 安时 欧姆 千乏 兆乏 焦耳 千焦 兆焦 卡路里 千卡 大卡
    帕斯卡 百帕 千帕 兆帕 牛顿 牛米 流明 勒克斯 赫 赫兹 千赫 千赫兹 兆赫 兆赫兹 吉赫 吉赫兹 太赫兹 Hz kHz MHz GHz GW GWh Wh
    千瓦 千瓦时 瓦 兆瓦 千伏安 千伏 度 度电 焦 吉焦 马力 kW kWh MW MWh kV
    分 分贝 摄氏度 攝氏度 华氏度 °C °F ° 開爾文 开尔文 ℃ ℉ 岁 周岁 歲 字节 千字节 兆字节 吉字节 太字节 比特 兆比特 兆 EB P PFLOPS EFLOPS TFLOPS PFlops EFlops GB TB MB KB PB kB Kb kb Mb Gb ms 毫秒 微秒 纳秒 W Mbps Gbps dB
    """
  private static let time = """
    个工作日 工作日 个自然日 自然日 天 小时 个小时 分钟 刻钟 秒 秒钟 个月 个年度 年 月 日 周 个星期 星期 个季度 季度
    个月份 世纪 个世纪 個工作日 個月 天 小時 分鐘 周年 週年 年度 昼夜 学年 个学年 学期 个学期
    """
  private static let part = """
    部分 个部分 方面 个方面 大方面 大部分 章 章节 节 点 类 大类 小类 层次 附件 表 个附件 个章节 个层次 个类别
    大板块 个板块 個部分 個方面 類 個層次 個附件 章節 節 點
    """

  /// What a listed word starts although a unit would: the noun 部门 after a number is not 部 + 门.
  private static let notUnit = WordSet(
    """
    部门 家庭 人民 人员 人口 人才 人大 人均 条例 条件 项目 名单 名称 场馆 场所 组织 年级 门户 处理 处室 处罚 处于 处置 位于 台账
    批复 批准 份额 期间 期末 期货 单位 单独 种植 件数 次数 件均 户均 部委 部署 部队 个人 个体 个别 家长 所有 所以 所属 起草 起来
    案件 案例 通过 通知 只有 只能 双方 双向 对于 对外 分别 分之 年轻 头部 本年 本级 本地 本市 本省 本区 本县 本科 口岸
    名列 名誉 元旦 米面 方式 方案 方可 度假 里程 里程碑 分管 分类 分布 分析 組織 條例 項目 單位
    打造 打击 打好 打赢 打通 打破 打响 打卡 打捞 打工 打开 打下 首次 首批 首位 首个 首都 首府 首先 注册 注意 注重 注销 注入 具有 具体 具备 管理 管委 管网 管道 管线 管辖 管护 管控 管片 管养 管廊 管制 管家
    中 层 楼 届 级 号 代 岁以 级别 折不 折合 折算 折价 折旧 折叠 折射 折页 折子 折扣 折线 折中 折断 折返 折抵 折弯 尺寸 尺度 丈夫 丈量 寸土
    """)

  /// Where 个人 only seems to stand: 289个|人民调解委员会.
  private static let others = WordSet(
    "个人民 个人口 个人才 个人力 个人文 个人大 个人行 个人社 个人工智能 个人工影响 个人工湿地 个人工增雨")

  /// Those that stand right behind the figure of a cell in a table without borders: 251000元.
  public static let ofCells = WordSet("元 万元 件 条 项 个 次 宗 人 人次")

  /// Those that stand between the name of an indicator and its figure, in a table without borders.
  public static let ofIndicators = WordSet(
    "条 件 次 人次 人 个 元 万元 篇 篇次 项 期 份 场 场次 % 页 户 宗 起 册 家 处")

  /// The measure word at a place, with what it measures; nil if none stands there.
  public static func match(
    at place: Int, in text: [Unicode.Scalar]
  ) -> (end: Int, measure: Measure)? {
    guard var (length, measure) = longest(at: place, in: text),
      // 人民 is no measure word, 人民币 is one.
      length > notUnit.length(in: text, at: place) || onlySeemsWord(at: place, in: text)
    else { return nil }
    // A Latin unit must not be the start of a word (5G基站, 4K).
    if text[place].isASCIILetter, place + length < text.count,
      text[place + length].isASCIILetter || text[place + length].isHan
    {
      return nil
    }
    length += compoundLength(at: place + length, in: text)
    if measure == .part || measure == .item, isPart(noun: place + length, in: text) {
      measure = .part
    }
    return (place + length, measure)
  }

  private static let times = WordSet(time)

  /// Whether a unit measures time.
  public static func isTime(_ unit: String) -> Bool {
    let scalars = Array(unit.unicodeScalars)
    return times.contains(scalars)
  }

  /// Whether what stands at a place is a measure word and the start of what follows: 14件|均已答复, 289个|人民法庭.
  private static func onlySeemsWord(at place: Int, in text: [Unicode.Scalar]) -> Bool {
    if others.length(in: text, at: place) > 0 { return true }
    guard place + 2 < text.count, text[place + 1] == "均" else { return false }
    return "件人户".unicodeScalars.contains(text[place])
      && "在为已按由未能得不予通获是符合依进办答完如".unicodeScalars.contains(text[place + 2])
  }

  /// Whether a measure word of time, of a part or of anything stands at a place.
  private static func longest(
    at place: Int, in text: [Unicode.Scalar]
  ) -> (length: Int, measure: Measure)? {
    words.longestWord(in: text, at: place).map { ($0.length, measures[$0.list]) }
  }

  /// All words, list by list, and what those of each list measure.
  private static let words = WordSet([item, percent, money, amount, time, part, ratio])
  private static let measures: [Measure] = [.item, .percent, .money, .amount, .time, .part, .ratio]

  /// The length of a second base word in brackets or behind a stroke: 台（套）, 元/吨, 批（件）次.
  private static func compoundLength(at place: Int, in text: [Unicode.Scalar]) -> Int {
    guard place + 1 < text.count else { return 0 }
    let mark = text[place]
    if mark == "/" || mark == "／" {
      let numeral = text[place + 1] == "万" ? 1 : 0
      guard let (length, _) = longest(at: place + 1 + numeral, in: text) else { return 0 }
      return 1 + numeral + length
    }
    let closing: Unicode.Scalar
    switch mark {
    case "（": closing = "）"
    case "(": closing = ")"
    case "[": closing = "]"
    default: return 0
    }
    guard let (length, measure) = longest(at: place + 1, in: text), measure != .time,
      place + 1 + length < text.count, text[place + 1 + length] == closing
    else { return 0 }
    let end = place + length + 2
    // 12批（件）次, but 5件（份）次年 goes on with a year.
    let isOccasions =
      end < text.count && text[end] == "次"
      && !(end + 1 < text.count && ["年", "月", "日"].contains(text[end + 1]))
    return length + (isOccasions ? 3 : 2)
  }

  /// Whether the noun behind a measure word makes it count the parts of a text (3个部分).
  private static func isPart(noun place: Int, in text: [Unicode.Scalar]) -> Bool {
    guard place > 0, text[place - 1] == "个" || text[place - 1] == "大" || text[place - 1] == "個"
    else {
      return false
    }
    return partNouns.length(in: text, at: place) > 0
  }

  private static let partNouns = WordSet("部分 方面 章节 层次 类别 附件 大类 板块 篇章")
}
