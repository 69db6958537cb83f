import Foundation
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// The colours of xterm's table behind the first sixteen, each part between 0 and 1.
private func color(_ number: UInt8) -> [Double] {
  if number >= 232 { return Array(repeating: Double(8 + 10 * Int(number - 232)) / 255, count: 3) }
  let levels = [0, 95, 135, 175, 215, 255].map { Double($0) / 255 }
  let place = Int(number) - 16
  return [levels[place / 36], levels[place / 6 % 6], levels[place % 6]]
}

/// The relative luminance of WCAG 2.1.
private func luminance(_ color: [Double]) -> Double {
  let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

private func contrast(_ one: [Double], _ other: [Double]) -> Double {
  let pair = [luminance(one), luminance(other)].sorted()
  return (pair[1] + 0.05) / (pair[0] + 0.05)
}

private func hex(_ code: Int) -> [Double] {
  [code >> 16, code >> 8 & 0xFF, code & 0xFF].map { Double($0) / 255 }
}

/// Grounds of the schemes that people use most: black, VS Code, Solarized, Gruvbox, Dracula; white, Solarized, GitHub.
private let grounds: [(ground: Ground, colors: [[Double]])] = [
  (.dark, [0x000000, 0x1E1E1E, 0x002B36, 0x282828, 0x282A36].map(hex)),
  (.light, [0xFFFFFF, 0xFDF6E3, 0xF6F8FA].map(hex)),
]

/// The styles of what the browser shows in all views, with prompts, matches, help and notices.
private func stylesShown() throws -> Set<Style> {
  var styles: Set<Style> = []
  for keys in [
    "", "jj<Tab>", "2", "2/公开<Enter>", "3", "3<Right>", "4", "4jj", "/公开<Enter>", "/公开<Enter>nn",
    "?", ":zzz<Enter>", "2jjs", "5",
  ] {
    let size = Size(columns: 120, rows: 40)
    for state in [try sample(size, keys: keys), try planted(size, keys: keys)] {
      let frame = state.frame(size: size)
      for row in 0..<size.rows {
        for column in 0..<size.columns where frame[row, column].glyph != .blank {
          styles.insert(frame[row, column].style)
        }
      }
    }
  }
  return styles
}

/// A browser of the sample report with planted mistakes.
private func planted(_ size: Size, keys: String) throws -> BrowserState {
  let file = Samples.root.appending(path: "Data/Reports/shilishi-2025-wrong.docx")
  let state = BrowserState(
    document: try document(Samples.bytes(of: file), name: file.lastPathComponent), size: size)
  return try state.pressing(keys)
}

@Test("every text can be read on its ground: 4.5 to 1 at the least")
func textContrast() throws {
  let styles = try stylesShown()
  #expect(styles.count > 12)
  for (ground, colors) in grounds {
    for style in styles {
      let numbers = Palette.chosen(ground).numbers(of: style)
      // The terminal's own colours, as they are or reversed, are the person's choice.
      guard numbers.foreground != nil || numbers.background != nil else { continue }
      let front = color(try #require(numbers.foreground, "\(style)"))
      for behind in numbers.background.map({ [color($0)] }) ?? colors {
        #expect(contrast(front, behind) >= 4.5, "\(style) on \(behind), \(ground)")
      }
    }
  }
}

@Test("without colours the row of the cursor, a match and what fails are told apart all the same")
func markedWithoutColors() {
  for style in [Theme.cursor, Theme.match, Theme.currentMatch, Theme.fails, Theme.failureBar] {
    #expect(Palette.none.numbers(of: style).attributes.contains(.reverse))
  }
}
