extension English {
  /// What the views of a library say.
  static let browserLibrary = #"""
    帮助
    Help

    """#
}
