/// What a report was read from, as it stands in its file: the lines of a text or a page, the XML of a document.
///
/// ```
/// report  一、主动公开政府信息情况        a reading offset
///    │ place(ofReading:in:)
///    ▼
/// source  <w:p><w:r><w:t>一、主动公开政府信息情况</w:t></w:r></w:p>        a place, in scalars of all parts set end to end
/// ```
public struct ReportSource: Equatable, Sendable {
  /// A part of the source: a page of a PDF, an XML file of a package; a text is one part.
  public struct Part: Equatable, Sendable {
    /// What the part is called in its file; "" where it is the whole file.
    public var name: String
    /// The number of the page, from 1, where the part is one that is printed.
    public var page: Int?
    /// Its places.
    public var range: Range<Int>

    /// A part of a name or number at some places.
    public init(name: String = "", page: Int? = nil, range: Range<Int>) {
      (self.name, self.page, self.range) = (name, page, range)
    }
  }

  /// A stretch of the source.
  public struct Place: Equatable, Sendable {
    /// Its places.
    public var range: Range<Int>
    /// Whether it stands only near what was asked for, which the reader made itself (numbers of a list) or changed.
    public var isNear: Bool

    /// A stretch of the source.
    public init(_ range: Range<Int>, isNear: Bool = false) {
      (self.range, self.isNear) = (range, isNear)
    }
  }

  /// All parts, set end to end.
  public let scalars: [Unicode.Scalar]
  /// The parts in their order.
  public let parts: [Part]
  /// Where the rows begin that it is shown in: its lines, and in markup each element that begins a paragraph or a cell.
  public let rows: [Int]
  /// Where its lines begin.
  private let lines: [Int]
  /// For each reading offset the place that it was read from, -1 where there is none; nil where source offsets are
  /// the places.
  private let places: [Int32]?

  /// A source whose places are the source offsets of its report.
  ///
  /// - Parameters:
  ///   - scalars: all of it.
  ///   - rows: where the rows begin that it is shown in, ascending.
  ///   - lines: where its lines begin, ascending.
  public init(exactly scalars: [Unicode.Scalar], rows: [Int], lines: [Int]) {
    self.scalars = scalars
    self.rows = rows
    self.lines = lines
    parts = [Part(range: 0..<scalars.count)]
    places = nil
  }

  /// A source whose words were found again in those of its report.
  ///
  /// - Parameters:
  ///   - scalars: all parts, set end to end.
  ///   - parts: the parts in their order.
  ///   - rows: where the rows begin that it is shown in, ascending.
  ///   - lines: where its lines begin, ascending.
  ///   - places: for each reading offset the place that it was read from, -1 where there is none.
  public init(
    _ scalars: [Unicode.Scalar], parts: [Part], rows: [Int], lines: [Int], places: [Int32]
  ) {
    self.scalars = scalars
    self.parts = parts
    self.rows = rows
    self.lines = lines
    self.places = places
  }

  /// Where a stretch of a report stands in its source; the nearest words before it where it has none of its own.
  ///
  /// - Parameters:
  ///   - reading: the stretch of the text as it is read.
  ///   - report: the report.
  /// - Returns: the place; nil where nothing before it was found either.
  public func place(ofReading reading: ReadingRange, in report: Report) -> Place? {
    guard let places else {
      let range = report.sourceRange(ofReading: reading).clamped(to: 0..<scalars.count)
      return Place(range)
    }
    let reading = reading.clamped(to: 0..<places.count)
    if let first = reading.first(where: { places[$0] >= 0 }) {
      let start = Int(places[first])
      let last = reading.last { places[$0] >= 0 && places[$0] >= places[first] } ?? first
      let end = Int(places[last])
      // Words that were found a long way apart are not one stretch.
      return Place(start..<(end - start < ReportSource.longest ? end + 1 : start + 1))
    }
    let before = places[..<reading.lowerBound].suffix(ReportSource.longest)
    return before.last { $0 >= 0 }.map { Place(Int($0)..<Int($0) + 1, isNear: true) }
  }

  /// More than the marks in and around any paragraph.
  private static let longest = 50_000

  /// The row that holds a place; the first one for an empty source.
  public func row(at place: Int) -> Int { max(0, rows.partitioningIndex { $0 > place } - 1) }

  /// The places of a row, its line end left out.
  public func range(ofRow row: Int) -> Range<Int> {
    guard rows.indices.contains(row) else { return 0..<0 }
    let start = rows[row]
    var end = row + 1 < rows.count ? rows[row + 1] : scalars.count
    while end > start, ["\n", "\r", "\u{0C}"].contains(scalars[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The part that holds a place; nil where there is none.
  public func part(at place: Int) -> Part? {
    let behind = parts.partitioningIndex { $0.range.lowerBound > place }
    return behind > 0 ? parts[behind - 1] : parts.first
  }

  /// The number in its part of the line that holds a place, from 1.
  public func line(at place: Int) -> Int {
    let start = part(at: place)?.range.lowerBound ?? 0
    let behind = lines.partitioningIndex { $0 > place }
    return max(1, behind - lines.partitioningIndex { $0 >= start })
  }

  /// Whether a line begins at a place.
  public func beginsLine(at place: Int) -> Bool {
    let behind = lines.partitioningIndex { $0 >= place }
    return behind < lines.count && lines[behind] == place
  }
}
