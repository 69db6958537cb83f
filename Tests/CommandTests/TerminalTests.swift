import Testing

@Test("what is printed to a terminal is made safe, and to a pipe it is exact")
func hostileText() throws {
  let program = try Program()
  let text = "一、概述\r\n正文\u{1B}]0;x\u{7}\u{9B}31m，\u{202E}反\u{200B}向。\r\n"
  try program.write(text, to: "a.txt")
  expect(try program.run("text", "a.txt"), is: Run(output: text, errors: "", code: 0))
  // script gives the program a terminal, which writes CR LF for LF.
  let run = try program.shell("script -qec \"$nianbao text a.txt\" /dev/null")
  #expect(run == Run(output: "一、概述\r\n正文␛]0;x␇␦31m，␦反␦向。\r\n", errors: "", code: 0))
}

@Test("on a terminal the words found stand out, unless NO_COLOR is set")
func emphasis() throws {
  let program = try Program()
  try program.write("一、概述\n公开水质信息12期。\n", to: "a.txt")
  let command = "unset NO_COLOR; script -qec \"$nianbao search 水质 a.txt\" /dev/null"
  #expect(
    try program.shell(command).output
      == "一、概述  1 处\r\n    公开\u{1B}[1m水质\u{1B}[22m信息12期。\r\n")
  #expect(
    try program.shell(command.replacing("unset NO_COLOR", with: "export NO_COLOR=1")).output
      == "一、概述  1 处\r\n    公开水质信息12期。\r\n")
}
