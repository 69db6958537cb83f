extension English {
  /// What checks say.
  static let audit = #"""
    帮助
    Help

    """#
}
