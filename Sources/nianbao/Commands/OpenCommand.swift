internal import ArgumentParser
internal import Glibc
internal import ReportModel
internal import ReportReading
internal import TerminalModel
internal import Wording

/// `nianbao PATH…`: the browser, or the outline where no terminal could show it.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: say("打开浏览界面；不写子命令时就是它。"),
    discussion: say("例：nianbao 年报.txt"))

  @Argument(
    help: ArgumentHelp(
      say("一份报告；几份报告、文件夹或 .zip 作为报告库打开；- 为标准输入，接着管道时可以不写；不写则列出最近读过的。"), value: say("<文件>"))
  )
  var paths: [String] = []

  @OptionGroup var reading: ReadingGroup
  @OptionGroup var screen: ScreenGroup

  @Flag(help: ArgumentHelp(say("从头打开，不回到上次读到的地方。")))
  var fresh = false

  @Flag(help: ArgumentHelp(say("不接管鼠标，由终端自己选字。")))
  var noMouse = false

  func run() throws {
    try OpenCommand.open(
      paths, encoding: reading.encoding, settings, reviews: screen.judging.file)
  }

  /// What the file of settings says, and what is asked for here.
  private var settings: Settings {
    var settings = screen.settings
    if noMouse { settings.mouse = .no }
    if fresh { settings.place = .no }
    return settings
  }

  /// Opens what the paths name.
  static func open(
    _ paths: [String], encoding: String? = nil,
    _ settings: @autoclosure () -> Settings = SettingsFile.settings,
    reviews: ReviewFile = ReviewFile()
  ) throws {
    let paths = paths.isEmpty && StandardInput.holdsText ? ["-"] : paths
    guard isatty(STDOUT_FILENO) == 1 else { return try printOutline(of: paths, encoding) }
    let settings = settings()
    let keeping = Keeping(
      reviews: reviews, places: PlaceFiles(startingFresh: settings.place == .no))
    if paths.isEmpty, isatty(STDIN_FILENO) == 1 {
      let recent = RecentScreen(keeping.places)
      guard !recent.isEmpty else { throw Failure.nothingToOpen }
      guard let path = try recent.choose(settings) else { return }
      RecentScreen.open(path)
    }
    switch try Openable(paths) {
    case .report(let path): try browse(path, encoding: encoding, settings, keeping)
    case .library(let paths): try browse(library: paths, settings, keeping)
    }
  }

  private static func printOutline(of paths: [String], _ encoding: String?) throws {
    guard !paths.isEmpty else { throw Failure.nothingToOpen }
    let files = ReportFiles(paths)
    if let failure = files.failures.first { throw failure }
    var output = Output.standard()
    var isFirst = true
    try files.forEachReport(encoding, { _, read in read }) {
      (_, read: ReportFiles.Read?) throws(Failure) in
      guard let file = try read?.get() else { return }
      file.tellLosses()
      if !isFirst { try output.write("\n") }
      isFirst = false
      try output.write(file.report.outlineDrawing(headingsOnly: true) + "\n")
    }
    try output.flush()
  }
}

/// What standard input is.
enum StandardInput {
  /// Whether it is a pipe or a file, out of which a report may be read unasked.
  static var holdsText: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    return [S_IFIFO, S_IFREG, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }
}

/// What paths lead to.
enum Openable {
  /// One report; `-` is standard input.
  case report(String)
  /// Many reports.
  case library([String])

  /// Whether a file is an archive of reports, or a table with a report in each row.
  static func holdsReports(_ path: String) -> Bool {
    path.lowercased().hasSuffix(".zip") || holdsReportsInRows(path)
  }

  /// Whether a file is a table with a report in each row; the first of them tell.
  private static func holdsReportsInRows(_ path: String) -> Bool {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    guard ["csv", "tsv", "jsonl"].contains(ending),
      let part = try? FilePart(path, upTo: 1 << 20)
    else { return false }
    defer { part.leave() }
    var head = part.head[...]
    // The last line may be cut, and half an object is none.
    if !part.isWhole, ending.hasSuffix("l"), let end = head.lastIndex(of: UInt8(ascii: "\n")) {
      head = head[...end]
    }
    if case .rows = try? ReportReader.content(of: Array(head), name: path) { return true }
    return false
  }

  /// What some paths lead to: one file, a folder that holds one, or a library.
  init(_ paths: [String]) throws(Failure) {
    guard let first = paths.first else { throw .nothingToOpen }
    if paths.count > 1 {
      for path in paths where !ReportFiles.exists(path) { throw .unreadable(file: path, .missing) }
      self = .library(paths)
    } else if ReportFiles.isFolder(first) {
      let reports = try ReportFiles.firstReports(2, in: first)
      guard let report = reports.first else { throw .noReports(folder: first) }
      let isOne = reports.count == 1 && !Openable.holdsReports(report)
      self = isOne ? .report(report) : .library(paths)
    } else if Openable.holdsReports(first) {
      self = .library(paths)
    } else {
      // A path that leads nowhere fails when it is read.
      self = .report(first)
    }
  }
}
