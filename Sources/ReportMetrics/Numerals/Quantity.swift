public import FoundationEssentials
public import ReportModel

/// A numeral of the text with its reading, or with the reason why it states no quantity.
///
/// ```
/// 逾280篇（次）    280, 篇（次）, qualifier 逾, reason nil
/// 2017年1月1日     reason date
/// 粤府〔2017〕101号 reason document
/// ```
/// Every digit run and every Chinese numeral of a report belongs to exactly one of them.
public struct Quantity: Equatable, Sendable {
  /// Why a numeral states no quantity.
  public enum Reason: String, Equatable, Sendable, Codable {
    /// A day, month, year, hour, or a range of them.
    case date
    /// The number of a document or decree.
    case document
    case phone, postcode
    /// A house, floor or road number.
    case address
    /// The number of a heading, or a numeral in its words.
    case heading
    /// The number of an item (一是, 1., （2）, ①).
    case enumerator
    /// A place in an order: 第3位, 第二十条, 三期工程.
    case ordinal
    /// A numeral inside a name, a title or a code.
    case name
    case url, email
    /// A target, a plan or a forecast.
    case plan
    /// A numeral inside a word that counts nothing (进一步, 统一).
    case lexical
    /// A span of time that scopes the content, or a time limit.
    case duration
    /// The basis of a rate or a standard (每1个百分点, 每人每月150元).
    case basis
    /// A count of the parts of a text (等3个部分).
    case part
    /// A cell of a table that lost its lines.
    case table
    /// Page furniture before and after the report.
    case artefact
  }

  /// Qualifier, numeral, scale and unit, or the whole word, as a stretch of the source.
  public var source: SourceRange
  /// The same stretch of the text as it is read; empty where the reader took it out of the text.
  public var reading: ReadingRange
  /// The value as printed, without separators; "" where there is a reason.
  public var value: String
  /// The scale as printed: "", `万`, `亿`, `万亿`.
  public var scale: String
  /// value × scale, or nil where there is a reason.
  public var number: Decimal?
  /// The upper end of a range, or nil.
  public var rangeEnd: Decimal?
  /// The measure word, verbatim; "" if there is none.
  public var unit: String
  /// The words that blur or bound the number; "" if there are none.
  public var qualifier: String
  /// What sort of quantity it is.
  public var kind: Metric.Kind
  /// Why it is no quantity, or nil if it is one.
  public var reason: Reason?
}
