extension English {
  /// What the commands, their help and their errors say.
  static let commands = #"""
    核对报告：表格的勾稽关系、正文里的合计和占比、结构、期限。
    Check reports: sums in tables, totals and shares in the text, structure, deadlines.

    结果是带依据的提示：写明两边的数、差多少、出自哪一格哪一句。空格不作 0 计，缺数时写“无法核对”。\n几份报告核对完后列一张汇总表，问题多的在前。有错误时退出码为 1，没有为 0，出错为 2。\n\n--years 再核对报告之间：上年结转与上一年的结转下年度、现行有效的推算、新旧格式、一级政府与下级之和、缺年度、\n同年多份。谁是谁、谁的上级由报告库的索引判断，可写 agencies.tsv 改正（见 nianbao library --agencies）。\n\n例：\n  nianbao check 年报.html\n  nianbao check 年报/ --failing\n  nianbao check 年报/ --years --failing\n  nianbao check 年报/ --format json\n  nianbao check 年报/ --years --failing --format html > 核对.html
    Findings are hints with their evidence: both sides, the difference, the cell\nand the sentence. A blank is not 0; where a figure is missing, a rule is “not\ncheckable”. After several reports comes a summary, the most problems first.\nThe exit code is 1 where there are errors, 0 where there are none, 2 on\nfailure.\n\n--years also checks between reports: what was carried forward against what is\ncarried over, what must be in force, old form against new, a government against\nthose below it, missing years, several reports for one year. Who is who, and\nwho is above whom, is told by the index of the library; agencies.tsv corrects\nit (see nianbao library --agencies).\n\nExamples:\n  nianbao check report.html\n  nianbao check reports/ --failing\n  nianbao check reports/ --years --failing\n  nianbao check reports/ --format json\n  nianbao check reports/ --years --failing --format html > checks.html

    报告文件、文件夹或 .zip；- 为标准输入。
    Report files, folders or .zip archives; - is standard input.

    <文件>
    <file>

    写成什么样子。
    Output format.

    <格式>
    <format>

    只写不符的，略去相符和无法核对的。
    Only what fails, not what passes or is not checkable.

    再核对报告之间：同一机关的前后两年、上级与下级。
    Also check between reports: one year of an agency and the next, an agency and those below it.

    --years 不能用于标准输入
    --years cannot be used with standard input

    --years 不能和 --encoding 一起用
    --years cannot be used with --encoding

    对照几份报告：同一指标各年各机关的数、增减，或逐节逐句的文字。
    Compare reports: the same figure over years and agencies with its change, or the texts by section and sentence.

    同一指标按表格的行和列认，与措辞无关；正文和其他表格里的数按名称和单位认，名称相近的用 ≈ 并作一行并写出两个名称。\n2019年版与2021年版口径不同的（对外公开总数量、现行有效件数）分开列出，不相比较。空格不作 0 计。\n按年对照时给出与上一年的差和百分比；--by agency 按年份、机关排列，不算增减。各份都是 0 的细目在 table 里不列。\n--text 逐节给出相似度（0–1，套话不计）和有改动的句子：改、移、删、增；三份以上时依次两两对照。\n.zip 和一行一份报告的 CSV、JSON Lines 里的每份报告都参加对照。\n\n例：\n  nianbao compare 2021.html 2022.html 2023.html\n  nianbao compare 年报/ --figure 本年新收 --by agency\n  nianbao compare 2022.txt 2023.txt --text\n  nianbao compare 年报/ --format xlsx > 对照.xlsx\n  nianbao compare 全市.zip --figure 本年新收
    Figures of the standard tables are matched by row and column, whatever their\nwording; those of the text and of other tables by name and unit. Similar names\nare joined by ≈ in one row that shows both. What the forms of 2019 and 2021\ncount differently (对外公开总数量, 现行有效件数) stands apart, uncompared. A\nblank is not 0. By year, each row has the difference from the year before, and\nin percent; --by agency goes by year and agency, without changes. Details that\nare 0 in all reports are left out of the table.\n--text gives for each section its similarity (0–1, set phrases apart) and the\nsentences that differ: changed, moved, deleted, added; of three reports or more\neach is compared with the next.\nOf a .zip, and of a CSV or JSON Lines file with a report in each row, every report\nis compared.\n\nExamples:\n  nianbao compare 2021.html 2022.html 2023.html\n  nianbao compare reports/ --figure 本年新收 --by agency\n  nianbao compare 2022.txt 2023.txt --text\n  nianbao compare reports/ --format xlsx > comparison.xlsx\n  nianbao compare city.zip --figure 本年新收

    只对照这一指标：名称里的字（本年新收、不予公开 自然人），或键（received.total）。
    Only this figure: words of its name (本年新收, 不予公开 自然人), or its key (received.total).

    <指标>
    <figure>

    按年份对照，还是按机关对照。
    Compare by year, or by agency.

    <次序>
    <order>

    对照文字：逐节的相似度和有改动的句子。
    Compare the texts: the similarity of each section, and the sentences that differ.

    写出命令行补全脚本：bash、zsh 或 fish。
    Write a script that completes the command line in bash, zsh or fish.

