extension English {
  /// What commands print and write.
  static let formats = #"""
    ，
    ,{_}

    错误
    Error

    提醒
    Warning

    提示
    Notes

    数
    Number

    类别
    Kind

    时期
    Period

    行
    Row

    列
    Column

    结果
    Result

    编号
    ID

    说明
    Note

    处数
    Places

    两份都有的句子
    Sentence in both

    共有报告
    Of reports

    变动
    Change

    旧节
    Old section

    新节
    New section

    相似度
    Similarity

    旧文
    Old text

    新文
    New text

    主要数字
    Key figures

    报送
    Filing

    {1}分子
    {1} numerator

    {1}分母
    {1} denominator

    {1}较上年
    {1} vs last year

    {1}较上年%
    {1} vs last year (%)

    {1}较上年（百分点）
    {1} vs last year (points)

    {1} 增减
    {1} change

    {1} 较{2}增减
    {1} vs {2}

    {1} 较{2}%
    {1} vs {2} (%)

    共 {1} 份报告，核对 {2} 份，有错误 {3} 份
    {1} {1|report|reports}, {2} checked, {3} with errors

    ；不是报告 {1} 个
    ; {1} other {1|file|files}

    ；读不了 {1} 个
    ; {1} unreadable

    （机关不明）
    (agency unknown)

    年度不明
    year unknown

    级别不明
    level unknown

    没有文字几乎相同的报告
    No reports with nearly the same text

    {1} 年
    {1}

    同一机关两年
    same agency, two years

    同一机关同一年
    same agency, same year

    两个机关
    two agencies

    {1}：{2} 次，{3} 份报告中的 {4} 份{5}
    {1}: {2} {2|time|times} in {4} of {3} {3|report|reports}{5}

    ，最早 {1} 年
    , first in {1}

    {1} 处
    {1} {1|match|matches}

    另有 {1} 处
    {1} more {1|place|places}

    共 {1} 份：有错误 {2} 份，只有提醒 {3} 份，
    {1} {1|report|reports}: {2} with errors, {3} with warnings only,{_}

    没有发现问题 {1} 份
    {1} without problems

    ，读不了 {1} 份
    , {1} unreadable

    第 {1} 张表
    Table {1}

    注：{1}
    Note: {1}

    {1}的数字“{2}”与栏数不符，分不出各属哪一栏，{3} 格未填。
    {1}: the figures “{2}” do not fit the number of columns; {3} {3|cell|cells} left blank.

    {1}的数字连成“{2}”，分不出 {3} 格各是多少，未填。
    {1}: the figures run together as “{2}” and cannot be told apart; {3} {3|cell|cells} left blank.

    另有 {1} 行细目各份都是 0，未列出（csv、json 里有）。
    {1} more detail {1|row|rows}, 0 in all reports, not listed (see csv or json).

    相似度 {1}
    {1} similar

    同 {1}
    {1} same

    改 -{_}
    changed -{_}

    移{_}
    moved{_}{_}{_}

    删 -{_}
    deleted -{_}

    增 +{_}
    added{_}{_}{_}+{_}

    年度报告对照
    Annual reports compared

    删去的字加删除线，新增的字加下划线；没有改动的句子略去。
    Deleted words are struck through, added words underlined; unchanged sentences are left out.

    移走：{1}
    Moved away: {1}

    移来：{1}
    Moved here: {1}

    年度报告核对结果
    Checks of annual reports

    核对的结果是带依据的提示，不是结论：请对照原文。✗ 错误，！ 提醒，· 提示。
    Findings are hints with evidence, not conclusions: compare them with the text. ✗ error, ！ warning, · note.

    共核对 {1} 份，{2} 份没有发现不符。
    {1} {1|report|reports} checked; {2} without findings.

    相符的和无法核对的
    Passed or not checkable

    {1} {2}：{3}
    {1} {2}: {3}

    ……（下略）
    … (cut)

