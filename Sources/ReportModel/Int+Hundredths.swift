extension Int {
  /// A number of hundredths as digits: 116 is 1.16.
  public var asHundredths: String { "\(self / 100).\(self % 100 < 10 ? "0" : "")\(self % 100)" }
}
