internal import ReportBrowser
internal import ReportSearch
internal import TerminalModel
internal import Wording

/// What a person sets once for all reports.
struct Settings: Equatable, Sendable {
  /// Which colours are shown.
  enum Theme: String, CaseIterable, Sendable {
    /// For the ground that the terminal says it draws on; its own eight where it says nothing.
    case auto
    /// For a dark ground.
    case dark
    /// For a light ground.
    case light
    /// The terminal's own eight.
    case own
    /// No colours.
    case none
  }

  /// A choice that may be left to what the environment says.
  enum Choice: String, CaseIterable, Sendable {
    case auto, yes, no
  }

  /// Something that is done or not.
  enum Switch: String, CaseIterable, Sendable {
    case yes, no
  }

  /// Which language is spoken.
  enum Speech: String, CaseIterable, Sendable {
    /// That of the locale.
    case auto
    /// Chinese.
    case zh
    /// English.
    case en
  }

  /// Which colours are shown.
  var theme = Theme.auto
  /// Whether the terminal draws in two columns what it may draw in one or two.
  var wide = Choice.auto
  /// Whether the mouse is the program's; else the terminal selects text with it.
  var mouse = Switch.yes
  /// Whether a report opens where it was left.
  var place = Switch.yes
  /// Which language is spoken.
  var language = Speech.auto
  /// The columns of a row of text at most.
  var measure = Manner.usualMeasure
  /// Whether letters find characters by their reading.
  var pinyin = Switch.yes
  /// Whether the screen is for a screen reader.
  var plain = Switch.no
  /// What Enter does in the outline.
  var enter = Manner.Enter.open
  /// The keys that were given to actions.
  var keys = KeyChanges()
  /// What is wrong in the file that they were read from; nil where nothing is.
  var fault: SettingsFault?

  /// How reports are shown.
  var manner: Manner {
    Manner(
      ambiguous: ambiguous, keys: keys, measure: measure, isPlain: plain == .yes, enter: enter)
  }

  /// How wide the terminal draws what it may draw in one column or two.
  var ambiguous: AmbiguousWidth {
    switch wide {
    case .auto: .ofEnvironment
    case .yes: .wide
    case .no: .narrow
    }
  }
}

/// What is wrong in a file of settings.
struct SettingsFault: Error, Equatable {
  /// What it is.
  enum Reason: Equatable {
    /// A name that no setting has.
    case unknown(name: String)
    /// A value that a setting cannot have, and what it can.
    case value(String, of: String, allowed: [String])
    /// A section that is none.
    case section(String)
    /// Keys that cannot be given to an action of this name.
    case keys(of: String, KeyChanges.Fault)
    /// A line that is no `name = value`.
    case noSetting
    /// The file cannot be read: its number of an error.
    case unreadable(errno: CInt)
    /// inih is not installed.
    case noLibrary
  }

  /// The file.
  var file: String
  /// The number of the line, from 1; nil where it is the file as a whole.
  var line: Int?
  /// What it is.
  var reason: Reason
}

extension SettingsFault {
  /// One line: where, what, and what to do.
  var words: String {
    let place = line.map { say("\(file) 第 \($0) 行：") } ?? say("\(file)：")
    return place + reason.words
  }

  /// The same for the line at the bottom of the screen, where a path would leave no room for what is wrong.
  var shortWords: String {
    (line.map { say("设置第 \($0) 行：") } ?? say("设置：")) + reason.words
  }
}

extension SettingsFault.Reason {
  fileprivate var words: String {
    switch self {
    case .unknown(let name): say("没有叫“\(name)”的设置；用 nianbao config 看有哪些。")
    case .value(let value, let name, let allowed):
      say("\(name) 不能是“\(value)”；可用 \(SettingsBook.listed(allowed))。")
    case .section(let name): say("没有 [\(name)] 这一段；设置各行直接写 名字 = 值，按键写在 [keys] 以下。")
    case .keys(_, .unknownAction(let name)): say("没有叫“\(name)”的动作；用 nianbao config 看有哪些。")
    case .keys(_, .unknownKey(let name)):
      say("没有“\(name)”这个键；一个字符，或 <Space>、<Enter>、<C-d>、<F1> 等，用空格隔开。")
    case .keys(let name, .taken(let key, let other)):
      say("\(key.notation) 已经给了 \(other)，不能再给 \(name)；两个动作用在同一处。")
    case .noSetting: say("看不懂；每行写作 名字 = 值，以 # 开头的是说明。")
    case .unreadable(let errno): say("读不出来，\(systemWords(errno))；按默认设置打开。")
    case .noLibrary: say("读设置要用 libinih；请先安装：sudo apt install libinih1")
    }
  }
}
