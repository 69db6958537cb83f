internal import Glibc
internal import Wording

/// The memory that reading takes, asked for before it is used: a program that was refused it cannot go on.
enum Memory {
  /// How many bytes the report of a text takes with all that is derived from it, for each byte of the file:
  /// 9.5 were measured for a text of 10 MB.
  private static let bytesPerByte = 10

  /// What is not asked about: any machine has it.
  private static let always = 1 << 20

  /// What to say when it was refused nevertheless, which ends the program.
  static var exhausted: String { say("内存不够，只好退出；请关闭别的程序，或放宽限制（ulimit -v）后再试。") }

  /// Makes sure that the system would give what reading some bytes takes.
  ///
  /// - Throws: ``FileFault/tooLittleMemory(needed:)``.
  static func expect(_ count: Int) throws(FileFault) {
    guard count > always else { return }
    let needed = count * bytesPerByte
    let room = mmap(nil, needed, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard room != MAP_FAILED else { throw .tooLittleMemory(needed: needed) }
    munmap(room, needed)
  }
}
