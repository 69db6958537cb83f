extension English {
  /// What commands print and write.
  static let formats = #"""
    帮助
    Help

    """#
}
