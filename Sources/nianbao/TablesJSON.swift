internal import ReportModel

/// The tables for other programs.
struct TablesJSON {
  /// The document.
  let value: JSONValue

  /// The tables of a report of some form.
  init(_ tables: [Table], form: ReportForm) {
    value = .object([
      "form": .string(form.rawValue), "tables": .array(tables.map(TablesJSON.value)),
    ])
  }

  private static func value(of table: Table) -> JSONValue {
    let columns = table.columnKeys
    return .object([
      "kind": .string(table.kind.rawValue),
      "caption": .string(table.caption),
      "columns": .array(columns.map(JSONValue.string)),
      "rows": .array(table.rows.map { value(of: $0, columns) }),
    ])
  }

  private static func value(of row: Table.Row, _ columns: [String]) -> JSONValue {
    var cells: JSONObject = [:]
    for field in row.fields {
      cells.members.append(
        JSONObject.Member(key: columns[field], value: JSONValue(row.cells[field]?.text)))
    }
    return .object([
      "label": .string(row.label), "group": JSONValue(row.group), "cells": .object(cells),
    ])
  }
}
