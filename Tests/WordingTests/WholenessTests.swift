import Foundation
import Testing
import Wording

/// The literals of the sources, but for the tables of words themselves.
private enum Sources {
  /// A literal and the file that it stands in.
  struct Found {
    var file: String
    var literal: SourceLiteral

    /// As a line of what a test says.
    var line: String {
      "\(file):\(literal.line): \(literal.key.replacing("\n", with: "\\n"))"
    }
  }

  static let literals: [Found] = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: folder.path)
    let names = (files?.compactMap { $0 as? String } ?? []).filter {
      $0.hasSuffix(".swift") && !$0.hasPrefix("Wording/")
    }
    return names.sorted().flatMap { name -> [Found] in
      guard let source = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { return [] }
      return SourceLiterals(source).found.map { Found(file: "Sources/" + name, literal: $0) }
    }
  }()

  /// What is said; pieces without words need no other language.
  static let said = literals.filter { $0.literal.isSaid && !$0.literal.key.isEmpty }
}

@Suite("Both languages are whole")
struct WholenessTests {
  @Test("all that is said has its English")
  func everyPhrase() {
    #expect(Sources.said.count >= 500)
    let missing = Sources.said.filter { English.table[$0.literal.key] == nil }.map(\.line)
    #expect(missing.isEmpty, "no English for\n\(missing.joined(separator: "\n"))")
  }

  @Test("all that has English stands in the sources")
  func everyEntry() {
    let keys = Set(Sources.literals.map(\.literal.key))
    let unused = English.entries.map(\.chinese).filter { !keys.contains($0) }
    #expect(unused.isEmpty, "said nowhere\n\(listed(unused))")
    #expect(English.entries.count >= 500)
  }

  @Test("a phrase has one English")
  func oneEnglish() {
    let english = Dictionary(grouping: English.entries, by: \.chinese)
      .mapValues { Set($0.map(\.english)) }.filter { $0.value.count > 1 }
    let words = english.map { "\($0.key): \($0.value.sorted().joined(separator: " / "))" }
    #expect(words.isEmpty, "more than one\n\(listed(words.sorted()))")
    let again = Dictionary(grouping: English.entries, by: \.chinese).filter { $0.value.count > 1 }
    #expect(again.isEmpty, "in more than one place\n\(listed(again.keys.sorted()))")
  }

  @Test("English tells of no value that its phrase does not have")
  func values() {
    let wrong = English.entries.filter { entry in
      let english = Placeholders(entry.english)
      return english.isCrooked
        || !english.numbers.isSubset(of: Placeholders(entry.chinese).numbers)
    }
    #expect(wrong.isEmpty, "other values\n\(listed(wrong.map { "\($0.chinese): \($0.english)" }))")
  }

  @Test(
    "English has no Chinese but in quotes and brackets, in examples, and as words of a report or a query"
  )
  func noChinese() {
    let wrong = English.entries.flatMap { StrayHan.words(of: $0.english) }
    #expect(wrong.isEmpty, "Chinese in English\n\(listed(wrong))")
  }

  private func listed(_ words: [String]) -> String {
    words.map { $0.replacing("\n", with: "\\n") }.joined(separator: "\n")
  }
}

@Suite("Literals of sources")
struct SourceLiteralTests {
  /// The literals of a text, `!` before those that are said.
  private func literals(_ source: String) -> [String] {
    SourceLiterals(source).found.map { ($0.isSaid ? "!" : "") + $0.key }
  }

  @Test("arguments of say and Saying are said, others are not")
  func calls() {
    #expect(literals(#"f("甲", say("乙", "丙"), [say("丁")])"#) == ["甲", "!乙", "!丙", "!丁"])
    #expect(literals(#"let a: Saying = "甲"; Saying("乙").said"#) == ["甲", "!乙"])
    #expect(literals(#"state.say("甲"); essay("乙"); Wording.say("丙")"#) == ["甲", "乙", "!丙"])
    #expect(literals(#"say(f("甲"), isOne ? "乙" : "丙")"#) == ["甲", "!乙", "!丙"])
  }

