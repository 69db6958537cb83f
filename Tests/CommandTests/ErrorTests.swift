import Testing

/// The one line that a failed run says, and its exit code; nothing stands on standard output.
func failure(_ words: String, code: Int32 = 2) -> Run {
  Run(output: "", errors: "nianbao: \(words)\n", code: code)
}

@Test("a file that cannot be read as a report is one line that says which, what and what to do")
func unreadableFiles() throws {
  let program = try Program()
  try program.write("", to: "empty.txt")
  try program.write(" \n\u{3000}\r\n", to: "blank.txt")
  try program.write([0x7E, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF, 0xFE, 0xC0, 0x81], to: "binary.txt")
  try program.write([0x50, 0x4B, 3, 4, 20, 0, 0, 0], to: "report.docx")
  try program.write([0x89, 0x50, 0x4E, 0x47, 0xD, 0xA, 0x1A, 0xA], to: "report.doc")
  let missing = "没有这个文件；请检查路径。"
  let empty = "里面没有文字；请检查文件是否完整。"
  for command in ["text", "outline", "metrics", "frame"] {
    expect(try program.run(command, "none.txt"), is: failure("none.txt：\(missing)"))
    expect(try program.run(command, "empty.txt"), is: failure("empty.txt：\(empty)"))
    expect(try program.run(command, "blank.txt"), is: failure("blank.txt：\(empty)"))
    expect(
      try program.run(command, "binary.txt"),
      is: failure(
        "binary.txt：不是文本文件（不是 UTF-8、UTF-16、GB18030 或 Big5 编码）；请换一个文件，或先把它转成 UTF-8 文本。"))
    expect(
      try program.run(command, "report.docx"),
      is: failure("report.docx：不是完好的 DOCX 文件；请重新下载，或用原来的程序另存一次。"))
    expect(
      try program.run(command, "report.doc"),
      is: failure("report.doc：是 PNG 图片；请先做文字识别（OCR），再打开得到的文字。"))
    expect(try program.run(command, "-"), is: failure("标准输入：\(empty)"))
  }
  expect(try program.run("text", "/tmp"), is: failure("/tmp：是一个文件夹；请指定其中的一个文件。"))
  expect(try program.run("none.txt"), is: failure("none.txt：\(missing)"))
}

@Test("a file name cannot drive the terminal from inside a message")
func hostileName() throws {
  let program = try Program()
  expect(
    try program.run("text", "a\u{1B}[31m\n\u{202E}b\u{200B}"),
    is: failure("a␛[31m␊␦b␦：没有这个文件；请检查路径。")
  )
}

@Test("a file whose name is not UTF-8 is opened")
func nameInGBK() throws {
  let program = try Program()
  try program.write("一、概述\n正文。\n", to: "r.txt")
  let run = try program.shell(
    "cp r.txt $'\\xc4\\xea\\xb1\\xa8.txt'; $nianbao text $'\\xc4\\xea\\xb1\\xa8.txt'")
  #expect(run == Run(output: "一、概述\n正文。\n", errors: "", code: 0))
}

@Test(
  "arguments that are wrong end in one line and exit code 2",
  arguments: [
    ([], "没有给出文件；请写上一份年报，如：nianbao 年报.txt（帮助：nianbao --help）"),
    (["text"], "缺少参数 '<文件>'；用法见 nianbao text --help。"),
    (["text", "a", "b"], "多出的参数：'b'；用法见 nianbao text --help。"),
    (["outline", "a", "--colour"], "没有这个选项：'--colour'；用法见 nianbao outline --help。"),
    (["outline", "a", "--format"], "缺少取值：'--format <格式>'；用法见 nianbao outline --help。"),
    (
      ["outline", "a", "--format", "xml"],
      "取值不对：'xml' 不能用于 '--format <格式>'，可选 'text'、'json'；用法见 nianbao outline --help。"
    ),
    (["search", "公开"], "缺少参数 '<文件> ...'；用法见 nianbao search --help。"),
    (["search", "　", "a"], "检索词是空的；请写上要找的字，如：nianbao search 公众号 年报.txt"),
    (["frame", "a", "--size", "80"], "--size：“80”不是屏幕大小；请写成 列x行，如 80x24（最大 1000x1000）。"),
    (
      ["frame", "a", "--size", "9999x24"],
      "--size：“9999x24”不是屏幕大小；请写成 列x行，如 80x24（最大 1000x1000）。"
    ),
    (
      ["frame", "a", "--keys", "j<Foo>"],
      "--keys：没有叫 <Foo> 的键；可用 <Up> <Down> <Left> <Right> <Enter> <Esc> <Tab> <PgUp> <PgDn> <Home> "
        + "<End> <BS> <Space> <C-字母>，< 本身写成 <Lt>。"
    ),
  ])
