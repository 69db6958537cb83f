import TestSupport

@testable import TerminalModel

/// All scalars.
var allScalars: some Sequence<Unicode.Scalar> {
  (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
}

/// The scalars that the table of classes is tried with: where its runs begin and end, what stands before the
/// Han characters, and every 29th of the others; all in the long run.
let triedScalars: [Unicode.Scalar] = {
  if Cases.areAll { return Array(allScalars) }
  let borders = glyphRuns.map { $0 >> 2 }.flatMap { $0 > 0 ? [$0 - 1, $0] : [$0] }
  let others = Array(UInt32(0)..<0x3000) + Array(stride(from: 0x3000, through: 0x10FFFF, by: 29))
  return Set(borders + others).sorted().compactMap(Unicode.Scalar.init)
}()
