/// Where the findings are: what is listed, what is selected, and what of it is on screen.
struct FindingsCursor: Equatable, Sendable {
  /// What is listed.
  var choice = FindingChoice()
  /// The selected row.
  var row = 0
  /// What stands in it, which stays selected when other rows are listed; nil until there is a list.
  var selected: FindingRow?
  /// The first row on screen.
  var top = 0
  /// Where the keys are in what the finding rests on; nil while they go to the list.
  var evidence: EvidenceCursor?
}

/// Where the keys are in what a finding rests on.
struct EvidenceCursor: Equatable, Sendable {
  /// The selected part: 0 for the message, then the evidence, counted from 1.
  var selected = 0
  /// The first part on screen.
  var top = 0
  /// How many rows of that part have left the screen upward.
  var topRow = 0
}
