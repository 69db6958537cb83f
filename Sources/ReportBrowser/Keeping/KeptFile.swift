/// The file that a kept place is of, as it was then.
public struct KeptFile: Equatable, Sendable {
  /// Its whole path.
  public var path: String
  /// Its size in bytes.
  public var size: Int
  /// When it was changed last, in nanoseconds since 1970.
  public var time: Int
  /// When it was read last, in seconds since 1970.
  public var read: Int

  /// A file.
  public init(path: String, size: Int, time: Int, read: Int) {
    self.path = path
    self.size = size
    self.time = time
    self.read = read
  }

  /// Reads the values of its line; nil where they are none.
  init?(_ values: [String]) {
    guard values.count >= 4, let size = Int(values[1]), let time = Int(values[2]),
      let read = Int(values[3])
    else { return nil }
    self.init(path: values[0], size: size, time: time, read: read)
  }

  /// The values of its line.
  var values: [String] { [path, String(size), String(time), String(read)] }
}
