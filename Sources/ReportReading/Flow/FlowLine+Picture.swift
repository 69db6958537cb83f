internal import HanText

extension FlowLine {
  /// Adds what a picture shows (`［图：办理流程示意］`), where the document says it in Chinese.
  ///
  /// - Parameter words: what stands in its place for those who do not see it. Names of files say nothing.
  mutating func appendPicture(showing words: String?) {
    guard let words = words?.blankTrimmed, words.unicodeScalars.contains(where: { $0.isHan }),
      !words.contains(".")
    else { return }
    append("［图：" + words + "］")
  }
}
