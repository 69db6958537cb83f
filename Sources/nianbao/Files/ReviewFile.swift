internal import FoundationEssentials
internal import ReportAudit
internal import ReportBrowser

/// The file in which is kept what a person says of findings: a line of JSON each.
///
/// ```
/// {"content": "9f3a06c1d2b45e78", "rule": "X.CARRY", "place": "carriedOver.total", "review": "confirmed", "remark": "已请更正"}
/// ```
/// The later of two lines about one finding counts.
struct ReviewFile: Sendable {
  /// The path.
  let path: String

  /// The file that a person named, or the one of this program.
  init(_ named: String? = nil) { path = named ?? Folders.state + "/review.jsonl" }

  /// What was said, and how many lines say nothing that can be read; nothing where there is no file.
  func read() throws(Failure) -> (reviews: [FindingKey: Review], brokenLines: Int) {
    var reviews: [FindingKey: Review] = [:]
    var broken = 0
    for line in try lines.read() {
      guard let (key, review) = ReviewLine.parsed(line) else {
        broken += 1
        continue
      }
      reviews[key] = review
    }
    return (reviews, broken)
  }

  /// Keeps what is said of a finding, or takes back what was said.
  func keep(_ review: Review?, of key: FindingKey) throws(Failure) {
    try lines.write(review.map { ReviewLine.text(of: $0, key) }) {
      ReviewLine.parsed($0)?.key == key
    }
  }

  /// What the browser is told at its start.
  var events: [Event] {
    do throws(Failure) {
      let (reviews, broken) = try read()
      let told: [Event] = reviews.isEmpty ? [] : [.reviews(reviews)]
      return told + (broken > 0 ? [.failed(ErrorWords.brokenReviews(in: path, count: broken))] : [])
    } catch {
      return [.failed(error.words)]
    }
  }

  /// Why what is said could not be kept; nil where it was.
  func failure(keeping review: Review?, of key: FindingKey) -> String? {
    do throws(Failure) {
      try keep(review, of: key)
      return nil
    } catch {
      return error.words
    }
  }

  private var lines: StateLines { StateLines(path: path) }
}

/// A line of the file.
private struct ReviewLine: Decodable {
  private let content: String
  private let rule: String
  private let place: String
  private let review: String
  private let remark: String?

  /// What a line says; nil for one that is broken or of a later version.
  static func parsed(_ line: Substring) -> (key: FindingKey, review: Review)? {
    guard let read = try? JSONDecoder().decode(ReviewLine.self, from: Data(line.utf8)),
      let content = UInt64(read.content, radix: 16), let rule = Rule(rawValue: read.rule),
      let standing = Review.Standing(rawValue: read.review)
    else { return nil }
    return (
      FindingKey(content: content, rule: rule, place: read.place),
      Review(standing, remark: read.remark ?? "")
    )
  }

  /// The line that says something.
  static func text(of review: Review, _ key: FindingKey) -> String {
    let digits = String(key.content, radix: 16)
    return JSONValue.object([
      "content": .string(String(repeating: "0", count: 16 - digits.count) + digits),
      "rule": .string(key.rule.rawValue), "place": .string(key.place),
      "review": .string(review.standing.rawValue), "remark": .string(review.remark),
    ]).line
  }
}
