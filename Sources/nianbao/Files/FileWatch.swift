internal import Glibc

/// Tells when a file on disk becomes another: written to, or replaced by one that took its name.
///
/// Its folder is watched, not the file: an editor writes a new file and gives it the old one's name, and a watch of
/// the file would be a watch of what is gone. The kernel tells by a descriptor that the main loop waits on; nothing
/// is looked at in between.
struct FileWatch: ~Copyable {
  /// What becomes readable when something happened in the folder.
  let descriptor: Int32
  private let name: [UInt8]

  /// A watch of a file; nil where the system can give none, as of what is no file.
  init?(_ path: String) {
    let bytes = Array(path.utf8)
    guard let cut = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let name = Array(bytes[(cut + 1)...])
    let folder = cut == 0 ? "/" : String(decoding: bytes[..<cut], as: UTF8.self)
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MODIFY)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else {
      close(descriptor)
      return nil
    }
    self.name = name
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes in what happened since the last call; whether it happened to the file.
  func drain() -> Bool {
    var isOfFile = false
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return isOfFile }
      var place = 0
      // struct inotify_event: descriptor, mask, cookie and length of the name, four bytes each, then the name.
      while place + 16 <= count {
        let length = bytes[place + 12..<place + 16].reversed().reduce(0) { $0 << 8 | Int($1) }
        let words = bytes[place + 16..<min(place + 16 + length, count)].prefix { $0 != 0 }
        if words.elementsEqual(name) { isOfFile = true }
        place += 16 + length
      }
    }
  }
}
