/// How far the work on a library is.
///
/// ```
/// 读取 31,200/100,000，每秒 3,050 份，还需 22 秒
/// ```
public struct LibraryProgress: Equatable, Sendable {
  /// Which work it is.
  public enum Pass: Equatable, Sendable {
    /// Finding the files.
    case finding
    /// Reading files and putting them into the index, so that they can be listed and searched.
    case reading
    /// Making lists of many reports out of those of few.
    case merging
    /// Finding the figures of reports and checking them.
    case checking
  }

  /// Which work.
  public var pass: Pass
  /// How many files are done.
  public var done: Int
  /// How many there are.
  public var total: Int
  /// How many reports were taken in a second, so far.
  public var rate: Double
  /// How many seconds the rest will take; nil where nothing tells yet.
  public var secondsLeft: Double?
}

/// What a refresh of a library came to.
public struct LibraryChanges: Equatable, Sendable {
  /// How many files were read because they are new or changed.
  public var read = 0
  /// How many are as they were.
  public var kept = 0
  /// How many went away.
  public var gone = 0
  /// Folders that could not be looked into, with the system's numbers.
  public var closed: [ClosedFolder] = []

  /// A folder that could not be looked into.
  public struct ClosedFolder: Equatable, Sendable {
    /// Its path.
    public var path: String
    /// What the system says.
    public var errno: Int32
  }
}
