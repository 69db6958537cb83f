/// A query that a person keeps under a name.
public struct SavedQuery: Equatable, Sendable {
  /// Its name, by which it is found again.
  public var name: String
  /// The query as it was typed.
  public var query: String

  /// A query under a name.
  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
