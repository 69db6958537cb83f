internal import TerminalModel

extension String {
  /// With blanks behind, so that it takes some columns; as it is where it takes more.
  func padded(toColumns columns: Int) -> String { self + blanks(toColumns: columns) }

  /// With blanks before, so that it takes some columns; as it is where it takes more.
  func flushedRight(toColumns columns: Int) -> String { blanks(toColumns: columns) + self }

  private func blanks(toColumns columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - displayWidth(self)))
  }
}
