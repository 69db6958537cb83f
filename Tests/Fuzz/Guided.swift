#if GUIDED
  import CFuzzer
  import FoundationEssentials
  import Glibc
  import HostileInput
  import ReportBrowser
  import ReportMetrics
  import ReportModel
  import ReportReading
  import ReportSearch
  import TerminalModel

  /// Inputs that libFuzzer makes, guided by which branches of the program the ones before went through.
  ///
  /// ```
  /// fuzz guided readers [libFuzzer's options] [FOLDER]    files, from bytes to findings
  /// fuzz guided words [libFuzzer's options] [FOLDER]      what is typed into a search, what is kept of a place
  /// ```
  /// The folder is begun with sound documents; what leads to new branches is added to it. An input that ends
  /// the program, or gives a report that breaks a promise, is told and saved. Built by `.ci/sanitize` with the
  /// instruments that this needs, and only there.
  enum Guided {
    private typealias Test = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

    /// Gives libFuzzer its command line, without the word that led here, and the road to go.
    ///
    /// - Returns: the exit code.
    static func go(_ kind: String) -> Int32 {
      switch kind {
      case "readers": run(readers)
      case "words": run(words)
      default: 2
      }
    }

    /// Writes what libFuzzer begins with: files for the readers, queries and kept places for the words.
    static func write(seedsOf kind: String, to folder: String) throws {
      let inputs =
        kind == "readers"
        ? SoundDocuments.all.filter { !isPages($0) } : typed.map { Array($0.utf8) }
      for (number, bytes) in inputs.enumerated() {
        try Data(bytes).write(to: URL(filePath: folder + "/sound-\(number)"))
      }
    }

    private static func run(_ test: Test) -> Int32 {
      // `fuzz guided KIND …` is `KIND …` to libFuzzer, for which the first word is the program.
      var count = CommandLine.argc - 2
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
        CommandLine.unsafeArgv + 2
      return LLVMFuzzerRunDriver(&count, &arguments, test)
    }

    private static let readers: Test = { start, count in
      let bytes = Array(UnsafeBufferPointer(start: start, count: count))
      // A program of its own reads PDF; thousands of them would be all that is tried.
      guard !isPages(bytes) else { return 0 }
      if case .flawed(let flaw) = Road.walk(bytes, looksAround: false, opensAgain: true) {
        end(flaw)
      }
      return 0
    }

    private static let words: Test = { start, count in
      let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
      let query = Query(text)
      let hits = index.hits(for: query, metrics: [])
      let length = document.report.readingLength
      if hits.contains(where: { $0.upperBound > length }) { end("a hit behind the end") }
      if let place = KeptPlace(text) {
        var state = BrowserState(document: document, size: size)
        _ = state.settle(.kept(place, isSameFile: true))
        if state.frame(size: size).size != size { end("a screen of another size") }
      }
      return 0
    }

    private static let size = Size(columns: 80, rows: 24)

    private static let index = SearchIndex(document.report)

    /// A report that words are looked for in.
    private static let document: Document = {
      let text = "示例市水务局2023年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息136条，答复申请25件。\n二、其他\n没有。\n"
      guard let report = try? ReportReader.report(from: Array(text.utf8)) else { exit(2) }
      return Document(
        report: report, metrics: MetricExtractor.metrics(of: report), index: SearchIndex(report),
        name: "words")
    }()

    /// What people type, and a place as it is kept.
    private static let typed: [String] = {
      var state = BrowserState(document: document, size: size)
      for event in (try? KeyNotation("jj/公开<Enter>ma2s").events) ?? [] {
        _ = state.settle(.input(event))
      }
      return [
        "公开|答复 -收费", "\"公开 信息\"", "gongkai", "gzh", "章节:总体 >10条", "≥12.5%", "unit:件", "1186",
      ] + [state.keptPlace?.text ?? ""]
    }()

    private static func isPages(_ bytes: [UInt8]) -> Bool {
      String(decoding: bytes.prefix(1024), as: UTF8.self).contains("%PDF")
    }

    /// Ends the program as a trap does, so that libFuzzer saves the input.
    private static func end(_ flaw: String) -> Never {
      print("violation: \(flaw)")
      fflush(nil)
      abort()
    }
  }
#endif
