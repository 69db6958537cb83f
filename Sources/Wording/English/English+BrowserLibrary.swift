extension English {
  /// What the views of a library say.
  static let browserLibrary = #"""
    {_}年报库{_}
    {_}Library{_}

    年报库
    Library

    报告
    Reports

    数字
    Figures

    对照
    Compare

    词频
    Words

    相近
    Similar

    {1} 份
    {1} {1|report|reports}

    {_}{1} 份
    {_}{1}

    {1} 份以上
    {1}+ reports

    {_}{1} 份以上
    {_}{1}+

    {1} 个机关
    {1} {1|agency|agencies}

    {1} 个
    {1} {1|figure|figures}

    已选 {1} 份
    {1} marked

    空格隔开各词，| 隔开写法
    blank between words, | between forms

    Enter 数词  Esc 取消
    Enter count  Esc cancel

    机关: 年: 版式: 级别: 错:
    agency: year: form: level: errors:

    第 {1}/{2} 份 ·{_}
    Report {1}/{2} ·{_}

    到右栏；在右栏里打开报告
    To the right pane; there, open the report

    打开：左栏到右栏，右栏打开报告
    Open: from the left pane go right, in the right pane open the report

    回到左栏
    Back to the left pane

    返回：右栏到左栏，再取消检索
    Back: from the right pane to the left, then end the search

    取消：关闭帮助、取消检索、返回左栏
    Cancel: close the help, end the search, back to the left pane

    到开头
    Go to the start

    下一组：机关、规则或报告
    Next group: agency, rule or report

    上一组
    Previous group

    下一处：检索里逐处、逐份，打开报告后也是；对照里为下一处不同；别处同 ]
    Next match, from report to report, also in an open one; in Compare the next difference; elsewhere like ]

    上一处；别处同 [
    Previous match; elsewhere like [

    对照：只列不同之处，或全部列出
    Compare: list the differences only, or all

    选取或取消选取所在的报告；数字里为图中的机关
    Mark or unmark the report; in Figures the agency for the chart

    选取
    Mark

    检索全库，可加 机关: 年: 版式: 级别: 错:
    Search the library; also agency: year: form: level: errors:

    检索全库
    Search

    记下检索式，列在机关上方，Enter 再用
    Save the query; it is listed above the agencies, Enter applies it

    删去光标所在的检索式，按两次
    Delete the saved query at the cursor; press twice

    换排序：年份、核对、指标、文件；数字里按所在列
    Change the order: year, checks, metrics, file; in Figures by the current column

    数字：年份和机关互换行列；核对：按规则、按报告列；词频：按年度、机关、级别
    Figures: swap years and agencies; Checks: by rule or report; Words: by year, agency or level

    转置
    Swap

    核对：已核实、不算、待查、不记
    Checks: confirmed, dismissed, pending, none

    核对：写备注
    Checks: write a remark

    数字：选取的机关画成图，再按回到表；词频同
    Figures: chart the marked agencies, again for the table; the same in Words

    图
    Plot

    复制所在行
    Copy the row

    复制所列全部
    Copy all rows

    导出所列全部（.csv .tsv .xlsx .json .md；图为 .svg）
    Export all rows (.csv .tsv .xlsx .json .md; a chart as .svg)

    报告：机关、年份
    Reports: agencies and years

    数字：各机关各年的数
    Figures: by agency and year

    对照：选取的报告，数字和文字并排
    Compare: the marked reports side by side, figures and text

    核对：全库不相符之处
    Checks: what does not agree, in the whole library

    检索：全库命中
    Search: matches in the whole library

    词频：数全库的词，Enter 列出原文；再按换词
    Words: count words in the library, Enter lists them in context; again for other words

    换词
    New words

    相近：与所在报告文字最相近的报告，列出两份都有的句子；再按 c 两份对照
    Similar: the reports most like this one, and the sentences in both; then c compares the two

    Z …  Z 退出
    Z …  Z quit

    检索的写法
    Queries

    左栏
    Left pane

    主要总数、表样各格、比率、正文和其他表格里的数字，] [ 换类，/ 筛选；在右栏里 / 筛选机关
    Main totals, cells of the form, rates, figures of the text and other tables; ] [ change the kind, / filters; in the right pane / filters agencies

    展开、收起下级；移到各年
    Expand or collapse what is below; go from year to year

    没有这个数字，不是 0
    No such figure; it is not 0

    同年有几份报告，取文件名在前的
    Several reports for the year; the first by file name is used

    几个相近的名称合为一行
    Several similar names in one row

    暗的比率
    Dim rate

    分母不足 30，偶然性大
    The denominator is below 30: too few to mean much

    趋势
    Trend

    各年高低，空处为缺
    Course over the years; blank = no figure

    公众号 数据开放|开放数据
    公众号 数据开放|开放数据

    要数的词，空格隔开，| 隔开一个词的几种写法；繁简、全半角不分，不作拼音
    Words to count, a blank between words, | between forms of one; script and width do not matter; no pinyin

    按年度、机关、级别归总
    Group by year, agency or level

    各词每万字次数的图，一年一点
    Chart of the words per 10,000 characters, a point a year

    列出这一行的原文，词对齐成一列；再按打开报告，退格一步步返回
    List the row in context, the word in one column; again opens the report, Backspace goes back step by step

    原文按报告、后文、前文排序，相同的说法排在一起
    Sort contexts by report, by what follows or by what precedes: like phrases stand together

    原文里到下一份、上一份报告
    In contexts, to the next or previous report

    不再数
    Stop counting

    公众号
    公众号

    文字；繁简、全半角不分，也可打拼音或首字母
    Text; script and width do not matter; pinyin or its initials will do

    机关:教育
    agency:教育

    机关名称里有这些字
    The name of the agency has these characters

    年:2021-2023
    year:2021-2023

    报告年度，也可写 年:2022
    Year of the report; also year:2022

    级别:县
    level:county

    国家、省、市、县、乡；级别:县|乡
    nation, province, city, county, town; level:county|town

    版式:2021
    form:2021

    2021、2019、叙述
    2021, 2019, narrative (in the list: prose)

    错:有
    errors:yes

    有错误；也可写 错:无、错:未（还没有核对）、错:>2
    Has errors; also errors:no, errors:unchecked, errors:>2

    -版式:2021
    -form:2021

    除去符合的
    Exclude

    已有报告
    Report filed

    缺这一年
    No report

    有数字不相符
    Some figures do not agree

    已选取
    Marked

    年份取自文件名
    Year taken from the file name

    改 移 删 增
    C M D A

    对照：改动、移动、删去、新增的句子；窄屏上改动的分旧、新，移动的分去、来
    Compare: changed, moved, deleted, added sentences; on a narrow screen - is the old side, + the new

    对照：名称相近的指标、意思相近的章节，两个名称都列出
    Compare: metrics of similar names, sections of similar meaning; both names are given

    没有报告
    No reports

    正在读入
    Reading

    没有不相符之处
    Everything agrees

    还没有发现不相符之处
    Everything agrees so far

    按 / 检索全库
    Press / to search the library

    正在数
    Counting

    按 w 输入要数的词，空格隔开，一个词的几种写法用 | 隔开
    Press w to enter words to count: blank between words, | between forms

    没有文字相近的报告
    No report has similar text

    正在找文字最相近的报告
    Looking for the most similar reports

    机关
    Agency

    机关不明
    agency unknown

    级别
    Level

    年份
    Year

    年度
    Year

    标题
    Title

    版式
    Form

    叙述
    prose

    表
    Table

    文件
    File

    规则
    Rule

    文字
    Text

    相似
    Similarity

    处
    Count

    次
    Times

    词
    Word

    {1}：{2}
    {1}: {2}

    读不出
    failed

    非报告
    other

    {1}    Enter 检索
    {1}    Enter search

    按{1}排序
    Sort: {1}

    没有选取
    Nothing marked

    不是报告：{1}
    Not a report: {1}

    先按 / 检索，再按 a 记下检索式
    Search with / first; then a saves it

    已记下“{1}”，在机关上方
    Saved “{1}”, above the agencies

    光标在记下的检索式上时，x 删去它
    x deletes the saved query at the cursor

    再按一次 x 删去“{1}”
    Press x again to delete “{1}”

    已删去“{1}”
    Deleted “{1}”

    正在取全部说明，取完再按一次
    Fetching messages; press again when done

    按报告列出
    Listed by report

    按规则列出
    Listed by rule

    两份都有的句子 {1}
    Sentences in both: {1}

    没有整句相同，只有词句相近
    No sentence in common, only similar wording

    先选一份报告，再按 = 找文字最相近的
    Select a report, then = finds similar

    这份报告还没有核对完，稍后再按 =
    Not checked yet; press = again later

    正在找与 {1} 文字最相近的报告
    Looking for reports like {1}

    与 {1} 相近的 {2} 份
    {2} {2|report|reports} like {1}

    前文
    Before

    后文
    After

    次数
    Count

    字数
    Length

    每万字
    Per 10k

    最早
    First year

    合计
    Total

    {1}不明
    {1} unknown

    正在数“{1}”，Esc 取消
    Counting “{1}”, Esc cancels

    正在数，Esc 取消
    Counting, Esc cancels

    正在取原文，Esc 取消
    Fetching contexts, Esc cancels

    已取消
    cancelled

    按{1}归总
    Group: {1}

    没有年度已知的次数
    No counts of a known year

    还没有数词
    No words counted yet

    {1}-词频.{2}
    {1}-words.{2}

    {1}没有“{2}”
    No “{2}” in {1}

    {1}（共 {2}）
    {1} (of {2})

    {1}/{2} 处 · {3}
    {1}/{2} · {3}

    只限检索到的报告 ·{_}
    Found reports only ·{_}

    {1}：{2} 次，{3} 份中的 {4} 份
    {1}: {2} in {4}/{3} reports

    {_}· 按{1}
    {_}· sort: {1}

    {1} 每万字次数
    {1} per 10,000 characters

    每万字次数
    Times per 10,000 characters

    正在对照 {1} 份报告
    Comparing {1} reports

    选取了 {1} 份，对照前 {2} 份
    {1} marked; the first {2} are compared

    在“1 报告”里按空格选取两份以上报告，再按 c 对照
    Mark two or more reports with Space in “1 Reports”, then press c

    没有选取两份以上，取{1}最近两年：{2}
    Last two years of {1}: {2}

    {1}/{2} · 不同 {3}
    {1}/{2} · {3} differ

    {_}· 只列不同
    {_}· differences only

    {_}· 略去相同
    {_}· equal ones hidden

    没有不同之处
    No differences

    后面没有不同之处了
    No more differences below

    前面没有不同之处了
    No more differences above

    到{1}
    Now in {1}

    较{1}
    vs {1}

    Enter 逐句对照这一节
    Enter compares it sentence by sentence

    （没有）
    (none)

    （移到{1}）
    (moved to {1})

    （移自{1}）
    (moved from {1})

    本节别处
    another place in this section

    正文和其他表格
    Text and other tables

    文字 {1} → {2}
    Text {1} → {2}

    {_}{_}相似度 {1}
    {_}{_}{1} similar

    {1}（删去）
    {1} (deleted)

    {1}（新增）
    {1} (new)

    无改动
    unchanged

    改 {1}
    {1} changed

    移 {1}
    {1} moved

    删 {1}
    {1} deleted

    增 {1}
    {1} added

    改
    C

    移
    M

    删
    D

    增
    A

    旧
    C-

    新
    C+

    去
    M-

    来
    M+

    … {1} 句相同
    … {1} equal {1|sentence|sentences}

    主要总数
    Main totals

    表样各格
    Cells of the form

    比率
    Rates

    份
    Reports

    正在统计
    Gathering figures

    还没有核对完的报告
    No report is checked yet

    没有符合的数字
    No figure matches

    没有机关和年份都已知的数字
    No figures of a known agency and year

    没有符合的机关
    No agency matches

    {_}{_}只限检索到的报告
    {_}{_}found reports only

    这一年没有这个数字
    No such figure for this year

    没有可画的数字
    No figures to chart

    没有可导出的数字
    No figures to export

    先按 → 到右栏，再选取机关
    → for the right pane, then mark agencies

    图里最多 {1} 个机关，先取消一个
    At most {1} agencies; unmark one first

    已选 {1} 个机关，p 看图
    {1} {1|agency|agencies} marked; p for the chart

    {1}年
    {1}

    较上年
    Change

    较上年%
    Change %

    {1}较{2}
    {2}→{1}

    中位数
    Median

    上四分位
    Upper quartile

    下四分位
    Lower quartile

    {1}年：
    {1}:{_}

    没有这个数字
    no such figure

    {1}÷{2}＝{3}
    {1}/{2} = {3}

    （不足{1}，偶然性大）
    {_}(below {1}: too few to mean much)

    ，较上年{1}个百分点
    , {1} points on the year before

    ，较上年{1}
    , {1} on the year before

    ；同年共{1}份，取 {2}
    ; {1} reports that year, {2} is used

    {1} 个机关，{2} 有 {3} 年
    {1} {1|agency|agencies}; {2} has {3} {3|year|years}

    ，最近一年 {1}÷{2}
    , the latest {1}/{2}

    ；另有 {1} 份机关或年份不明
    ; {1} more of unknown agency or year

    ＋{1}
    +{1}

    －{1}
    -{1}

    {1} {2}年 {3}
    {1} {2}: {3}

    帮助  {1}/{2} 行
    Help  line {1}/{2}

    """#
}
