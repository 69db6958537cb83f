internal import Synchronization

/// Things to be done by several tasks side by side, each taken by one.
///
/// A class, because all of the tasks hold it. Who takes one tells how far the work is, at most ten times a
/// second.
final class WorkList<Item: Sendable>: Sendable {
  private let items: [Item]
  private let pass: LibraryProgress.Pass
  private let next = Atomic(0)
  private let done = Atomic(0)
  /// How many reports were taken, of which a file may hold many.
  private let reports = Atomic(0)
  /// When it is time to tell again, in milliseconds from the start.
  private let nextTelling = Atomic(0)
  private let start = ContinuousClock.now
  private let tell: @Sendable (LibraryProgress) -> Void

  /// Things to be done, with whom to tell how far it is.
  init(
    _ items: [Item], _ pass: LibraryProgress.Pass,
    telling tell: @escaping @Sendable (LibraryProgress) -> Void
  ) {
    self.items = items
    self.pass = pass
    self.tell = tell
  }

  /// How many there are.
  var count: Int { items.count }

  /// Takes the next thing to be done; nil when there is none left.
  func take() -> Item? {
    let index = next.add(1, ordering: .relaxed).oldValue
    return index < items.count ? items[index] : nil
  }

  /// Says that a thing is done, which gave so many reports.
  func finish(reports count: Int) {
    reports.add(count, ordering: .relaxed)
    done.add(1, ordering: .relaxed)
    report()
  }

  /// Says that a thing goes on and gave so many reports by now.
  func goOn(reports count: Int) {
    reports.add(count, ordering: .relaxed)
    report()
  }

  /// Tells how far it is, whenever it was told last.
  func tellNow() { tell(progress) }

  private func report() {
    let now = milliseconds
    let due = nextTelling.load(ordering: .relaxed)
    guard now >= due,
      nextTelling.compareExchange(expected: due, desired: now + 100, ordering: .relaxed).exchanged
    else { return }
    tell(progress)
  }

  private var milliseconds: Int {
    let (seconds, rest) = (ContinuousClock.now - start).components
    return Int(seconds) * 1000 + Int(rest / 1_000_000_000_000_000)
  }

  private var progress: LibraryProgress {
    let seconds = Double(max(1, milliseconds)) / 1000
    let done = done.load(ordering: .relaxed)
    return LibraryProgress(
      pass: pass, done: done, total: items.count,
      rate: Double(reports.load(ordering: .relaxed)) / seconds,
      // Before a fiftieth is done, the first files tell little of the rest.
      secondsLeft: done * 50 < items.count
        ? nil : seconds / Double(max(1, done)) * Double(items.count - done))
  }
}
