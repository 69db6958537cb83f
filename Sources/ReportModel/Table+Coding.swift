/// Tables that were exported before rows knew themselves open as well: they name the innermost group alone.
extension Table {
  enum CodingKeys: String, CodingKey {
    case kind, caption, columns, columnForms, rows, blocks, grid
  }

  /// Reads a table; one that does not say what its columns are says so of none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kind: try values.decode(Kind.self, forKey: .kind),
      caption: try values.decode(String.self, forKey: .caption),
      columns: try values.decode([String].self, forKey: .columns),
      columnForms: try values.decodeIfPresent([FormColumn?].self, forKey: .columnForms),
      rows: try values.decode([Row].self, forKey: .rows),
      blocks: try values.decode(Range<Int>.self, forKey: .blocks),
      grid: try values.decode([GridCell].self, forKey: .grid))
  }
}

extension Table.Row {
  enum CodingKeys: String, CodingKey {
    case label, path, fields, cells, undecided, form, gridRow
  }

  private enum EarlierKey: String, CodingKey { case group }

  /// Reads a row; one that has a group and no path stands in that group alone.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    var path = try values.decodeIfPresent([String].self, forKey: .path)
    if path == nil {
      let earlier = try decoder.container(keyedBy: EarlierKey.self)
      path = try earlier.decodeIfPresent(String.self, forKey: .group).map { [$0] }
    }
    self.init(
      label: try values.decode(String.self, forKey: .label), path: path ?? [],
      fields: try values.decode(Range<Int>.self, forKey: .fields),
      cells: try values.decode([Table.Cell?].self, forKey: .cells),
      form: try values.decodeIfPresent(FormRow.self, forKey: .form),
      gridRow: try values.decodeIfPresent(Int.self, forKey: .gridRow))
    undecided = try values.decodeIfPresent(SourceRange.self, forKey: .undecided)
  }
}
