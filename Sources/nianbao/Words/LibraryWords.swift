internal import Glibc
internal import ReportAudit
internal import ReportLibrary
internal import ReportModel
internal import ReportReading
internal import ReportSearch
internal import Wording

extension LibraryProgress {
  /// How far the work is: 读取 31200/100000，每秒 3050 份，还需 22 秒.
  var words: String {
    let count = total > 0 ? " \(done)/\(total)" : ""
    var words =
      switch pass {
      case .finding: say("查找文件\(count)")
      case .reading: say("读取\(count)")
      case .merging: say("整理索引\(count)")
      case .checking: say("核对\(count)")
      }
    guard total > 0 else { return words }
    if rate >= 1 { words += say("，每秒 \(Int(rate)) 份") }
    if let secondsLeft { words += say("，还需 \(LibraryProgress.time(secondsLeft))") }
    return words
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    if whole < 90 { return say("\(whole) 秒") }
    return whole < 5_400 ? say("\((whole + 59) / 60) 分钟") : say("\(whole / 3_600) 小时")
  }
}

extension LibraryQuery {
  /// What is to be said where nothing was found by a filter or a condition that states nothing; nil where all is read.
  var doubt: String? {
    switch unreadFilter {
    case .agency: return say("“机关:”后面写机关名称里的字，如 机关:教育")
    case .year: return say("“年:”后面写年份，如 年:2023 或 年:2021-2023")
    case .form: return say("“版式:”后面写 2021、2019 或 叙述")
    case .level: return say("“级别:”后面写 国家、省、市、县 或 乡")
    case .errors: return say("“错:”后面写 有、无、未 或 >2")
    case nil: return words.unreadCondition.map { say("“\($0)”不是条件，按原样找；条件如 >1000件、单位:篇") }
    }
  }
}

extension LibraryError {
  /// What is wrong with a library's index and what to do about it.
  var words: String {
    switch self {
    case .missingSQLite: say("报告库需要 SQLite；请先安装：sudo apt install libsqlite3-0")
    case .system(let file, let errno):
      say("\(file)：索引读写不了，\(systemWords(errno))；可用 --index 换一个文件夹。")
    case .full(let file): say("\(file)：磁盘已满，索引写不下；请腾出空间，或用 --index 换一个文件夹。")
    case .readOnly(let file): say("\(file)：索引不能写；请用 --no-refresh 照原样读，或用 --index 换一个文件夹。")
    case .busy(let file): say("\(file)：别的程序一直在写这个索引；请等它结束再试。")
    case .crooked(let file): say("\(file)：索引已损坏；请删除它所在的文件夹，会重新建立。")
    case .noIndex(let file): say("\(file)：还没有索引；请去掉 --no-refresh，先建立索引。")
    case .missing(let file): say("\(file)：没有这个文件或文件夹；请检查路径。")
    case .gone(let file): say("\(file)：这份报告已经读不出来；请更新索引。")
    case .stopped: say("已停止；下次会接着做。")
    }
  }
}

extension SourceFault {
  /// Why something in a library is no report, or cannot be read.
  var words: String {
    switch self {
    case .reading(let error): FileFault.content(error).words
    case .system(let number): FileFault(errno: number).words
    case .tooLarge(let limit): FileFault.tooLarge(limit: limit).words
    case .locked: say("压缩包里的这个文件设有密码，或已损坏；请先解压。")
    case .leftover: say("是程序留下的文件，不是报告。")
    case .noReport: say("里面没有报告应有的标题、表格、机关和年份。")
    }
  }
}

extension FileFault {
  /// What a number of the system means for a file.
  init(errno number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .forbidden
    default: self = .system(errno: number)
    }
  }
}

extension Failure {
  /// A failure of a library: a path that leads nowhere is one of any command.
  init(_ error: LibraryError) {
    if case .missing(let file) = error {
      self = .unreadable(file: file, .missing)
    } else {
      self = .library(error)
    }
  }
}

extension Agency.Source {
  /// What other programs are told.
  var key: String {
    switch self {
    case .name: "name"
    case .library: "library"
    case .folder: "folder"
    case .person: "person"
    }
  }
}

extension ReportEntry.State {
  /// What other programs are told.
  var key: String {
    switch self {
    case .report: "report"
    case .other: "notReport"
    case .fault: "error"
    }
  }
}

extension ReportEntry.YearSource {
  /// What other programs are told.
  var key: String {
    switch self {
    case .report: "report"
    case .file: "file"
    case .folder: "folder"
    }
  }
}