    {1}（{2}）：取自报告的标准表格，空白为报告没有写或无法辨认
    {1} ({2}): from the standard tables of the report; blank where not stated or not legible

    {1}（{2}）：取自报告的标准表格
    {1} ({2}): from the standard tables of the report

    比率的分子，取自报告的标准表格
    numerator of the rate, from the standard tables of the report

    比率的分母；不足30的比率偶然性大
    denominator of the rate; below 30 there are too few for the rate to mean much

    这一年减上一年；有一年没有这个数字的，空白
    this year minus last year; blank where either year has no figure

    这一年比上一年增减的百分比
    change from last year in percent

    这一年的比率减上一年的
    rate of this year minus that of last year

    各列的数是什么：标准表格的行和列、比率，或正文和其他表格里的名称
    what the figures are: row and column of the standard tables, a rate, or a name from the text and other tables

    计量单位
    unit of measure

    报告文件
    file of the report

    报告标题
    title of the report

    报告上印的发布机关
    issuing agency as printed in the report

    归并以后的机关名称（agencies.tsv 可以更正）
    name of the agency, variants merged (agencies.tsv may correct it)

    机关的级别：国家、省、市、县、乡
    level of the agency: 国家 nation, 省 province, 市 city, 县 county, 乡 town

    机关的类别：政府、部门、垂直
    kind of agency: 政府 government, 部门 department, 垂直 vertical (answers to its own kind above it)

    上级机关
    agency above it

    报告所属年度
    year that the report covers

    年度的来源：report 报告，file 文件名，folder 文件夹名
    where the year comes from: report, file (its name) or folder (its name)

    格式：narrative 自由叙述，trial2019（国办公开办函〔2019〕60号），standard2021（国办公开办函〔2021〕30号）
    form: narrative, trial2019 (国办公开办函〔2019〕60号) or standard2021 (国办公开办函〔2021〕30号)

    格式：叙述，2019（国办公开办函〔2019〕60号），2021（国办公开办函〔2021〕30号）
    form: prose, 2019 (国办公开办函〔2019〕60号) or 2021 (国办公开办函〔2021〕30号)

    成文或发布日期
    date of the document or of its publication

    report 报告，notReport 不是报告，unreadable 读不出来
    report, notReport (not a report) or unreadable

    读不出来的原因
    why it is unreadable

    标题的数目
    number of headings

    正文和表格里数字的数目
    number of figures in text and tables

    表格的数目
    number of tables

    核对出的错误数
    number of errors found by the checks

    核对出的提醒数
    number of warnings found by the checks

    核对的结果：错误、提醒、提示、无法核对、相符
    what the check came to: error, warning, note, not checkable or passed

    规则的编号
    id of the rule

    规则的名称
    name of the rule

    两边的数和相差多少；是带依据的提示，请核对原文
    both figures and their difference; a hint with evidence, to be compared with the text

    所依据的格或句子，一行一处
    the cells or sentences it rests on, one a line

    规则的轻重：错误、提醒、提示
    weight of the rule: error, warning or note

    有几处
    number of places

    两份报告的文字有多少相同：0 到 1，数字和格式、法律的套话不计
    how much of the two texts is the same: 0 to 1, without numbers and set phrases of form and law

    years 同一机关两年，twice 同一机关同一年两份，agencies 两个机关
    years: same agency, two years; twice: same agency and year, two files; agencies: two agencies

    较早的一份
    the earlier one

    较晚的一份
    the later one

    词；| 隔开的写法合在一起计
    the word; forms separated by | are counted together

    词出现的次数，互相不重叠，繁简不分
    occurrences of the word, not overlapping, traditional and simplified alike

    正文的字数（含标点）
    length of the text in characters, punctuation included

    每一万字出现的次数
    occurrences per 10,000 characters

    出现这个词的报告份数
    number of reports that hold the word

    这一组的报告份数
    number of reports in the group

    最早出现的年度
    first year of occurrence

    """#
}
