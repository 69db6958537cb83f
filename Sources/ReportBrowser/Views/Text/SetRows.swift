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

  private struct Slot: Sendable {
    var block = -1
    var rows: [TextRow] = []
  }

  private struct Kept: Sendable {
    var setting: Setting?
    /// Each block has one slot, by the lowest bits of its number; a dictionary would have the runtime look for what makes
    /// its keys hashable, which took a fortieth of the time to the first screen.
    var slots: [Slot] = []
  }

  private let kept = Mutex(Kept())

  /// More blocks than stand on any screen and a page above and below it; a power of two.
  private static let most = 512

  static func == (one: SetRows, other: SetRows) -> Bool { true }

  /// The rows of a block as it was set last; nil where it was not set.
  func rows(ofBlock block: Int, in setting: Setting) -> [TextRow]? {
    kept.withLock { kept in
      guard kept.setting == setting else { return nil }
      let slot = kept.slots[block & (SetRows.most - 1)]
      return slot.block == block ? slot.rows : nil
    }
  }

  /// Keeps the rows of a block.
  func keep(_ rows: [TextRow], ofBlock block: Int, in setting: Setting) {
    kept.withLock { kept in
      if kept.setting != setting {
        kept = Kept(setting: setting, slots: Array(repeating: Slot(), count: SetRows.most))
      }
      kept.slots[block & (SetRows.most - 1)] = Slot(block: block, rows: rows)
    }
  }
}
