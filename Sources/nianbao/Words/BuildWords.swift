internal import CBuild
internal import Wording

/// What the program says of itself.
enum BuildWords {
  /// The number of this version.
  private static let number = "1.0.0"

  /// The version, with the commit and the day of a release build: `1.0.0（a51d1aa，2026-11-29）`.
  static var version: String {
    let commit = String(cString: build_commit())
    guard !commit.isEmpty else { return number }
    return say("\(number)（\(commit)，\(day(String(cString: build_date())))）")
  }

  /// A day as a compiler writes it (`Nov  9 2026`), by ISO 8601.
  static func day(_ words: String) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let parts = words.split(separator: " ")
    guard parts.count == 3, let month = months.firstIndex(of: String(parts[0])) else {
      return words
    }
    func two(_ number: String) -> String { number.count < 2 ? "0" + number : number }
    return "\(parts[2])-\(two("\(month + 1)"))-\(two(String(parts[1])))"
  }
}
