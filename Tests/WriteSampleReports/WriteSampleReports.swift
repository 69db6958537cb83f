import FoundationEssentials
import SampleReports

/// Writes the reports that were made up into a folder: `swift run sample-reports Data/Reports`.
@main
struct WriteSampleReports {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "Data/Reports"
    for file in SampleFile.all {
      try Data(file.bytes).write(to: URL(filePath: folder).appending(path: file.name))
      print("\(folder)/\(file.name)  \(file.bytes.count) B")
    }
  }
}
