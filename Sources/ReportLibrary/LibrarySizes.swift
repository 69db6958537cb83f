/// How large the parts of an index are.
public struct LibrarySizes: Equatable, Sendable {
  /// The lists of pairs, in bytes.
  public let lists: Int
  /// How many segments there are.
  public let segments: Int

  /// The sizes of the index of a folder.
  public init(of folder: String) throws(LibraryError) {
    let store = try Store(reading: folder)
    var lists = try store.database.prepare("SELECT coalesce(sum(length(lists)), 0) FROM pair")
    self.lists = try lists.step() ? lists.number(0) : 0
    var segments = try store.database.prepare("SELECT count(*) FROM segment")
    self.segments = try segments.step() ? segments.number(0) : 0
  }
}