    例：\n  nianbao completions bash > ~/.local/share/bash-completion/completions/nianbao\n  nianbao completions zsh > ~/.zfunc/_nianbao\n  nianbao completions fish > ~/.config/fish/completions/nianbao.fish
    Examples:\n  nianbao completions bash > ~/.local/share/bash-completion/completions/nianbao\n  nianbao completions zsh > ~/.zfunc/_nianbao\n  nianbao completions fish > ~/.config/fish/completions/nianbao.fish

    哪一种 shell。
    Which shell.

    列出设置：名字、可用的值、默认值和说明。
    List the settings: names, values, defaults, explanations.

    写出来的就是一份可用的设置文件；现在的设置文件里有错时，说明哪一行、怎么改。\n\n例：\n  nianbao config\n  nianbao config --print > ~/.config/nianbao/config
    What is printed can be used as the file of settings. What is wrong in the\npresent one is told, with its line and what to do.\n\nExamples:\n  nianbao config\n  nianbao config --print > ~/.config/nianbao/config

    写出现在的设置，连同说明；不写这个选项也是这样。
    Print the current settings, explained; also the default.

    导出整份报告：json 和 markdown（连同表格）可再打开，csv 是指标表。
    Export a whole report: json and markdown (with its tables) open again, csv is the table of metrics.

    例：nianbao export 年报.txt --format markdown --output 年报.md
    Example: nianbao export report.txt --format markdown --output report.md

    写到哪个文件；不写则为标准输出。
    The file to write; by default standard output.

    <文件夹>
    <folder>

    输出的文件已经有了时，覆盖它。
    Overwrite the output file if it exists.

    不用终端，把浏览界面的一屏打印成文本。
    Print one screen of the browser as text, without a terminal.

    --keys 里的字照打，键名写在 <> 里：<Up> <Down> <Enter> <Esc> <Tab> <C-d> 等，< 写成 <Lt>。\n\n例：nianbao frame 年报.txt --size 80x24 --keys 'jj<Enter>/公开<Enter>'
    Characters in --keys are typed as they are; names of keys stand in <>: <Up>\n<Down> <Enter> <Esc> <Tab> <C-d> and so on. A < is written <Lt>.\n\nExample: nianbao frame report.txt --size 80x24 --keys 'jj<Enter>/公开<Enter>'

    屏幕大小，列x行。
    Size of the screen, columns x rows.

    <列x行>
    <COLSxROWS>

    先按的键。
    Keys to press first.

    <按键>
    <keys>

    再打印一幅每格样式的图。
    Also print a picture of the style of each cell.

    把许多报告当作一个库：一份一行，列出机关、年度、版式、指标数和错误数。
    List many reports as one library, one a row: agency, year, form, number of metrics and of errors.

    路径可以是文件夹、文件、.zip 和一行一份报告的 CSV、JSON Lines。先建立或更新索引（只读有变化的文件），\n索引放在 $XDG_CACHE_HOME/nianbao，报告旁边什么也不写。\n\n--filter 用检索式，并可加：机关:教育  年:2021-2023  版式:2021  级别:县|乡  错:有  错:>2\n（英文 agency: year: form: level: errors:；前面加 - 为排除）。\n\n例：\n  nianbao library 年报/ --format csv\n  nianbao library 年报/ --filter '机关:教育 年:2023 错:有' --figures\n  nianbao library --figures\n  nianbao library 年报/ --coverage\n  nianbao library 年报/ --duplicates --format csv\n  nianbao library 年报/ --format jsonl --texts --pairs
    Paths are folders, files, .zip archives, and CSV or JSON Lines with a report in\neach row. The index is built or refreshed first (only what changed is read). It\nis kept in $XDG_CACHE_HOME/nianbao; nothing is written beside the reports.\n\n--filter takes a query, and in it also:\n  agency:教育  year:2021-2023  form:2021  level:county|town\n  errors:yes  errors:>2\n(in Chinese 机关: 年: 版式: 级别: 错:; a leading - excludes).\n\nExamples:\n  nianbao library reports/ --format csv\n  nianbao library reports/ --filter 'agency:教育 year:2023 errors:yes' --figures\n  nianbao library --figures\n  nianbao library reports/ --coverage\n  nianbao library reports/ --duplicates --format csv\n  nianbao library reports/ --format jsonl --texts --pairs

    报告文件夹、文件或压缩包。
    Folders, files or archives of reports.

    只列符合检索式的。
    Only the reports that match a query.

    <检索式>
    <query>

    加上表格里的主要数字；不写文件时列出各列的含义、单位和出处。
    Add the main figures of the tables; without a file, explain the columns: meaning, unit, source.

    加上全文（json、jsonl）。
    Add the full text (json, jsonl).

    加上全文里相邻两字的词（json、jsonl），供别的数据库检索。
    Add the pairs of adjacent characters of the text as words (json, jsonl), for the search of other databases.

    改列机关：级别、类别、上级，可改后存为 agencies.tsv。
    List agencies instead: level, kind, parent; to be corrected and saved as agencies.tsv.

    改列各机关报过哪些年度。
    List instead the years that each agency has reported on.

