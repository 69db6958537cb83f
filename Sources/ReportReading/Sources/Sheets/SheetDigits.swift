/// Writes the digits of a number by the places of a format: `#,##0.0`, `0%`, `0.00E+00`.
struct SheetDigits {
  private let tokens: [SheetFormat.Token]

  /// The places of a part of a format.
  init(_ tokens: [SheetFormat.Token]) { self.tokens = tokens }

  private var pointPlace: Int { tokens.firstIndex(of: .point) ?? tokens.count }

  private func isDigit(_ token: SheetFormat.Token) -> Bool {
    if case .digit = token { return true }
    return false
  }

  /// The number with what stands around its digits.
  func text(of number: SheetNumber, isNegative: Bool) -> String {
    let sign = isNegative ? "-" : ""
    guard tokens.contains(where: isDigit) else {
      // A number in a cell of text is shown as it is; a format of words alone shows them.
      let isShown = tokens.contains(.general) || tokens.contains(.text)
      return words(around: isShown ? sign + number.general : "")
    }
    if tokens.contains(.slash) { return sign + fraction(number) }
    var number = number.shifted(by: 2 * tokens.count { $0 == .percent })
    number = number.shifted(by: -3 * thousands)
    var power = 0
    let exponent = tokens.compactMap { token -> Int? in
      if case .exponent(let digits) = token { return digits }
      return nil
    }.first
    if exponent != nil, !number.isZero {
      power = number.magnitude - 1
      number = number.shifted(by: -power)
    }
    number.round(toPlaces: tokens[pointPlace...].count(where: isDigit))
    var text = wholePart(number) + fractionPart(number)
    if let exponent {
      let size = String(abs(power))
      text += (power < 0 ? "E-" : "E+")
      text += String(repeating: "0", count: max(0, exponent - size.count)) + size
    }
    // Rounded to nothing, a number has no sign.
    return words(around: (number.isZero ? "" : sign) + text)
  }

  /// Separators right behind the last digit before the point: each leaves three places out.
  private var thousands: Int {
    guard let last = tokens[..<pointPlace].lastIndex(where: isDigit) else { return 0 }
    return tokens[(last + 1)..<pointPlace].prefix { $0 == .separator }.count
  }

  /// The digits before the point: the first place takes all that the others leave.
  private func wholePart(_ number: SheetNumber) -> String {
    let places = tokens[..<pointPlace]
    let least = places.count { isDigit($0) && $0 != .digit("#") }
    var digits = Array(number.whole)
    digits.insert(contentsOf: String(repeating: "0", count: max(0, least - digits.count)), at: 0)
    guard let first = places.firstIndex(where: isDigit),
      let last = places.lastIndex(where: isDigit)
    else { return String(digits) }
    if places[first...last].contains(.separator) { return Self.grouped(String(digits)) }
    var result = ""
    for place in (first...last).reversed() {
      switch tokens[place] {
      case .digit:
        result = String(digits.suffix(1)) + result
        digits = digits.dropLast()
      // 0!.0, sets a point of its own: units of ten thousand.
      case .literal(let text): result = text + result
      case .point, .separator, .percent, .general, .text, .time, .halfDay, .exponent, .slash:
        continue
      }
    }
    return String(digits) + result
  }

  private func fractionPart(_ number: SheetNumber) -> String {
    guard pointPlace < tokens.count else { return "" }
    let behind = tokens[pointPlace...].filter(isDigit)
    var digits = Array(number.fraction)
    for (place, token) in behind.enumerated() where place >= digits.count {
      // Only # leaves a zero out.
      guard token != .digit("#") || behind[place...].contains(.digit("0")) else { break }
      digits.append("0")
    }
    return "." + String(digits)
  }

  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }

  /// The digits between the words that stand before and behind their places.
  private func words(around digits: String) -> String {
    let isPlace = { (token: SheetFormat.Token) in
      isDigit(token) || token == .point || token == .general || token == .text
    }
    let first = tokens.firstIndex(where: isPlace) ?? tokens.count
    let last = tokens.lastIndex(where: isPlace) ?? tokens.count - 1
    return Self.words(tokens[..<first]) + digits + Self.words(tokens[(last + 1)...])
  }

  private static func words(_ tokens: ArraySlice<SheetFormat.Token>) -> String {
    tokens.map { token in
      switch token {
      case .literal(let text): text
      case .percent: "%"
      case .digit, .point, .separator, .general, .text, .time, .halfDay, .exponent, .slash: ""
      }
    }.joined()
  }

  /// `# ?/?`: the nearest fraction with as many digits below as there are places.
  private func fraction(_ number: SheetNumber) -> String {
    let places = tokens[(tokens.firstIndex(of: .slash) ?? 0)...].count(where: isDigit)
    let most = places <= 1 ? 9 : 99
    let value = number.approximate
    let whole = value.rounded(.down)
    let rest = value - whole
    var best = (over: 0, under: 1)
    for under in 1...most {
      let over = Int((rest * Double(under)).rounded())
      let known = abs(rest - Double(best.over) / Double(best.under))
      if abs(rest - Double(over) / Double(under)) < known - 1e-9 { best = (over, under) }
    }
    guard value < 1e15 else { return number.general }
    let carried = best.over == best.under ? 1 : 0
    let head = Int(whole) + carried
    guard carried == 0, best.over > 0 else { return String(head) }
    return (head > 0 ? "\(head) " : "") + "\(best.over)/\(best.under)"
  }
}
