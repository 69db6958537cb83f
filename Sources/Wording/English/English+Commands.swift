extension English {
  /// What the commands, their help and their errors say.
  static let commands = #"""
    帮助
    Help

    """#
}
