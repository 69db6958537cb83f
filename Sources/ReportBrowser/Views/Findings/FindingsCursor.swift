/// Where the findings are: what is listed, what is selected, and what of it is on screen.
struct FindingsCursor: Equatable, Sendable {
  /// What is listed.
  var choice = FindingChoice()
  /// The selected row, and the first one on screen.
  var list = ListCursor()
  /// What stands in it, which stays selected when other rows are listed; nil until there is a list.
  var selected: FindingRow?
  /// Where the keys are in what the finding rests on; nil while they go to the list.
  var evidence: EvidenceCursor?
}

/// Where the keys are in what a finding rests on.
struct EvidenceCursor: Equatable, Sendable {
  /// The selected part and the first one on screen: 0 for the message, then the evidence, from 1.
  var parts = ListCursor()
  /// How many rows of the first part have left the screen upward.
  var topRow = 0
}
