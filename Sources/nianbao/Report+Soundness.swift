internal import ReportModel

extension Report {
  /// Whether all places in the report lie inside it, as they do in one that a reader made.
  ///
  /// A file that was exported may have been changed by hand; a place outside would end the program.
  var isSound: Bool {
    !blocks.isEmpty && !sections.isEmpty && areBlocksSound && areSectionsSound
  }

  private var areBlocksSound: Bool {
    var start = 0
    var end = 0
    for block in blocks {
      guard block.start == start, !block.runs.isEmpty else { return false }
      for run in block.runs {
        guard run.lowerBound >= end, !run.isEmpty, run.upperBound <= text.count else {
          return false
        }
        end = run.upperBound
      }
      guard block.links.allSatisfy({ $0.source.isInside(block.source) }),
        block.items.allSatisfy(block.source.contains)
      else { return false }
      start += block.length
    }
    return true
  }

  private var areSectionsSound: Bool {
    var start = 0
    for (index, section) in sections.enumerated() {
      guard section.blocks.isInside(blocks.indices), !section.blocks.isEmpty,
        section.blocks.lowerBound >= start, section.descendants.isInside(0..<sections.count),
        section.descendants.lowerBound == index + 1 || section.descendants.isEmpty
      else { return false }
      start = section.blocks.lowerBound
      guard let parent = section.parent else {
        guard section.depth == 0 else { return false }
        continue
      }
      guard parent >= 0, parent < index, section.depth == sections[parent].depth + 1 else {
        return false
      }
    }
    return sections[0].blocks.lowerBound == 0
  }
}

extension Range<Int> {
  /// Whether all of the range lies in another.
  fileprivate func isInside(_ other: Range<Int>) -> Bool {
    lowerBound >= other.lowerBound && upperBound <= other.upperBound
  }
}
