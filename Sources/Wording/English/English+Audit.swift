extension English {
  /// What checks say.
  static let audit = #"""
    {1}＋{2}
    {1} + {2}

    {1}”＋“{2}
    {1}” + “{2}

    无法核对
    Not checkable

    相符
    Passed

    已核实
    Confirmed

    不算
    Dismissed

    待查
    Pending

    **{1}**（{2}）{3}
    **{1}** ({2}) {3}

    {1}  {2}（{3}）
    {1}  {2} ({3})

    表三勾稽关系
    Table 3 balance

    表三各列合计
    Table 3 columns

    表三各行合计
    Table 3 rows

    表四各类合计
    Table 4 totals

    表二数值
    Table 2 values

    表二现行有效数
    Table 2 in force

    正文与表三
    Text vs table 3

    正文合计与占比
    Sums and shares

    收费说明
    Fees explained

    问题与改进
    Problems section

    结构与表格
    Structure

    统计期限
    Period covered

    空白格
    Blank cells

    成文日期
    Document date

    上年结转
    Carry-over

    现行有效推算
    In force, carried on

    上一年项目数
    Items last year

    与上年雷同
    Repeated text

    新旧格式
    Old and new form

    下级之和
    Sum of agencies below

    缺年度
    Missing year

    同年多份
    Duplicate year

    与别家雷同
    Same text as another

    表三每一列：第一项加第二项之和，应等于第三项总计加第四项之和。
    Table 3, each column: items 一 and 二 together should equal the total of item 三 and item 四 together.

    表三每一列：各项办理结果之和应等于（七）总计。
    Table 3, each column: the outcomes should add up to （七）总计.

    表三每一行：六类申请人之和应等于总计。
    Table 3, each row: the six kinds of requesters should add up to the total.

    表四每一类：维持、纠正、其他、尚未审结之和应等于总计。
    Table 4, each kind: upheld, corrected, other and pending should add up to the total.

    表二：件数应为不小于 0 的整数，金额应不小于 0。
    Table 2: counts should be whole numbers not below 0, amounts should not be below 0.

    表二：现行有效数（旧格式为对外公开总数）应不小于本年净增数。
    Table 2: what is in force (in the old form: disclosed in all) should not be less than the net increase of the year.

    正文里的申请件数应与表三相同。
    The numbers of requests in the text should be those of table 3.

    正文写明的分项之和应等于总数，占比应与两数相除的结果相同。
    The parts that the text states should add up to its totals, and its shares should be the quotients of its figures.

    表二有收费的，第六部分应有说明；仅供参考。
    Where table 2 has fees, section 6 should say something of them; for information only.

    第五部分应写明存在的主要问题和改进情况。
    Section 5 should state the main problems and what was improved.

    六个部分和三张表应齐全，次序应与规定相符。
    All six sections and three tables should be there, in the prescribed order.

    统计期限应为标题所称年份的 1 月 1 日至 12 月 31 日。
    The period covered should be 1 January to 31 December of the year in the title.

    表三、表四不应有空白格，没有发生的应填 0。
    Tables 3 and 4 should have no blank cells; what did not occur should be entered as 0.

    部门应在次年 1 月 31 日前、政府应在 3 月 31 日前公布；2018 年度及以前均为 3 月 31 日前。
    Departments should publish by 31 January of the next year, governments by 31 March; up to the reports for 2018 all by 31 March.

    表三第二项“上年结转”应等于上一年报告的第四项“结转下年度”，总计和各类申请人都一样。
    Table 3: what item 二 carries over from last year should be what item 四 of last year's report carried forward, in total and for each kind of requester.

    表二：上一年现行有效加本年制发减本年废止，应等于本年现行有效；清理过的除外。
    Table 2: in force last year, plus issued, less repealed this year should be in force this year, unless there was a clean-up.

    表二（旧格式）：上一年项目数量应等于上一年报告的项目数量加其增减。
    Table 2 (old form): the items of last year should be the items in last year's report plus its change.

    正文各部分不应照抄上一年；仅供参考。
    No section of the text should be copied from last year; for information only.

    旧格式的对外公开总数量与新格式的现行有效件数不是一回事，不作比较。
    对外公开总数量 of the old form and 现行有效件数 of the new one count different things and are not compared.

    一级政府的报告汇总下级时，表二至表四的数应等于各下级之和；仅供参考。
    Where a government's report covers the agencies below it, the figures of tables 2 to 4 should be the sums of theirs; for information only.

    一个机关前后两年都有报告，中间不应缺年度；库里没有的不一定没有公布。
    An agency with reports of earlier and later years should lack none between; what the library lacks may still have been published.

    一个机关一年应只有一份报告；有几份的，内容应一致。
    An agency should have one report a year; if there are several, they should say the same.

    正文不应与别的机关雷同；谁抄谁不能由此断定。
    The text should not be that of another agency; who copied from whom cannot be told.

    表二
    Table 2

    表三
    Table 3

    表四
    Table 4

    第 {1} 张{2}
    {2} no. {1}

    第 {1} 张{2}（{3}）
    {2} no. {1} ({3})

    ：{1} 列
    {1} {1|column|columns}

    其余 {1} 列相符。
    ; holds for {1} {1|column|columns}

    ：{1} 行
    {1} {1|row|rows}

    其余 {1} 行相符。
    ; holds for {1} {1|row|rows}

    ：{1} 类
    {1} {1|kind|kinds}

    其余 {1} 类相符。
    ; holds for {1} {1|kind|kinds}

    ：{1} 格
    {1} {1|cell|cells}

    其余 {1} 格相符。
    ; holds for {1} {1|cell|cells}

    ：{1} 处
    {1} {1|place|places}

    其余 {1} 处相符。
    ; holds for {1} {1|place|places}

    {1}等
    {1}, …

    {1}：{2}＝{3}，总计为 {4}，相差 {5}，请核对。
    {1}: {2} = {3}, but the total is {4} (difference {5})

    {1}{2}有约数，不能断定（{3}）。
    {1}: {2} undecided ({3}), with approximate figures

    {1}{2}都相符。
    {1} ({2})

    {1}：没有可核对的数字。
    {1}: no figures to check

    {1}{2}有空格或非数字，不作 0 计，无法核对（{3}）。
    {1}: {2} not checkable ({3}), as blank or non-numeric cells do not count as 0

    没有读到表三（收到和处理政府信息公开申请情况），无法核对。
    Table 3 (收到和处理政府信息公开申请情况) not found, nothing to check

    {1}各列“一＋二＝（七）＋四”
    {1}, each column 一 + 二 = （七） + 四

    一＋二＝{1}＝{2}
    一 + 二 = {1} = {2}

    （七）＋四＝{1}＝{2}
    （七） + 四 = {1} = {2}

    {1}“{2}”一列：{3}，{4}，相差 {5}，请核对。
    {1}, column “{2}”: {3}, but {4} (difference {5})

    {1}各列办理结果之和与（七）总计
    {1}, outcomes add up to （七）总计

    {1}“{2}”一列：各项办理结果之和为 {3}，（七）总计为 {4}，相差 {5}，请核对。
    {1}, column “{2}”: （七）总计 is {4}, but the outcomes add up to {3} (difference {5})

    {1}各行申请人之和与总计
    {1}, requesters add up to the total

    {1}“{2}”一行
    {1}, row “{2}”

    没有读到表四（行政复议、行政诉讼情况），无法核对。
    Table 4 (行政复议、行政诉讼情况) not found, nothing to check

    {1}各类结果之和与总计
    {1}, results add up to the total

    {1}“{2}”
    {1}, “{2}”

    没有读到表二（主动公开政府信息情况），无法核对。
    Table 2 (主动公开政府信息情况) not found, nothing to check

    {1}各数不小于 0，件数为整数
    {1}, no negative figures, counts are whole numbers

    {1}“{2}”的{3}为 {4}，小于 0，请核对。
    {1}, “{2}”: {3} is {4}, below 0

    {1}“{2}”的{3}为 {4}，不是整数，请核对。
    {1}, “{2}”: {3} is {4}, not a whole number

    {1}没有现行有效件数或对外公开总数量，无法核对。
    {1} has neither 现行有效件数 nor 对外公开总数量, nothing to check

    {1}年末数不小于本年净增数
    {1}, year-end figure not below the net increase of the year

    制发 {1}－废止 {2}
    issued {1} − repealed {2}

    新公开 {1}
    newly disclosed {1}

    {1}“{2}”：{3}为 {4}，少于本年{5}，相差 {6}，请核对。
    {1}, “{2}”: {3} is {4}, less than {5} this year (difference {6})

    六个部分和三张表齐全，次序相符。
    All six sections and three tables are there, in order

    没有找到{1}，请核对是否缺少或改了名称。
    Not found: {1}; check whether missing or renamed

    六个部分齐全。
    All six sections are there

    “{1}”排在“{2}”之前，与规定的次序不符。
    “{1}” stands before “{2}”, not in the prescribed order

    表二（主动公开）
    table 2 (proactive disclosure)

    表三（申请）
    table 3 (requests)

    表四（复议、诉讼）
    table 4 (reconsideration, litigation)

    三张表齐全。
    All three tables are there

    文件中没有读到三张表，可能是转存文字时丢失，或表格是图片。
    None of the three tables found in the file; they may have been lost when it was saved as text, or be pictures

    没有读到{1}，其他表格都在，请核对。
    Not found: {1}; the other tables are there

    没有找到第五部分（存在的主要问题及改进情况）。
    Section 5 (存在的主要问题及改进情况) not found

    第五部分没有内容，应写明存在的主要问题和改进情况。
    Section 5 is empty; it should state the main problems and what was improved

    第五部分只有“{1}”，应写明存在的主要问题和改进情况。
    Section 5 says only “{1}”; it should state the main problems and what was improved

    第五部分有 {1} 字。
    Section 5 has {1} characters

    {1}没有行政事业性收费的金额，无法核对。
    {1} has no amount of administrative fees, nothing to check

    {1}没有行政事业性收费。
    {1} has no administrative fees

    没有找到第六部分（其他需要报告的事项）。
    Section 6 (其他需要报告的事项) not found

    {1}有行政事业性收费，第六部分有说明。
    {1} has administrative fees, and section 6 says something

    {1}行政事业性收费为 {2}，第六部分只写“无”。行政事业性收费不等于信息公开处理费，仅供参考。
    {1} has administrative fees of {2}, but section 6 says only “无”; these are not information-processing fees, so for information only

    没有读到统计期限（起止日期），无法核对。
    No period covered (first and last day) found, nothing to check

    {1}至{2}
    {1} to {2}

    止于开始之前
    ends before it begins

    不是 1 月 1 日至 12 月 31 日的一个整年
    not one whole year from 1 January to 31 December

    不是 9 月 1 日至次年 8 月 31 日的一个学年
    not one school year from 1 September to 31 August

    与标题的 {1} 年不符
    not {1} as in the title

    统计期限为{1}。
    Period covered: {1}

    统计期限写作{1}，{2}，请核对。
    Period covered: {1}: {2}

    没有读到成文日期或发布日期，无法核对是否按时。
    No date of document or publication found, cannot check whether it was in time

    {1}早于 {2} 年年末，请核对年份。
    {1} is before the end of {2}; check the year

    {1}，不晚于{2}。
    {1}, not later than {2}

    {1}，晚于规定的{2}，请核对。
    {1}, later than the prescribed {2}

    成文日期{1}
    Document date {1}

    发布日期{1}
    Publication date {1}

    {1} {2} 格中有 {3} 格的数字连在一起，分不出各格，不作空白计。
    {1}: in {3} of {2} cells digits ran together and cannot be told apart; they do not count as blank

    {1} {2} 格中有 {3} 格写的不是件数，请核对。
    {1}: {3} of {2} cells {3|does|do} not hold a count

    {1} {2} 格都有数字。
    {1}: all {2} cells have numbers

    {1} {2} 格中有 {3} 格空白或不是数字，没有发生的应填 0。
    {1}: {3} of {2} cells {3|is blank or not a number|are blank or not numbers}; what did not occur should be 0

    正文“{1}”{2}
    The text has “{1}” {2}

    {1}：{2}＝{3}，相符。
    {1}: {2} = {3}, which agrees

    {1}：{2}＝{3}，与总数相差 {4}，请核对。
    {1}, but {2} = {3} (difference {4})

    {1}，{2}，比总数多 {3}，请核对。
    {1}, but {2} ({3} more than the total)

    其中“{1}”{2}
    of these “{1}” {2}

    {1}：{2}＝{3}，与正文相差 {4}，请核对。
    {1}, but {2} = {3} (difference {4})

    {1}：{2}＝{3}，与总数相差 {4}，可能是四舍五入所致。
    {1}, but {2} = {3} (difference {4}, perhaps from rounding)

    正文“{1}”写作 {2}
    The text has “{1}” {2}

    {1}÷{2}＝{3}%
    {1} ÷ {2} = {3}%

    {1}，{2}，相符。
    {1}, and {2}, which agrees

    {1}，{2}，相差 {3} 个百分点，请核对。
    {1}, but {2} (difference {3} percentage {3|point|points})

    正文新收＋上年结转＝{1}＋{2}＝{3}
    Text: received + carried over = {1} + {2} = {3}

    办结＋结转下年＝{1}＋{2}＝{3}
    completed + carried forward = {1} + {2} = {3}

    {1}，{2}，相差 {3}，请核对。
    {1}, but {2} (difference {3})

    正文数字与表三
    Figures of the text as in table 3

    正文数字与表四
    Figures of the text as in table 4

    {1}＝{2}
    {1} = {2}

    {1}{2}为 {3}
    {1}, {2}, has {3}

    {1}为 {2}
    {1} has {2}

    {1}，{2}，相差 {3}，请核对口径是否一致。
    {1}, but {2} (difference {3}); check that both count the same

    {1}{2}总计空白
    {1}, {2}: total blank

    {1}总计空白
    {1}: total blank

    {1}，{2}，已填各格之和为 {3}，至少相差 {4}，请核对口径是否一致。
    {1}, but {2}, filled cells add up to {3} (difference at least {4}); check that both count the same

    {1}“{2}”各项
    {1}, all of “{2}”

    各类法人或其他组织
    all organisations

    {1} {2} 年报告
    the report of {1} for {2}

    {1}报告
    the report of {1}

    正文与{1}有 {2}% 相同，另与 {3} 份相近；谁抄谁不能由此断定。
    {2}% of the text is that of {1}, and it is close to {3} {3|other|others}; who copied from whom cannot be told

    正文与{1}有 {2}% 相同；谁抄谁不能由此断定。
    {2}% of the text is that of {1}; who copied from whom cannot be told

    引言
    Introduction

    “{1}”有 {2}%
    “{1}” {2}%

    与 {1} 年报告相同的文字：{2}（数字不计）；仅供参考。
    Text as in the report for {1}: {2} (figures aside); for information only

    与上年报告相同的文字：{1}（数字不计）；仅供参考。
    Text as in last year's report: {1} (figures aside); for information only

    库里有{1} {2} 年和 {3} 年的报告，没有 {4} 年的。
    The library has reports of {1} for {2} and {3}, but not for {4}

    {1} {2} 年的报告有 {3} 份
    {1} has {3} reports for {2}

    {1}，有 {2} 个数不同（{3}等），请核对以哪份为准。
    {1}, which differ in {2} {2|figure|figures} ({3}, …); check which one counts

    {1}，表格里的数相同。
    {1}, with the same figures in their tables

    {1}。
    {1}

    {1} 个部门中 {2} 个已报（不含下级政府）
    {2} of {1} departments below {2|has|have} filed (governments below not counted)

    {1} 个下级中 {2} 个已报
    {2} of {1} agencies below {2|has|have} filed

    {1}（缺{2}），不能断定是否等于下级之和。
    {1} (missing {2}), so their sums cannot be told

    {1}；{2} {3} 个数中只有 {4} 个等于下级之和，看来不是同一范围，没有逐格比较。
    {1}; {2}: only {4} of {3} figures {4|is the sum|are the sums} of theirs, so the scope seems to differ and cells were not compared

    {1}；{2} {3} 个数都等于下级之和。
    {1}; {2}: all {3} figures are the sums of theirs

    {1}“{2}”为 {3}，{4}，各下级之和为 {5}，相差 {6}，请核对。
    {1}, “{2}” is {3}, but the agencies below add up to {5} (difference {6}; {4})

    {1} {2}、{3}
    {1} {2} → {3}

    上年结转总计为 {1}，{2} 年报告结转下年度总计为 {3}
    Carried over from last year is {1} in total, but the report for {2} carried forward {3}

    {1}，相差 {2}，请核对。
    {1} (difference {2})

    {1}，相差 {2}（{3}），请核对。
    {1} (difference {2}: {3})

    上年结转总计为 {1}，与 {2} 年报告的结转下年度相同。
    Carried over from last year is {1} in total, as carried forward in the report for {2}

    上年结转总计与 {1} 年报告的结转下年度同为 {2}，各类申请人不同（{3}）。
    Carried over from last year is {2} in total, as carried forward in the report for {1}, but the kinds of requesters differ ({3})

    本年报告没有上年结转总计
    This report has no total carried over from last year

    {1} 年报告没有结转下年度总计
    The report for {1} has no total carried forward

    {1}（空格不作 0 计），无法与上一年核对。
    {1} (a blank does not count as 0), cannot compare the years

    {1} 年报告按旧格式填“对外公开总数量”，本年填“现行有效件数”，不是一回事，没有比较。
    The report for {1} gives “对外公开总数量” (old form), this one “现行有效件数”; these count different things and were not compared

    报告说明{1}有清理或变动，不能由 {2} 年的现行有效数推算。
    The report tells of a clean-up or change of {1}, so it does not follow from what was in force in {2}

    表二{1}本年或 {2} 年缺数（空格不作 0 计），无法推算。
    Table 2, {1}: a figure of this year or {2} is missing (a blank does not count as 0), cannot calculate

    现行有效 {1}＋本年制发 {2}－本年废止 {3}＝{4}
    in force {1} + issued this year {2} − repealed this year {3} = {4}

    “{1}”：{2} 年{3}，本年现行有效为 {4}，相差 {5}，请核对；如因清理变动，宜作说明。
    “{1}”: in force this year is {4}, but from {2}: {3} (difference {5}); if a clean-up changed it, the report should say so

    上一年项目数量 {1}＋本年增减 {2}＝{3}
    items of the year before {1} + change {2} = {3}

    “{1}”：{2} 年{3}，本年报告的上一年项目数量为 {4}，相差 {5}，请核对。
    “{1}”: items of last year in this report are {4}, but from the report for {2}: {3} (difference {5})

    表二{1}与 {2} 年报告推算的相符。
    Table 2, {1}: as calculated from the report for {2}

    年份不明
    year unknown

    X.FORMAT：只有{1}年版格式有这一项
    X.FORMAT: only the form of {1} has this figure

    X.FORMAT：只有{1}年版格式有这一项；另一版的“{2}”口径不同，不作比较
    X.FORMAT: only the form of {1} has this figure; “{2}” of the other form counts something else and is not compared

    ≈ 名称相近，并作一行：{1}
    ≈ similar names, joined in one row: {1}

    格式不印这一项，为各分项之和
    not printed in the form; the sum of its parts

    有报告的数字连写，分不出是多少，不填
    left blank where a report's digits ran together and cannot be told apart

    名称笼统，各份所指未必相同，请看原句
    vague name, reports may mean different things; see the sentences

    同名的数有 {1} 个，按先后对应
    {1} figures of this name, matched in their order

    约{1}
    ~{1}

    """#
}
