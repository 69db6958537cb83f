internal import ReportBrowser
internal import TerminalModel
internal import Wording

/// Every setting: its name, what it can be, what it does, and how it is set.
///
/// The file, its errors and what `config` prints all come from it.
enum SettingsBook {
  /// A setting.
  struct Entry {
    /// Its name in the file.
    let name: String
    /// What it can be.
    let allowed: [String]
    /// What it does, a line each.
    let help: [Saying]
    /// What it is.
    let value: (Settings) -> String
    /// Sets it; false where the value is none of its own.
    let set: (String, inout Settings) -> Bool

    /// A setting that is one of several words.
    init<Value: RawRepresentable<String> & CaseIterable>(
      _ name: String, _ path: WritableKeyPath<Settings, Value>, _ help: Saying...
    ) {
      self.name = name
      self.help = help
      allowed = Value.allCases.map(\.rawValue)
      value = { $0[keyPath: path].rawValue }
      set = { word, settings in
        guard let value = Value(rawValue: word) else { return false }
        settings[keyPath: path] = value
        return true
      }
    }

    /// A setting that is a number.
    init(
      _ name: String, _ path: WritableKeyPath<Settings, Int>, in range: ClosedRange<Int>,
      _ help: Saying...
    ) {
      self.name = name
      self.help = help
      allowed = ["\(range.lowerBound)–\(range.upperBound)"]
      value = { String($0[keyPath: path]) }
      set = { word, settings in
        guard let value = Int(word), range.contains(value) else { return false }
        settings[keyPath: path] = value
        return true
      }
    }
  }

  /// All settings, in the order of what is printed.
  static var entries: [Entry] {
    [
      Entry(
        "theme", \.theme, Saying("颜色。auto：按终端说的底色选深浅，终端不说就用它自己的八色；dark、light：用于深色、浅色底；"),
        Saying("own：终端自己的八色；none：不用颜色（设了 NO_COLOR 也是）。")),
      Entry(
        "wide", \.wide, Saying("“”…—·①等字符占几列。yes：两列；no：一列；auto：看环境变量 RUNEWIDTH_EASTASIAN。")),
      Entry("mouse", \.mouse, Saying("鼠标。yes：可以点、滚、拖，按住 Shift 由终端选字；no：不接管，全由终端（--no-mouse）。")),
      Entry("place", \.place, Saying("再次打开报告。yes：回到上次读到的地方；no：从头打开（--fresh）。")),
      Entry(
        "language", \.language,
        Saying("界面语言。zh：中文；en：英文；auto：看环境变量 LC_ALL、LC_MESSAGES、LANG。--lang 优先。")),
      Entry(
        "measure", \.measure, in: Manner.measures, Saying("正文一行最多几列；屏幕再宽也不超过它，80 列是四十个汉字。")),
      Entry(
        "enter", \.enter,
        Saying("目录里的 Enter。open：单独打开这一节，退格返回；into：到右边正文里的这一节，全文还在。")),
      Entry("plain", \.plain, Saying("读屏。yes：一次一栏，不画线框，光标停在所读之处（--plain）；no：照常。")),
      Entry("pinyin", \.pinyin, Saying("检索。yes：字母也按拼音、首字母找汉字；no：字母只找字母。")),
    ]
  }

  /// The name of the section that gives keys to actions.
  static let keys = "keys"

  /// The file that sets everything as it is, explained.
  static func text(of settings: Settings, file: String) -> String {
    var lines = [
      say("# nianbao 的设置，放在 \(file)。"), say("# 每行写作 名字 = 值；以 # 开头的是说明；没写的按默认。"),
    ]
    for entry in entries {
      lines.append("")
      lines += entry.help.map { "# " + $0.said }
      lines.append(say("# 可用：\(listed(entry.allowed))。默认：\(entry.value(Settings()))"))
      lines.append("\(entry.name) = \(entry.value(settings))")
    }
    lines += ["", say("# 按键。每行写作 动作 = 键，几个键用空格隔开，代替原来的键；没写的不变，帮助（?）里是实际的键。")]
    lines += [
      say(
        "# 键：一个字符，或 <Space>、<Enter>、<Tab>、<PgDn>、<C-d>、<F1> 等。如 right = <Right> l <Enter>：Enter 进入正文。"
      ),
      "[\(keys)]",
    ]
    for name in KeyChanges.names {
      let usual = KeyChanges.usual(name)
      if let given = settings.keys.keys(of: name) {
        lines.append("\(name) = \(given.map(\.notation).joined(separator: " "))")
      } else {
        lines.append("# \(name) = \(usual.keys)    \(usual.help)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a setting can be, as it is told.
  static func listed(_ words: [String]) -> String { words.joined(separator: say("、")) }
}
