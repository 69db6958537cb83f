/// What is known of a file beside its bytes.
public struct ReadingOptions: Equatable, Sendable {
  /// The name of the file, whose ending tells tables and Markdown from other texts.
  public var name: String
  /// Which report to read of a file that holds one in each row, from 1; nil is the first.
  public var row: Int?
  /// The encoding that a person says it is in, as iconv knows it; nil where the content shall tell.
  public var encoding: String?

  /// What is known; nothing, unless it is said.
  public init(name: String = "", row: Int? = nil, encoding: String? = nil) {
    self.name = name
    self.row = row
    self.encoding = encoding
  }
}
