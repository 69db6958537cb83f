/// What is known of files, and what goes when they do.
extension Store {
  /// A file that the index knows.
  struct KnownFile: Equatable, Sendable {
    /// The number it goes by.
    var id: Int
    /// What it was like when it was read.
    var facts: FileFacts
  }

  /// The size of a file that was not read to its end, which no file has.
  static let unfinished = -1

  /// The files that the index knows, by their paths.
  func files() throws(LibraryError) -> [String: KnownFile] {
    var rows = try database.prepare("SELECT path, id, size, modified, content FROM file")
    var files: [String: KnownFile] = [:]
    while try rows.step() {
      let facts = FileFacts(size: rows.number(2), modified: rows.number(3), content: rows.number(4))
      files[rows.text(0)] = KnownFile(id: rows.number(1), facts: facts)
    }
    return files
  }

  /// The files that could not be read because a program or library was not installed.
  func filesLackingTools() throws(LibraryError) -> Set<Int> {
    var rows = try database.prepare(
      "SELECT file FROM report WHERE state = 2 AND fault LIKE 'missingTool%'")
    var files: Set<Int> = []
    while try rows.step() { files.insert(rows.number(0)) }
    return files
  }

  /// Notes that a file has another size or time, though its content is the same.
  func touch(_ files: [(id: Int, facts: FileFacts)]) throws(LibraryError) {
    guard !files.isEmpty else { return }
    try database.together { () throws(LibraryError) in
      var change = try database.prepare("UPDATE file SET size = ?, modified = ? WHERE id = ?")
      for file in files {
        try change.bind(file.facts.size, at: 1)
        try change.bind(file.facts.modified, at: 2)
        try change.bind(file.id, at: 3)
        try change.run()
      }
    }
  }

  /// Forgets files that went away, with their reports.
  func forget(_ files: [Int]) throws(LibraryError) {
    guard !files.isEmpty else { return }
    try database.together { () throws(LibraryError) in
      try bury(files)
      var deletion = try database.prepare("DELETE FROM file WHERE id = ?")
      for file in files {
        try deletion.bind(file, at: 1)
        try deletion.run()
      }
    }
  }

  /// Puts files in that were read for a segment, and gives their numbers.
  func put(_ files: [FileDraft]) throws(LibraryError) -> [Int] {
    var change = try database.prepare(
      """
      INSERT INTO file (path, size, modified, content) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (path) DO UPDATE SET size = ?2, modified = ?3, content = ?4
      """)
    var find = try database.prepare("SELECT id FROM file WHERE path = ?")
    var numbers: [Int] = []
    var changed: [Int] = []
    for file in files {
      try change.bind(file.path, at: 1)
      try change.bind(file.isLast ? file.facts.size : Store.unfinished, at: 2)
      try change.bind(file.facts.modified, at: 3)
      try change.bind(file.facts.content, at: 4)
      try change.run()
      try find.bind(file.path, at: 1)
      guard try find.step() else { throw .crooked(file: database.path) }
      numbers.append(find.number(0))
      find.reset()
      if file.isFirst { changed.append(numbers[numbers.count - 1]) }
    }
    try bury(changed)
    return numbers
  }

  /// Takes the reports of some files out: their rows go, and segments know them no longer.
  private func bury(_ files: [Int]) throws(LibraryError) {
    var find = try database.prepare("SELECT number FROM report WHERE file = ?")
    var numbers: [Int] = []
    for file in files {
      try find.bind(file, at: 1)
      while try find.step() { numbers.append(find.number(0)) }
    }
    guard !numbers.isEmpty else { return }
    var row = try database.prepare("DELETE FROM report WHERE number = ?")
    var detail = try database.prepare("DELETE FROM detail WHERE number = ?")
    var checked = try database.prepare("DELETE FROM checked WHERE number = ?")
    for number in numbers {
      try row.bind(number, at: 1)
      try row.run()
      try detail.bind(number, at: 1)
      try detail.run()
      try checked.bind(number, at: 1)
      try checked.run()
    }
    try invalidate(numbers.sorted())
  }

  /// Marks reports as gone in their segments.
  private func invalidate(_ numbers: [Int]) throws(LibraryError) {
    var change = try database.prepare("UPDATE segment SET valid = ? WHERE id = ?")
    var index = 0
    for var segment in try segments() {
      while index < numbers.count, numbers[index] < segment.first { index += 1 }
      let start = index
      while index < numbers.count, numbers[index] < segment.first + segment.count {
        segment.valid.remove(numbers[index] - segment.first)
        index += 1
      }
      guard index > start else { continue }
      try change.bind(segment.valid.bytes, at: 1)
      try change.bind(segment.id, at: 2)
      try change.run()
    }
  }
}
