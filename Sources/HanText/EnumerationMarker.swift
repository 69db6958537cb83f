/// The mark that numbers a heading or an item, such as 一、 or （一） or ①.
///
/// ```
/// （一）推进就业创业信息公开。   →  bracketedIdeograph, ordinal 1, printed `（一）`, end 3
/// 1．门户网站                    →  arabic, ordinal 1, printed `1`, end 2
/// 一是高度重视                   →  item, ordinal 1, printed `一是`, end 2
/// ```
public struct EnumerationMarker: Equatable, Sendable {
  /// The way the number is written; in official documents each way is one level of the outline.
  public enum Style: Equatable, Sendable {
    /// 一、 and 一. and, with `isClosed` false, 一 before a space.
    case ideograph
    /// （一） in brackets of either width, and ㈠.
    case bracketedIdeograph
    /// 1. 1、 1．
    case arabic
    /// （1） 1） ⑴
    case bracketedArabic
    /// ①
    case circled
    /// 第一部分 第二章
    case part
    /// 附件1 附表
    case annex
    /// 一是 二要 首先，: an item inside a paragraph.
    case item
  }

  /// The way the number is written.
  public var style: Style
  /// The number's value; 0 for an annex without a number.
  public var ordinal: Int
  /// The number as printed, brackets included and 、 or dot not, as offsets of the text.
  public var printed: Range<Int>
  /// The offset behind the whole mark and the blanks that follow it.
  public var end: Int
  /// Whether a mark closes the number: 、 or a dot or a bracket.
  public var isClosed: Bool

  /// The mark that starts at a place of a text.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - position: where the mark's first scalar stands.
  ///   - limit: where the line ends.
  public init?(in scalars: [Unicode.Scalar], at position: Int, before limit: Int) {
    guard position < limit, limit <= scalars.count, position >= 0 else { return nil }
    var scan = MarkerScan(scalars: scalars, start: position, limit: limit)
    guard let marker = scan.marker() else { return nil }
    self = marker
  }

  /// A mark of the given parts.
  public init(style: Style, ordinal: Int, printed: Range<Int>, end: Int, isClosed: Bool) {
    self.style = style
    self.ordinal = ordinal
    self.printed = printed
    self.end = end
    self.isClosed = isClosed
  }

  /// The number as the outline shows it: as printed, without white space.
  public func number(in scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[printed] where !scalar.isBlank { view.append(scalar) }
    return String(view)
  }
}