  @Test("what is interpolated is a number, whatever stands in it")
  func values() {
    #expect(literals(#"say("第 \(n) 张，共 \(all.count) 张")"#) == ["!第 {1} 张，共 {2} 张"])
    #expect(
      literals(##"say("“\(names["甲"] ?? "无（\(n + (1)))")”：\(f(")"))")"##)
        == ["甲", "无（{1})", ")", "!“{1}”：{2}"])
    #expect(literals(#"say("\(isOne ? say("甲") : "乙")")"#) == ["!甲", "乙", "!{1}"])
  }

  @Test("escapes are undone, comments and raw literals are known")
  func escapes() {
    #expect(literals(#"say("甲\n\"乙\"\\\u{3000}\t")"#) == ["!甲\n\"乙\"\\\u{3000}\t"])
    #expect(
      literals(
        """
        // say("甲")
        /* say("乙") /* "丙" */ " */ say("丁") /// "
        """) == ["!丁"])
    #expect(literals(##"f(#"甲\("乙")\#(n)"#, "戊")"##) == [#"甲\("乙"){1}"#, "戊"])
    #expect(literals(#"f("" + "甲"); #if os(Linux)"#) == ["", "甲"])
  }

  @Test("literals of several lines lose their indentation, and their line ends where they go on")
  func lines() {
    let source = #"""
      discussion: say(
        """
        甲 \(n) \
        乙

          丙 "丁"
        """), "戊"
      """#
    #expect(literals(source) == ["!甲 {1} 乙\n\n  丙 \"丁\"", "戊"])
    #expect(SourceLiterals(source).found.map(\.line) == [2, 7])
  }
}

/// The values that a line of the table names: `{1}`, or `{1|row|rows}`.
private struct Placeholders {
  /// Their numbers.
  private(set) var numbers: Set<Int> = []
  /// Whether one has words for one case only, or for three.
  private(set) var isCrooked = false

  init(_ words: String) {
    for match in words.matches(of: /\{(\d+)((?:\|[^{}|]*)*)\}/) {
      if let number = Int(match.1) { numbers.insert(number) }
      if ![0, 2].contains(match.2.count { $0 == "|" }) { isCrooked = true }
    }
  }
}

/// Chinese in English that is neither quoted nor an example.
private enum StrayHan {
  /// Words that stand in English as a person types them, as a report prints them, or as files have them.
  private static let examples: Set<String> = [
    "公开", "导出", "公众号", "数据开放", "开放数据", "万", "亿",
    // Items and columns of the forms.
    "一", "二", "三", "四", "七", "总计", "现行有效件数", "对外公开总数量",
    // Levels and kinds of agencies, in files of any language.
    "国家", "省", "市", "县", "乡", "政府", "部门", "垂直",
  ]

  /// What opens the quotes and brackets that Chinese may stand in, with what closes them.
  private static let quotes: [Character: Character] = [
    "“": "”", "\"": "\"", "'": "'", "`": "`", "(": ")",
  ]

  /// Behind these a line shows what to type.
  private static let markers = ["nianbao ", "such as "]

  /// Each of them, with its line.
  static func words(of english: String) -> [String] {
    english.split(separator: "\n").flatMap { line -> [String] in
      // A table of examples, set in below what explains it.
      if line.hasPrefix("  ") { return [] }
      let ends = markers.compactMap { line.firstRange(of: $0)?.lowerBound }
      return words(ofLine: String(line[..<(ends.min() ?? line.endIndex)])).map { "\($0): \(line)" }
    }
  }

  private static func words(ofLine line: String) -> [String] {
    var found: [String] = []
    var word = ""
    var before: Character = " "
    var quote: Character?
    for character in line + " " {
      if let close = quote {
        if character == close { quote = nil }
      } else if isHan(character) {
        word.append(character)
        continue
      } else {
        // s:复议, 机关:教育: a word of the query language.
        if !word.isEmpty, before != ":", character != ":", !examples.contains(word) {
          found.append(word)
        }
        word = ""
        // An apostrophe opens nothing.
        if character != "'" || before == " " || before == "(" { quote = quotes[character] }
      }
      before = character
    }
    return found
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.contains {
      (0x3400...0x9FFF).contains($0.value) || (0xF900...0xFAFF).contains($0.value)
        || (0x20000...0x3FFFF).contains($0.value)
    }
  }
}
