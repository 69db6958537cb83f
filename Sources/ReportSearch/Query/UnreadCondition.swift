internal import HanText

extension Query {
  /// The first word that begins like a condition and states none: `>abc`, `unit:`, `章节:`; it is looked for as it
  /// stands, which is seldom what was meant.
  public var unreadCondition: String? {
    let words = text.unicodeScalars.split(whereSeparator: \.isBlank).map { Array($0) }
    let unread = words.indices.first { place in
      let next = place + 1 < words.count ? words[place + 1] : []
      return QueryParser.isUnread(words[place], before: next)
    }
    return unread.map { place in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: words[place])
      return String(view)
    }
  }
}
