internal import Glibc
internal import ReportBrowser
internal import TerminalCurses
internal import TerminalModel
internal import Wording

/// The list of what was opened before, on a terminal, for who names nothing to open.
struct RecentScreen {
  /// What there is to open.
  private let entries: [RecentList.Entry]

  /// What somebody read, the last first, as far as it is still there, and the folder where the program was started.
  init(_ places: PlaceFiles) {
    let now = time(nil)
    let recent = places.recent().compactMap { place -> RecentList.Entry? in
      guard let file = place.file, ReportFiles.exists(ReportAddress(file.path).path) else {
        return nil
      }
      return RecentList.Entry(
        path: file.path, title: place.title, agency: place.issuer, year: place.year,
        time: RecentScreen.words(for: file.read, now: now), isLibrary: place.isLibrary)
    }
    entries = recent + RecentScreen.presentFolder(besides: recent)
  }

  /// Whether there is nothing to choose from.
  var isEmpty: Bool { entries.isEmpty }

  /// Shows the list until something is chosen, then gives the terminal back.
  ///
  /// - Returns: the path to open; nil where the person left.
  /// - Throws: ``Failure`` where there is no screen to draw on.
  func choose(_ settings: Settings) throws(Failure) -> String? {
    var terminal = try openTerminal(settings)
    var list = RecentList(entries, size: terminal.size, manner: settings.manner)
    while true {
      terminal.draw(list.frame(size: terminal.size))
      for event in terminal.wait() {
        switch event {
        case .input(let input):
          switch list.handle(input) {
          case .open(let path): return path
          case .leave: return nil
          case .suspend: suspend(&terminal, &list)
          case nil: break
          }
        case .stopRequested: suspend(&terminal, &list)
        case .woken, .readable: break
        case .ended(let signal):
          terminal.close()
          _exit(128 + signal)
        case .hungUp:
          terminal.close()
          _exit(128 + SIGHUP)
        }
      }
    }
  }

  private func suspend(_ terminal: inout CursesTerminal, _ list: inout RecentList) {
    terminal.suspend()
    _ = list.handle(.resize(terminal.size))
  }

  /// Opens a path as if it had been named: with all that was said beside it, in a program without a past.
  static func open(_ path: String) -> Never {
    let words = Nianbao.arguments + [path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    execv("/proc/self/exe", arguments)
    StandardError.say(line: say("nianbao: 打不开 \(path)"))
    _exit(2)
  }

  // MARK: Entries

  /// The folder where the program was started, where reports seem to lie in it and it is not listed anyway.
  private static func presentFolder(besides recent: [RecentList.Entry]) -> [RecentList.Entry] {
    guard let path = realpath(".", nil) else { return [] }
    defer { free(path) }
    let folder = String(cString: path)
    guard !recent.contains(where: { $0.path == folder }), holdsReports(folder) else { return [] }
    let name = folder.split(separator: "/").last ?? "/"
    return [
      RecentList.Entry(
        path: folder, title: say("当前文件夹 \(name)"),
        agency: "", year: nil, time: "", isLibrary: true)
    ]
  }

  /// Whether one of the first files of a folder has a name as reports have; nothing is opened for it.
  private static func holdsReports(_ folder: String) -> Bool {
    guard let directory = opendir(folder) else { return false }
    defer { closedir(directory) }
    let endings: Set = ["txt", "html", "htm", "docx", "doc", "wps", "pdf", "ofd", "xlsx", "mht"]
    for _ in 0..<2_000 {
      guard let entry = readdir(directory) else { return false }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let ending = name.split(separator: ".").dropFirst().last?.lowercased(),
        endings.contains(ending)
      {
        return true
      }
    }
    return false
  }

  /// When something was read, as people say it: the hour of today, yesterday, the day.
  static func words(for moment: Int, now: Int) -> String {
    var (then, today) = (tm(), tm())
    var (first, second) = (time_t(moment), time_t(now))
    guard localtime_r(&first, &then) != nil, localtime_r(&second, &today) != nil else { return "" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if (then.tm_year, then.tm_yday) == (today.tm_year, today.tm_yday) {
      return say("今天 \(two(then.tm_hour)):\(two(then.tm_min))")
    }
    if then.tm_year == today.tm_year, then.tm_yday + 1 == today.tm_yday { return say("昨天") }
    return "\(then.tm_year + 1900)-\(two(then.tm_mon + 1))-\(two(then.tm_mday))"
  }
}
