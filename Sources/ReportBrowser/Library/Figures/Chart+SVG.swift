import Wording

/// A chart as a picture that stands by itself: lines told apart by dashes and signs, every word in it text.
extension Chart {
  private static let width = 760
  private static let height = 420
  /// The room around the plot: for the title, the values, the years and the names.
  private static let frame = (top: 56, left: 76, bottom: 44, right: 190)
  private static let dashes = ["", "8 4", "2 4", "10 4 2 4", "14 5", "4 2"]
  private static let colors = ["#1b6b3a", "#1f4e9e", "#9c2f7f", "#0f7f8c", "#8a6d00", "#333333"]

  /// The picture, as the text of an .svg file.
  var svg: String {
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" lang="zh-CN" viewBox="0 0 \(Chart.width) \(Chart.height)" \
      width="\(Chart.width)" height="\(Chart.height)" role="img" font-family="sans-serif" font-size="13">
      <title>\(titleWords.escaped)</title>
      <rect width="100%" height="100%" fill="white"/>
      <text x="16" y="30" font-size="16" font-weight="bold">\(titleWords.escaped)</text>
      """
    ]
    parts.append(contentsOf: axes)
    for number in lines.indices { parts.append(contentsOf: picture(of: number)) }
    parts.append(contentsOf: names)
    parts.append("</svg>\n")
    return parts.joined(separator: "\n")
  }

  private var titleWords: String { unit.isEmpty ? title : say("\(title)（\(unit)）") }

  // MARK: Places

  private func across(_ place: Int) -> Int {
    let columns = Chart.width - Chart.frame.left - Chart.frame.right
    return Chart.frame.left + (2 * place + 1) * columns / (2 * max(1, years.count))
  }

  private func down(_ value: Double) -> Int { down(share: scale.share(of: value)) }

  private func down(share: Double) -> Int {
    let rows = Chart.height - Chart.frame.top - Chart.frame.bottom
    return Chart.height - Chart.frame.bottom - Int((share * Double(rows)).rounded())
  }

  // MARK: Axes

  private var axes: [String] {
    let end = Chart.width - Chart.frame.right
    var parts = scale.ticks.map { share in
      """
      <path d="M\(Chart.frame.left) \(down(share: share))H\(end)" stroke="#dddddd"/>\
      <text x="\(Chart.frame.left - 8)" y="\(down(share: share) + 4)" text-anchor="end">\
      \(scale.label(at: share, unit: unit))</text>
      """
    }
    parts.append(
      """
      <path d="M\(Chart.frame.left) \(Chart.frame.top)V\(down(share: 0))M\(Chart.frame.left) \(down(0))H\(end)" \
      stroke="black" fill="none"/>
      """)
    // Some thirty years are told in full; of more every second and so on.
    let step = max(1, (years.count + 13) / 14)
    for (place, year) in years.enumerated() where place % step == 0 {
      parts.append(
        """
        <text x="\(across(place))" y="\(Chart.height - 20)" text-anchor="middle">\(year)</text>
        """)
    }
    return parts
  }

  // MARK: Series

  private func picture(of number: Int) -> [String] {
    let line = lines[number]
    let color = Chart.colors[number % Chart.colors.count]
    let dash = Chart.dashes[number % Chart.dashes.count]
    var parts = ["<g stroke=\"\(color)\" fill=\"\(color)\">"]
    parts.append(
      """
      <path d="\(path(of: line))" fill="none" stroke-width="2"\
      \(dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"")/>
      """)
    for (place, value) in line.values.enumerated() {
      guard let value else { continue }
      let shown = line.words[safe: place] ?? ""
      let words = say("\(line.name) \(years[place])年 \(shown)")
      parts.append(marker(number, across(place), down(value), words))
    }
    parts.append("</g>")
    return parts
  }

  /// The names at the right, each as near to the end of its line as the others leave room, led there by a thin line.
  private var names: [String] {
    let step = 18
    let ends = lines.indices.compactMap { number in
      lines[number].last.map { (number: number, x: across($0.place), y: down($0.value)) }
    }
    var free = Chart.frame.top
    return ends.sorted { ($0.y, $0.number) < ($1.y, $1.number) }.enumerated().map { place, end in
      let last = Chart.height - Chart.frame.bottom - step * (ends.count - 1 - place)
      let y = max(free, min(end.y, last))
      free = y + step
      let x = Chart.width - Chart.frame.right + 14
      return """
        <path d="M\(end.x + 7) \(end.y)L\(x - 4) \(y)" stroke="#bbbbbb" stroke-width="1"/>\
        <text x="\(x)" y="\(y + 4)" fill="\(Chart.colors[end.number % Chart.colors.count])">\
        \(lines[end.number].name.escaped)</text>
        """
    }
  }

  /// The stretches between gaps.
  private func path(of line: Line) -> String {
    var path = ""
    var isDrawing = false
    for (place, value) in line.values.enumerated() {
      if let value { path += (isDrawing ? "L" : "M") + "\(across(place)) \(down(value))" }
      isDrawing = value != nil
    }
    return path
  }

  /// A sign of its own for each series, with what it says as a tooltip.
  private func marker(_ number: Int, _ x: Int, _ y: Int, _ words: String) -> String {
    let hollow = "fill=\"white\" stroke-width=\"2\""
    let shape: String =
      switch number % Chart.mostLines {
      case 0: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\">"
      case 1: "<rect x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\">"
      case 2: "<polygon points=\"\(x),\(y - 5) \(x + 5),\(y + 4) \(x - 5),\(y + 4)\">"
      case 3: "<polygon points=\"\(x),\(y - 6) \(x + 6),\(y) \(x),\(y + 6) \(x - 6),\(y)\">"
      case 4: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" \(hollow)>"
      default: "<rect x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\" \(hollow)>"
      }
    let name = shape.dropFirst().prefix { $0 != " " }
    return shape + "<title>\(words.escaped)</title></\(name)>"
  }
}

extension String {
  /// The words as they stand in a picture or a page.
  fileprivate var escaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // XML allows no other controls.
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
