/// Goes forward through ascending numbers in steps that grow, so that far jumps cost little and near
/// ones nothing.
struct Seeker {
  /// The number of the element it stands at.
  private(set) var index = 0

  /// Goes to the first element, from where it stands on, for which the predicate holds.
  ///
  /// All such elements must stand behind all others. O(log d) for a jump of d.
  @inline(__always)
  mutating func seek(in count: Int, _ holds: (Int) -> Bool) {
    var low = index
    var step = 1
    while low < count, !holds(low) {
      index = low + 1
      low += step
      step *= 2
    }
    var high = min(low, count)
    while index < high {
      let middle = index + (high - index) / 2
      if holds(middle) { high = middle } else { index = middle + 1 }
    }
  }
}
