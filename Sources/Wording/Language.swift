internal import Synchronization

/// A language that a person is spoken to in.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese (zh-CN): the words as they stand in the sources.
  case chinese = "zh"
  /// English, by the tables of `English`.
  case english = "en"

  /// The language that is spoken.
  public static var spoken: Language { chosen ?? ofProcess }

  /// The language of what runs within `with(_:)`; nil for that of the process.
  @TaskLocal private static var chosen: Language?

  /// Does something in a language, which the rest of the process need not speak.
  public static func with<Result>(
    _ language: Language, do work: () throws -> Result
  ) rethrows -> Result {
    try $chosen.withValue(language, operation: work)
  }

  /// The language of the process: Chinese until it is set, which is done once, before anything is said.
  public static var ofProcess: Language {
    get { isEnglish.load(ordering: .relaxed) ? .english : .chinese }
    set { isEnglish.store(newValue == .english, ordering: .relaxed) }
  }

  private static let isEnglish = Atomic(false)

  /// The language for a locale: Chinese for its own and for one that names no language (none, `C`,
  /// `POSIX`); else English.
  ///
  /// - Parameter locale: as in `LANG`: `zh_CN.UTF-8`, `en_US`, `C`.
  public init(locale: String) {
    let name = locale.prefix { $0 != "." && $0 != "_" && $0 != "@" && $0 != "-" }.lowercased()
    self = ["", "c", "posix", "zh"].contains(name) ? .chinese : .english
  }
}
