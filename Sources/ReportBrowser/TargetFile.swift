/// A file that the browser wants written.
public struct TargetFile: Equatable, Sendable {
  /// The path as it was typed.
  public var path: String
  /// Whether one of this name that is there already may be written over: the person was asked.
  public var mayReplace: Bool

  /// A file to write.
  ///
  /// - Parameters:
  ///   - path: the path as it was typed.
  ///   - mayReplace: whether one that is there already may be written over.
  public init(_ path: String, mayReplace: Bool = false) {
    self.path = path
    self.mayReplace = mayReplace
  }
}
