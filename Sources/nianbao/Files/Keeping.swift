/// Where is kept what outlives the program.
struct Keeping: Sendable {
  /// What the person says of findings.
  var reviews = ReviewFile()
  /// Where the person was in reports.
  var places = PlaceFiles()
}
