import Testing

/// What is kept of what a person says of findings.
@Suite("Review kept in a file", .serialized)
struct ReviewFileTests {
  /// Opens a report in the browser on a terminal of its own, types keys, and leaves.
  private func browse(_ keys: String, _ told: String, in program: borrowing Program) throws -> Run {
    let line = """
      await() { for _ in {1..12000}; do grep -qsE "$1" screen && break; sleep 0.05; done; }
      : > screen; { await '！|✗|✓'; printf '\(keys)'; await '\(told)'; printf '\\033[27uq'; } \
        | TERM=xterm LC_ALL=C.UTF-8 script -qefc "$nianbao browse a.txt --review s/r.jsonl" screen
      """
    return try program.shell(line)
  }

  @Test(
    "v is kept as a line, read at the next start and told by check; a broken line stays where it is"
  )
  func kept() throws {
    let program = try Program()
    try program.write(
      smallReport.replacing("期限自2016年", with: "期限自2015年")
        .replacing("至12月31日", with: "至2015年12月31日"), to: "a.txt")
    _ = try program.shell("mkdir s; echo '{\"content\":' > s/r.jsonl")
    #expect(try browse("4v", "已核实", in: program).code == 0)
    let lines = try program.read("s/r.jsonl").split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == "{\"content\":")
    #expect(lines[1].contains("\"rule\": \"PERIOD\"") && lines[1].contains("\"confirmed\""))
    let check = ["check", "a.txt", "--failing", "--format", "json", "--review", "s/r.jsonl"]
    let run = try program.run(check)
    #expect(run.code == 1 && run.errors.contains("有 1 行读不懂"))
    #expect(run.output.split(separator: "\"review\": \"confirmed\"").count == 2)
    let screen = try program.run(
      ["frame", "a.txt", "--review", "s/r.jsonl", "--keys", "4"])
    #expect(screen.output.contains("已核实"))
    // Three times more it is taken back, and so is the line.
    #expect(try browse("4vvv", "不记", in: program).code == 0)
    #expect(try program.read("s/r.jsonl") == "{\"content\":\n")
  }
}
