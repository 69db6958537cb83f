public import HanText

/// The words that names of columns are made of, in the forms and in the tables beside them.
public enum ColumnWords {
  /// Names of a column of figures that say no more than that it is one: 统计数, 数量.
  public static let plain: Set<String> = [
    "统计数", "统计数据", "数量", "数值", "数据", "数", "指标值", "本年度", "本年", "本年累计", "本期实际", "本年数", "金额", "合计",
    "总计", "总数",
  ]

  /// Words that no row of a name breaks: 对外 and 公开 of 对外公开总数量.
  public static let whole = WordSet(
    """
    自然人 商业 企业 科研 机构 社会 公益 组织 法律 服务 其他 总计 合计 小计 结果 维持 纠正 尚未 审结 本年 上年 上一年 \
    新制作 新公开 制发 废止 现行 有效 处理 决定 收费 金额 项目 数量 总数量 总数 件数 次数 人数 采购 总金额 对外 公开 \
    增减 增/减 信息 内容 指标 名称 计量 单位 年度 预算 决算 本期 累计 同比 增长 比上年 比年初 序号 备注 支出 收入
    """)
}
