internal import Glibc
internal import ReportLibrary
internal import ReportModel
internal import ReportReading
internal import TerminalCurses
internal import TerminalModel
internal import Wording

/// Every word that a person reads when something goes wrong: which file, what is wrong, what to do.
extension Failure {
  /// One line, without the program's name; what comes from outside in it is not yet made safe.
  var words: String {
    switch self {
    case .unreadable(let file, let fault): say("\(file)：\(fault.words)")
    case .unwritable(nil, _): say("标准输出：\(reason)")
    case .unwritable(let file?, _), .unknownFormat(let file), .overwritesSource(let file),
      .taken(let file):
      say("\(file)：\(reason)")
    case .noReports(let folder):
      say("\(folder)：文件夹里没有能读的报告（文本、网页、Word、PDF、OFD、表格、压缩包）；请换一个文件夹。")
    case .nothingToOpen: say("没有给出文件；请写上一份年报，如：nianbao 年报.txt（帮助：nianbao --help）")
    case .badSize(let text): say("--size：“\(text)”不是屏幕大小；请写成 列x行，如 80x24（最大 1000x1000）。")
    case .badKey(let name):
      say(
        "--keys：没有叫 <\(name)> 的键；可用 <Up> <Down> <Left> <Right> <Enter> <Esc> <Tab> <PgUp> <PgDn> <Home> ",
        "<End> <BS> <Space> <C-字母>，< 本身写成 <Lt>。")
    case .noSection(let file, let path):
      say("\(file)：没有“\(path)”这一节；用 nianbao outline 查看有哪些节，写法如 二/（一）。")
    case .noTable(let file, let number, let count):
      say("\(file)：没有第 \(number) 张表，一共 \(count) 张；去掉 --table 看全部。")
    case .noScreen(let error): error.words
    case .emptyQuery: say("检索词是空的；请写上要找的字，如：nianbao search 公众号 年报.txt")
    case .tooFewReports(let count):
      say("只读到 \(count) 份报告，对照至少要两份；请再写一份，如：nianbao compare 2022.txt 2023.txt")
    case .noFigure(let name): say("--figure：这些报告里没有叫“\(name)”的指标；去掉 --figure 看全部。")
    case .library(let error): error.words
    case .noXlsxWriter: say("写 .xlsx 需要 libxlsxwriter；请先安装：sudo apt install libxlsxwriter-dev")
    case .workbookOnTerminal: say("工作簿不能写到终端；请写进文件，如：… --format xlsx > 表.xlsx")
    case .tooManyRows(let count):
      say("一共 \(count) 行，Excel 一张表最多 1048575 行；请加条件少列一些，或用 --format csv。")
    case .badLanguage(""): say("--lang：没有写语言；请写 zh（中文）或 en（英文）。")
    case .badLanguage(let name): say("--lang：没有“\(name)”这种语言；请写 zh（中文）或 en（英文）。")
    }
  }
}

extension Failure {
  /// Why a file cannot be written, and what to do; empty for what has to do with none.
  private var reason: String {
    switch self {
    case .unwritable(_, let errno): say("写不进去，\(systemWords(errno))；请换一个地方再试。")
    case .unknownFormat: say("不知道写成什么格式；文件名请以 .csv、.tsv、.xlsx、.json 或 .md 结尾。")
    case .overwritesSource: say("就是要读的那份报告，不能写在它上面；请换一个文件名。")
    case .taken: say("已经有这个文件；要覆盖它请加 --force，或换一个文件名。")
    case .unreadable, .noReports, .nothingToOpen, .badSize, .badKey, .noSection,
      .noTable, .noScreen, .emptyQuery, .tooFewReports, .noFigure, .library, .noXlsxWriter,
      .workbookOnTerminal, .tooManyRows, .badLanguage:
      ""
    }
  }

  /// The same for a line of so many columns: the reason first, the path shortened in its middle.
  func words(fitting columns: Int) -> String {
    let file: String
    switch self {
    case .unwritable(let path?, _), .unknownFormat(let path), .overwritesSource(let path),
      .taken(let path):
      file = path
    case .unwritable, .unreadable, .noReports, .nothingToOpen, .badSize, .badKey,
      .noSection, .noTable, .noScreen, .emptyQuery, .tooFewReports, .noFigure, .library,
      .noXlsxWriter, .workbookOnTerminal, .tooManyRows, .badLanguage:
      return words
    }
    let what = reason.split { $0 == "；" || $0 == ";" }.first.map(String.init) ?? reason
    let words = what + say("：")
    return words + file.shortenedPath(toColumns: columns - displayWidth(words))
  }
}

