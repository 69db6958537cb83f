internal import HanText
internal import ReportModel

/// The letters, digits and characters of what a report was read from, past all marks, each with its place.
///
/// ```
/// <p>一、总体&nbsp;情况：<b>8</b>64条</p>   →   一总体情况864条
/// ```
/// Neither blanks nor punctuation count: readers set them anew.
struct OriginalWords {
  /// The characters, in the form that they share with their twins.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each of them stands.
  private(set) var places: [Int32] = []

  /// No words yet, of so many scalars.
  init(count: Int) {
    scalars.reserveCapacity(count / 2)
    places.reserveCapacity(count / 2)
  }

  /// The form of a scalar by which it is found; nil for what does not count.
  static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x4E00..<0xA000, 0x30...0x39, 0x61...0x7A: scalar
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0x2E80..<0x3000, 0xF900..<0xFB00: PrintedForms.character(scalar)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: WidthFolding.fold(scalar)
    case 0xC0..<0x2000, 0x2460..<0x2500, 0x3007, 0x3040..<0x4E00, 0x20000...: scalar
    default: nil
    }
  }

  /// Reads the words of a part.
  ///
  /// - Parameters:
  ///   - part: the part.
  ///   - start: where it begins.
  mutating func read(_ part: OriginalPart, from start: Int) {
    switch part.notation {
    case .plain:
      for (place, scalar) in part.scalars.enumerated() { append(scalar, at: start + place) }
    case .markup: readMarkup(part.scalars, from: start, sharing: [])
    case .sheet(let shared): readMarkup(part.scalars, from: start, sharing: shared)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at place: Int) {
    guard let form = OriginalWords.form(of: scalar) else { return }
    scalars.append(form)
    places.append(Int32(truncatingIfNeeded: place))
  }

  // MARK: Markup

  private mutating func readMarkup(
    _ text: [Unicode.Scalar], from start: Int, sharing shared: [[Unicode.Scalar]]
  ) {
    var place = 0
    // Whether the cell that is read holds the number of a shared text.
    var isShared = false
    while place < text.count {
      switch text[place] {
      case "<":
        let mark = MarkupMark(in: text, at: place)
        if mark.name == "c" { isShared = mark.isShared(in: text) }
        place = mark.end
        if mark.name == "v", isShared { place = readShared(text, place, from: start, shared) }
      case "&":
        let reference = HTMLReference(in: text, at: place, isAttribute: false)
        for scalar in reference.markup.unicodeScalars where !reference.markup.hasPrefix("&") {
          append(scalar, at: start + place)
        }
        place = max(place + 1, reference.end)
      default:
        append(text[place], at: start + place)
        place += 1
      }
    }
  }

  /// Reads the text that a number stands for, at the place of the number.
  private mutating func readShared(
    _ text: [Unicode.Scalar], _ place: Int, from start: Int, _ shared: [[Unicode.Scalar]]
  ) -> Int {
    var (end, number) = (place, 0)
    while end < text.count, let digit = text[end].digitValue, number < 1 << 40 {
      number = number * 10 + digit
      end += 1
    }
    guard end > place, shared.indices.contains(number) else { return place }
    for scalar in shared[number] { append(scalar, at: start + place) }
    return end
  }
}

/// A mark of markup: an element's begin or end, a comment, or all of a script.
private struct MarkupMark {
  /// The name of the element that it begins, without what stands before a colon, in small letters; "" for others.
  private(set) var name = ""
  /// The place behind it.
  private(set) var end: Int
  private let start: Int

  /// The mark that begins at a place.
  init(in text: [Unicode.Scalar], at place: Int) {
    start = place
    end = place + 1
    if MarkupMark.stands("<!--", in: text, at: place) {
      end = MarkupMark.end(behind: "-->", in: text, from: place + 4)
      return
    }
    guard end < text.count, text[end].isASCIILetter || ["/", "!", "?"].contains(text[end]) else {
      return
    }
    if text[end].isASCIILetter { readName(text) }
    end = MarkupMark.end(behind: ">", in: text, from: end)
    if name == "script" || name == "style" {
      end = MarkupMark.end(behind: "</\(name)", in: text, from: end)
    }
  }

  private mutating func readName(_ text: [Unicode.Scalar]) {
    for scalar in text[end..<min(text.count, end + 24)] {
      if scalar == ":" {
        name = ""
      } else if scalar.isASCIILetter || scalar.digitValue != nil {
        name.unicodeScalars.append(scalar)
      } else {
        break
      }
    }
    name = name.lowercased()
  }

  /// Whether the mark of a cell says that it holds the number of a shared text.
  func isShared(in text: [Unicode.Scalar]) -> Bool {
    let mark = Array("t=\"s\"".unicodeScalars)
    return (start..<max(start, end - mark.count)).contains {
      text[$0] == "t" && text[$0 - 1].isBlank && text[$0...].starts(with: mark)
    }
  }

  private static func stands(
    _ words: String, in text: [Unicode.Scalar], at place: Int
  ) -> Bool {
    text[place...].prefix(words.unicodeScalars.count).elementsEqual(words.unicodeScalars) {
      $0 == $1 || $0.isASCII && $0.value | 0x20 == $1.value
    } && place + words.unicodeScalars.count <= text.count
  }

  /// The place behind some words; that of a mark alone where they do not come.
  private static func end(
    behind words: String, in text: [Unicode.Scalar], from start: Int
  ) -> Int {
    guard let first = words.unicodeScalars.first else { return start }
    var place = start
    while place < text.count {
      if text[place] == first, stands(words, in: text, at: place) {
        return place + words.unicodeScalars.count
      }
      place += 1
    }
    return text.count
  }
}
