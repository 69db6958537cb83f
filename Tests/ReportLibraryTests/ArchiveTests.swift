import ReportReading
import SampleReports
import Testing

@testable import ReportLibrary

/// A ZIP file with one entry, whose name is of other bytes than UTF-8, as older Windows writes it.
private func zip(gbkName name: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
  let placeholder = Array(repeating: UInt8(ascii: "A"), count: name.count)
  var file = StoredZip.bytes(binary: [(String(decoding: placeholder, as: UTF8.self), bytes)])
  for place in file.indices.dropLast(46) {
    let isHead = file[place...].starts(with: [0x50, 0x4B, 3, 4])
    let isEntry = file[place...].starts(with: [0x50, 0x4B, 1, 2])
    // The flag that says that the name is in UTF-8 is the upper byte's 8.
    if isHead { file[place + 7] &= ~0x08 }
    if isEntry { file[place + 9] &= ~0x08 }
    if file[place...].starts(with: placeholder) {
      file.replaceSubrange(place..<place + name.count, with: name)
    }
  }
  return file
}

/// The entries of an archive, and why there are no more.
private func entries(_ folder: ZipFolder) -> (names: [String], fault: ZipFolder.Fault?) {
  var names: [String] = []
  do throws(ZipFolder.Fault) {
    try folder.forEachEntry(where: { _ in true }) { entry in
      names.append(entry.name + (entry.bytes.map { " \($0.count)" } ?? " –"))
      return true
    }
    return (names, nil)
  } catch {
    return (names, error)
  }
}

@Test("names in an archive may be in GBK, with either stroke")
func namesInGBK() {
  let name: [UInt8] = [0xC4, 0xEA, 0xB1, 0xA8, 0x5C, 0x31, 0x2E, 0x74, 0x78, 0x74]
  #expect(entries(ZipFolder(zip(gbkName: name, [1, 2, 3]))).names == ["年报/1.txt 3"])
}

@Test("an archive that expands beyond reason ends there, and what came before it is told")
func archiveThatBursts() {
  let parts = (1...9).map { (name: "\($0).txt", bytes: [UInt8](repeating: 65, count: 1_000)) }
  let file = StoredZip.bytes(binary: parts)
  #expect(entries(ZipFolder(file)).names.count == 9)
  let cut = entries(ZipFolder(file, room: 3_500))
  #expect(cut.names.count == 3 && cut.fault == .tooLarge)
}

@Test("a damaged archive tells what came before the damage")
func damagedArchive() {
  let parts = (1...9).map { (name: "\($0).txt", bytes: [UInt8](repeating: 65, count: 1_000)) }
  let file = Array(StoredZip.bytes(binary: parts).prefix(5_000))
  let found = entries(ZipFolder(file))
  #expect(found.names.count >= 3 && found.names.count < 9)
  #expect(entries(ZipFolder([1, 2, 3])).names.isEmpty)
}

@Test("an archive is unpacked only as far as is asked for")
func archiveLeftEarly() throws {
  let parts = (1...9).map { (name: "\($0).txt", bytes: [UInt8](repeating: 65, count: 10)) }
  var seen: [String] = []
  try ZipFolder(StoredZip.bytes(binary: parts)).forEachEntry(where: { $0 != "1.txt" }) { entry in
    seen.append(entry.name)
    return seen.count < 2
  }
  #expect(seen == ["2.txt", "3.txt"])
}

@Test("what is no report has no figures, however long it takes to be read")
func noFiguresOfNoReport() async throws {
  let (folder, index) = (try Folder(), try Folder())
  let words = "机器记下的话，第3行有5条。\n"
  try folder.write(words, to: "短.txt")
  try folder.write(String(repeating: words, count: 20_000), to: "长.txt")
  try folder.write(
    StoredZip.bytes([("里.txt", String(repeating: words, count: 20_000))]), to: "包.zip")
  let library = try library(folder, index)
  try await library.refresh()
  let rows = try await library.entries()
  #expect(rows.count == 3)
  #expect(rows.allSatisfy { $0.state == .other && $0.check == nil })
}

@Test("documents that another program reads are told by their bytes, and no others")
func documentsOfPrograms() {
  let words = Array("示例市教育局2022年年报，见 %PDF-1.4 和 {\\rtf1}。\n".utf8)
  #expect(!ReportReader.takesProgram(words))
  #expect(!ReportReader.takesProgram(StoredZip.bytes(binary: [("a.txt", words)])))
  #expect(!ReportReader.takesProgram([]))
  #expect(ReportReader.takesProgram(Array("{\\rtf1\\ansi 5}".utf8)))
  #expect(ReportReader.takesProgram(PDFFile.bytes(of: [])))
  #expect(ReportReader.takesProgram([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + words))
}
