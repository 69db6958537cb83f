internal import HanText

/// What titles look like, and how the lines of one are put together.
enum TitleText {
  /// Whether a line ends as titles do: 报告, 年报, perhaps with an edition in brackets behind.
  static func ends(_ stretch: Stretch) -> Bool {
    FieldVocabulary.titleEndings.isSuffix(of: main(stretch.inked(stretch.range)))
  }

  /// The title without the subtitle behind —— and without a bracket at its end.
  static func main(_ inked: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var title = inked
    if let dash = title.indices.first(where: {
      $0 > 3 && title[$0] == "—" && $0 + 1 < title.count && title[$0 + 1] == "—"
    }) {
      title.removeSubrange(dash...)
    }
    // The mark of a footnote: 统计公报[1].
    if title.last == "]" || title.last == "］",
      let open = title.lastIndex(where: { $0 == "[" || $0 == "［" }), title.count - open <= 4
    {
      title.removeSubrange(open...)
    }
    guard let last = title.last, last == "）" || last == ")" else { return title }
    guard let open = title.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 3 else {
      return title
    }
    return Array(title[..<open])
  }

  /// The lines of a title as one: without white space, without a subtitle.
  static func joined(_ lines: [[Unicode.Scalar]]) -> [Unicode.Scalar] {
    let whole = lines.flatMap { $0 }
    let cut = main(whole)
    // A bracket at the end stays; only the subtitle goes.
    guard whole.count > cut.count, whole[cut.count] == "—" else { return whole }
    return cut
  }
}
