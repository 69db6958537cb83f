/// A place as it outlives the program: by its words, so that it is found again in a text that was changed.
struct KeptSpot: Equatable, Sendable {
  /// The number of the view.
  var view = 1
  /// Whether the keys went to the text.
  var isReading = false
  /// The reading offset of the cursor.
  var offset = 0
  /// How far behind the beginning of its paragraph it was.
  var distance = 0
  /// The beginning of that paragraph.
  var words = ""
  /// The section it stood in, by its name and those of what it lies in.
  var section = ""
  /// The rows of the screen above the cursor.
  var rowsAbove = 0
  /// The section that was shown alone, by its place and its name; nil for the whole report.
  var scope: KeptSection?
  /// The selected figure, by its id.
  var metric: Int?
  /// The selected cell of the report's own tables.
  var table = 0
  var row = 0
  var column = 0

  init() {}

  /// Reads the values of a line; nil where they are none.
  init?(_ values: some Collection<String>) {
    let values = Array(values)
    guard values.count >= 13, let view = Int(values[0]), (1...Views.all.count).contains(view),
      let offset = Int(values[2]), let distance = Int(values[3]), let above = Int(values[6]),
      let table = Int(values[10]), let row = Int(values[11]), let column = Int(values[12]),
      [offset, distance, above, table, row, column].allSatisfy({ 0..<1 << 40 ~= $0 })
    else { return nil }
    self.view = view
    isReading = values[1] == "1"
    (self.offset, self.distance) = (offset, distance)
    (words, section) = (values[4], values[5])
    rowsAbove = above
    scope = Int(values[7]).map { KeptSection(index: $0, name: values[8]) }
    metric = Int(values[9])
    (self.table, self.row, self.column) = (table, row, column)
  }

  /// The values of its line.
  var values: [String] {
    [
      String(view), isReading ? "1" : "0", String(offset), String(distance), words, section,
      String(rowsAbove), scope.map { String($0.index) } ?? "", scope?.name ?? "",
      metric.map(String.init) ?? "", String(table), String(row), String(column),
    ]
  }
}

/// A section by its place among all of them and by its name, which holds in a text that was changed.
struct KeptSection: Equatable, Sendable {
  /// Its place.
  var index: Int
  /// Its name behind those of what it lies in.
  var name: String
}
