import ReportModel
import TerminalModel
import Goldens
import Testing

@testable import ReportBrowser

/// What is alike in the small library: the reports of one agency, and one that was copied.
enum NearFixture {
  static func near(to report: Int64) -> NearReports {
    let others: [Int64] =
      switch report {
      case 6: [5, 3, 1]
      case 5: [4, 6]
      default: []
      }
    return NearReports(
      of: report,
      others.enumerated().map { place, other in
        NearReports.Near(
          report: other, likeness: 0.865 - Double(place) * 0.3,
          shared: place == 2
            ? []
            : [
              NearReports.Near.Sentence(words: "一、总体情况", reading: 0..<6),
              NearReports.Near.Sentence(words: "信息公开\(other)次，公开方式不变。", reading: 15..<29),
            ])
      })
  }
}

/// The reports that are most like one report, and the sentences that both say.
@Suite("Library: nearest reports")
struct NearestViewTests {
  private let size = Size(columns: 100, rows: 30)

  @Test(
    "the view as it is drawn", arguments: [("]]l=", "list"), ("]]l=l", "sentences")],
    [
      Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
      Size(columns: 20, rows: 5),
    ])
  func views(screen: (keys: String, name: String), size: Size) {
    let picture = LibraryFixture.desk(size, keys: screen.keys).frame(size: size).picture()
    Golden.expect(picture, named: "nearest-\(screen.name)-\(size.columns)x\(size.rows)")
  }

  @Test(
    "where keys lead: the report, the one like it, the sentence",
    arguments: [
      ("]]l=", "6 5 -"), ("]]l=j", "6 3 -"), ("]]l=lj", "6 5 1"), ("]]l==", "5 4 -"),
      ("]]l=jjl", "6 1 -"), ("]]l=l<BS>", "6 5 -"), ("]]l=<BS>", "reports"),
      ("]]l=<Esc>", "reports"),
      ("]]l=c", "comparison 5 6"), ("]]l=c<BS>", "6 5 -"), ("]]l=1", "reports"),
      ("]]l<Enter>=", "6 5 -"), ("]]l<Enter>=<BS>", "reports"), ("]]l<Enter>/=<Esc>", ""),
    ])
  func places(keys: String, place: String) {
    #expect(LibraryFixture.desk(size, keys: keys).nearPlace == place)
  }

  @Test("Enter opens the other report at the sentence, and back leads to it again")
  func opening() {
    let opened = LibraryFixture.desk(size, keys: "]]l=lj<Enter>")
    #expect(opened.report?.scene.reading.figure?.sentence == 15..<29)
    #expect(LibraryFixture.desk(size, keys: "]]l=lj<Enter><BS>").nearPlace == "6 5 1")
  }

  @Test("where nothing is selected, or the report is not checked yet, it says so")
  func without() {
    let failed = LibraryFixture.desk(size, keys: "Gl=")
    #expect(failed.library?.view == .reports && failed.library?.notice != nil)
    let alone = LibraryFixture.desk(size, keys: "l=")
    #expect(alone.frame(size: size).picture().contains("没有文字相近的报告"))
  }

  @Test("an answer to what was asked before comes too late")
  func late() {
    var desk = LibraryFixture.desk(size, keys: "]]l=")
    _ = desk.settle(.library(.nearest(NearReports(of: 4, []))))
    #expect(desk.nearPlace == "6 5 -")
  }
}

extension Desk {
  fileprivate var nearPlace: String {
    guard let library, report == nil else { return "" }
    switch library.view {
    case .nearest:
      let row = library.cursor.isAmongRows ? library.row.map(String.init) : nil
      return "\(library.nearest.shown?.report ?? 0) \(library.nearReport?.id ?? 0) \(row ?? "-")"
    case .comparison:
      let ids = library.comparison.shown?.reports.map { String($0.id) } ?? []
      return (["comparison"] + ids).joined(separator: " ")
    default: return "\(library.view)"
    }
  }
}
