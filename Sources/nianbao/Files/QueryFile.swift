internal import FoundationEssentials
internal import ReportBrowser

/// The file in which are kept the queries that a person saved: a line of JSON each.
///
/// ```
/// {"name": "教育局有错的", "query": "机关:教育 错:有"}
/// ```
/// They hold in any library. The later of two of one name counts.
struct QueryFile: Sendable {
  /// A line of the file.
  private struct Line: Decodable {
    let name: String
    let query: String

    /// What a line says; nil for one that is broken or of a later version.
    static func parsed(_ line: Substring) -> SavedQuery? {
      guard let read = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
        return nil
      }
      return SavedQuery(name: read.name, query: read.query)
    }
  }

  private let lines: StateLines

  /// The file at a path, or the one of this program.
  init(_ path: String? = nil) { lines = StateLines(path: path ?? Folders.state + "/queries.jsonl") }

  /// The queries in the order they were saved; nothing where there is no file.
  func read() throws(Failure) -> [SavedQuery] {
    var queries: [SavedQuery] = []
    for query in try lines.read().compactMap(Line.parsed) {
      queries.removeAll { $0.name == query.name }
      queries.append(query)
    }
    return queries
  }

  /// Keeps a query in the place of one of the same name, or takes it out.
  func keep(_ query: SavedQuery, isDropped: Bool) throws(Failure) {
    let line = JSONValue.object(["name": .string(query.name), "query": .string(query.query)]).line
    try lines.write(isDropped ? nil : line) { Line.parsed($0)?.name == query.name }
  }

  /// What the browser is told at its start.
  var events: [Event] {
    do throws(Failure) {
      let queries = try read()
      return queries.isEmpty ? [] : [.library(.queries(queries))]
    } catch {
      return [.failed(error.words)]
    }
  }

  /// Why a query could not be kept or taken out; nil where it was.
  func failure(keeping query: SavedQuery, isDropped: Bool) -> String? {
    do throws(Failure) {
      try keep(query, isDropped: isDropped)
      return nil
    } catch {
      return error.words
    }
  }
}
