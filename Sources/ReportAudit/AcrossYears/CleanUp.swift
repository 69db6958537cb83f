internal import FoundationEssentials
internal import HanText
public import ReportMetrics
public import ReportModel

/// Which documents a report says were gone through (清理), with what came of it.
///
/// ```
/// 清理规范性文件36件，其中继续有效30件、宣布失效6件。          normativeDocument
/// 组织开展政府规章清理，对不适应的予以废止。                  rule
/// 全面梳理行政规范性文件，保留45件、废止8件。                 normativeDocument
/// 因机构改革划入规范性文件7件。 现行有效件数因统计口径调整…。   normativeDocument
/// 建立规范性文件定期清理机制。 未开展规章清理工作。           none: nothing came of it
/// ```
/// What is in force then changed by more than what was issued and repealed, as it does where documents were handed over
/// or are counted in another way. A count (of 件, 部 …) that the report
/// states as a fact, or the words of an outcome, say that something came of it.
public struct CleanUp: OptionSet, Sendable {
  /// One bit for each kind of documents.
  public let rawValue: Int

  /// Kinds of documents by their bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// 规章.
  public static let rules = CleanUp(rawValue: 1)
  /// 规范性文件.
  public static let normativeDocuments = CleanUp(rawValue: 2)

  /// Whether the documents of a row of the form are among them.
  public func covers(_ row: FormRow) -> Bool {
    row == .rule && contains(.rules)
      || row == .normativeDocument && contains(.normativeDocuments)
  }

  /// What a report says was gone through.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - metrics: its metrics, as ``MetricExtractor`` gives them: what is only planned is not among them.
  public init(of report: Report, metrics: [Metric]) {
    self = []
    for block in report.blocks where block.role == .body {
      let words = report.scalars(of: block)
      guard CleanUp.hints.isFound(in: words) else { continue }
      formUnion(CleanUp.stated(in: words, from: block.start, metrics))
    }
  }

  /// What a paragraph says, sentence by sentence; what was gone through may be named in the sentence before.
  private static func stated(
    in words: [Unicode.Scalar], from start: Int, _ metrics: [Metric]
  ) -> CleanUp {
    var stated: CleanUp = []
    var before: (kinds: CleanUp, isCleanUp: Bool) = ([], false)
    for sentence in SentenceSplitter.sentences(in: words, 0..<words.count) {
      let own = kinds(in: words[sentence])
      let kinds = own.isEmpty ? before.kinds : own
      let isFact = !holds(denials, sentence, words) && !holds(plans, sentence, words)
      let isCleanUp = isFact && holds(acts, sentence, words)
      let hasOutcome = holds(outcomes, sentence, words)
      let hasCount = counts(
        in: start + sentence.lowerBound..<start + sentence.upperBound, metrics)
      if isCleanUp || before.isCleanUp && hasOutcome, hasOutcome || hasCount {
        stated.formUnion(kinds)
      }
      if isFact, isOtherChange(sentence, words, hasCount: hasCount) { stated.formUnion(kinds) }
      before = (kinds, isCleanUp)
    }
    return stated
  }

  /// Whether a sentence tells of another change: documents gone through under another word, handed over, or counted
  /// in another way.
  private static func isOtherChange(
    _ sentence: Range<Int>, _ words: [Unicode.Scalar], hasCount: Bool
  ) -> Bool {
    hasCount && holds(reviews, sentence, words) && holds(kept, sentence, words)
      || hasCount && holds(transfers, sentence, words)
      || holds(inForce, sentence, words) && holds(otherCounts, sentence, words)
  }

  /// The kinds of documents that a sentence names; 规章制度 are the rules of a house.
  private static func kinds(in sentence: ArraySlice<Unicode.Scalar>) -> CleanUp {
    var kinds: CleanUp = []
    let words = Array(sentence)
    for place in words.indices {
      if documentWords.length(in: words, at: place) > 0 { kinds.insert(.normativeDocuments) }
      if ruleWords.length(in: words, at: place) > 0, houseRules.length(in: words, at: place) == 0 {
        kinds.insert(.rules)
      }
    }
    return kinds
  }

  /// Whether a sentence states a count of documents.
  private static func counts(in sentence: ReadingRange, _ metrics: [Metric]) -> Bool {
    let first = metrics.partitioningIndex { $0.reading.lowerBound >= sentence.lowerBound }
    return metrics[first...].prefix { $0.reading.lowerBound < sentence.upperBound }.contains {
      $0.number > 0 && measures.contains($0.unit)
    }
  }

  private static func holds(
    _ set: WordSet, _ range: Range<Int>, _ words: [Unicode.Scalar]
  ) -> Bool {
    range.contains { set.length(in: words, at: $0, before: range.upperBound) > 0 }
  }

  private static let acts = WordSet("清理 宣布失效 宣告失效")
  private static let reviews = WordSet("梳理 清查 全面评估 开展评估 集中评估")
  private static let kept = WordSet("保留 废止 失效 继续有效")
  private static let transfers = WordSet("划转 划入 划出 转隶")
  private static let inForce = WordSet("现行有效 有效件数")
  private static let otherCounts = WordSet("口径 统计有误 误报 漏报 漏统 多统 少统 错报 更正 重新核定 重新统计 重新核实")
  private static let hints = WordSet(
    "清理 宣布失效 宣告失效 梳理 清查 评估 划转 划入 划出 转隶 现行有效 有效件数")
  private static let denials = WordSet("未开展 未进行 未组织 无需 没有需要 不涉及 无清理 未清理")
  private static let plans = WordSet("下一步 将对 将组织 将开展 将进一步 拟 计划 今后 要加强")
  private static let outcomes = WordSet(
    """
    予以废止 宣布废止 决定废止 废止了 已废止 宣布失效 宣告失效 继续有效 停止执行 予以修改 予以保留 清理结果 失效目录 废止目录 废止和失效 废止或失效 废止、失效
    """)
  private static let documentWords = WordSet("规范性文件")
  private static let ruleWords = WordSet("规章")
  private static let houseRules = WordSet("规章制度")
  private static let measures: Set<String> = ["件", "部", "份", "个", "项", "条", "篇", "件次"]
}
