internal import Synchronization

/// The rows of the blocks that were set last, so that a key sets again only what it brings into view.
///
/// A cache beside a state and no part of it: all states are equal in it. It is for one document; whoever shows another one
/// begins with an empty one.
final class SetRows: Equatable, Sendable {
  /// What the rows of a block depend on beside the document.
  struct Setting: Equatable, Sendable {
    /// The columns of the text.
    var columns: Int
    /// The blocks in view.
    var blocks: Range<Int>
  }

  private struct Kept: Sendable {
    var setting: Setting?
    var rows: [Int: [TextRow]] = [:]
  }

  private let kept = Mutex(Kept())

  /// More blocks than stand on any screen and a page above and below it.
  private static let most = 512

  static func == (one: SetRows, other: SetRows) -> Bool { true }

  /// The rows of a block as it was set last, or as it is set now.
  func rows(ofBlock block: Int, in setting: Setting, set: () -> [TextRow]) -> [TextRow] {
    let known = kept.withLock { $0.setting == setting ? $0.rows[block] : nil }
    if let known { return known }
    let rows = set()
    kept.withLock { kept in
      if kept.setting != setting || kept.rows.count >= SetRows.most {
        kept = Kept(setting: setting)
      }
      kept.rows[block] = rows
    }
    return rows
  }
}
