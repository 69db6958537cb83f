internal import CInih
internal import Glibc
internal import ReportBrowser

/// The file of settings, read by inih; nothing is loaded where there is none.
enum SettingsFile {
  /// Where it is.
  static var path: String { Folders.settings + "/config" }

  /// What it sets, read when it is first asked for.
  ///
  /// What is wrong in it is told in `fault`, the first only, and all that is right holds.
  static let settings = read()

  private static func read() -> Settings {
    let path = path
    guard let stream = fopen(path, "re") else {
      guard errno != ENOENT, errno != ENOTDIR else { return Settings() }
      return Settings(
        fault: SettingsFault(file: path, line: nil, reason: .unreadable(errno: errno)))
    }
    defer { fclose(stream) }
    var status = stat()
    // A folder opens and cannot be read; a pipe might never end.
    guard fstat(fileno(stream), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return Settings(
        fault: SettingsFault(file: path, line: nil, reason: .unreadable(errno: EISDIR)))
    }
    return settings(of: stream, file: path)
  }

  private static func settings(of stream: UnsafeMutablePointer<FILE>, file: String) -> Settings {
    let library = load_inih_library()
    guard library.handle != nil, let parse = library.parse else {
      return Settings(fault: SettingsFault(file: file, line: nil, reason: .noLibrary))
    }
    var reading = Reading(stream: stream)
    let bad = withUnsafeMutablePointer(to: &reading) { reading in
      parse(
        { text, size, reading in
          guard let reading = reading?.assumingMemoryBound(to: Reading.self), let text else {
            return nil
          }
          // A line that is longer than the library takes comes in several pieces.
          if reading.pointee.isAtStart { reading.pointee.line += 1 }
          guard let line = fgets(text, size, reading.pointee.stream) else { return nil }
          reading.pointee.isAtStart = strchr(line, 0x0A) != nil
          return line
        }, reading,
        { reading, section, name, value in
          guard let reading = reading?.assumingMemoryBound(to: Reading.self), let section, let name,
            let value
          else { return 1 }
          reading.pointee.take(
            String(cString: section), String(cString: name), String(cString: value))
          return 1
        }, reading)
    }
    if bad > 0 { reading.note(.noSetting, line: Int(bad)) }
    if ferror(stream) != 0 {
      reading.faults.append((0, .unreadable(errno: EIO)))
    }
    if let first = reading.faults.min(by: { $0.line < $1.line }) {
      reading.settings.fault = SettingsFault(
        file: file, line: first.line == 0 ? nil : first.line, reason: first.reason)
    }
    return reading.settings
  }

  /// What was read so far.
  private struct Reading {
    let stream: UnsafeMutablePointer<FILE>
    var line = 0
    var isAtStart = true
    var settings = Settings()
    var faults: [(line: Int, reason: SettingsFault.Reason)] = []

    mutating func note(_ reason: SettingsFault.Reason, line: Int) { faults.append((line, reason)) }

    mutating func take(_ section: String, _ name: String, _ value: String) {
      let word = unquoted(value)
      if section == SettingsBook.keys {
        do throws(KeyChanges.Fault) {
          try settings.keys.give(name, keys: word)
        } catch {
          note(.keys(of: name, error), line: line)
        }
        return
      }
      guard section.isEmpty else { return note(.section(section), line: line) }
      guard let entry = SettingsBook.entries.first(where: { $0.name == name }) else {
        return note(.unknown(name: name), line: line)
      }
      if !entry.set(word, &settings) {
        note(.value(word, of: name, allowed: entry.allowed), line: line)
      }
    }

    /// Quotes around a value are no part of it, as in TOML.
    private func unquoted(_ value: String) -> String {
      guard value.count >= 2, let quote = value.first, quote == "\"" || quote == "'",
        value.last == quote
      else { return value }
      return String(value.dropFirst().dropLast())
    }
  }
}
