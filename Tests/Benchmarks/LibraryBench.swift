import FoundationEssentials
import Glibc
import ReportLibrary
import ReportSearch
import SampleReports
import Synchronization

/// How fast a library is: both passes, the second start and searching, and how large its index is.
///
/// `benchmarks library [N] [FOLDER [INDEX [WORDS…]]]`: on N invented reports (20,000), or on those of a folder. An index
/// that is named is kept, and where it is there already only searches are measured, or those of some words, each ten
/// times. Words are typed
/// letter by letter; each key counts from the query to its first fifty reports with their sentences, and to the
/// exact number of all. One in two hundred of the invented reports has a copy that keeps 85 % of its sentences. Beside it `rg -c` over the files, where it is installed.
struct LibraryBench {
  private let folder: String
  private let index: String
  private let isOwn: Bool
  private let isKept: Bool
  private let words: ArraySlice<String>

  /// A benchmark by the arguments behind `library`.
  init(_ arguments: [String]) throws {
    let place = FileManager.default.temporaryDirectory.path + "/nianbao-bench-\(getpid())"
    index = arguments.count > 2 ? arguments[2] : place + "/index"
    isKept = arguments.count > 2
    words = arguments.dropFirst(3)
    if arguments.count > 1 {
      (folder, isOwn) = (arguments[1], false)
    } else {
      (folder, isOwn) = (place + "/reports", true)
      try LibraryBench.write(Int(arguments.first ?? "") ?? 20_000, to: folder)
    }
  }

  private static func write(_ count: Int, to folder: String) throws {
    var library = VariedLibrary(seed: 11)
    for number in 0..<count {
      if number % 100 == 0 {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(number / 100)", withIntermediateDirectories: true)
      }
      let report = library.next(number)
      let file = URL(filePath: "\(folder)/\(number / 100)/\(report.name)")
      try Data(report.text.utf8).write(to: file)
      if number % copiedOneIn == 7 {
        let copy = copy(of: report.text, with: library.next(number).text)
        try Data(copy.utf8).write(to: URL(filePath: file.path + copyEnding))
      }
    }
  }

  /// One report in so many has a copy.
  private static let copiedOneIn = 200
  /// What the name of a copy ends with.
  private static let copyEnding = ".copy.txt"

  /// A report of another agency with 85 % of the sentences of a text and others in the place of the rest.
  private static func copy(of text: String, with other: String) -> String {
    let others = other.split(separator: "。")
    let sentences = text.split(separator: "。").enumerated().map { place, sentence in
      place > 0 && place % 20 % 7 == 5 ? others[place % others.count] : sentence
    }
    let whole = sentences.joined(separator: "。") + "。\n"
    let title = other.prefix { $0 != "\n" }
    return String(title + whole.drop { $0 != "\n" })
  }

  /// Measures and prints.
  func run() async throws {
    let library = try Library.open(paths: [folder], index: index, cache: "")
    if isKept, library.isIndexed { return try await measureSearch(library) }
    let size = try await measurePasses(library)
    try measureSize(size)
    try await measureSecondStart()
    try await measureCopies(library)
    try await measureTerms(library)
    try await measureSearch(library)
    guard !isKept else { return }
    let place = isOwn ? index.dropLast("/index".count) : index[...]
    try FileManager.default.removeItem(atPath: String(place))
  }

  // MARK: Passes

  private func measurePasses(_ library: Library) async throws -> Int {
    let start = ContinuousClock.now
    try await library.refresh(.reading)
    let first = ContinuousClock.now - start
    let counts = try await library.counts()
    print(
      "\(counts.reports) reports, \(counts.others) others, \(counts.faults) that cannot be read")
    line("first pass", first, "\(Int(Double(counts.reports) / first.seconds)) reports/s")
    line("memory so far", nil, "\(LibraryBench.memory >> 20) MB at most")
    let again = ContinuousClock.now
    try await library.refresh(.all)
    let second = ContinuousClock.now - again
    line("second pass", second, "\(Int(Double(counts.reports) / second.seconds)) reports/s")
    return try files().reduce(0) { $0 + $1 }
  }

  private func measureSize(_ size: Int) throws {
    func share(_ name: String) -> Int {
      var status = stat()
      return stat(index + "/" + name, &status) == 0 ? Int(status.st_size) : 0
    }
    let (texts, database) = (share("texts"), share("library.sqlite"))
    let lists = try LibrarySizes(of: index).lists
    line("reports", nil, "\(size / 1_000_000) MB")
    line("texts", nil, "\(texts * 1000 / size / 10).\(texts * 1000 / size % 10) %")
    line("lists of pairs", nil, "\(lists * 1000 / size / 10).\(lists * 1000 / size % 10) %")
    line(
      "database", nil,
      "\(database * 1000 / size / 10).\(database * 1000 / size % 10) %, lists included")
  }