extension String {
  /// A path of at most so many columns, what is too long left out of its middle: the end, which is the
  /// name, says more than the beginning.
  func shortenedPath(toColumns columns: Int) -> String {
    guard displayWidth(self) > columns else { return self }
    let room = max(2, columns - displayWidth("…"))
    let scalars = Array(unicodeScalars)
    let name = fitting(scalars.reversed(), room - room / 4)
    let start = fitting(scalars, room - displayWidth(String(scalars: name.reversed())))
    return String(scalars: start) + "…" + String(scalars: name.reversed())
  }

  private func fitting(_ scalars: [Unicode.Scalar], _ columns: Int) -> [Unicode.Scalar] {
    var used = 0
    return Array(
      scalars.prefix { scalar in
        used += displayWidth(scalar)
        return used <= columns
      })
  }
}

extension TerminalError {
  /// What is wrong and what to do.
  var words: String {
    switch self {
    case .noTerminal: say("没有可用的终端；请在终端窗口里运行，或用 nianbao outline 等子命令。")
    case .unknownTerminal(""): say("环境变量 TERM 没有设置；请先运行：export TERM=xterm-256color")
    case .unknownTerminal(let name): say("系统不认识终端类型 TERM=\(name)；请改设，如：export TERM=xterm-256color")
    case .tooSimple(let name): say("终端类型 TERM=\(name) 不能移动光标，无法浏览；请改设，如：export TERM=xterm-256color")
    case .noUTF8Locale: say("系统没有 UTF-8 区域设置，显示不了中文；请安装后再试，如：export LANG=C.UTF-8")
    }
  }
}

extension FileFault {
  /// What is wrong and what to do, to follow the file's name.
  var words: String {
    switch self {
    case .missing: say("没有这个文件；请检查路径。")
    case .forbidden: say("没有读取它的权限；请先取得权限（如 chmod u+r）。")
    case .isFolder: say("是一个文件夹；请指定其中的一个文件。")
    case .tooLarge(let limit): say("超过 \(limit >> 20) MB，太大了；请拆成几个文件。")
    case .held(let fault): fault.words
    case .severalHeld(let example): say("里面不止一份报告；请写明是哪一份，如：\(example)")
    case .noneHeld: say("压缩包里没有能读的报告；请换一个文件。")
    case .tooLittleMemory(let needed):
      say("内存不够，读完全文约需 \(needed >> 20) MB；请关闭别的程序，或放宽限制（ulimit -v）后再试。")
    case .system(let errno): say("读不出来，\(systemWords(errno))。")
    case .content(let error): error.words
    }
  }
}

extension ReportReadingError {
  /// What is wrong and what to do, to follow the file's name.
  fileprivate var words: String {
    switch self {
    case .empty: say("里面没有文字；请检查文件是否完整。")
    case .notText: say("不是文本文件（不是 UTF-8、UTF-16、GB18030 或 Big5 编码）；请换一个文件，或先把它转成 UTF-8 文本。")
    case .noRow(let count): say("没有这一行；里面共有 \(count) 份报告，行号从 1 起。")
    case .unknownEncoding(let name): say("没有叫“\(name)”的编码；请写 UTF-8、GB18030、Big5 之类的名称。")
    case .otherFormat(let format): format.words
    case .locked(let format): say("这份 \(format.rawValue) 设有密码，文件本身是完好的；请在原来的程序里去掉密码，再另存一次。")
    case .incomplete: say("只有一部分；请检查文件是否完整。")
    case .crookedDocument(let format): say("不是完好的 \(format.rawValue) 文件；请重新下载，或用原来的程序另存一次。")
    case .noText(let format): say("这份 \(format.rawValue) 是扫描件，里面只有图像没有文字；请先做文字识别（OCR）。")
    case .missingTool(let need):
      say("读 \(need.format.rawValue) 需要 \(need.tool)；请先安装：sudo apt install \(need.package)")
    case .tooLarge(let format): say("这份 \(format.rawValue) 展开后太大；请拆成几个文件，或另存为文本。")
    case .incompleteArchive, .crookedArchive: say("像是 nianbao 导出的 JSON，但不完整或被改动过；请重新导出。")
    case .unknownArchiveVersion: say("是更新版本的 nianbao 导出的 JSON；请升级 nianbao，或打开原来的报告。")
    }
  }
}

