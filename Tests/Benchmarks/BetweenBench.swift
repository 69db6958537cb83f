import FoundationEssentials
import Glibc
import ReportAudit
import ReportLibrary
import SampleReports

/// How long the rules between reports take over a library of forms, and what forms with errors cost in both passes.
///
/// `benchmarks between [N]`: N filled forms (20,000), five years of each agency, 2019 and 2020 in the form of those
/// years; every other one has a figure that no sum expects. Nothing carries over as it should, so that every rule has
/// much to say: no real library is as bad.
struct BetweenBench {
  private let count: Int

  /// A benchmark by the arguments behind `between`.
  init(_ arguments: [String]) { count = Int(arguments.first ?? "") ?? 20_000 }

  /// Measures and prints.
  func run() async throws {
    let place = FileManager.default.temporaryDirectory.path + "/nianbao-between-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: place) }
    try write(to: place + "/reports")
    let library = try Library.open(paths: [place + "/reports"], index: place + "/index", cache: "")
    print("\(count) forms")
    try await measure("first pass") { try await library.refresh(.reading) }
    try await measure("second pass") { try await library.refresh(.all) }
    try await measure("figures of all reports from the index") { try await library.filedReports() }
    for _ in 0..<3 {
      let found = try await measure("rules between all reports") {
        try await library.findingsBetween(findsCopies: false).findings
      }
      print("    \(found.count { $0.finding.rule == .carriedOver }) X.CARRY of \(found.count)")
    }
  }

  private func write(to folder: String) throws {
    let pages = [FilledForm.trial2019, .standard2021].map {
      String(decoding: $0.file(at: .html).bytes, as: UTF8.self)
    }
    for number in 0..<count {
      let year = 2019 + number % 5
      var page = pages[year < 2021 ? 0 : 1]
      page = page.replacing("示例县水利局", with: agency(number / 5))
      page = page.replacing(year < 2021 ? "2019年" : "2023年", with: "\(year)年")
      if number % 2 == 0, let cell = page.firstRange(of: ">11<") {
        page.replaceSubrange(cell, with: ">77<")
      }
      let inner = "\(folder)/\(number / 500)"
      if number % 500 == 0 {
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      }
      try Data(page.utf8).write(to: URL(filePath: "\(inner)/\(number).html"))
    }
  }

  /// A town of its own for each number, named by two characters.
  private func agency(_ number: Int) -> String {
    let name = [number / 500, number % 500].map { UInt16(0x5000 + $0) }
    return "示例县\(String(decoding: name, as: UTF16.self))镇人民政府"
  }

  @discardableResult
  private func measure<Value>(
    _ name: String, _ work: () async throws -> Value
  ) async rethrows -> Value {
    let start = ContinuousClock.now
    let value = try await work()
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    print(
      "  \(name): \(Int(milliseconds)) ms, \(Int(Double(count) / milliseconds * 1000)) reports/s")
    return value
  }
}
