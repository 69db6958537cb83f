import Wording

/// How much of its file a document is.
public enum Extent: Equatable, Sendable {
  /// All of it.
  case whole
  /// The beginning, while the rest is being read; how much that is in percent, where that is known.
  case reading(share: Int?)
  /// All of the text, while its figures are still being found.
  case counting
  /// The beginning alone: the rest could not be read.
  case beginning

  /// What to say of it; nil where there is nothing to say.
  var words: String? {
    switch self {
    case .whole: nil
    case .reading(let share?): say("读入中 \(share)%")
    case .reading(nil): say("读入中")
    case .counting: say("指标提取中")
    case .beginning: say("只有开头")
    }
  }

  /// Whether all of the text is there that will be.
  var hasItsText: Bool {
    switch self {
    case .whole, .counting, .beginning: true
    case .reading: false
    }
  }

  /// Whether the figures and findings are those of the whole text.
  var hasItsFigures: Bool { self == .whole }

  /// What stands behind a count of things of the text, of which more may come.
  var moreText: String { self == .whole || self == .counting ? "" : say("＋") }

  /// What stands behind a count of figures, of which more may come.
  var moreFigures: String { self == .whole ? "" : say("＋") }
}
