import Testing

@Test(
  "the help of every command has an example and goes to standard output",
  arguments: [
    [], ["browse"], ["text"], ["outline"], ["metrics"], ["search"], ["check"], ["compare"],
    ["export"],
    ["frame"],
  ])
func help(command: [String]) throws {
  let run = try Program().run(command + ["--help"])
  #expect(run.code == 0)
  #expect(run.errors == "")
  let example = try #require(run.output.split(separator: "例：").dropFirst().first)
  #expect(example.contains("nianbao " + (command.first.map { $0 == "browse" ? "" : $0 } ?? "")))
  #expect(run.output.contains("用法：nianbao"))
  for english in ["USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show "] {
    #expect(!run.output.contains(english))
  }
}

@Test("frame prints as many rows as the screen has, after the keys, and a second picture of styles")
func frame() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let plain = try program.run("frame", "a.txt", "--size", "60x10", "--keys", "/微信<Enter>")
  #expect(plain.code == 0)
  let rows = plain.output.split(separator: "\n", omittingEmptySubsequences: false)
  // The last line feed ends the last row.
  #expect(rows.count == 11)
  #expect(plain.output.contains("微信公众号"))
  let sized = try program.run("frame", "a.txt", "--keys", "<Resize:40x6>", "--styles")
  let parts = sized.output.split(separator: "\n\nstyles\n")
  #expect(parts.count == 2)
  #expect(parts.first?.split(separator: "\n", omittingEmptySubsequences: false).count == 6)
}
