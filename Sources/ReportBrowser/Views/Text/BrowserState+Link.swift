import ReportModel

/// The links that stand in a report's text.
extension BrowserState {
  /// The first link of the paragraph that is copied from the place of the cursor; nil where there is none.
  var linkAtCursor: String? { BrowserState.link(in: view.copy(self)) }

  /// The first address of the web in a text, up to what cannot be part of one.
  ///
  /// ```
  /// 详见http://www.gd.gov.cn/xxgk，欢迎查询。  → http://www.gd.gov.cn/xxgk
  /// 网址：www.example.gov.cn。               → http://www.example.gov.cn
  /// ```
  static func link(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for (start, scheme) in [("https://", ""), ("http://", ""), ("www.", "http://")] {
      let wanted = Array(start.unicodeScalars)
      guard let place = scalars.indices.first(where: { scalars[$0...].starts(with: wanted) }) else {
        continue
      }
      var link = scalars[place...].prefix { isOfLink($0) }
      while let last = link.last, ".,;:!?)\"\'".unicodeScalars.contains(last) {
        link = link.dropLast()
      }
      guard link.count > wanted.count else { continue }
      return scheme + String(String.UnicodeScalarView(link))
    }
    return nil
  }

  /// Whether a character may stand in an address as it is written (RFC 3986): none but those of ASCII.
  private static func isOfLink(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: "-._~:/?#[]@!$&()*+,;=%\'".unicodeScalars.contains(scalar)
    }
  }
}