extension OtherFormat {
  /// What such a file is and what to do.
  fileprivate var words: String {
    switch self {
    case .image(let name): say("是 \(name) 图片；请先做文字识别（OCR），再打开得到的文字。")
    case .packed(let name): say("是 \(name) 压缩包；请先解压，再打开里面的报告。")
    case .recording(let name): say("是 \(name) 音像文件，里面没有报告；请换一个文件。")
    case .program(let name): say("是 \(name) 程序文件，里面没有报告；请换一个文件。")
    case .document(let name): say("是 \(name) 文件，目前不能读；请先把它另存为 .docx 或 .txt。")
    }
  }
}

/// Words about what is no failure, but should be known.
enum ErrorWords {
  /// That lines of the file of reviews say nothing that can be read.
  static func brokenReviews(in file: String, count: Int) -> String {
    say("\(file)：有 \(count) 行读不懂，略过，留在原处。")
  }

  /// Some bytes of a file are no text in its encoding.
  static func invalidBytes(in file: String, count: Int, encoding: String) -> String {
    say("\(file)：有 \(count) 处字节不是 \(encoding) 文字，显示为 \u{FFFD}。")
  }

  /// 第 2、5 页没有文字: the first ten by their numbers.
  private static func wordless(_ pages: [Int]) -> String {
    let numbers = pages.prefix(10).map(String.init).joined(separator: say("、"))
    return pages.count > 10
      ? say("第 \(numbers) 等 \(pages.count) 页没有文字，可能是扫描的图片")
      : say("第 \(numbers) 页没有文字，可能是扫描的图片")
  }

  /// What the reader left out or may have missed, in one line; nil for what is told elsewhere.
  static func cut(_ diagnostic: Diagnostic, in file: String) -> String? {
    switch diagnostic.kind {
    case .cutDocument: say("\(file)：文件已损坏，只读到损坏处，其后可能还有内容。请核对原文件。")
    case .cutTable: say("\(file)：表格过宽或过多，有 \(diagnostic.count) 处只在正文中，没有读成表格。")
    case .lostRows:
      say("\(file)：用 antiword 读出，表格可能缺行。请安装 LibreOffice（libreoffice-writer-nogui）再读，或另存为 .docx。")
    case .severalFigures: say("\(file)：有 \(diagnostic.count) 格各有几个数字，分不出各是什么，照原样列出，不算指标。")
    case .unreadPart: say("\(file)：有 \(diagnostic.count) 处内容读不出（嵌入的文件或部件），请打开原文件核对。")
    case .wordlessPages: say("\(file)：\(wordless(diagnostic.pages ?? []))，请打开原文件核对。")
    case .unknownSign: say("\(file)：有 \(diagnostic.count) 个符号字体的符号认不出，显示为 \u{FFFD}。")
    case .foreignLine: say("\(file)：有 \(diagnostic.count) 行与全文编码不同，已按各自的编码读出。请核对。")
    case .misdecoded:
      say("\(file)：看来曾被误解码，有 \(diagnostic.count) 处已还原；丢失的字显示为 \u{FFFD}。可用 --encoding 指定编码。")
    case .furtherReports: say("\(file)：共有 \(diagnostic.count) 份报告，一行一份，读出第一份；其他用行号打开，如：\(file)#2")
    case .hiddenSheet: say("\(file)：有 \(diagnostic.count) 张工作表是隐藏的，没有读出。")
    case .hiddenCells: say("\(file)：有 \(diagnostic.count) 张工作表含隐藏的行或列，没有读出。")
    case .pageMark: say("\(file)：有 \(diagnostic.count) 处印章、批注或水印，没有读出。")
    case .invalidBytes, .controlCharacters, .fieldCode, .gluedText, .fusedCells, .unevenRow: nil
    }
  }
}
