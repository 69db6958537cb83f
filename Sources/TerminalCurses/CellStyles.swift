internal import CNCurses
internal import TerminalModel

/// How each style of a frame is told to curses, made when it is first met.
///
/// Without colours (`NO_COLOR`, a vt100) a background becomes reverse video, so that what is marked
/// stays marked; a foreground alone is left out.
struct CellStyles {
  /// The styles met so far, some twenty: looked through faster than a dictionary is set up.
  private var cells: [(style: Style, cell: cchar_t)] = []
  /// The colours of pair 1 and the following.
  private var pairs: [(foreground: Style.Color, background: Style.Color)] = []
  private let hasColors: Bool
  private let hasDefaultColors: Bool

  /// Styles of a terminal just opened.
  init(allowingColors: Bool) {
    hasColors = allowingColors && has_colors() && start_color() == OK && color_count() >= 8
    hasDefaultColors = hasColors && use_default_colors() == OK
  }

  /// A blank cell of a style.
  mutating func cell(for style: Style) -> cchar_t {
    for known in cells where known.style == style { return known.cell }
    let made = styled_cell(attributes(of: style), hasColors ? pair(for: style) : 0)
    cells.append((style, made))
    return made
  }

  private func attributes(of style: Style) -> attr_t {
    var attributes = attr_t(0)
    if style.attributes.contains(.bold) { attributes |= attribute_bold() }
    if style.attributes.contains(.dim) { attributes |= attribute_dim() }
    if style.attributes.contains(.underline) { attributes |= attribute_underline() }
    let marked = !hasColors && style.background != .standard
    if style.attributes.contains(.reverse) || marked { attributes |= attribute_reverse() }
    return attributes
  }

  /// The curses colour pair of a style; pair 0 is the terminal's own colours.
  private mutating func pair(for style: Style) -> CInt {
    if style.foreground == .standard, style.background == .standard { return 0 }
    let colors = (style.foreground, style.background)
    if let known = pairs.firstIndex(where: { $0 == colors }) { return CInt(known + 1) }
    let next = CInt(pairs.count + 1)
    guard next < pair_count() else { return 0 }
    init_pair(
      Int16(next), number(of: style.foreground, standard: 7),
      number(of: style.background, standard: 0))
    pairs.append(colors)
    return next
  }

  /// The curses number of a colour: −1 is the terminal's own, the others count from black, 0.
  private func number(of color: Style.Color, standard: Int16) -> Int16 {
    if color == .standard { return hasDefaultColors ? -1 : standard }
    return Int16(color.rawValue) - 1
  }
}
