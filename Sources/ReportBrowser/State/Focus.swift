import Wording

/// A place where keys go: a pane of a view, what lies over it, or the line that is typed.
struct Focus: Hashable, Sendable {
  /// The bit that stands for it among ``Places``, and its place in the help.
  let number: Int
  /// The name in the help.
  var name: String { saying.said }
  private let saying: Saying

  /// A place of a number and a name.
  init(number: Int, name: Saying) {
    self.number = number
    saying = name
  }

  static var help: Focus { Focus(number: 8, name: "帮助") }
  static var page: Focus { Focus(number: 9, name: "报告之外的文字") }
  static var tally: Focus { Focus(number: 11, name: "一列的合计和次数") }
  static var prompt: Focus { Focus(number: 10, name: "输入行") }

  static func == (left: Focus, right: Focus) -> Bool { left.number == right.number }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }

  /// All of them, in the order of the help.
  static let all = Array(Set(Views.all.flatMap(\.places) + [help, page, tally, prompt]))
    .sorted { $0.number < $1.number }
}

/// Some places where keys go, as one word of bits: a set of its own type costs a start of the program
/// more than a frame.
struct Places: OptionSet, Sendable {
  let rawValue: Int

  /// The places that show a part of the report.
  static let panes = Views.all.reduce(into: Places()) { panes, view in
    for place in view.places { panes.insert(Places(place)) }
  }
  /// The places of the views that show the text.
  static let ofText = Views.all.filter(\.showsText).reduce(into: Places()) { places, view in
    for place in view.places { places.insert(Places(place)) }
  }
  static var help: Places { Places(.help) }
  static var page: Places { Places(.page) }
  static var tally: Places { Places(.tally) }
  static var prompt: Places { Places(.prompt) }
  /// The places where no line is being typed.
  static let shown: Places = [.panes, .help, .page, .tally]
  /// Every place; it names none, since the keys of a view, which hold it, are made before the views are.
  static var all: Places { Places(rawValue: -1) }

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ focus: Focus) { rawValue = 1 << focus.number }
}
