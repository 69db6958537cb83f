extension English {
  /// What the keys that a library shares with its reports say, and what a report was read from.
  static let browserKeys = #"""
    原文件：在下方对照光标所在处在文件里的样子；再按或 Esc 关闭
    Source: shows below how the place of the cursor stands in the file; again or Esc closes it

    原文件往下滚
    Scroll the source down

    原文件往上滚
    Scroll the source up

    窗口太小，放不下原文件
    The window is too small for the source

    这种格式的文件没有可以对照的文字
    A file of this format has no text to show

    先按 {1} 打开原文件
    {1} opens the source first

    读完再显示
    Shown when all is read

    第 {1} 页
    page {1}

    第 {1} 行
    line {1}

    这里在文件里没有对应的文字
    the file has no words for this

    附近：这些字是读入时补的或改的
    nearby: these words were made or changed in reading

    原文件
    Source

    滚动
    scroll

    标准输入只能读一次，看不到原文件
    Standard input can be read only once: there is no source to show

    {1}：报告库里已经没有这份报告
    {1}: the library has no such report any more

    做一个动作：打它的名字或键（导出、daochu、export、w），或到一个机关
    Do an action by its name or key (导出, daochu, export, w), or go to an agency

    重新读入有变化的文件
    Read files anew that changed

    下一部分：不属于别的机关的机关、一类数字、一份报告的原文
    Next part: an agency below no other, a kind of figure, the places in a report

    上一部分
    Previous part

    数字、对照里到最左一列
    Figures, side by side: to the first column

    数字、对照里到最右一列
    Figures, side by side: to the last column

    回到上一个视图；打开的报告里没有更早的地方时，回到报告库
    Back to the view before; out of an open report without an earlier place

    再到后一个视图
    Forward to the view after it

    这里没有这个动作
    There is no such action here

    这里用不上 — {1}
    Not here — {1}

    还在读入：{1}
    Still reading: {1}

    正在重新读入有变化的文件
    Reading anew what changed

    没有叫“{1}”的动作或机关；全库检索按 {2}
    No action or agency is called “{1}”; {2} searches all reports

    动作的名字或键、机关
    An action's name or key, an agency

    打开这一份报告或报告库；双击也行
    Open this report or library; a double click too

    查找：标题、机关、年份、路径，也可打拼音
    Find: title, agency, year, path; pinyin too

    取消查找；没有查找时退出
    Cancel the search; without one, quit

    q 关闭
    q close

    ↑↓ 移动  Enter 打开  / 查找  ? 帮助  q 退出
    ↑↓ move  Enter open  / find  ? help  q quit

    Enter 打开  ? 帮助  q 退出
    Enter open  ? help  q quit

    ? 帮助  q 退出
    ? help  q quit

    到正文里的这一节
    To this section in the text

    到正文
    Into text

    目录里的 Enter。open：单独打开这一节，退格返回；into：到右边正文里的这一节，全文还在。
    Enter in the outline. open: the section by itself, Backspace returns; into: to the section in the text at the right, which stays whole.

    没有“{1}”；条件写作 >1000件、<=5%、单位:篇、章节:复议 诉讼
    No “{1}”; conditions are “>1000件”, “<=5%”, “unit:篇”, “s:复议 诉讼”

    “机关:”后面写机关名称里的字，如 机关:教育
    Behind “agency:” stand characters of its name, as “agency:教育”

    “年:”后面写年份，如 年:2023 或 年:2021-2023
    Behind “year:” stands a year, as year:2023 or year:2021-2023

    “版式:”后面写 2021、2019 或 叙述
    Behind “form:” stands 2021, 2019 or narrative

    “级别:”后面写 国家、省、市、县 或 乡
    Behind “level:” stands nation, province, city, county or town

    “错:”后面写 有、无、未 或 >2
    Behind “errors:” stands yes, no, unchecked or >2

    “{1}”不是条件，按原样找；条件如 >1000件、单位:篇
    “{1}” is no condition and was looked for as it stands; conditions are as “>1000件”, “unit:篇”

    没有找到：{1}
    Nothing found: {1}

    图上用不上这个键；{1} 回到表格
    This key does nothing in a chart; {1} returns to the table

    {1}-指标.csv
    {1}-metrics.csv

    {1}-核对.csv
    {1}-checks.csv

    错误 {1}
    {1} {1|error|errors}

    提醒 {1}
    {1} {1|warning|warnings}

    说明 {1}
    {1} {1|note|notes}

    无法核对 {1}
    {1} not checkable

    相符 {1}
    {1} passed

    表{1}
    Table {1}

    第 {1} 张
    No. {1}

    已读入有变化的文件
    What changed was read

    下一处不同
    Next difference

    略去相同
    Hide equal

    换节
    Section

    只列不同
    Differences only

    换列
    Column

    回到表
    Table

    “{1}”用在打开的报告里：{2}
    “{1}” works in an open report: {2}

    """#
}
