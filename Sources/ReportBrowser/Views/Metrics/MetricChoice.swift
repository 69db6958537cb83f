import ReportModel
import Wording

/// Which figures the table shows, and in what order.
public struct MetricChoice: Equatable, Sendable {
  /// What the rows are ordered by; parts stay below their totals and are ordered among themselves.
  enum Order: Int, Equatable, Sendable, CaseIterable {
    /// The order of the text.
    case text
    case value
    case label
    case unit
    case section

    /// Whether what stands together in the text stays so.
    var followsText: Bool {
      switch self {
      case .text, .section: true
      case .value, .label, .unit: false
      }
    }

    /// What the status line says of it.
    var words: String {
      switch self {
      case .text: say("按出现顺序")
      case .value: say("按数值")
      case .label: say("按指标")
      case .unit: say("按单位")
      case .section: say("按章节")
      }
    }

    /// What is said when it is chosen.
    var notice: String {
      switch self {
      case .text: say("按出现顺序排序")
      case .value: say("按数值排序")
      case .label: say("按指标排序")
      case .unit: say("按单位排序")
      case .section: say("按章节排序")
      }
    }
  }

  /// What the rows are ordered by.
  var order = Order.text
  /// Whether the order is turned round.
  var isReversed = false
  /// Words that label, unit, qualifier or section must hold; "" for all.
  var filter = ""
  /// The stretch of the text that the figures must stand in, or nil for all of it.
  var reading: ReadingRange?
  /// The rows whose parts were hidden, by their ids.
  var collapsed: Set<Int> = []
  /// The rows of long tables whose parts were opened; there all rows begin closed.
  var opened: Set<Int> = []

  /// Whether every figure is shown.
  var isWhole: Bool { filter.isEmpty && reading == nil }
}

/// Where the table of figures is.
struct MetricsCursor: Equatable, Sendable {
  /// Which figures it shows.
  var choice = MetricChoice()
  /// The selected row, and the first one on screen.
  var list = ListCursor()
  /// The id of the selected row, which stays selected when other rows are chosen; nil until one is.
  var id: Int?
  /// Whether the text stands below the table and follows it.
  var isSplit = false
  /// The ids of the rows that are marked for copying.
  var marked: Set<Int> = []
}
