import Testing

@testable import ReportReading

@Test("bytes of a text are let go of once it is decoded, those of an archive of others are kept")
func bytesAreReleased() throws {
  let options = ReadingOptions(name: "甲.txt")
  var text = Array("一、概述\n公开12条。\n".utf8)
  let report = try ReportReader.report(from: text, isWhole: true, options: options)
  #expect(try ReportReader.report(releasing: &text, isWhole: true, options: options) == report)
  #expect(text.isEmpty)
  var other: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 60)
  #expect(throws: ReportReadingError.self) {
    _ = try ReportReader.report(releasing: &other, isWhole: true, options: options)
  }
  #expect(other.count == 64)
}
