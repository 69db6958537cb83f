extension String {
  /// A name in one script and without blanks, by which the same name in another spelling is known again.
  ///
  /// ```
  /// 臺北市 政府  →  台北市政府
  /// ```
  /// Only Han characters are folded: brackets and letters stay as they are printed.
  public var foldedName: String {
    var name = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let code = Folding.code(of: scalar)
      guard code != Folding.ignored, code != Folding.blank else { continue }
      let isHan = (0x3400..<0xA000).contains(code)
      name.append(isHan ? Unicode.Scalar(code) ?? scalar : scalar)
    }
    return String(name)
  }
}
