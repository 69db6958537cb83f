/// A file that was made to do harm, with a name that says how.
public struct HostileCase: Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public let name: String
  /// Makes the file; a parameter says how large, in steps that a test may take small.
  private let make: @Sendable (Int) -> [UInt8]
  /// The parameter at which the file is what its name says.
  private let scale: Int

  init(_ name: String, scale: Int, _ make: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.scale = scale
    self.make = make
  }

  init(_ name: String, text scale: Int, _ make: @escaping @Sendable (Int) -> String) {
    self.init(name, scale: scale) { Array(make($0).utf8) }
  }

  /// The file, a number of times smaller than its name says.
  public func bytes(dividedBy divisor: Int = 1) -> [UInt8] { make(max(1, scale / divisor)) }

  /// What is wrong with it.
  public var description: String { name }

  /// All cases.
  public static let all = pages + documents + texts + archives + office

  /// A text made of a piece, some bytes long.
  static func repeated(_ piece: String, bytes: Int) -> String {
    String(repeating: piece, count: max(1, bytes / piece.utf8.count))
  }
}
