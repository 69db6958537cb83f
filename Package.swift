// swift-tools-version: 6.1
import PackageDescription

/// What every target is compiled with, beside language mode 6.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// How the released program is linked, for its start: 4.2 ms to the first screen instead of 5.4 by the first
/// two measures, 3.4 ms of processor time instead of 4.1 by the rest.
///
/// At a fixed address, the loader need not mend the 43,000 addresses in tables of types; the program's own
/// code is then always at the same place, while the libraries it loads are not. `Linking` holds scripts that
/// take the archives of libraries, because names in a library are looked up one by one. No library asks for
/// names of the program, and a table of 6,600 would be walked at its start. And a linker that writes the file
/// in one piece leaves it in large pages of memory, mapped by seven page faults instead of 140.
let quickStart: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc",
      "-Xlinker", "--no-export-dynamic", "-Xlinker", "--no-mmap-output-file",
      "-L", Context.packageDirectory + "/Sources/nianbao/Linking",
    ], .when(platforms: [.linux], configuration: .release))
]

/// The commit that a release is built from, for `--version`.
let commit: String = {
  guard let git = Context.gitInformation else { return "" }
  return git.currentCommit.prefix(7) + (git.hasUncommittedChanges ? "+" : "")
}()

/// A library target; its arrows are the whole list of what it may import.
func library(_ name: String, uses arrows: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: arrows, swiftSettings: settings)
}

/// The tests of the target of the same name; pictures are what they compare against.
func tests(
  of name: String, uses arrows: [Target.Dependency] = [], pictures: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport", "Goldens"] + arrows,
    exclude: pictures,
    swiftSettings: settings)
}

let package = Package(
  name: "nianbao",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNCurses"),
    .systemLibrary(name: "CLibXML2"),
    .systemLibrary(name: "CLibArchive"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CLibXlsxWriter"),
    .systemLibrary(name: "CInih"),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CArguments"),
    .target(
      name: "CBuild",
      cSettings: [
        .define("BUILD_COMMIT", to: "\"\(commit)\"", .when(configuration: .release))
      ]),
    library("Wording"),
    library("HanText"),
    library("ReportModel", uses: ["Wording"]),
    library("TerminalModel"),
    library("ReportForms", uses: ["ReportModel", "HanText", "Wording"]),
    library(
      "ReportReading",
      uses: ["ReportModel", "HanText", "ReportForms", "CLibXML2", "CLibArchive"]),
    library("ReportMetrics", uses: ["ReportModel", "HanText", "ReportForms", "Wording"]),
    library(
      "ReportAudit", uses: ["ReportModel", "HanText", "ReportForms", "ReportMetrics", "Wording"]),
    library("ReportSearch", uses: ["ReportModel", "HanText"]),
    library(
      "ReportLibrary",
      uses: [
        "ReportModel", "ReportReading", "ReportMetrics", "ReportAudit", "ReportForms",
        "ReportSearch", "HanText", "Wording", "CSQLite", "CMalloc",
      ]),
    library(
      "ReportBrowser",
      uses: [
        "HanText", "ReportModel", "ReportForms", "ReportMetrics", "ReportAudit", "ReportSearch",
        "TerminalModel", "Wording",
      ]),
    library("TerminalCurses", uses: ["TerminalModel", "CNCurses"]),
    .executableTarget(
      name: "nianbao",
      dependencies: [
        "HanText", "ReportModel", "ReportReading", "ReportMetrics", "ReportAudit", "ReportSearch",
        "ReportLibrary", "ReportBrowser", "ReportForms", "TerminalModel", "TerminalCurses",
        "Wording", "CLibXlsxWriter", "CInih", "CBuild", "CArguments", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Linking"], swiftSettings: settings, linkerSettings: quickStart),
    .target(
      name: "TestSupport", dependencies: ["TerminalModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(name: "Goldens", path: "Tests/Goldens", swiftSettings: settings),
    .target(name: "SampleReports", path: "Tests/SampleReports", swiftSettings: settings),
    .executableTarget(
      name: "sample-reports", dependencies: ["SampleReports"], path: "Tests/WriteSampleReports",
      swiftSettings: settings),
    .target(
      name: "HostileInput",
      dependencies: [
        "ReportModel", "ReportReading", "ReportMetrics", "ReportAudit", "ReportSearch",
        "ReportBrowser", "TerminalModel", "SampleReports", "TestSupport",
      ],
      path: "Tests/HostileInput", swiftSettings: settings),
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "ReportSearch",
        "ReportModel", "ReportReading", "ReportMetrics", "ReportBrowser", "TerminalModel",
        "HostileInput", "SampleReports", "TestSupport",
      ],
      path: "Tests/Fuzz", swiftSettings: settings),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "ReportModel", "ReportForms", "ReportReading", "ReportMetrics", "ReportAudit",
        "ReportSearch",
        "ReportBrowser", "ReportLibrary", "TerminalModel", "HostileInput", "SampleReports",
      ],
      path: "Tests/Benchmarks", exclude: ["first-paint.py"], swiftSettings: settings),
    tests(of: "Wording"),
    tests(of: "TerminalModel"),
    tests(of: "TerminalCurses", uses: ["TerminalModel"]),
    tests(
      of: "ReportBrowser",
      uses: [
        "ReportModel", "ReportForms", "ReportReading", "ReportMetrics", "ReportAudit",
        "ReportSearch", "Wording",
      ],
      pictures: [
        "Golden", "Library/Golden", "Library/Figures/Golden", "Library/Comparison/Golden",
        "Library/Words/Golden", "Library/Nearest/Golden",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["nianbao", "TestSupport", "Goldens", "SampleReports"],
      swiftSettings: settings),
    tests(of: "ReportSearch", uses: ["ReportModel"]),
    tests(
      of: "ReportLibrary",
      uses: [
        "ReportModel", "ReportReading", "ReportMetrics", "ReportAudit", "ReportSearch",
        "SampleReports", "Wording",
      ]),
    tests(of: "HanText"),
    tests(of: "ReportModel"),
    tests(of: "ReportForms", uses: ["ReportModel", "ReportReading", "SampleReports"]),
    tests(of: "ReportReading", uses: ["ReportModel", "ReportForms", "HanText", "SampleReports"]),
    tests(of: "ReportMetrics", uses: ["ReportModel", "ReportReading", "HanText"]),
    tests(
      of: "ReportAudit",
      uses: ["ReportModel", "ReportForms", "ReportMetrics", "ReportReading", "SampleReports"]),
    tests(of: "HostileInput", uses: ["ReportReading"]),
    tests(
      of: "SampleReports",
      uses: ["ReportAudit", "ReportMetrics", "ReportModel", "ReportReading"]),
  ],
  swiftLanguageModes: [.v6])
