internal import Glibc
internal import Wording

/// The language that the program speaks: the one that is asked for (`--lang en`), else the one that is set, else
/// that of the locale.
enum SpokenLanguage {
  /// Speaks it from now on.
  ///
  /// - Parameter arguments: the arguments of the program; what stands behind `--` is no option.
  /// - Returns: the arguments without those that ask for a language.
  /// - Throws: `badLanguage` where they ask for none that is spoken.
  static func begin(_ arguments: [String]) throws(Failure) -> [String] {
    var others: [String] = []
    var name: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--lang" {
        name = rest.popFirst() ?? ""
      } else if argument.hasPrefix("--lang=") {
        name = String(argument.dropFirst("--lang=".count))
      } else {
        others.append(argument)
        guard argument == "--" else { continue }
        others += rest
        break
      }
    }
    let asked = name.flatMap(Language.init(rawValue:))
    Language.ofProcess = asked ?? ofPerson
    if let name, asked == nil { throw .badLanguage(name) }
    return others
  }

  /// The language of who runs the program.
  private static var ofPerson: Language {
    switch SettingsFile.settings.language {
    case .auto: ofLocale
    case .zh: .chinese
    case .en: .english
    }
  }

  /// The language of the locale, by the variables that say it, the first that is set.
  private static var ofLocale: Language {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(variable), value.pointee != 0 {
        return Language(locale: String(cString: value))
      }
    }
    return Language(locale: "")
  }
}