    改列文字几乎相同的报告，两份一行，注明相似度。
    List instead the reports whose texts are almost the same, a pair a row with their similarity.

    --agencies、--coverage、--duplicates 只能写一个
    use only one of --agencies, --coverage and --duplicates

    请写出报告文件夹或文件
    name a folder or files of reports

    --texts 和 --pairs 要和 --format jsonl（或 json）一起用
    --texts and --pairs need --format jsonl (or json)

    --filter 不能和 --agencies、--coverage、--duplicates 一起用
    --filter cannot be used with --agencies, --coverage or --duplicates

    索引放在这个文件夹。
    Keep the index in this folder.

    先更新索引；--no-refresh 照现有的索引列。
    Refresh the index first; --no-refresh lists from the index as it is.

    数词：每个词在各份报告、各年、各机关、各级出现几次。
    Count words: how often each stands in reports, years, agencies or levels.

    词写在一个参数里，用空格隔开；同一个词的几种写法用 | 隔开，合在一起计。繁简、全半角不分，\n不作拼音。每行有次数、字数、每万字次数、出现的报告份数和最早的年度；--wide 一个词一列，\n便于并入别的数据。索引同 library。\n\n例：\n  nianbao terms '公众号 数据开放|开放数据' 年报/ --by year\n  nianbao terms '公众号 数据开放' 年报/ --wide --format csv > 词频.csv
    The words are one argument, separated by blanks; forms of one word, separated\nby |, are counted together. Simplified and traditional characters, full and\nhalf width are the same; pinyin is not read. Each row has the count, the\nlength in characters, the count per 10,000 characters, the number of reports\nthat hold the word and the first year. --wide has a column for each word, to be\njoined with other data. The index is that of library.\n\nExamples:\n  nianbao terms '公众号 数据开放|开放数据' reports/ --by year\n  nianbao terms '公众号 数据开放' reports/ --wide --format csv > terms.csv

    要数的词，空格隔开，| 隔开几种写法。
    The words to count, separated by blanks, forms of one word by |.

    <词>
    <words>

    按什么归总：report、year、agency、level。
    What to group by: report, year, agency, level.

    <归总>
    <group>

    一个词一列。
    A column for each word.

    只数符合检索式的报告，如 级别:县 年:2021-2023。
    Count only in reports that match a query, such as level:county year:2021-2023.

    打印报告里的指标表：每个数字是什么、多少、什么单位、出自哪一节。
    Print the metrics of a report: what each figure is, how much, in which unit, from which section.

    例：\n  nianbao metrics 年报.txt\n  nianbao metrics 年报.txt --section 二/（一） --format csv
    Examples:\n  nianbao metrics report.txt\n  nianbao metrics report.txt --section 二/（一） --format csv

    只要这一节（连同其下各节），如 二/（一）。
    Only this section and those below it, such as 二/（一）.

    <节>
    <section>

    按什么排序；不写则按出现的先后。
    What to sort by; by default the order of the text.

    <栏>
    <column>

    在终端里浏览中文政府年报：目录、正文、指标、表格、核对和检索。
    Browse Chinese government annual reports in a terminal: outline, text, metrics, tables, checks and search.

    nianbao 文件\nnianbao <子命令> 文件 [选项]
    nianbao <file>\nnianbao <subcommand> <file> [<options>]

    不带子命令时打开浏览界面；标准输出不是终端时打印目录。文件写作 - 表示标准输入。\n\n例：\n  nianbao Data/Reports/guangdong-hrss-2017.txt\n  nianbao metrics 年报.txt --format csv\n  nianbao search 公众号 年报.txt
    Without a subcommand the browser opens; where standard output is not a\nterminal, the outline is printed. A file named - is standard input.\n\nExamples:\n  nianbao Data/Reports/guangdong-hrss-2017.txt\n  nianbao metrics report.txt --format csv\n  nianbao search 公众号 report.txt

    界面的语言，子命令都可以用；不写则按设置和环境变量 LANG。
    Interface language, for every subcommand; by default as in the settings, else by LANG.

    <语言>
    <language>

    打开浏览界面；不写子命令时就是它。
    Open the browser; the default subcommand.

    例：nianbao 年报.txt
    Example: nianbao report.txt

    一份报告；几份报告、文件夹或 .zip 作为报告库打开；- 为标准输入，接着管道时可以不写；不写则列出最近读过的。
    A report; several, a folder or a .zip open as a library; - is standard input and need not be written behind a pipe; without any, what was read recently is listed.

    从头打开，不回到上次读到的地方。
    Open at the beginning, not where it was left.

    不接管鼠标，由终端自己选字。
    Leave the mouse to the terminal, to select text.

    打印报告的目录。
    Print the outline of a report.

    例：nianbao outline 年报.txt --format json
    Example: nianbao outline report.txt --format json

    打印全文的每个数字：读作多少，或者为什么不算指标。
    Print every number of the text: how it is read, or why it is not a metric.

    例：nianbao quantities 年报.txt --format json
    Example: nianbao quantities report.txt --format json

    — 日期
    — date

    — 文号
    — document number

    — 电话
    — telephone

    — 邮编
    — postcode

    — 地址
    — address

    — 标题
    — heading

