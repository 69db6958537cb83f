import ReportModel
import TerminalModel
import Wording

extension ViewName {
  static var text: ViewName { ViewName(number: 1) }
}

extension Focus {
  static var outline: Focus { Focus(number: 0, name: "目录") }
}

extension Places {
  static var outline: Places { Places(.outline) }
  static var reading: Places { Places(.reading) }
}

/// The report itself: its outline, and its text.
struct TextView: BesideText {
  let name = ViewName.text
  var title: String { say("正文") }
  let englishName = "text"
  let help: Saying = "正文：目录与原文"
  let side = Focus.outline
  let leadsToSide = false

  let firstKeys = [
    Binding([.right, "l"], in: .outline, .move(.right), "展开；再按进入下级，末级则进入该节", hint: "进入"),
    Binding([.left, "h"], in: .outline, .move(.left), "收起；再按回到上级"),
    Binding([.right, "l"], in: .reading, .move(.right), "进入光标所在的节"),
    Binding([.left, "h"], in: .reading, .move(.left), "返回原处；没有可返回的则回到左栏"),
    Binding([.enter], in: .outline, .move(.open), "单独打开该节", hint: "打开"),
    Binding([.enter], in: .reading, .move(.open), "列出本段的数字；标题处单独打开该节", hint: "打开"),
  ]

  let lastKeys = [
    Binding(["/"], in: [.outline, .reading], .search, "检索，边输入边查找", hint: "检索")
  ]

  func drawSide(_ state: BrowserState, in rect: Rect, on frame: inout Frame) {
    OutlinePane(state: state).draw(in: rect, on: &frame)
  }

  func moveInSide(_ motion: Motion, in state: inout BrowserState) { state.moveInOutline(motion) }

  func glideInSide(_ way: Glide, in state: inout BrowserState) -> Bool {
    state.glideInOutline(way)
  }

  func path(in state: BrowserState, fitting columns: Int) -> String {
    let report = state.document.report
    let place = report.sectionIndex(atReading: state.scene.reading.cursor.offset)
    return report.shortPath(ofSection: state.scene.isReading ? place : state.selectedSection)
  }
}
