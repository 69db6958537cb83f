internal import ReportModel

/// The name of a file as a person reads it.
public enum FileName {
  /// A name in UTF-8, or in GBK where it is not, as older Windows writes it.
  public static func words(_ bytes: [UInt8]) -> String {
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    let decoded = try? TextDecoder.decode(bytes, isWhole: true, encoding: "GB18030")
    return decoded.map { String(scalars: $0.scalars) } ?? String(decoding: bytes, as: UTF8.self)
  }
}
