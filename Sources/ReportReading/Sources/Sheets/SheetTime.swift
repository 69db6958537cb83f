/// A date and a time that a workbook keeps as a number of days.
struct SheetTime {
  private let day: Int
  private let year: Int
  private let month: Int
  private let dayOfMonth: Int
  /// Hundredths of a second since midnight.
  private let hundredths: Int

  /// The time of a number; nil before the first day and beyond the year 9999.
  init?(_ number: SheetNumber, from1904: Bool) {
    let value = number.approximate
    guard value >= 0, value < 2_958_466 else { return nil }
    let total = Int((value * 8_640_000).rounded())
    day = total / 8_640_000
    hundredths = total % 8_640_000
    // Day 60 of a workbook is 29 February 1900, which never was.
    let shift = from1904 ? 1462 : day < 60 ? 1 : 0
    // Days since 1 March 0000; 30 December 1899 is the day 0.
    let days = day + shift + 693_899
    let era = days / 146_097
    let rest = days % 146_097
    let yearOfEra = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = ["日", "一", "二", "三", "四", "五", "六"]

  /// The time as a format writes it.
  func text(_ tokens: [SheetFormat.Token]) -> String {
    let isHalfDay = tokens.contains {
      if case .halfDay = $0 { return true }
      return false
    }
    var result = ""
    var last: Character = " "
    for (place, token) in tokens.enumerated() {
      switch token {
      case .literal(let text): result += text
      case .slash: result += "/"
      case .separator: result += ","
      case .point: result += "."
      case .digit: result += String(hundredths % 100 / 10)
      case .halfDay(let before, let behind): result += hour < 12 ? before : behind
      case .time(let letter, let count, let isTotal):
        // Between hours and seconds m is minutes.
        let isMinute = letter == "m" && (last == "h" || nextTime(tokens, place) == "s")
        result += part(isMinute ? "i" : letter, count, isTotal, isHalfDay)
        last = letter
      case .percent, .general, .text, .exponent: continue
      }
    }
    return result
  }

  private var hour: Int { hundredths / 360_000 }

  private func nextTime(_ tokens: [SheetFormat.Token], _ place: Int) -> Character? {
    for token in tokens[(place + 1)...] {
      if case .time(let letter, _, _) = token { return letter }
    }
    return nil
  }

  private func part(
    _ letter: Character, _ count: Int, _ isTotal: Bool, _ isHalfDay: Bool
  ) -> String {
    switch letter {
    case "y", "e": return count == 2 ? padded(year % 100, 2) : String(year)
    case "m":
      guard count > 2 else { return padded(month, count) }
      let name = Self.names[max(0, min(11, month - 1))]
      return count == 3 ? String(name.prefix(3)) : name
    case "d":
      guard count > 2 else { return padded(dayOfMonth, count) }
      return "星期" + weekday
    case "a": return (count == 4 ? "星期" : "周") + weekday
    case "h":
      if isTotal { return padded(day * 24 + hour, count) }
      return padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, count)
    case "i": return padded(isTotal ? (day * 24 + hour) * 60 + minute : minute, count)
    case "s": return padded(hundredths / 100 % 60, count)
    default: return ""
    }
  }

  private var minute: Int { hundredths / 6000 % 60 }

  private var weekday: String { Self.weekdays[(day + 6) % 7] }

  private func padded(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return count > 1 && text.count < 2 ? "0" + text : text
  }
}
