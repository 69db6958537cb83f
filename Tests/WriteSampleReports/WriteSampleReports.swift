import FoundationEssentials
import SampleReports

/// Writes the reports that were made up into a folder: `swift run sample-reports Data/Reports`.
@main
struct WriteSampleReports {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "Data/Reports"
    for file in SampleFile.all + SampleFile.area {
      let place = URL(filePath: folder).appending(path: file.name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
      print("\(folder)/\(file.name)  \(file.bytes.count) B")
    }
    let agencies = SampleFile.agencies
    try Data(agencies.text.utf8).write(to: URL(filePath: folder).appending(path: agencies.name))
  }
}
