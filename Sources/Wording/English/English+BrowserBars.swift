extension English {
  /// What the bars, prompts, keys and help of the browser say.
  static let browserBars = #"""
    帮助
    Help

    """#
}