    — 序号
    — item number

    — 次序
    — ordinal

    — 名称
    — name

    — 网址
    — web address

    — 邮箱
    — e-mail

    — 计划
    — plan

    — 词语
    — set phrase

    — 时段
    — duration

    — 基准
    — basis

    — 篇章
    — part of the text

    — 表格
    — table

    — 页面
    — page furniture

    按这种编码读文本，如 GB18030、Big5；不写则自动识别。
    Read text in this encoding, such as GB18030 or Big5; by default it is detected.

    <编码>
    <encoding>

    报告文件；- 为标准输入。
    A report file; - is standard input.

    终端把“”…—·①等画成两列宽时用（也可设 RUNEWIDTH_EASTASIAN=1）。
    For a terminal that draws “ ” … — · ① two columns wide (or set RUNEWIDTH_EASTASIAN=1).

    核实的结果记在这个文件里；不写则在 $XDG_STATE_HOME/nianbao。
    Keep reviews of findings in this file; by default in $XDG_STATE_HOME/nianbao.

    在报告或文件夹里检索：不分简繁、大小写、全角半角和标点，也可以用拼音。
    Search reports or folders: in either script, any case, width and punctuation, and by pinyin.

    检索式（同一段里要都有，用空格隔开）：\n  公众号 微信          两个词都有\n  公众号|微信          有一个就行\n  微信 -公众号         有前一个，没有后一个\n  "主动 公开"          引号里的照原样找，不作拼音\n  章节:复议 诉讼       只在标题含“复议”的章节里找“诉讼”\n  gongkai  zfxxgk     拼音全拼、首字母，或两者混用；gong kai、xi'an、lvse、luse 都可以\n  第25条               也找“第二十五条”\n  '>1000件' '<=5%'    按数值找指标；单位:件 按单位找\n\n一份报告里按原文先后列出；用拼音时原样的在前，完整的词其次。几份报告用 json 或 --limit 时，好的在前：标题先于正文，\n原样先于写法不同，数字和拼音在后，几个词挨得近的在前；其他情况随找随印。\n找到时退出码为 0，没有找到为 1，出错为 2。\n\n例：\n  nianbao search 公众号 年报.txt\n  nianbao search 'xzfy -诉讼' 年报/ --count
    Query (a paragraph must hold all terms, separated by blanks):\n  公众号 微信          both words\n  公众号|微信          either word\n  微信 -公众号         the first without the second\n  "主动 公开"          just as it stands, never as pinyin\n  s:复议 诉讼          诉讼 in sections whose heading holds 复议\n  gongkai  zfxxgk      pinyin in full, initials, or both mixed; also gong kai,\n                       xi'an, lvse, luse\n  第25条               also finds 第二十五条\n  '>1000件' '<=5%'     metrics by value; unit:件 by unit\n\nHits in one report are in the order of the text; with pinyin, words as typed\ncome first, then whole words. Over several reports, json and --limit list the\nbest first: headings before text, as typed before other forms, numbers and\npinyin last, words close together first; else hits are printed as they are\nfound. The exit code is 0 where something is found, 1 where nothing is, 2 on\nfailure.\n\nExamples:\n  nianbao search 公众号 report.txt\n  nianbao search 'xzfy -诉讼' reports/ --count

    要找的字词。
    The words to find.

    <字词>
    <words>

    只打印每份报告有几处。
    Print only the number of hits in each report.

    最多打印几处。
    Print at most so many hits.

    <数目>
    <number>

    --limit 要是 0 或正整数
    --limit must be 0 or a positive number

    打印报告中的表格。
    Print the tables of a report.

    空格印作空，与 0 不同；json 里是 null。失去边框的表格按表样恢复，分不开的数字不填，另行注明。\n\n例：nianbao tables 年报.html --format csv --table 2
    A blank cell is printed blank, which is not 0; in json it is null. Tables that\nlost their borders are restored from the form; digits that nothing tells apart\nare left out, with a note.\n\nExample: nianbao tables report.html --format csv --table 2