  private func files() throws -> [Int] {
    var sizes: [Int] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var status = stat()
      if stat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        sizes.append(Int(status.st_size))
      }
    }
    return sizes
  }

  private func measureSecondStart() async throws {
    let start = ContinuousClock.now
    let library = try Library.open(paths: [folder], index: index, cache: "")
    _ = try await library.counts()
    line("open and count", ContinuousClock.now - start, "")
    let second = ContinuousClock.now
    try await library.refresh()
    line("second start, nothing changed", ContinuousClock.now - second, "")
    let rows = ContinuousClock.now
    let count = try await library.entries().count
    line("all rows", ContinuousClock.now - rows, "\(count)")
  }

  private func measureCopies(_ library: Library) async throws {
    let start = ContinuousClock.now
    let pairs = try await library.copies()
    line("copies among all", ContinuousClock.now - start, "\(pairs.count) pairs")
    let planted = try await library.entries().count { $0.path.hasSuffix(LibraryBench.copyEnding) }
    let found = Set(pairs.flatMap { [$0.source.path, $0.copy.path] })
      .count { $0.hasSuffix(LibraryBench.copyEnding) }
    let least = pairs.map(\.likeness).min() ?? 1
    line("planted copies", nil, "\(found) of \(planted) found, none below \(Int(least * 100)) %")
  }

  // MARK: Words

  /// Words that are counted: in nearly every report, in some and in hardly any.
  private static let counted =
    "政府信息公开 公众号 舆情 一网通办 数据开放|开放数据 行政复议 不予公开 微信 规范性文件 依申请公开"

  private func measureTerms(_ library: Library) async throws {
    let words = CountedWord.words(in: LibraryBench.counted)
    for grouping in [TermTable.Grouping.report, .year] {
      let start = ContinuousClock.now
      let reports = try await library.terms(words)
      let rows = TermTable(reports, words: words.count, by: grouping).rows.count
      line("\(words.count) words by \(grouping)", ContinuousClock.now - start, "\(rows) rows")
    }
  }

  // MARK: Search

  /// What is typed: frequent and rare words, of the reports and of none.
  private static let typed = [
    "政府信息公开", "公众号", "舆情回应", "一网通办平台", "数据开放", "龘靐齉爩", "主动公开政府", "不予公开",
    "行政复议 诉讼", "微信|门户", "公开 -微信", "没有这样的话", "的", "2019年",
  ]
  private static let pinyin = ["gongkai", "gzh", "yuqing", "zfxxgk", "shujukaifang"]

  private func measureSearch(_ library: Library) async throws {
    for words in words.flatMap({ repeatElement($0, count: 10) }) {
      let key = try await key(words, library)
      print("  \(words): \(key.count) reports, first hits \(ms(key.first)), count \(ms(key.whole))")
    }
    guard words.isEmpty else { return }
    var (first, whole): ([Double], [Double]) = ([], [])
    // Once without counting, so that the index lies in memory.
    for isWarm in [false, true] {
      for words in LibraryBench.typed {
        for length in 1...words.count {
          let key = try await key(String(words.prefix(length)), library)
          if isWarm {
            first.append(key.first)
            whole.append(key.whole)
          }
        }
      }
    }
    spread("a key: first hits", first)
    spread("a key: exact count", whole)
    for words in LibraryBench.typed + LibraryBench.pinyin {
      let key = try await key(words, library)
      let beside = ripgrep(words)
      print(
        "  \(words): \(key.count) reports, first hits \(ms(key.first)), count \(ms(key.whole))"
          + (beside.map { ", rg \(ms($0))" } ?? ""))
    }
  }

  private func key(
    _ words: String, _ library: Library
  ) async throws -> (first: Double, whole: Double, count: Int) {
    let start = ContinuousClock.now
    let early = Mutex<Double?>(nil)
    let answer = try await library.search(LibraryQuery(words), limit: 50) { _ in
      early.withLock { $0 = (ContinuousClock.now - start).seconds * 1000 }
    }
    let whole = (ContinuousClock.now - start).seconds * 1000
    return (early.withLock { $0 } ?? whole, whole, answer.reportCount ?? 0)
  }

  /// What ripgrep takes for words that it can look for; nil where it is not installed.
  private func ripgrep(_ words: String) -> Double? {
    guard !words.contains(" "), !words.contains("|"), words.utf8.first ?? 0 >= 0x80 else {
      return nil
    }
    let start = ContinuousClock.now
    let code = system("rg -c -F '\(words)' '\(folder)' > /dev/null 2>&1")
    // 127: there is no such program.
    return code == 127 << 8 ? nil : (ContinuousClock.now - start).seconds * 1000
  }

  // MARK: Lines

  /// The most memory that was held, in bytes.
  private static var memory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  private func spread(_ name: String, _ values: [Double]) {
    let sorted = values.sorted()
    let p95 = sorted[sorted.count * 95 / 100]
    line(
      name, nil,
      "median \(ms(sorted[sorted.count / 2])), p95 \(ms(p95)), worst \(ms(sorted.last ?? 0))")
  }

  private func ms(_ value: Double) -> String { "\((value * 100).rounded() / 100) ms" }

  private func line(_ name: String, _ time: Duration?, _ rest: String) {
    let shown = time.map { ms($0.seconds * 1000) + "  " } ?? ""
    print("  " + name + String(repeating: " ", count: max(1, 32 - name.count)) + shown + rest)
  }
}

extension Duration {
  /// The time in seconds.
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
