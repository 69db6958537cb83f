import Wording

extension Rule {
  /// What people who check reports call the rule.
  public var name: String {
    switch self {
    case .requestBalance: say("表三勾稽关系")
    case .requestColumnSum: say("表三各列合计")
    case .requestRowSum: say("表三各行合计")
    case .reviewSum: say("表四各类合计")
    case .nonNegative: say("表二数值")
    case .inForce: say("表二现行有效数")
    case .proseTable: say("正文与表三")
    case .proseSum: say("正文合计与占比")
    case .fees: say("收费说明")
    case .problems: say("问题与改进")
    case .structure: say("结构与表格")
    case .period: say("统计期限")
    case .blankCells: say("空白格")
    case .publication: say("成文日期")
    case .carriedOver: say("上年结转")
    case .rollForward: say("现行有效推算")
    case .itemsBefore: say("上一年项目数")
    case .repeatedText: say("与上年雷同")
    case .formChange: say("新旧格式")
    case .childrenSum: say("下级之和")
    case .yearGap: say("缺年度")
    case .yearDouble: say("同年多份")
    case .copiedText: say("与别家雷同")
    }
  }

  /// What the rule asks, as one sentence.
  public var statement: String {
    switch self {
    case .requestBalance: say("表三每一列：第一项加第二项之和，应等于第三项总计加第四项之和。")
    case .requestColumnSum: say("表三每一列：各项办理结果之和应等于（七）总计。")
    case .requestRowSum: say("表三每一行：六类申请人之和应等于总计。")
    case .reviewSum: say("表四每一类：维持、纠正、其他、尚未审结之和应等于总计。")
    case .nonNegative: say("表二：件数应为不小于 0 的整数，金额应不小于 0。")
    case .inForce: say("表二：现行有效数（旧格式为对外公开总数）应不小于本年净增数。")
    case .proseTable: say("正文里的申请件数应与表三相同。")
    case .proseSum: say("正文写明的分项之和应等于总数，占比应与两数相除的结果相同。")
    case .fees: say("表二有收费的，第六部分应有说明；仅供参考。")
    case .problems: say("第五部分应写明存在的主要问题和改进情况。")
    case .structure: say("六个部分和三张表应齐全，次序应与规定相符。")
    case .period: say("统计期限应为标题所称年份的 1 月 1 日至 12 月 31 日。")
    case .blankCells: say("表三、表四不应有空白格，没有发生的应填 0。")
    case .publication: say("部门应在次年 1 月 31 日前、政府应在 3 月 31 日前公布；2018 年度及以前均为 3 月 31 日前。")
    case .carriedOver: say("表三第二项“上年结转”应等于上一年报告的第四项“结转下年度”，总计和各类申请人都一样。")
    case .rollForward: say("表二：上一年现行有效加本年制发减本年废止，应等于本年现行有效；清理过的除外。")
    case .itemsBefore: say("表二（旧格式）：上一年项目数量应等于上一年报告的项目数量加其增减。")
    case .repeatedText: say("正文各部分不应照抄上一年；仅供参考。")
    case .formChange: say("旧格式的对外公开总数量与新格式的现行有效件数不是一回事，不作比较。")
    case .childrenSum: say("一级政府的报告汇总下级时，表二至表四的数应等于各下级之和；仅供参考。")
    case .yearGap: say("一个机关前后两年都有报告，中间不应缺年度；库里没有的不一定没有公布。")
    case .yearDouble: say("一个机关一年应只有一份报告；有几份的，内容应一致。")
    case .copiedText: say("正文不应与别的机关雷同；谁抄谁不能由此断定。")
    }
  }
}
