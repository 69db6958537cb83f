internal import Wording

/// What a library is called on the screen.
enum LibraryName {
  /// The name of the folder or file; of several that of the first with their number.
  static func name(of paths: [String]) -> String {
    let names = paths.map { path -> String in
      let name = FilePart.shortName(of: path.hasSuffix("/") ? String(path.dropLast()) : path)
      return name.isEmpty || name == "." ? say("报告库") : name
    }
    guard let first = names.first else { return "" }
    return names.count == 1 ? first : say("\(first) 等 \(names.count) 处")
  }
}
