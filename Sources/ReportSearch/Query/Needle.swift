/// Words made ready to be looked for: their codes, without what search passes over.
struct Needle: Equatable, Sendable {
  /// A scalar above U+FFFF, whose code stands for others too.
  struct Shared: Equatable, Sendable {
    /// Which of the codes it has.
    var place: Int
    /// The scalar itself.
    var scalar: Unicode.Scalar
  }

  /// The codes, none of them ``Folding/ignored``; empty if there is nothing to look for.
  private(set) var codes: [UInt16] = []
  /// The scalars of the codes that stand for several, by their place among the codes.
  private(set) var shared: [Shared] = []

  /// The needle of some words.
  init(_ words: some Sequence<Unicode.Scalar>) {
    var rule = BlankRule()
    for scalar in words {
      var code = Folding.code(of: scalar)
      if rule.take(&code, at: codes.count) != nil { codes.append(Folding.blank) }
      guard code != Folding.ignored else { continue }
      if Folding.isShared(code) { shared.append(Shared(place: codes.count, scalar: scalar)) }
      codes.append(code)
    }
  }

  /// The needle of codes that stand for one scalar each.
  init(codes: [UInt16]) { self.codes = codes }

  /// Whether a match may begin inside another: the codes begin as they end (公开公, 00).
  ///
  /// Matches that overlap are not all kept, so the matches of such a needle do not hold those of
  /// a longer one.
  var overlapsItself: Bool {
    (1..<max(1, codes.count)).contains { codes.starts(with: codes[$0...]) }
  }

  /// Whether every match of this needle begins where one of another begins.
  func continues(_ other: Needle) -> Bool {
    guard !other.codes.isEmpty, codes.starts(with: other.codes) else { return false }
    return shared.starts(with: other.shared) && !other.overlapsItself
  }
}
