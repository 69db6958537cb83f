extension English {
  /// What the bars, prompts, keys and help of the browser say.
  static let browserBars = #"""
    、
    ,{_}

    ；
    ;{_}

    ：
    :{_}

    帮助
    Help

    报告之外的文字
    Rest of the web page

    输入行
    Input line

    空格
    Space

    退格
    Backspace

    字母
    letter:

    {1} 字母
    {1} letter

    上移一行
    Up one line

    移动
    move

    下移一行
    Down one line

    返回原处
    Go back

    取消：关闭检索、返回原处
    Cancel: close the search, go back

    下一屏
    Next screen

    上一屏
    Previous screen

    到开头；gg 也行
    Go to the top; also gg

    到末尾
    Go to the end

    下一节；在表格里为下一张表，在核对里为下一条
    Next section; in Tables next table, in Checks next finding

    上一节；在表格里为上一张表，在核对里为上一条
    Previous section; in Tables previous table, in Checks previous finding

    换到另一栏
    Switch panes

    换栏
    pane

    在帮助里查找
    Search the help

    查找
    Find

    检索光标所在行的词；再按换下一个词
    Search for a word of this line; again for its next word

    下一处匹配；表格里为下一处不相符，核对里为下一条
    Next match; in Tables next mismatch, in Checks next finding

    上一处匹配；表格里为上一处不相符，核对里为上一条
    Previous match; in Tables previous mismatch, in Checks previous finding

    跳到：节号（二、2、2.1）、标题的字或拼音、行（#33）、百分比（50%），或一个动作的名字（导出、daochu、export）
    Go to a section number (二, 2, 2.1), a heading by its words or pinyin, a line (#33), a percentage (50%), or do an action by its name (export, 导出, daochu)

    复制：所在段落，所选指标、单元格或条目，匹配处的原句
    Copy the paragraph, the selected metric, cell or finding, or the sentence of the match

    网页上报告之外的文字：导航、页脚；再按关闭
    Rest of the web page: menus, footer; again to close

    用别的程序打开所在段落里的链接，没有链接则打开文件
    Open the link of this paragraph in another program, or the file if there is none

    把所在段落、指标、单元格或条目交给一个命令
    Pipe the paragraph, metric, cell or finding to a command

    重新读入文件；文件有改动时自动读入
    Read the file again; done automatically when it changes

    退出
    Quit

    关闭
    Close

    下半屏
    Half a screen down

    上半屏
    Half a screen up

    下一段；目录里为同级下一节，表里为下一组
    Next paragraph; in the outline next section of this level, in tables next group

    上一段；目录里为同级上一节，表里为上一组
    Previous paragraph; in the outline previous section of this level, in tables previous group

    到屏幕最上一行
    To the top line of the screen

    到屏幕中间一行
    To the middle line of the screen

    到屏幕最下一行
    To the bottom line of the screen

    所在行移到屏幕中间
    Move this line to the middle of the screen

    居中
    center

    所在行移到屏幕上方
    Move this line to the top of the screen

    置顶
    top

    所在行移到屏幕下方
    Move this line to the bottom of the screen

    置底
    bottom

    滚下一行，光标不动
    Scroll down one line, cursor stays

    滚上一行，光标不动
    Scroll up one line, cursor stays

    表格里到最左一列；正文里到段首
    In tables to the first column; in the text to the start of the paragraph

    表格里到最右一列；正文里到段末
    In tables to the last column; in the text to the end of the paragraph

    给这个地方一个字母，下次打开还在
    Mark this place with a letter, kept for next time

    记下
    mark

    到这个字母的地方
    Go to the mark of a letter

    前往
    go

    到上一次跳转以前的地方；再按回来
    To where the last jump began; again to return

    跳转以前
    back

    回到上一处
    Back to the previous place

    再到后一处
    Forward to the next place

    确定
    Confirm

    取消，回到原处
    Cancel and go back

    光标左移
    Cursor left

    光标右移
    Cursor right

    光标到行首
    Cursor to the start of the line

    光标到行尾
    Cursor to the end of the line

    上一条输入过的
    Previous input

    下一条输入过的
    Next input

    删去前一字；无字时取消
    Delete the character before; cancel if the line is empty

    删去后一字
    Delete the character after

    跳到：选下一个
    Go to: choose the next one

    删去前一词
    Delete the word before

    删去光标前全部
    Delete all before the cursor

    重画屏幕
    Redraw the screen

    挂起，fg 返回
    Suspend; fg returns

    “{1}”在这里没有作用；{2}
    “{1}”: {2}

    “{1}”用在{2}里：{3}
    “{1}” is for {2}

    “{1}”没有作用，? 看全部按键
    “{1}” does nothing; ? lists all keys

    下一屏按空格
    Space for the next screen

    下一处按 n
    n for the next match

    报告只读
    reports are read-only

    用别的程序打开按 o
    o opens in another program

    到百分比写作 :50%
    type :50% for a percentage

    到一行写作 :#33
    type :#33 for a line

    视图是 1 到 5，到一行写作 :#33
    views are 1 to 5, a line is :#33

    筛选在指标、表格、核对里按 /
    / filters in views 2 to 4

    没有宏
    there are no macros

    没有可以撤销的
    nothing to undo

    没有可以重做的
    nothing to redo

    所在的行写在状态栏右边
    the line number is at the right

    导出在指标、表格、核对里按 e
    e exports in views 2 to 4

    换栏按 Tab
    Tab switches panes

    选取整张表按 Y
    Y copies the whole table

    状态栏右边写着所在的行
    the line number is at the right

    {1}里：
    in {1}:{_}

    跳到
    Go to

    检索
    Search

    筛选
    Filter

    导出到
    Export to

    备注
    Remark

    交给命令
    Pipe to

    数词
    Words

    记下检索式，名称
    Save query as

    已有，覆盖？
    Exists, overwrite?

    Enter 覆盖  Esc 取消
    Enter yes  Esc no

    Enter 列出  Esc 返回
    Enter list  Esc back

    Enter 确定  Esc 取消
    Enter OK  Esc back

    没有找到
    no match

    节号、标题、50%、#行、动作
    section, #line, 50%, action

    筛选“{1}” Esc 取消
    filter “{1}” Esc clear

    筛选 Esc
    filter Esc

    只看{1} f 看全部
    only {1} f all

    只看 f
    only f

    一段
    one paragraph

    {1}/{2} 行
    line {1}/{2}

    {_}年报{_}
    {_}nianbao{_}

    ［{1} 处未读全］{2}
    [{1} {1|place|places} unread] {2}

    {1} · {2} 年
    {1} · {2}

    最近读过的报告
    Recent reports

    没有符合的报告
    No matching reports

    q 退出
    q quit

    窗口太小
    Too small

    读入中 {1}%
    reading {1}%

    读入中
    reading

    指标提取中
    finding figures

    只有开头
    beginning only

    ＋
    +

    {1}，不能整份导出
    Cannot export all of it: {1}

    已复制 {1} 字
    Copied {1} {1|character|characters}

    正在打开 {1}
    Opening {1}

    {1}：{2} 处字节无法识别，显示为 �
    {1}: {2} invalid {2|byte|bytes}, shown as �

    核对：{1}，4 查看
    {1}; 4 to view

    按 {1} 编码读入
    Read as {1}

    文件已损坏，只读到损坏处
    Damaged file; read up to the damage

    表格过宽或过多，有的只在正文中
    Tables too big; some in the text only

    有 {1} 处嵌入的内容读不出，请核对原文件
    {1} embedded {1|part|parts} unread; check original

    有 {1} 页没有文字，第 {2} 页起，可能是扫描的图片
    {1} {1|page|pages} without text from p. {2} (scans?)

    有 {1} 个符号认不出，显示为 �
    {1} unknown {1|character|characters}, shown as �

    有 {1} 格各有几个数字，照原样列出
    {1} {1|cell|cells} with several numbers, as printed

    表格有 {1} 处数字分不出各格，未填
    Tables: {1} {1|place|places} unreadable, left empty

    文件没有改动
    File has not changed

    文件有改动，已重新读入
    File changed and was read again

    回到上次读到的地方，g 到开头
    Back where you left off; g for the top

    文件有改动，已回到上次读的那一段
    File changed; back at your paragraph

    文件有改动，上次读的那一段不在了，到它所在的节
    Paragraph is gone; showing its section

    文件有改动，上次读的地方找不到了
    File changed; your place was not found

    已记作 {1}，' {2} 回到这里
    Marked {1}; '{2} comes back here

    没有 {1} 这个记号
    No mark {1}

    ，m 字母 记下
    ; m and a letter sets one

    ；有 {1}
    ; there are {1}

    没有更早的地方
    No earlier place

    没有更后的地方
    No later place

    还没有跳转过
    No jump yet

    行还没有数完，请稍候
    Still counting lines; try again shortly

    没有“{1}”这一节；行写作 #33，百分比写作 50%
    No section “{1}” (line #33, percent 50%)

    “{1}” {2} 处，n 下一处，* 换词
    “{1}”: {2} {2|match|matches}; n next, * another word

    没有找到“{1}”
    No match for “{1}”

    还没有检索，按 / 开始
    No search yet, press / to start

    已到末尾，从头继续
    Past the end, continuing from the start

    已到开头，从末尾继续
    Past the start, continuing from the end

    报告之外没有别的文字
    Nothing besides the report

    报告之前
    Before the report

    报告之后
    After the report

    {1} {2} 行
    {1}: {2} {2|line|lines}

    这里（{1}）
    Here ({1})

    各处通用
    In all views

    检索与筛选的写法
    Search and filter syntax

    记号
    Symbols

    没有“{1}”
    No match for “{1}”

    含这几个字的地方；繁体、全角、断行都算
    Places with these characters; also traditional, full-width, or broken over lines

    同一段里都有，先后不论
    Both in one paragraph, in any order

    有一个就算
    Either of them

    有前者而没有后者的段落
    Paragraphs with the first and without the second

    原样照找，字母不当拼音
    Exactly as typed, letters not taken as pinyin

    拼音全拼、首字母或混用：公开；gong kai、xi'an、luse（绿色）也行
    Pinyin in full, by initials or mixed: 公开; also gong kai, xi'an, luse (绿色)

    只在标题含“复议”的章节里找；也写作 s:复议
    Type s:复议 to search only sections whose heading has “复议”

    这样大小的数字，=864 为恰好；表格里带单位、万、亿的按实际大小比
    Numbers of this size, =864 for exactly; in tables units, 万 and 亿 count with their real size

    用这个单位的数字；也写作 unit:篇
    Type unit:篇 for numbers with this unit

    合计与分项相符
    The parts add up to the total

    不相符，n 到下一处
    They do not add up; n for the next

    有分项，但无法核对
    There are parts, but they cannot be checked

    下级已展开、已收起；表头上为排序的方向
    Opened, closed; in a table head the direction of sorting

    空白单元格；核对里为提示
    Empty cell; in Checks a note

    几格数字连写，分不出各格
    Numbers of several cells run together

    此处放不下，有省略
    Shortened for lack of room

    还在读入，不止这些
    Still reading, more to come

    不可显示的控制字符
    Control characters that cannot be shown

    """#
}