func wrongArguments(arguments: [String], words: String) throws {
  expect(try Program().run(arguments), is: failure(words))
}

@Test("a closed pipe ends the program quietly, as it ends cat")
func closedPipe() throws {
  let program = try Program()
  for trap in ["", "trap '' PIPE; "] {
    // 141 is 128 and the number of SIGPIPE, as the shell tells of a program that a signal ended.
    let run = try program.shell(
      "\(trap)for i in 1 2 3; do cat '\(Program.sample)'; done > long.txt; "
        + "{ $nianbao text long.txt; echo $? >&2; } | :")
    #expect(run.errors == "141\n")
  }
}

@Test("a full disk is one line, and leaves the older file as it was")
func fullDisk() throws {
  let program = try Program()
  try program.write("一、概述\n正文。\n", to: "r.txt")
  expect(
    try program.shell("$nianbao text r.txt > /dev/full"), is: failure("标准输出：写不进去，磁盘已满；请换一个地方再试。"))
  expect(
    try program.run("export", "r.txt", "--format", "json", "--output", "/dev/full"),
    is: failure("/dev/full：写不进去，磁盘已满；请换一个地方再试。"))
  expect(
    try program.run("export", "r.txt", "--format", "json", "--output", "no/such.json"),
    is: failure("no/such.json：写不进去，所在的文件夹不存在；请换一个地方再试。"))
  expect(
    try program.run("export", "r.txt", "--format", "json", "--output", "./r.txt"),
    is: failure("./r.txt：就是要读的那份报告，不能写在它上面；请换一个文件名。"))
  #expect(try program.read("r.txt") == "一、概述\n正文。\n")
}

@Test(
  "a slip of a subcommand is answered by the one that was meant",
  arguments: [
    (["metric", "报告.txt"], "metrics"), (["serach", "公众号", "报告.txt"], "search"),
    (["metric", "--format", "csv", "报告.txt"], "metrics"), (["outlines"], "outline"),
  ])
func slipOfSubcommand(arguments: [String], meant: String) throws {
  let run = try Program().run(arguments)
  #expect(run.code == 2 && run.output == "")
  #expect(
    run.errors
      == "nianbao: 没有 \(arguments[0]) 这个文件，也没有这个子命令；是不是 nianbao \(meant)？\n")
}

@Test("what is like no subcommand is a file that is not there; dashes of an input method are named")
func slipOfOption() throws {
  let program = try Program()
  #expect(try program.run("报告").errors == "nianbao: 报告：没有这个文件；请检查路径。\n")
  #expect(try program.run("notes").errors == "nianbao: notes：没有这个文件；请检查路径。\n")
  let dash = try program.run("metrics", "－－format", "csv", "x.txt")
  #expect(dash.code == 2 && dash.errors == "nianbao: “－－format”：选项用半角的 --，如 --format。\n")
  #expect(try program.run("config", "a", "b").errors.contains("多出的参数：'a'、'b'；"))
  let value = try program.run("metrics", "--sort", "数值", Program.sample)
  #expect(value.errors.contains("可选 offset、label、number"))
  let encoding = try program.run("text", "--encoding", "中文", Program.sample)
  #expect(encoding.code == 2 && encoding.errors.contains("没有叫“中文”的编码"))
}
