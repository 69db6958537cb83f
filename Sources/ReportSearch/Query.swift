/// What a person asks for: words, found as they stand.
///
/// ```
/// 公众号      finds 公众号, 公 众 号, and 公众⏎号 across a soft line end of the source
/// ipv6       finds IPv6 and ＩＰｖ６
/// 2017 年    finds 2017年 and 2017 年
/// ```
public struct Query: Equatable, Sendable {
  /// The words as typed.
  public var text: String

  /// A query of the words as typed.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether there is nothing to look for: no words, or blanks only.
  public var isEmpty: Bool { Needle(self).codes.isEmpty }
}
