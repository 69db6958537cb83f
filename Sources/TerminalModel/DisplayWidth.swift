/// The columns that a scalar takes on a terminal: 0, 1 or 2.
public func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x300...0x36F: 0
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD:
    2
  default: 1
  }
}

/// The columns that a text takes on a terminal.
public func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}
