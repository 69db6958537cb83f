extension English {
  /// What the readers, the forms and the library say.
  static let reading = #"""
    帮助
    Help

    """#
}
