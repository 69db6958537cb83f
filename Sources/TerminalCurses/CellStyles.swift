internal import CNCurses
internal import TerminalModel

/// How each style of a frame is told to curses, made when it is first met.
///
/// Which colours stand for a style's, and what is done without colours, is told by ``Palette``.
struct CellStyles {
  /// The styles met so far, some twenty: looked through faster than a dictionary is set up.
  private var cells: [(style: Style, cell: cchar_t)] = []
  /// The numbers of the colours of pair 1 and the following.
  private var pairs: [(foreground: Int16, background: Int16)] = []
  private let hasDefaultColors: Bool
  /// Which colours are shown.
  private(set) var palette: Palette

  /// Styles of a terminal just opened.
  init(allowingColors: Bool) {
    let hasColors = allowingColors && has_colors() && start_color() == OK && color_count() >= 8
    hasDefaultColors = hasColors && use_default_colors() == OK
    palette = hasColors ? .own : .none
  }

  /// Whether colours could be chosen for a ground.
  var hasChoice: Bool { hasDefaultColors && color_count() >= 256 }

  /// Chooses colours for a ground, where there is a choice, for all that is drawn from now on.
  ///
  /// - Returns: whether any colour is another than before.
  mutating func adopt(_ ground: Ground) -> Bool {
    guard hasChoice, palette != .chosen(ground) else { return false }
    palette = .chosen(ground)
    cells = []
    pairs = []
    return true
  }

  /// A blank cell of a style.
  mutating func cell(for style: Style) -> cchar_t {
    for known in cells where known.style == style { return known.cell }
    let made = made(for: style)
    cells.append((style, made))
    return made
  }

  private mutating func made(for style: Style) -> cchar_t {
    let numbers = palette.numbers(of: style)
    return styled_cell(attributes(numbers.attributes), pair(numbers.foreground, numbers.background))
  }

  private func attributes(_ set: Style.Attributes) -> attr_t {
    var attributes = attr_t(0)
    if set.contains(.bold) { attributes |= attribute_bold() }
    if set.contains(.dim) { attributes |= attribute_dim() }
    if set.contains(.underline) { attributes |= attribute_underline() }
    if set.contains(.reverse) { attributes |= attribute_reverse() }
    return attributes
  }

  /// The curses pair of two colours; pair 0 is the terminal's own.
  private mutating func pair(_ foreground: UInt8?, _ background: UInt8?) -> CInt {
    if foreground == nil, background == nil { return 0 }
    // Where curses cannot say "the terminal's own", white on black stands for it.
    let colors = (
      foreground.map(Int16.init) ?? (hasDefaultColors ? -1 : 7),
      background.map(Int16.init) ?? (hasDefaultColors ? -1 : 0)
    )
    if let known = pairs.firstIndex(where: { $0 == colors }) { return CInt(known + 1) }
    let next = CInt(pairs.count + 1)
    guard next < pair_count() else { return 0 }
    init_pair(Int16(next), colors.0, colors.1)
    pairs.append(colors)
    return next
  }
}
