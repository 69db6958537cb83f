internal import Glibc

/// The processors of the machine.
enum Processors {
  /// How many there are to work on.
  static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Works on some things on all cores, each taken by one task.
  ///
  /// - Parameters:
  ///   - items: the things.
  ///   - result: what comes of one; nil is left out.
  /// - Returns: what came of each, in the order of the things.
  /// - Throws: `stopped` where the task was.
  static func results<Item: Sendable, Result: Sendable>(
    of items: [Item], _ result: @escaping @Sendable (Item) -> Result?
  ) async throws(LibraryError) -> [Result] {
    let work = WorkList(Array(items.enumerated()), .reading) { _ in }
    let found = await withTaskGroup(of: [(place: Int, result: Result)].self) { group in
      for _ in 0..<min(items.count, count) {
        group.addTask {
          var found: [(place: Int, result: Result)] = []
          while !Task.isCancelled, let (place, item) = work.take() {
            if let result = result(item) { found.append((place, result)) }
          }
          return found
        }
      }
      var all: [(place: Int, result: Result)] = []
      for await some in group { all += some }
      return all
    }
    if Task.isCancelled { throw .stopped }
    return found.sorted { $0.place < $1.place }.map(\.result)
  }
}
