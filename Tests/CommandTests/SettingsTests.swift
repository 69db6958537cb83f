import Testing

/// A run of `config` with a file of settings that holds some text.
private func config(_ text: String) throws -> Run {
  let program = try Program()
  _ = try program.shell("mkdir -p c/nianbao")
  try program.write(Array(text.utf8), to: "c/nianbao/config")
  return try program.shell("XDG_CONFIG_HOME=$PWD/c $nianbao config")
}

@Test(
  "config prints every setting with its default and what it can be; what it prints is a file of settings"
)
func configPrints() throws {
  let program = try Program()
  let run = try program.shell("XDG_CONFIG_HOME=$PWD/c $nianbao config --print")
  #expect(run.code == 0 && run.errors == "")
  for line in ["theme = auto", "wide = auto", "# 可用：auto、yes、no。默认：auto"] {
    #expect(run.output.contains(line + "\n"))
  }
  #expect(try config(run.output).code == 0)
}

@Test("what a file of settings sets is in force, what it leaves out is as by default")
func configReads() throws {
  let run = try config("# 我的\n\ntheme=\"light\"   ; 白底\n")
  #expect(run.code == 0 && run.errors == "")
  #expect(run.output.contains("theme = light\n") && run.output.contains("wide = auto\n"))
}

@Test(
  "what is wrong in a file of settings is one line with its number, and the rest holds",
  arguments: [
    ("theme = dark\nwide = maybe\n", 2, "wide 不能是“maybe”；可用 auto、yes、no。"),
    ("theme = dark\n\n# x\nthem = dark\n", 4, "没有叫“them”的设置"),
    ("theme = dark\n[ui]\nwide = yes\n", 3, "没有 [ui] 这一段"),
    ("theme = dark\nwide\n", 2, "看不懂"),
    ("theme = dark\nmeasure = 7\n", 2, "measure 不能是“7”；可用 20–400。"),
    ("theme = dark\n[keys]\nfly = x\n", 3, "没有叫“fly”的动作"),
    ("theme = dark\n[keys]\nquit = <Meta>\n", 3, "没有“<Meta>”这个键"),
    ("theme = dark\n[keys]\nquit = x\ncopy = x\n", 4, "x 已经给了 quit，不能再给 copy"),
    ("theme = dark\nfoo = 1\nwide\n", 2, "没有叫“foo”的设置"),
  ])
func configErrors(text: String, line: Int, words: String) throws {
  let run = try config(text)
  #expect(run.code == 2)
  #expect(run.errors.split(separator: "\n").count == 1)
  #expect(run.errors.contains("config 第 \(line) 行：\(words)"), "\(run.errors)")
  #expect(run.output.contains("theme = dark\n"))
}

@Test("keys that are given to actions do so on the screen, and pinyin can be left alone")
func configKeys() throws {
  let program = try Program()
  _ = try program.shell("mkdir -p c/nianbao")
  let words = "language = en\npinyin = no\nmeasure = 40\n[keys]\nhelp = h\nleft = <Left>\n"
  try program.write(words, to: "c/nianbao/config")
  let frame = "XDG_CONFIG_HOME=$PWD/c $nianbao frame \(Program.sample) --size 120x30 --keys"
  let screen = try program.shell("\(frame) 'h'").output
  #expect(screen.contains("Help") && screen.contains("In all views"))
  #expect(try program.shell("\(frame) '?'").output.contains("h help"))
  #expect(try program.shell("\(frame) '/gongzhonghao'").output.contains("no match"))
  let search = "$nianbao search gongzhonghao \(Program.sample)"
  #expect(try program.shell("XDG_CONFIG_HOME=$PWD/c \(search)").code == 1)
  #expect(try program.shell(search).code == 0)
}

@Test("a file of settings that cannot be read or is of any bytes is never fatal")
func configDamaged() throws {
  let program = try Program()
  _ = try program.shell("mkdir -p c/nianbao/config")
  let folder = try program.shell("XDG_CONFIG_HOME=$PWD/c $nianbao config")
  #expect(folder.code == 2 && folder.output.contains("theme = auto\n"))
  for text in [
    String(repeating: "x", count: 100_000), "theme = \u{1B}[31m\u{0}\u{7}\n", "=\n=\n", "[\n",
    "\u{FEFF}theme = own\n",
    String(repeating: "theme = dark ", count: 400),
  ] {
    let run = try config(text)
    #expect(run.code == 0 || run.code == 2)
    #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(run.output.contains("wide = auto\n"))
  }
}

@Test(
  "completions are written for three shells, and know every subcommand",
  arguments: ["bash", "zsh", "fish"])
func completions(shell: String) throws {
  let program = try Program()
  let run = try program.run("completions", shell)
  #expect(run.code == 0)
  for name in ["library", "compare", "check", "config"] {
    #expect(run.output.contains(name))
  }
  if shell == "bash" {
    #expect(try program.shell("$nianbao completions bash | bash -n").code == 0)
  }
}
