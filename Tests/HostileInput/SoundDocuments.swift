/// The documents that damage is done to, as they were before.
public enum SoundDocuments {
  /// One of each format for each sample report, whole files.
  public static var all: [[UInt8]] {
    Fixture.all.map { fixture in
      fixture.bytes(of: fixture.parts.map { (name: $0.name, bytes: Array($0.text.utf8)) })
    }
  }
}
