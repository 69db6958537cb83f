import TestSupport
import Testing

@testable import ReportLibrary

/// A list of places as bytes, with what stands before and behind it.
private func bytes(of places: [UInt16], among universe: Int) -> [UInt8] {
  places.withUnsafeBufferPointer { places in
    let list = GapList(of: places, among: universe)
    var bytes: [UInt8] = []
    list.write(to: &bytes)
    #expect(bytes.count == list.length)
    return bytes
  }
}

/// The places that bytes tell of.
private func places(in bytes: [UInt8], among universe: Int) -> [Int] {
  bytes.withUnsafeBytes { bytes in
    let reader = GapListReader(bytes, among: universe)
    var set = ReportSet(count: universe, isFull: reader.isOfMissing)
    reader.forEach { if reader.isOfMissing { set.remove($0) } else { set.insert($0) } }
    return set.places
  }
}

@Test("a list gives back the places it was made of, however many they are and however far apart")
func gapListsComeBack() {
  var random = SeededGenerator(seed: 19)
  for universe in [1, 2, 7, 64, 1_000, 8_192] {
    for share in [0, 1, 30, 400, 500, 501, 900, 999, 1_000] {
      let told = (0..<universe).filter { _ in Int.random(in: 0..<1_000, using: &random) < share }
      let bytes = bytes(of: told.map { UInt16($0) }, among: universe)
      #expect(places(in: bytes, among: universe) == told, "\(share) of \(universe)")
    }
    for told in [[universe - 1], [0], Array(0..<universe), Array((0..<universe).dropFirst())] {
      let bytes = bytes(of: told.map { UInt16($0) }, among: universe)
      #expect(places(in: bytes, among: universe) == told)
    }
  }
}

@Test("reports that stand together, behind a long gap, are told in few bytes")
func gapListsOfRuns() {
  let told = Array(5_000..<5_300)
  let bytes = bytes(of: told.map { UInt16($0) }, among: 8_192)
  #expect(places(in: bytes, among: 8_192) == told)
  // At random places 300 of 8,192 take 7 bits each.
  #expect(bytes.count < 300 * 7 / 8)
}

@Test("at random places a list is within a twentieth of the least there can be")
func gapListsAreShort() {
  var random = SeededGenerator(seed: 23)
  // In bits of 8,192, the entropy of so many thousandths.
  for (share, least) in [(10, 662), (50, 2_346), (100, 3_842), (900, 3_842), (990, 662)] {
    let told = (0..<8_192).filter { _ in Int.random(in: 0..<1_000, using: &random) < share }
    let bytes = bytes(of: told.map { UInt16($0) }, among: 8_192)
    // The share drawn differs from the one asked for by a few hundredths.
    #expect(bytes.count * 8 < least * 112 / 100, "\(share)")
  }
}

@Test("damaged lists tell of no place that is too high")
func damagedGapLists() {
  var random = SeededGenerator(seed: 29)
  for length in 0..<60 {
    let bytes = (0..<length).map { _ in
      Bool.random(using: &random) ? 0 : UInt8.random(in: 0...255, using: &random)
    }
    for universe in [0, 1, 90, 8_192] {
      bytes.withUnsafeBytes { bytes in
        var last = -1
        GapListReader(bytes, among: universe).forEach { place in
          #expect(place > last && place < universe)
          last = place
        }
      }
    }
  }
}
