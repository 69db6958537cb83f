public import ReportModel

extension Table {
  /// The table with its rows and columns told what they are, where nothing tells them yet.
  ///
  /// Reports that were exported before rows knew themselves open so, and tables put together by hand.
  public var knowingItsForm: Table {
    guard rows.allSatisfy({ $0.form == nil }) else { return self }
    var table = self
    switch kind {
    case .proactive:
      table.columnForms = columns.map(FormLabel.proactiveColumn)
      for index in rows.indices {
        table.rows[index].form = FormLabel.proactiveRow(of: rows[index].label)
      }
    case .requests:
      table.columnForms = Table.forms(of: columns, among: StandardForm.requesters)
      table.findRequests()
    case .review:
      table.columnForms = Table.forms(of: columns, among: StandardForm.results)
      for index in rows.indices {
        guard let line = FormLine.review.first(where: { $0.label == rows[index].label }) else {
          continue
        }
        table.rows[index].form = line.row
      }
    case .indicators, .generic: break
    }
    return table
  }

  private static func forms(of columns: [String], among known: [FormColumn]) -> [FormColumn?] {
    columns.map { name in known.first { $0.name == name } }
  }

  private mutating func findRequests() {
    var next = 0
    for index in rows.indices {
      let label = Array(rows[index].label.unicodeScalars)
      if let found = FormLabel.index(of: label, from: next) {
        next = found + 1
        set(FormLabel.requestRows[found].line, ofRow: index)
      } else if let group = FormLabel.group(of: label) {
        set(group, ofRow: index)
      }
    }
  }

  private mutating func set(_ line: FormLine, ofRow index: Int) {
    rows[index].form = line.row
    rows[index].path = line.path
  }
}
