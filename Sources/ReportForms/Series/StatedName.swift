internal import HanText

/// The name and the unit under which reports state a figure in prose or in a table of their own.
///
/// ```
/// “两微一端” 发布信息 │ 条    and    "两微一端"发布信息 │ 条       one name: the same signs otherwise set
/// 全年发布信息 │ 条          and    发布信息 │ 条                near names: joined only where it is seen
/// ```
public struct StatedName: Hashable, Sendable {
  /// The name as it is told, in the words of a report.
  public let name: String
  /// What it is counted in; "" where nothing says it.
  public let unit: String
  /// What is the same for all near names, the unit included.
  public let nearKey: String

  /// A name and a unit as a report prints them.
  public init(name: String, unit: String) {
    self.name = name
    self.unit = unit
    nearKey = FigureName(name).near + "\t" + StatedName.signs(unit)
  }

  /// Names meet by what they say: two of one near key are one series.
  public static func == (left: StatedName, right: StatedName) -> Bool {
    left.nearKey == right.nearKey
  }

  /// Hashes what names meet by.
  public func hash(into hasher: inout Hasher) { hasher.combine(nearKey) }

  /// The name without blanks, its signs in one width: what is the same for names that differ by nothing that is read.
  public static func key(_ name: String) -> String { signs(name) }

  private static func signs(_ words: String) -> String {
    var signs = String.UnicodeScalarView()
    for scalar in words.unicodeScalars where !scalar.isBlank {
      let folded = WidthFolding.fold(scalar)
      // Quotes set a name off and are no part of it.
      if folded != "\"" && folded != "'" { signs.append(folded) }
    }
    return String(signs)
  }
}
