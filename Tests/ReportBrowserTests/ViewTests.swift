import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What holds of all views, of those that come too.
@Suite("Views")
struct ViewTests {
  @Test("the key of a view is its place among them, and no two places of keys are told by one bit")
  func numbers() {
    #expect(Views.all.map(\.name.number) == Array(1...Views.all.count))
    #expect(Set(Focus.all.map(\.number)).count == Focus.all.count)
    #expect(Focus.all.allSatisfy { $0.number < Int.bitWidth - 1 })
  }

  @Test("each view answers its own keys alone, and those of all views")
  func keys() {
    for view in Views.all {
      let places = view.places.reduce(into: Places()) { $0.insert(Places($1)) }
      for binding in view.firstKeys + view.lastKeys {
        #expect(places.isSuperset(of: binding.places), "\(view.title): \(binding.help)")
      }
      for place in view.places {
        #expect(Keymap.standard.action(of: "?", in: place) == .help)
        #expect(Keymap.standard.action(of: .backspace, in: place) == .back)
        #expect(Keymap.standard.action(of: .enter, in: place) == .move(.open))
      }
    }
  }

  @Test("each view is come to by its key, drawn, and left again, in a report that has all of them")
  func comingAndGoing() throws {
    let size = Size(columns: 100, rows: 30)
    let start = try BrowserState(document: document(TablePages.form), size: size)
      .pressing("/公开<Enter>1")
    for view in Views.all {
      let state = try start.pressing("\(view.name.number)")
      #expect(state.scene.view == view.name)
      #expect(view.places.contains(state.focus))
      #expect(view.isFilled(in: state))
      #expect(!view.path(in: state, fitting: 60).isEmpty)
      #expect(try state.pressing("1").scene.view == .text)
    }
  }
}
