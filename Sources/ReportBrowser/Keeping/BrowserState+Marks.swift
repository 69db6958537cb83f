import TerminalModel
import Wording

/// Places with a letter of their own.
extension BrowserState {
  /// Gives the present place a letter.
  mutating func setMark(_ key: Key) {
    guard case .character(let letter) = Keymap.halfWidth(key) else { return }
    marks[letter] = scene
    tell(say("已记作 \(Character(letter))，' \(Character(letter)) 回到这里"))
  }

  /// Goes to the place of a letter, or to where the last jump began.
  mutating func goToMark(_ key: Key) {
    guard case .character(let letter) = Keymap.halfWidth(key) else { return }
    if letter == "'" || letter == "`" { return goToLastPlace() }
    guard let place = marks[letter] else {
      let known = marks.keys.sorted().map { String(Character($0)) }.joined(separator: " ")
      let more = known.isEmpty ? say("，m 字母 记下") : say("；有 \(known)")
      return tell(say("没有 \(Character(letter)) 这个记号") + more)
    }
    leaveMark()
    let choices = (scene.metrics.choice, scene.findings.choice)
    scene = place
    (scene.metrics.choice, scene.findings.choice) = choices
    if !view.isFilled(in: self) { scene.view = .text }
    if view.showsText { center(scene.reading.cursor.offset) }
    selectWantedFigure()
    view.fit(&self)
  }
}
