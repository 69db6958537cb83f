import ReportMetrics
import ReportModel
import ReportReading
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// Where somebody was comes back at the next start.
@Suite("Places kept")
struct KeepingTests {
  private let size = Size(columns: 80, rows: 24)

  /// A browser that was started again where another one was left.
  private func startedAgain(
    _ state: BrowserState, on document: Document? = nil, isSameFile: Bool = true, size: Size? = nil
  ) throws -> BrowserState {
    let text = try #require(state.keptPlace).text
    let place = try #require(KeptPlace(text))
    #expect(place.text == text)
    var again = BrowserState(document: document ?? state.document, size: size ?? state.size)
    _ = again.settle(.kept(place, isSameFile: isSameFile))
    return again
  }

  @Test(
    "view, cursor, folds, search, filters and orders come back",
    arguments: [
      "jjj", "<Tab><PgDn><Down>", ":2.2<Enter><Enter>j", "j<Left>jj<Left>", "/公众号<Enter>j",
      "/公众号<Enter><Enter>",
      "2jjj", "2/公开<Enter>j", "2sS", "2jj<Right>", "4G", "<Tab>GM", "4/合计<Enter>",
    ], [false, true])
  func back(keys: String, isCounted: Bool) throws {
    let state = try sample(size, keys: keys)
    let text = Document(
      report: state.document.report, metrics: [], name: "x", extent: .counting)
    var again = try startedAgain(state, on: isCounted ? nil : text)
    if !isCounted { _ = again.settle(.loaded(state.document)) }
    let (old, new) = (state.scene, again.scene)
    #expect(new.view == old.view && new.isReading == old.isReading)
    #expect(new.reading.cursor.offset == old.reading.cursor.offset)
    #expect(new.outline.collapsed == old.outline.collapsed)
    #expect(new.metrics.choice.filter == old.metrics.choice.filter)
    #expect(new.metrics.choice.order == old.metrics.choice.order)
    #expect(new.findings.choice == old.findings.choice)
    #expect(again.search?.current == state.search?.current)
    #expect(again.scope == state.scope)
    if old.view == .metrics { #expect(again.metricRow?.id == state.metricRow?.id) }
    if state.view.showsText {
      let wrapped = state.wrapped
      #expect(wrapped.row(of: new.reading.top) == wrapped.row(of: old.reading.top))
    }
  }

  @Test("the cell of a table comes back, with filter and order")
  func table() throws {
    let page = BrowserState(document: try document(TablePages.form), size: size)
    for keys in ["3]jjj<Right><Right>", "3]/0<Enter>jj", "3]js"] {
      let state = try page.pressing(keys)
      let again = try startedAgain(state)
      #expect(again.gridCell == state.gridCell, "\(keys)")
      #expect(again.gridChoice == state.gridChoice, "\(keys)")
    }
  }

  @Test("a screen of another size shows the same paragraph")
  func otherSize() throws {
    let state = try sample(size, keys: "<Tab>:50%<Enter><Tab>")
    for notation in ["40x12", "120x40", "20x5", "1x1"] {
      let again = try startedAgain(state, size: Size(notation: notation))
      #expect(again.scene.reading.cursor.offset == state.scene.reading.cursor.offset)
    }
  }

  @Test("in a changed file the paragraph is found by its words, else its section, and it is said")
  func changed() throws {
    let state = try sample(size, keys: "<Tab>:2.2<Enter>jj")
    let text = String(decoding: Samples.guangdong, as: UTF8.self)
    let longer = try document(Array(("新加的一段话，前面没有。\n" + text).utf8))
    let again = try startedAgain(state, on: longer, isSameFile: false)
    func words(_ state: BrowserState) -> String {
      let report = state.document.report
      return report.string(
        of: report.blocks[report.blockIndex(atReading: state.scene.reading.cursor.offset)])
    }
    #expect(words(again) == words(state))
    #expect(again.notice?.words.contains("文件有改动") ?? false)

    let rewritten = text.replacing(words(state).prefix(20), with: "换了开头的另一段")
    let found = try startedAgain(state, on: try document(Array(rewritten.utf8)), isSameFile: false)
    let report = found.document.report
    let section = report.sections[report.sectionIndex(atReading: found.scene.reading.cursor.offset)]
    #expect(section.number == "（二）")

    let other = try startedAgain(
      state, on: try document(Array("一、别的\n只有一段。\n".utf8)), isSameFile: false)
    #expect(other.notice?.words.contains("找不到") ?? false)
  }

  @Test("a file that was only touched is taken for the same")
  func touched() throws {
    let again = try startedAgain(try sample(size, keys: "jjj"), isSameFile: false)
    #expect(again.notice?.words == "回到上次读到的地方，g 到开头")
    #expect(try startedAgain(try sample(size)).notice == sample(size).notice)
  }

  @Test("what is read in two steps goes there once all is read, unless somebody went elsewhere")
  func partial() throws {
    let state = try sample(size, keys: "<Tab>G")
    let place = try #require(state.keptPlace)
    let bytes = Array(Samples.guangdong.prefix(3000))
    let beginning = Document(
      report: try ReportReader.report(from: bytes, isWhole: false), metrics: [], name: "x",
      extent: .reading(share: 10))
    for keys in ["", "j"] {
      var again = BrowserState(document: beginning, size: size)
      _ = again.settle(.kept(place, isSameFile: true))
      #expect(again.keptPlace == nil)
      again = try again.pressing(keys)
      _ = again.settle(.loaded(state.document))
      let isThere = again.scene.reading.cursor.offset == state.scene.reading.cursor.offset
      #expect(isThere == keys.isEmpty)
      again = try again.pressing("''")
      if !keys.isEmpty {
        #expect(again.scene.reading.cursor.offset == state.scene.reading.cursor.offset)
      }
    }
  }

  @Test("a damaged text is none, or one that leads to some place that is there")
  func damaged() throws {
    let state = try sample(size, keys: "jj<Left>:2.2<Enter>/公众号<Enter>ma2s")
    let text = try #require(state.keptPlace).text
    var generator = SeededGenerator(seed: 7)
    for round in 0..<Cases.first(150, of: 0..<4000).count {
      var bytes = Array(text.utf8)
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes.insert(UInt8(ascii: "9"), at: place)
        default: bytes.remove(at: place)
        }
        if bytes.isEmpty { break }
      }
      guard let place = KeptPlace(String(decoding: bytes, as: UTF8.self)) else { continue }
      var again = BrowserState(document: state.document, size: size)
      _ = again.settle(.kept(place, isSameFile: round.isMultiple(of: 2)))
      again = try again.pressing("'a''jG")
      let frame = again.frame(size: size)
      #expect(frame.size == size)
    }
    #expect(KeptPlace("") == nil && KeptPlace("\0\0\u{FFFD}") == nil)
  }

  @Test("a letter leads back to its place, in any view, and at the next start")
  func marks() throws {
    let state = try sample(size, keys: ":2.2<Enter><Tab>jma" + "2jjmB1g")
    let there = try state.pressing("'a")
    let place = try sample(size, keys: ":2.2<Enter><Tab>j").scene.reading.cursor
    #expect(there.scene.reading.cursor == place)
    let figures = try state.pressing("'B")
    let row = try sample(size, keys: "2jj").metricRow?.id
    #expect(figures.scene.view == .metrics && figures.metricRow?.id == row)
    #expect(try there.pressing("''").scene.reading.cursor == state.scene.reading.cursor)
    #expect(try there.pressing("''''").scene.reading.cursor == there.scene.reading.cursor)
    #expect(try state.pressing("'c").notice?.words == "没有 c 这个记号；有 B a")
    let again = try startedAgain(state).pressing("'a")
    #expect(again.scene.reading.cursor.offset == there.scene.reading.cursor.offset)
  }

  @Test("words with tabs, line ends and backslashes are kept as they are")
  func escapes() throws {
    var lines = KeptLines()
    lines.add("名", ["a\tb", "c\nd", "e\\t", ""])
    let read = KeptLines.lines(of: lines.text)
    #expect(read.count == 1 && read[0].values == ["a\tb", "c\nd", "e\\t", ""])
  }
}
