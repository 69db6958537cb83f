import ReportAudit
import TerminalModel

/// How each thing on the screen looks.
///
/// One colour for the cursor, one for figures, one for matches; red is kept for what fails; dim for
/// what is secondary. Colours are the terminal's own, so they hold on light and dark ground.
enum Theme {
  /// Plain text.
  static let text = Style.plain
  /// What is secondary: hints, counts, page furniture.
  static let secondary = Style(.standard, [.dim])
  /// The bars at the top and the bottom.
  static let bar = Style(.standard, [.reverse])
  /// What stands out in a bar.
  static let barStrong = Style(.standard, [.reverse, .bold])
  /// The rule between panes.
  static let rule = Style.plain
  /// The report's title.
  static let title = Style(.standard, [.bold])
  /// A first-level heading.
  static let heading = Style(.blue, [.bold])
  /// A heading below the first level.
  static let subheading = Style(.standard, [.bold])
  /// The mark of an item (一是).
  static let item = Style(.standard, [.bold])
  /// A figure with its unit.
  static let figure = Style(.green)
  /// The head of a table.
  static let tableHead = Style(.standard, [.dim, .underline])
  /// A sum that holds.
  static let holds = Style(.green, [.bold])
  /// A sum that does not hold.
  static let fails = Style(.white, on: .red, [.bold])
  /// A total that its parts do not add up to, where it stands among others.
  static let failure = Style(.red, [.bold])
  /// One of those parts.
  static let failurePart = Style(.red)
  /// The rules inside a table.
  static let tableRule = Style(.standard, [.dim])
  /// Figures that ran together, so that nobody can say which cell they are of.
  static let undecided = Style(.cyan, [.bold])
  /// What is probably a mistake.
  static let warns = Style(.magenta, [.bold])
  /// The mark of what is listed under a group of findings.
  static func mark(of group: FindingGroup) -> Style {
    switch group {
    case .verdict(.error): fails
    case .verdict(.warning): warns
    case .verdict(.pass): holds
    case .verdict(.info), .verdict(.notAssessable), .unasked: secondary
    }
  }
  /// A link.
  static let link = Style(.standard, [.underline])
  /// The row the cursor is on, where the keys go.
  static let cursor = Style(.white, on: .blue, [.bold])
  /// The row the cursor is on, in a pane without the focus.
  static let restingCursor = Style(.blue, [.bold])
  /// A place the search found.
  static let match = Style(.black, on: .yellow)
  /// A bar of a chart, in a row of some style.
  static func bar(_ row: Style) -> Style {
    Style(.standard, on: row.background == .standard ? .green : .white)
  }
  /// The place among them that is current.
  static let currentMatch = Style(.white, on: .magenta, [.bold])
  /// The sentence that a figure was jumped to.
  static let sentence = Style(.standard, [.underline])
  /// How many matches a section holds.
  static let matchCount = Style(.yellow)
  /// A notice, in a bar, that something could not be done.
  static let failureBar = Style(.white, on: .red, [.bold])
  /// How many warnings there are, in a bar.
  static let warningBar = Style(.white, on: .magenta, [.bold])
  /// How many findings come to something, in a bar; nil for what looks like the bar.
  ///
  /// Red is for errors alone.
  static func bar(of verdict: Verdict) -> Style? {
    switch verdict {
    case .error: failureBar
    case .warning: warningBar
    case .info, .notAssessable, .pass: nil
    }
  }
}
