internal import ArgumentParser

extension ArgumentHelp {
  /// What an argument is for, and the name of its value as help shows it: `<format>`.
  init(_ words: String, value: String) {
    self.init(words, valueName: String(value.dropFirst().dropLast()))
  }
}
