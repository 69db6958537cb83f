internal import ReportModel

/// The tables for other programs.
struct TablesJSON {
  /// The document.
  let value: JSONValue

  /// Some tables of a report, and the figures in them that nothing tells apart.
  init(_ tables: [Table], of report: Report) {
    let runs = UndecidedRun.all(in: tables, of: report)
    value = .object([
      "form": .string(report.identity.form.rawValue),
      "tables": .array(tables.map(TablesJSON.value)),
      "diagnostics": .array(
        runs.map(TablesJSON.value)
          + report.diagnostics.filter { $0.kind == .cutTable || $0.kind == .cutDocument }
          .map(TablesJSON.value)),
    ])
  }

  private static func value(of diagnostic: Diagnostic) -> JSONValue {
    .object([
      "kind": .string(diagnostic.kind.rawValue), "offset": .number(diagnostic.source.lowerBound),
      "count": .number(diagnostic.count),
    ])
  }

  private static func value(of run: UndecidedRun) -> JSONValue {
    .object([
      "kind": .string((run.isUneven ? Diagnostic.Kind.unevenRow : .fusedCells).rawValue),
      "row": .string(run.label),
      "words": .string(run.words), "offset": .number(run.source.lowerBound),
      "count": .number(run.count),
    ])
  }

  private static func value(of table: Table) -> JSONValue {
    let columns = table.columnKeys
    return .object([
      "kind": .string(table.kind.rawValue),
      "caption": .string(table.caption),
      "columns": .array(columns.map(JSONValue.string)),
      "rows": .list(table.rows.count) { value(of: table.rows[$0], columns) },
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
