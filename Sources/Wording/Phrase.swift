/// Words for a person, in the language that is spoken.
///
/// ```
/// say("没有第 \(number) 张表，一共 \(count) 张")   // key 没有第 {1} 张表，一共 {2} 张
/// ```
///
/// What is interpolated stands in the key as `{1}`, `{2}`… in order; `English` has a line for each key.
public struct Phrase: ExpressibleByStringInterpolation {
  /// The words in the language that is spoken.
  let words: String

  /// Words with nothing between them.
  public init(stringLiteral words: String) { self.words = Saying(words).said }

  /// Words with what stands between them.
  public init(stringInterpolation: StringInterpolation) {
    words = stringInterpolation.words
  }

  /// The words with what stands between them.
  public struct StringInterpolation: StringInterpolationProtocol {
    private let isEnglish: Bool
    /// The words in Chinese, or the key.
    private var text: String
    /// What stands between the words of the key; in Chinese it stands in the text itself.
    private var values: [String] = []

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      isEnglish = Language.spoken == .english
      text = ""
      text.reserveCapacity(3 * literalCapacity + 8 * interpolationCount)
    }

    /// Words of the key.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// What stands between them.
    public mutating func appendInterpolation(_ value: String) { append(value) }
    /// What stands between them.
    public mutating func appendInterpolation(_ value: Substring) { append(String(value)) }
    /// What stands between them.
    public mutating func appendInterpolation(_ value: Int) { append(value.description) }
    /// What stands between them.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(value.description)
    }

    private mutating func append(_ value: String) {
      guard isEnglish else { return text += value }
      values.append(value)
      text += "{\(values.count)}"
    }

    /// What is said.
    fileprivate var words: String {
      isEnglish ? English.words(for: text, with: values) : text
    }
  }
}

/// What is said to a person: pieces set end to end, each in the language that is spoken.
public func say(_ pieces: Phrase...) -> String {
  pieces.count == 1 ? pieces[0].words : pieces.map(\.words).joined()
}

/// Words for a person that are kept in Chinese and said when they are asked for: what constants hold.
public struct Saying: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The words in Chinese, which are their key.
  public let key: String

  /// The words that are a literal.
  public init(stringLiteral key: String) { self.key = key }
  /// Words by their key.
  public init(_ key: String) { self.key = key }

  /// The words in the language that is spoken.
  public var said: String {
    Language.spoken == .chinese ? key : English.words(for: key, with: [])
  }
}
