extension English {
  /// What the views of one report say.
  static let browserViews = #"""
    正文
    Text

    指标
    Metrics

    表格
    Tables

    核对
    Checks

    目录
    Outline

    指标表
    Metrics

    表格目录
    List of tables

    检索结果
    Search results

    核对的依据
    Evidence of a check

    正文：目录与原文
    Text: outline and full text

    指标：报告中的全部数字
    Metrics: all figures of the report

    报告里的表格
    Tables of the report

    核对：合计、勾稽关系、结构、期限
    Checks: totals, sums between cells, structure, deadlines

    展开；再按进入下级，末级则进入该节
    Expand; then one level down; at the lowest, open the section

    收起；再按回到上级
    Collapse; then one level up

    进入光标所在的节
    Open the section at the cursor

    返回原处；没有可返回的则回到左栏
    Go back; with nowhere to go back to, to the left pane

    单独打开该节
    Open the section by itself

    列出本段的数字；标题处单独打开该节
    List the figures of the paragraph; on a heading, open its section

    检索，边输入边查找
    Search as you type

    打开
    Open

    进入
    Open

    展开分项；再按到原文
    Expand the parts; then go to the text

    收起分项；再按到所属总数，最后返回
    Collapse the parts; then to the total; then go back

    在下方对照原文；再按到原文
    Show the text below; then go there

    换排序：出现顺序、数值、指标、单位、章节
    Change the order: as in the text, by value, metric, unit, section

    倒序
    Reverse the order

    只看所选指标的那一节；再按看全部
    Only the section of the metric; again for all

    复制整张表（TSV）
    Copy the whole table (TSV)

    导出：.csv .tsv .xlsx .json .md .txt
    Export: .csv .tsv .xlsx .json .md .txt

    筛选：指标、单位、章节；Esc 取消筛选
    Filter by metric, unit or section; Esc clears the filter

    到表格里的这一格
    Go to this cell in the tables

    原句
    Source

    排序
    Sort

    导出
    Export

    右移一列
    Move one column right

    左移一列；最左一列则到左栏或返回
    Move one column left; from the first, to the list or back

    到原文中的这一格
    Go to this cell in the text

    按这一列排序：从大到小、从小到大、原序
    Sort by this column: descending, ascending, as printed

    到这张表里
    Go into this table

    筛选行：行名、所属、数值；Esc 取消筛选
    Filter rows by name, group or value; Esc clears the filter

    返回
    Go back

    原文
    Text

    展开；再按看这一条的依据
    Expand; then see the evidence

    收起；最后返回
    Collapse; then go back

    展开、收起一组；看这一条的依据
    Expand or collapse a group; see the evidence

    到原文
    Go to the text

    到原文此处
    Go to this place in the text

    回到列表
    Back to the list

    已核实、不算、待查、不记
    Mark: confirmed, dismissed, pending, none

    给这一条写备注
    Write a remark on this finding

    复制列出的全部条目
    Copy all findings listed

    导出：.csv .json .md .txt
    Export: .csv .json .md .txt

    筛选：规则、编号、说明、依据；Esc 取消筛选
    Filter by rule, id, message or evidence; Esc clears the filter

    依据
    Evidence

    核实
    Review

    这里只有一列
    Only one column here

    已在本节，← 返回
    Already in this section, ← to go back

    这一行没有可检索的词
    No word to search for in this line

    {1}/{2}{3} 处
    match {1}/{2}{3}

    0 处
    no matches

    {1}/{2}{3} 行
    line {1}/{2}{3}

    指标 {1}
    {1} {1|metric|metrics}

    小节 {1}：
    {1} {1|subsection|subsections}:{_}

    数值
    Value

    单位
    Unit

    限定
    Qualifier

    占比
    Share

    章节
    Section

    格
    cells

    前
    before

    后
    after

    {1}前
    {1}, before

    {1}后
    {1}, after

    没有找到数字
    No figures found

    没有符合的指标
    No matching metrics

    第 {1}/{2}{3} 个
    row {1}/{2}{3}

    0 个
    no rows

    按出现顺序
    as in the text

    按数值
    by value

    按指标
    by metric

    按单位
    by unit

    按章节
    by section

    按出现顺序排序
    In the order of the text

    按数值排序
    Sorted by value

    按指标排序
    Sorted by metric

    按单位排序
    Sorted by unit

    按章节排序
    Sorted by section

    只看“{1}”，f 看全部
    Only “{1}”, f for all

    已复制 {1} 行
    Copied {1} {1|row|rows}

    所属
    Group

    项目
    Item

    按{1}从小到大
    By {1}, ascending

    按{1}从大到小
    By {1}, descending

