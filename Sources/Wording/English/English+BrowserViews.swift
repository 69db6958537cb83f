extension English {
  /// What the views of one report say.
  static let browserViews = #"""
    帮助
    Help

    """#
}
