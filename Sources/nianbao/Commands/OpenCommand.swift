internal import ReportModel
internal import ArgumentParser
internal import Glibc

/// `nianbao PATH…`: the browser, or the outline where no terminal could show it.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "打开浏览界面；不写子命令时就是它。",
    discussion: "例：nianbao 年报.txt")

  @Argument(help: ArgumentHelp("一份报告，或只有一份报告的文件夹；- 为标准输入，接着管道时可以不写。", valueName: "文件"))
  var paths: [String] = []

  @OptionGroup var reading: ReadingGroup

  func run() throws {
    try OpenCommand.open(paths, encoding: reading.encoding)
  }

  /// Opens what the paths name.
  static func open(_ paths: [String], encoding: String? = nil) throws {
    let paths = paths.isEmpty && StandardInput.holdsText ? ["-"] : paths
    guard isatty(STDOUT_FILENO) == 1 else { return try printOutline(of: paths, encoding) }
    try browse(OpenablePath(paths).path, encoding: encoding)
  }

  private static func printOutline(of paths: [String], _ encoding: String?) throws {
    guard !paths.isEmpty else { throw Failure.nothingToOpen }
    let files = ReportFiles(paths)
    if let failure = files.failures.first { throw failure }
    var output = Output.standard()
    for (index, file) in files.files.enumerated() {
      if index > 0 { try output.write("\n") }
      try output.write(
        try ReportFile(file, encoding: encoding).report.outlineDrawing(headingsOnly: true) + "\n")
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

/// The one report that paths lead to.
struct OpenablePath {
  /// Its path; `-` is standard input.
  let path: String

  /// The report that some paths name: one file, or a folder that holds one.
  init(_ paths: [String]) throws(Failure) {
    guard let first = paths.first else { throw .nothingToOpen }
    // Only a folder makes it worth looking around; a path that leads nowhere fails when it is read.
    guard paths.count > 1 || ReportFiles.isFolder(first) else {
      path = first
      return
    }
    let files = ReportFiles(paths)
    if let failure = files.failures.first { throw failure }
    guard files.files.count == 1 else {
      throw .severalReports(count: files.files.count, first: files.files.first ?? first)
    }
    path = files.files[0]
  }
}
