import Testing

@testable import TerminalModel

@Test(
  "a colour tells whether it is dark or light",
  arguments: [
    ("rgb:0000/0000/0000", Ground.dark), ("rgb:ffff/ffff/ffff", .light), ("rgb:00/2b/36", .dark),
    ("rgb:fdfd/f6f6/e3e3", .light), ("rgba:1e1e/1e1e/2e2e/ffff", .dark), ("#fff", .light),
    ("#282828", .dark), ("rgb:f/f/d", .light),
  ])
func groundOfColor(color: String, ground: Ground) {
  #expect(Ground(color: color) == ground)
}

@Test(
  "what is no colour tells nothing",
  arguments: [
    "", "rgb:", "rgb:00/00", "rgb:0/0/0/0", "rgb:12345/0/0", "rgb:x/0/0", "#12", "red",
    "rgb:-1/0/0",
    "rgba:0/0/0", "rgb:+1/0/0",
  ])
func noGround(color: String) {
  #expect(Ground(color: color) == nil)
}

@Test("the variable COLORFGBG tells the ground by its last number")
func groundOfVariable() {
  #expect(Ground(colorFgBg: "15;0") == .dark)
  #expect(Ground(colorFgBg: "0;default;15") == .light)
  #expect(Ground(colorFgBg: "12;8") == .dark)
  for value in ["", "15", "default;default", "0;16", "0;-1"] {
    #expect(Ground(colorFgBg: value) == nil)
  }
}

@Test("without colours what has a background is shown in reverse")
func marksWithoutColors() {
  let numbers = Palette.none.numbers(of: Style(.white, on: .blue, [.bold]))
  #expect(numbers.foreground == nil && numbers.background == nil)
  #expect(numbers.attributes == [.bold, .reverse])
}
