/// Chinese words that hold a numeral and count nothing, and names that do.
///
/// Words of the language and of the field (party and government terms, place names), not of any one
/// report. Checked only where a numeral stands, so the list may be long.
enum WordNumerals {
  /// The word over a numeral at a place with the reason it is no number, or nil.
  static func mention(at place: Int, in text: BlockText) -> Mention? {
    // The longest part of a word before its numeral: 社会主义初级阶段 apart, three scalars.
    for back in (0...3).reversed() {
      let length = words.length(at: place - back, in: text)
      if length > back { return .rejected(place - back..<place - back + length, .lexical) }
      let name = names.length(at: place - back, in: text)
      if name > back { return .rejected(place - back..<place - back + name, .name) }
    }
    return nil
  }

  private static let words = Lexicon(
    """
    一切 统一 進一步 进一步 下一步 上一步 一步一步 一步 一定 一律 一致 一体 一体化 一般 一直 一起 一道 一样 一方面 一旦 一带 一同
    一贯 一手 一线 一流 一站式 一次性 一揽子 一览 一窗 一网 一门 一张网 一张图 一批 一些 一系列 一整套 一大批 一部分 一时 一味 一再
    一向 一度 一线城市 一如既往 一视同仁 一丝不苟 一目了然 一票否决 一把手 一事一议 一户一 一人一 一企一 一对一 一级 二级 三级 四级 五级 一类 二类
    三类 四类 五类 一并 一经 一旁 唯一 万一 单一 同一 之一 专一 每一 任一 某一 逐一 第一 其一 其二 其三 合一 不一 划一 整齐划一 表里如一
    一段时期 一段时间 一段 一阵 一代 一概 一刻 一番 一面 一点 一种 一位 一名 一个 一项 一条 一件 一次 一支 一套 一家
    万众 万事 千方百计 千家万户 百姓 百年 百货 万物 万能 千万 十分 十足 百花 百强 双方 双向 双创 双重 双拥 双随机 双百 双一流 双语 双边 双赢 双控 双公示
    双休日 双月 双减 双碳 双招双引 双争 半年 半月 上半年 下半年 半数 半径 半导体 半岛 多半 大半 过半 半天 半壁江山 半小时 两岸 两会 两地 两端 两级 两翼
    两侧 两旁 两用 两手 两难 两高 两新 两化 两微一端 三农 三公 三亚 三农问题 三产 三审 三校 三重一大 三定 三通 三同步 三包 三资 三峡 三甲 三甲医院
    再三 四周 四季 四处 四海 四面 五一 五险一金 五金 五官 八方 九州 十堰 零距离 零星 零售 零部件 零件 零散 零碎 零容忍 零增长 零差率 零基础 零就业
    零接触 零门槛 近年 三中全会 四中全会 五中全会 六中全会 二中全会 七中全会 不二 独一无二 接二连三 三令五申
    四舍五入 红十字 十字路口 十字 五花八门 七上八下 一五一十 三心二意 千变万化 万无一失 千秋 百折不挠 百科 翻一番 翻两番 翻了一番 新一轮 一轮 一新 焕然一新 一站
    首问 一网通办 一窗受理 一门式 一网统管 一件事 一次办 一件 三证合一 多证合一 五证合一 两证整合 三责 一岗双责 双管齐下 双师 双选会 八项规定 零申报 零投入
    统一 劃一 一樣 進一步 萬眾 雙方 一併 一經 兩岸 兩會
    """)
  private static let names = Lexicon(
    """
    十三五 十四五 十二五 十一五 十五五 十五规划 十八大 十九大 二十大 十七大 六公开 五公开 四公开 三公经费 四个全面 五位一体 四个意识 四个自信 两个维护
    两个确立 三严三实 两学一做 三会一课 一带一路 一国两制 四风 六稳 六保 七五普法 六五普法 八五普法 三大攻坚战 三去一降一补 两不愁三保障 两不愁 三保障 三个代表
    三个一 五个一 一号文件 一府两院 一府一委两院 两个一百年 四个最严 三个最 五个最 九二共识 七大攻坚战 两岸三通 三支一扶 三下乡 四好农村路 双公示
    四川 长三角 珠三角 三角 三角洲 三明 三门峡 三亚 九江 六安 六盘水 五指山 五台山 五家渠 三台县 九寨沟 八达岭 四平 七台河 双鸭山 双流 三水 九龙 万州 万宁 千阳 百色 百度 十堰
    三河 三原 三穗 六枝 五莲 五河 四会 三沙 二连浩特 八宿 七里河 五通桥 三都 两当 千山 万盛 万载 万年 万安 万源 双城 双桥 双柏 双江 双峰 半岛 五大连池 三峡
    五四 八一 三八 九三学社 五一节 六一 双十一 双十二
    """)
}
