import Testing

/// Queries that a person keeps in the browser of a library.
@Suite("Saved queries", .serialized)
struct SavedQueryFileTests {
  @Test("a query is kept beside what else people decided, whatever becomes of the index")
  func kept() throws {
    let program = try Program()
    _ = try program.shell("mkdir r")
    for year in [2017, 2018] {
      try program.write(
        "示例市水务局\(year)年政府信息公开工作年度报告\n一、概述\n本局开通公众号。\n", to: "r/\(year).txt")
    }
    /// Types keys, each time as soon as the screen says what is expected, and leaves.
    func browse(_ steps: (keys: String, told: String)...) throws -> Run {
      let typed = steps.map { "printf '\($0.keys)'; await '\($0.told)'" }.joined(separator: "; ")
      return try program.shell(
        """
        await() { for _ in {1..600}; do grep -qsE "$1" screen && break; sleep 0.05; done; }
        : > screen; { await '示例市水务局'; \(typed); printf '\\033[27uq'; } \
          | XDG_CACHE_HOME=$PWD/c XDG_STATE_HOME=$PWD/s TERM=xterm LC_ALL=C.UTF-8 \
          script -qefc "stty cols 80 rows 24; $nianbao browse r" screen
        """)
    }
    #expect(try browse(("/年:2017\\r", "“年:2017”"), ("ajia\\r", "已记下")).code == 0)
    let line = "{\"name\": \"年:2017jia\", \"query\": \"年:2017\"}\n"
    #expect(try program.read("s/nianbao/queries.jsonl") == line)
    let screen = try program.shell(
      """
      rm -rf c; export XDG_CACHE_HOME=$PWD/c XDG_STATE_HOME=$PWD/s
      $nianbao frame r --size 80x10 --keys 'g<Enter>'
      """)
    #expect(screen.output.contains("/ 年:2017jia") && screen.output.contains("“年:2017” 1 份"))
    #expect(try browse(("gx", "再按一次"), ("x", "已删去")).code == 0)
    #expect(try program.read("s/nianbao/queries.jsonl") == "")
  }
}
