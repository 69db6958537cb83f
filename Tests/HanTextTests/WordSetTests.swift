import HanText
import Testing

@Suite("A set of words finds the longest word at a place")
struct WordSetTests {
  private static let lists = ["其中 其中的 中的 的两 两项 其", "项 两项工作 中的 其他其中"]
  private static let text = Array("其中的两项工作，其他其中的项目".unicodeScalars)

  private func words(_ list: String) -> [[Unicode.Scalar]] {
    list.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  /// The words of a list that stand at a place, found by comparing each.
  private func standing(_ list: String, at place: Int) -> [Int] {
    words(list).map(\.count).filter { count in
      place + count <= Self.text.count
        && words(list).contains(Array(Self.text[place..<place + count]))
    }
  }

  @Test("At each place, before each limit, the same as by comparing with every word")
  func startsAgainstSlowOne() {
    let set = WordSet(Self.lists)
    for place in -1...Self.text.count {
      for limit in 0...Self.text.count + 1 {
        let slow =
          place < 0 || place >= Self.text.count
          ? 0
          : Self.lists.flatMap { standing($0, at: place) }.filter { place + $0 <= limit }.max() ?? 0
        #expect(set.length(in: Self.text, at: place, before: limit) == slow)
      }
    }
  }

  @Test("Before each place, from each floor, the same as by comparing with every word")
  func endsAgainstSlowOne() {
    let set = WordSet(Self.lists)
    for place in 0...Self.text.count {
      for floor in 0...place {
        let slow = Self.lists.flatMap(words).filter { word in
          place - word.count >= floor
            && Array(Self.text[(place - word.count)..<place]) == word
        }
        #expect(
          set.lengthEnding(in: Self.text, before: place, from: floor) == slow.map(\.count).max()
            ?? 0)
      }
    }
  }

  @Test(
    "A word of several lists is of the first of them, and a longer one of another list comes before it"
  )
  func tellsLists() {
    let set = WordSet(Self.lists)
    for place in Self.text.indices {
      let found = Self.lists.map { standing($0, at: place).max() ?? 0 }
      let longest = max(found[0], found[1])
      let word = set.longestWord(in: Self.text, at: place)
      #expect(word?.length ?? 0 == longest)
      #expect(longest == 0 || word?.list == found.firstIndex(of: longest))
    }
    #expect(set.longestWord(in: Self.text, at: Self.text.count) == nil)
  }

  @Test("The first place of a range, though the word may reach over its end")
  func firstOfRange() {
    let set = WordSet("两项 项目")
    #expect(set.first(in: Self.text, 0..<Self.text.count) == 3..<5)
    #expect(set.first(in: Self.text, 0..<4) == 3..<5)
    #expect(set.first(in: Self.text, 4..<99) == 13..<15)
    #expect(set.first(in: Self.text, 5..<9) == nil)
    #expect(!WordSet("").isFound(in: Self.text))
  }
}

@Suite("What shows of a text")
struct InkTests {
  @Test("Blanks and what is invisible go, from a text and from a part of one")
  func ink() {
    let text = Array(" 公 开\u{3000}\u{200B}1\u{FEFF}a\n".unicodeScalars)
    #expect(text.ink == Array("公开1a".unicodeScalars))
    #expect(text[2...].ink == Array("开1a".unicodeScalars))
    #expect(text[..<0].ink.isEmpty)
  }
}
