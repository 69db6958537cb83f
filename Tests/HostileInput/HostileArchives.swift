extension HostileCase {
  private static let head = "{\"format\":\"nianbao-report\",\"version\":1,\"report\":"

  /// Exported reports.
  static let archives = [
    HostileCase("brackets nested 500,000 deep", text: 500_000) {
      head + String(repeating: "[", count: $0)
    },
    HostileCase("objects nested 100,000 deep", text: 100_000) {
      head + String(repeating: "{\"text\":", count: $0)
    },
    HostileCase("an export of numbers that no integer holds", text: 1) { _ in
      head
        + "{\"text\":\"年\",\"blocks\":[{\"start\":1e999,\"runs\":[[-9223372036854775808,9223372036854775807]]}]}}"
    },
    HostileCase("an export of a later version", text: 1) { _ in
      "{\"format\":\"nianbao-report\",\"version\":99999999999999999999,\"report\":{}}"
    },
    HostileCase("an export of 1 MB of blanks", text: 1_000_000) {
      head + repeated(" ", bytes: $0)
    },
    HostileCase("a string without end", text: 1_000_000) {
      head + "{\"text\":\"" + repeated("\\u0000", bytes: $0)
    },
  ]
}