    只打印第几张表。
    Print only the Nth table (not the form's number).

    <序号>
    <number>

    打印报告的全文（UTF-8）；各处给出的位置都是它的字符序号。
    Print the full text of a report (UTF-8); all offsets count its characters.

    例：nianbao text 年报.gbk.txt > 年报.txt\n例：nianbao text 年报.html --page    # 连同网页上正文以外的菜单、分享按钮、页脚
    Example: nianbao text report.gbk.txt > report.txt\nExample: nianbao text report.html --page    # with menus, share buttons, footer

    网页上正文以外的文字也打印，与正文以横线隔开。
    Also print what stands around the text on a web page, set off by rules.

    正文完
    End of text

    标准输入
    standard input

    内存不够，只好退出；请关闭别的程序，或放宽限制（ulimit -v）后再试。
    Out of memory; close other programs or raise the limit (ulimit -v), then try again.

    标准输入不能重新读入
    Standard input cannot be read again

    ，{1} 个指标
    , {1} {1|metric|metrics}

    ，{1} 行
    , {1} {1|row|rows}

    ，{1} 条
    , {1} {1|finding|findings}

    ，1 张图
    , 1 chart

    已写入{_}
    Wrote{_}

    没有可以打开的文件
    No file to open

    没有 xdg-open，打不开 {1}
    No xdg-open, cannot open {1}

    打不开 {1}
    Cannot open {1}

    （退出码 {1}）
    (exit code {1})

    \n按 Enter 返回
    \nPress Enter to return

    正在读入……
    Reading …

    nianbao: 打不开 {1}
    nianbao: cannot open {1}

    当前文件夹 {1}
    Current folder {1}

    今天 {1}:{2}
    today {1}:{2}

    昨天
    yesterday

    检索第 {1} 份{_}
    searching report {1}{_}

    检索 {1}/{2}{_}
    Searching {1}/{2}{_}

    {1} 第 {2} 行：
    {1}, line {2}:{_}

    {1}：
    {1}:{_}

    没有叫“{1}”的设置；用 nianbao config 看有哪些。
    no setting “{1}”; nianbao config lists them.

    {1} 不能是“{2}”；可用 {3}。
    {1} cannot be “{2}”; use one of {3}.

    没有 [{1}] 这一段；设置各行直接写 名字 = 值，按键写在 [keys] 以下。
    there is no section [{1}]; a setting is a line name = value, keys stand below [keys].

    没有叫“{1}”的动作；用 nianbao config 看有哪些。
    there is no action “{1}”; nianbao config lists them.

    没有“{1}”这个键；一个字符，或 <Space>、<Enter>、<C-d>、<F1> 等，用空格隔开。
    there is no key “{1}”; a character, or <Space>, <Enter>, <C-d>, <F1> and so on, separated by blanks.

    {1} 已经给了 {2}，不能再给 {3}；两个动作用在同一处。
    {1} is already a key of {2} and cannot be one of {3}; both are used in the same place.

    正文一行最多几列；屏幕再宽也不超过它，80 列是四十个汉字。
    The columns of a row of text at most, however wide the screen; 80 are forty Chinese characters.

    为读屏软件：一次一栏，不画线框，光标停在所读之处。
    For screen readers: one pane at a time, no lines and boxes, the cursor where the reading is.

    读屏。yes：一次一栏，不画线框，光标停在所读之处（--plain）；no：照常。
    Screen reader. yes: one pane at a time, no lines and boxes, the cursor where the reading is (--plain); no: as usual.

    检索。yes：字母也按拼音、首字母找汉字；no：字母只找字母。
    Search. yes: letters also find Chinese characters by pinyin and initials; no: letters find letters.

    # 按键。每行写作 动作 = 键，几个键用空格隔开，代替原来的键；没写的不变，帮助（?）里是实际的键。
    # Keys. A line is action = keys, separated by blanks, in place of the usual ones; the help (?) shows those that hold.

    # 键：一个字符，或 <Space>、<Enter>、<Tab>、<PgDn>、<C-d>、<F1> 等。如 right = <Right> l <Enter>：Enter 进入正文。
    # A key is a character, or <Space>, <Enter>, <Tab>, <PgDn>, <C-d>, <F1> and so on. right = <Right> l <Enter> makes Enter go into the text.

    看不懂；每行写作 名字 = 值，以 # 开头的是说明。
    not understood; write each line as name = value, and comments behind #.

    读不出来，{1}；按默认设置打开。
    cannot be read, {1}; the defaults are used.

    读设置要用 libinih；请先安装：sudo apt install libinih1
    settings need libinih; install it: sudo apt install libinih1

    颜色。auto：按终端说的底色选深浅，终端不说就用它自己的八色；dark、light：用于深色、浅色底；
    Colours. auto: for the background that the terminal tells, else its own eight; dark, light: for such a background;

    own：终端自己的八色；none：不用颜色（设了 NO_COLOR 也是）。
    own: the terminal's own eight; none: no colours (as with NO_COLOR).

    “”…—·①等字符占几列。yes：两列；no：一列；auto：看环境变量 RUNEWIDTH_EASTASIAN。
    Columns of “ ” … — · ① and the like. yes: two; no: one; auto: by the variable RUNEWIDTH_EASTASIAN.

    鼠标。yes：可以点、滚、拖，按住 Shift 由终端选字；no：不接管，全由终端（--no-mouse）。
    The mouse. yes: clicks, scrolls and drags, with Shift the terminal selects text; no: all is left to the terminal (--no-mouse).

    再次打开报告。yes：回到上次读到的地方；no：从头打开（--fresh）。
    A report opened again. yes: opens where it was left; no: at its beginning (--fresh).

    界面语言。zh：中文；en：英文；auto：看环境变量 LC_ALL、LC_MESSAGES、LANG。--lang 优先。
    Language of the interface. zh: Chinese; en: English; auto: by the variables LC_ALL, LC_MESSAGES, LANG. --lang comes first.

    # nianbao 的设置，放在 {1}。
    # Settings of nianbao, kept in {1}.

    # 每行写作 名字 = 值；以 # 开头的是说明；没写的按默认。
    # Each line is name = value; what begins with # is a comment; what is left out is as by default.

    # 可用：{1}。默认：{2}
    # Values: {1}. Default: {2}

    {1}（{2}，{3}）
    {1} ({2}, {3})

    标准输出：{1}
    standard output: {1}

    {1}：文件夹里没有能读的报告（文本、网页、Word、PDF、OFD、表格、压缩包）；请换一个文件夹。
    {1}: no readable report in this folder (text, web pages, Word, PDF, OFD, sheets, archives); try another folder.

    没有给出文件；请写上一份年报，如：nianbao 年报.txt（帮助：nianbao --help）
    no file given; name a report, such as: nianbao report.txt (help: nianbao --help)

    --size：“{1}”不是屏幕大小；请写成 列x行，如 80x24（最大 1000x1000）。
    --size: “{1}” is not a screen size; write columns x rows, such as 80x24 (at most 1000x1000).

    --keys：没有叫 <{1}> 的键；可用 <Up> <Down> <Left> <Right> <Enter> <Esc> <Tab> <PgUp> <PgDn> <Home>{_}
    --keys: no key <{1}>; use <Up> <Down> <Left> <Right> <Enter> <Esc> <Tab> <PgUp> <PgDn> <Home>{_}

    <End> <BS> <Space> <C-字母>，< 本身写成 <Lt>。
    <End> <BS> <Space> <C-letter>, and <Lt> for < itself.

    {1}：没有“{2}”这一节；用 nianbao outline 查看有哪些节，写法如 二/（一）。
    {1}: no section “{2}”; sections are written like 二/（一）; nianbao outline lists them.

    {1}：没有第 {2} 张表，一共 {3} 张；去掉 --table 看全部。
    {1}: no table number {2} (there {3|is|are} {3}); leave out --table to see all.

    检索词是空的；请写上要找的字，如：nianbao search 公众号 年报.txt
    nothing to search for; write the words to find, such as: nianbao search 公众号 report.txt

    只读到 {1} 份报告，对照至少要两份；请再写一份，如：nianbao compare 2022.txt 2023.txt
    only {1} {1|report|reports} to compare, and it takes two; name another, such as: nianbao compare 2022.txt 2023.txt

    --figure：这些报告里没有叫“{1}”的指标；去掉 --figure 看全部。
    --figure: no figure “{1}” in these reports; leave out --figure to see all.

    写 .xlsx 需要 libxlsxwriter；请先安装：sudo apt install libxlsxwriter-dev
    writing .xlsx needs libxlsxwriter; install it: sudo apt install libxlsxwriter-dev

    工作簿不能写到终端；请写进文件，如：… --format xlsx > 表.xlsx
    a workbook cannot go to a terminal; write it to a file, such as: … --format xlsx > table.xlsx

    一共 {1} 行，Excel 一张表最多 1048575 行；请加条件少列一些，或用 --format csv。
    {1} rows are more than the 1048575 that an Excel sheet holds; list fewer, or use --format csv.

    --lang：没有写语言；请写 zh（中文）或 en（英文）。
    --lang: no language given; write zh (Chinese) or en (English).

    --lang：没有“{1}”这种语言；请写 zh（中文）或 en（英文）。
    --lang: no language “{1}”; write zh (Chinese) or en (English).

    写不进去，{1}；请换一个地方再试。
    cannot be written, {1}; try another place.

    不知道写成什么格式；文件名请以 .csv、.tsv、.xlsx、.json 或 .md 结尾。
    unknown format; end the name in .csv, .tsv, .xlsx, .json or .md.

    就是要读的那份报告，不能写在它上面；请换一个文件名。
    this is the report itself, which is never overwritten; choose another name.

    已经有这个文件；要覆盖它请加 --force，或换一个文件名。
    file exists; use --force to overwrite it, or choose another name.

    没有可用的终端；请在终端窗口里运行，或用 nianbao outline 等子命令。
    no terminal; run it in a terminal window, or use a subcommand such as nianbao outline.

    环境变量 TERM 没有设置；请先运行：export TERM=xterm-256color
    the variable TERM is not set; run: export TERM=xterm-256color

    系统不认识终端类型 TERM={1}；请改设，如：export TERM=xterm-256color
    unknown terminal type TERM={1}; set another, such as: export TERM=xterm-256color

    终端类型 TERM={1} 不能移动光标，无法浏览；请改设，如：export TERM=xterm-256color
    the terminal type TERM={1} cannot move the cursor; set another, such as: export TERM=xterm-256color

    系统没有 UTF-8 区域设置，显示不了中文；请安装后再试，如：export LANG=C.UTF-8
    no UTF-8 locale, so Chinese cannot be shown; install one and try again, such as: export LANG=C.UTF-8

    没有这个文件；请检查路径。
    no such file; check the path.

    没有读取它的权限；请先取得权限（如 chmod u+r）。
    no permission to read it; get permission first (such as chmod u+r).

    是一个文件夹；请指定其中的一个文件。
    is a folder; name a file in it.

    里面不止一份报告；请写明是哪一份，如：{1}
    holds several reports; name one of them, such as: {1}

    压缩包里没有能读的报告；请换一个文件。
    no readable report in this archive; try another file.

    超过 {1} MB，太大了；请拆成几个文件。
    larger than {1} MB, which is too large; split it into several files.

    内存不够，读完全文约需 {1} MB；请关闭别的程序，或放宽限制（ulimit -v）后再试。
    not enough memory, reading all of it takes about {1} MB; close other programs or raise the limit (ulimit -v), then try again.

    读不出来，{1}。
    cannot be read, {1}.

    里面没有文字；请检查文件是否完整。
    holds no text; check that the file is complete.

    不是文本文件（不是 UTF-8、UTF-16、GB18030 或 Big5 编码）；请换一个文件，或先把它转成 UTF-8 文本。
    is not text (in UTF-8, UTF-16, GB18030 or Big5); try another file, or convert it to UTF-8 text first.

    没有这一行；里面共有 {1} 份报告，行号从 1 起。
    no such row; it holds {1} {1|report|reports}, counted from 1.

    没有叫“{1}”的编码；请写 UTF-8、GB18030、Big5 之类的名称。
    no encoding “{1}”; write a name such as UTF-8, GB18030 or Big5.

    这份 {1} 设有密码，文件本身是完好的；请在原来的程序里去掉密码，再另存一次。
    this {1} is protected by a password (the file itself is fine); remove it in the original program and save the file again.

    只有一部分；请检查文件是否完整。
    only a part is there; check that the file is complete.

    不是完好的 {1} 文件；请重新下载，或用原来的程序另存一次。
    is damaged or not a real {1} file; download it again, or save it again in the original program.

    这份 {1} 是扫描件，里面只有图像没有文字；请先做文字识别（OCR）。
    this {1} is a scan with pictures and no text; run text recognition (OCR) on it first.

    读 {1} 需要 {2}；请先安装：sudo apt install {3}
    reading {1} needs {2}; install it: sudo apt install {3}

    这份 {1} 展开后太大；请拆成几个文件，或另存为文本。
    this {1} is too large when unpacked; split it into several files, or save it as text.

    像是 nianbao 导出的 JSON，但不完整或被改动过；请重新导出。
    looks like JSON exported by nianbao, but is incomplete or was changed; export it again.

    是更新版本的 nianbao 导出的 JSON；请升级 nianbao，或打开原来的报告。
    is JSON exported by a newer nianbao; upgrade nianbao, or open the original report.

    是 {1} 图片；请先做文字识别（OCR），再打开得到的文字。
    is a picture ({1}); run text recognition (OCR) on it, and open the text.

    是 {1} 压缩包；请先解压，再打开里面的报告。
    is an archive ({1}); unpack it, and open the report in it.

    是 {1} 音像文件，里面没有报告；请换一个文件。
    is a recording ({1}) and holds no report; try another file.

    是 {1} 程序文件，里面没有报告；请换一个文件。
    is a program ({1}) and holds no report; try another file.

    是 {1} 文件，目前不能读；请先把它另存为 .docx 或 .txt。
    is a file of a format ({1}) that cannot be read yet; save it as .docx or .txt first.

    {1}：有 {2} 行读不懂，略过，留在原处。
    {1}: {2} {2|line was|lines were} not understood, passed over and kept.

    {1}：有 {2} 处字节不是 {3} 文字，显示为 �。
    {1}: {2} {2|byte sequence is|byte sequences are} not {3} text, shown as �.

    第 {1} 等 {2} 页没有文字，可能是扫描的图片
    {2} pages ({1}, …) have no text and may be scans

    第 {1} 页没有文字，可能是扫描的图片
    no text on p. {1}, perhaps a scan

    {1}：文件已损坏，只读到损坏处，其后可能还有内容。请核对原文件。
    {1}: the file is damaged and was read only up to the damage, more may follow. Check the original.

    {1}：表格过宽或过多，有 {2} 处只在正文中，没有读成表格。
    {1}: tables too wide or too many, {2} of them read as text only.

    {1}：用 antiword 读出，表格可能缺行。请安装 LibreOffice（libreoffice-writer-nogui）再读，或另存为 .docx。
    {1}: read with antiword, tables may lack rows. Install LibreOffice (libreoffice-writer-nogui) and read it again, or save it as .docx.

    {1}：有 {2} 格各有几个数字，分不出各是什么，照原样列出，不算指标。
    {1}: {2} {2|cell holds|cells hold} several numbers that nothing tells apart, shown as printed and not counted as metrics.

    {1}：有 {2} 处内容读不出（嵌入的文件或部件），请打开原文件核对。
    {1}: {2} {2|part|parts} could not be read (embedded files or objects), check the original.

    {1}：{2}，请打开原文件核对。
    {1}: {2}; check the original.

    {1}：有 {2} 个符号字体的符号认不出，显示为 �。
    {1}: {2} unknown {2|sign|signs} of a symbol font, shown as �.

    {1}：有 {2} 行与全文编码不同，已按各自的编码读出。请核对。
    {1}: {2} {2|line|lines} in another encoding than the rest, read in their own. Check them.

    {1}：看来曾被误解码，有 {2} 处已还原；丢失的字显示为 �。可用 --encoding 指定编码。
    {1}: seems to have been decoded wrongly before, {2} {2|place was|places were} restored; lost characters are shown as �. --encoding sets the encoding.

    {1}：共有 {2} 份报告，一行一份，读出第一份；其他用行号打开，如：{3}#2
    {1}: {2} reports, one a row, of which the first was read; open others by row, such as: {3}#2

    {1}：有 {2} 张工作表是隐藏的，没有读出。
    {1}: {2} hidden {2|sheet was|sheets were} not read.

    {1}：有 {2} 张工作表含隐藏的行或列，没有读出。
    {1}: hidden rows or columns of {2} {2|sheet|sheets} were not read.

    {1}：有 {2} 处印章、批注或水印，没有读出。
    {1}: {2} {2|stamp, note or watermark was|stamps, notes or watermarks were} not read.

    报告库
    Library

    {1} 等 {2} 处
    {1} and others ({2} in all)

    查找文件{1}
    Finding files{1}

    读取{1}
    Reading{1}

    整理索引{1}
    Merging the index{1}

    核对{1}
    Checking{1}

    ，每秒 {1} 份
    , {1} a second

    ，还需 {1}
    , {1} left

    {1} 秒
    {1} s

    {1} 分钟
    {1} min

    {1} 小时
    {1} h

    报告库需要 SQLite；请先安装：sudo apt install libsqlite3-0
    a library needs SQLite; install it: sudo apt install libsqlite3-0

    {1}：索引读写不了，{2}；可用 --index 换一个文件夹。
    {1}: the index cannot be read or written, {2}; use --index for another folder.

    {1}：磁盘已满，索引写不下；请腾出空间，或用 --index 换一个文件夹。
    {1}: the disk is too full for the index; make room, or use --index for another folder.

    {1}：索引不能写；请用 --no-refresh 照原样读，或用 --index 换一个文件夹。
    {1}: the index cannot be written; use --no-refresh to read it as it is, or --index for another folder.

    {1}：别的程序一直在写这个索引；请等它结束再试。
    {1}: another program keeps writing this index; wait until it is done, then try again.

    {1}：索引已损坏；请删除它所在的文件夹，会重新建立。
    {1}: the index is damaged; delete its folder, and it is built again.

    {1}：还没有索引；请去掉 --no-refresh，先建立索引。
    {1}: no index yet; leave out --no-refresh to build it.

    {1}：没有这个文件或文件夹；请检查路径。
    {1}: no such file or folder; check the path.

    {1}：这份报告已经读不出来；请更新索引。
    {1}: this report can no longer be read; refresh the index.

    已停止；下次会接着做。
    stopped; the next run goes on from here.

    压缩包里的这个文件设有密码，或已损坏；请先解压。
    this file in the archive has a password or is damaged; unpack it first.

    是程序留下的文件，不是报告。
    is a program's own file, not a report.

    里面没有报告应有的标题、表格、机关和年份。
    has no title, table, agency and year as reports have.

    系统错误 {1}
    system error {1}

    没有权限
    no permission

    所在的文件夹不存在
    its folder does not exist

    被打断
    interrupted

    读写出错
    input/output error

    没有这个设备
    no such device

    文件没有打开
    the file is not open

    暂时不可用
    unavailable for now

    内存不够
    not enough memory

    地址不对
    bad address

    正被占用
    in use

    已经有了
    exists already

    不在同一个磁盘上
    not on the same disk

    路径中有一段不是文件夹
    a part of the path is not a folder

    那是一个文件夹
    that is a folder

    不能这样读写
    cannot be read or written like this

    系统打开的文件太多
    too many open files in the system

    打开的文件太多
    too many open files

    那不是终端
    that is not a terminal

    正在运行，不能写
    it is running

    文件太大
    the file is too large

    磁盘已满
    the disk is full

    管道不能回头读
    a pipe cannot be read again

    文件系统是只读的
    the file system is read-only

    链接太多
    too many links

    对方已经关闭
    closed by the other side

    数值太大
    the number is too large

    互相等待
    deadlock

    名字太长
    the name is too long

    锁太多
    too many locks

    系统不支持
    not supported by the system

    文件夹不是空的
    the folder is not empty

    链接绕成了圈
    links form a circle

    名字不是 UTF-8
    the name is not UTF-8

    缓冲区不够
    not enough buffer space

    等待超时
    timed out

    连接断开
    the connection was lost

    没有连接
    not connected

    对方主机关闭
    the host is down

    连不上对方主机
    the host cannot be reached

    网络断开
    the network is down

    网络不通
    the network cannot be reached

    网络上的文件已经变了
    the file on the network has changed

    超出了磁盘配额
    over the disk quota

    远端读写出错
    remote input/output error

    文件系统需要检修
    the file system needs repair

    没有放入磁盘
    no disk in the drive

    磁盘的种类不对
    wrong kind of disk

    {1}；用法见 nianbao{2} --help。
    {1}; see nianbao{2} --help.

    “{1}”：选项用半角的 --，如 --format。
    “{1}”: options begin with the ASCII --, as in --format.

    设置第 {1} 行：
    Settings, line {1}:{_}

    设置：
    Settings:{_}

    没有 {1} 这个文件，也没有这个子命令；是不是 nianbao {2}？
    no file and no subcommand is called {1}; did you mean nianbao {2}?

    """#
}
