/// What stands on a page around a report: menus, the path to the page, share buttons, the foot.
///
/// It is no part of the text, and no offset counts it; it is kept so that it can be shown.
public struct Surroundings: Equatable, Sendable, Codable {
  /// The lines before the report.
  public var above: [String]
  /// The lines behind it, and those that stand between its paragraphs.
  public var below: [String]

  /// The lines of a page around a report; none for a document that is nothing but the report.
  public init(above: [String] = [], below: [String] = []) {
    self.above = above
    self.below = below
  }

  /// Whether there is nothing around the report.
  public var isEmpty: Bool { above.isEmpty && below.isEmpty }
}