    按原表顺序
    In the order printed

    筛选“{1}” {2}/{3} 行
    Filter “{1}”: {2}/{3} rows

    这张表没有行
    This table has no rows

    没有符合的行
    No matching rows

    这份报告里没有表格
    This report has no tables

    表格里没有不相符的数字
    No figure in the tables disagrees

    原文“{1}”几格数字连写，无法分开
    The text runs the digits of several cells together as “{1}”: they cannot be told apart

    {1} 处不相符，n 到下一处
    {1} {1|figure disagrees|figures disagree}, n for the next

    （另有 {1} 处与此有关）
    {_}({1} more {1|finding|findings} on this)

    ？（数字连写，无法分开）
    ? (digits run together)

    （空）
    (blank)

    {_}＝{_}
    {_}={_}

    {1}  {2} 张
    {1} ({2})

    表 {1}
    Table {1}

    {_}{_}{1}/{2} 行
    {_}{_}row {1}/{2}

    指标表 {1}
    Indicators {1}

    表格 {1}
    Table {1}

    未涉及
    Not covered

    两边的数对不上，或缺少规定的内容。请对照依据核对原文。
    The two sides disagree, or something required is missing. Check the text against the evidence.

    可能需要改正或说明，以原文为准。
    May need correcting or explaining; the text decides.

    供参考，不一定是差错。
    For information; not necessarily a mistake.

    缺少数字或没有读到，不能判断；空格不作 0 计。
    Figures are missing or were not read, so nothing can be said; a blank cell is not taken for 0.

    核对过，没有发现不符。
    Checked, and nothing disagrees.

    报告里没有这些规则要核对的内容：多数规则只用于 2019 年起的标准格式。
    The report has nothing for these rules to check: most apply only to the standard form in use since 2019.

    {1} 处错误
    {1} {1|error|errors}

    {1} 处提醒
    {1} {1|warning|warnings}

    {1} 处说明
    {1} {1|note|notes}

    {1} 处无法核对
    {1} not checkable

    {1} 处相符
    {1} passed

    在另一份报告：{1}
    In another report: {1}

    没有可对照的原文
    No place in the text for this

    依据 {1}
    Evidence ({1})

    依据 {1}/{2}
    evidence {1}/{2}

    （{1}）
    ({1})

    {1}（{2}）
    {1} ({2})

    已复制 {1} 条
    Copied {1} {1|finding|findings}

    核对还没有做完，请稍候再导出
    Checks still running; export later

    只核实不符的条目
    Only findings that fail can be reviewed

    不记
    Not reviewed

    {1}，读完后核对
    {1}, checks follow

    正在核对
    Checking

    没有符合的条目
    No matching findings

    没有适用的规则
    No rules apply

    查了 {1} 条规则，没有发现问题
    {1} {1|rule|rules} checked, no problems found

    查了 {1} 条规则：{2}
    {1} {1|rule|rules} checked: {2}

    第 {1}/{2} 条
    {1}/{2}

    依据里没有这个动作
    Not possible in the evidence

    这一列的合计、平均、中位数和各值的次数；再按关闭
    Sum, mean, median of this column, and how often each value occurs; again to close

    隐去这一列；复制和导出也没有它
    Hide this column, also from copies and exports

    各列照原表：全部显示，原来的次序和宽窄
    Columns as printed: all shown, usual order and widths

    加宽这一列
    Widen this column

    收窄这一列
    Narrow this column

    这一列左移，和左边一列换位置
    Move this column left, past its neighbour

    这一列右移，和右边一列换位置
    Move this column right, past its neighbour

    一列的合计和次数
    A column summed up

    行数
    Rows

    {1}，有值 {2}
    {1}, {2} with a value

    {1}（所列 {2} 个数字）
    {1} ({2} {2|number|numbers} listed)

    平均
    Mean

    最小
    Least

    最大
    Most

    各值的次数
    How often each value occurs

    另有 {1} 个值
    {1} more {1|value|values}

    隐去 {1} 列
    {1} {1|column|columns} hidden

    只剩这一列了
    This is the only column left

    已隐去 {1} 列，+ 全部显示
    {1} {1|column|columns} hidden; + shows all

    各列都是原表的样子
    Columns are as printed

    各列照原表
    Columns as printed

    已是最右一列
    This is the last column

    已是最左一列
    This is the first column

    选取或取消选取这一行；y 复制选取的各行，Esc 全部取消
    Mark this row or unmark it; y copies the marked rows, Esc unmarks all

    表的标题行不能选取
    The row of a table's name cannot be marked

    已选 {1} 行，y 复制，Esc 全部取消
    {1} {1|row|rows} marked; y copies, Esc unmarks all

    """#
}
