internal import HanText
internal import ReportModel

/// Finds the report's title on a page, where it stands outside of the article.
///
/// ```
/// <title>某局2023年…年度报告_某市</title><h1>某局2023年…年度报告</h1><div id="zoom">…   →   某局2023年…年度报告
/// ```
struct HTMLTitle {
  /// The title as a line; nil when the article has it, or the page has none.
  private(set) var line: FlowLine?

  private let page: HTMLPage

  /// The title of a page.
  ///
  /// Of several that could be it the page's own statement for machines is best (`ArticleTitle`, which
  /// 国办发〔2017〕47号 asks of all sites), then a heading, then what is near the article.
  init(_ page: HTMLPage, _ article: HTMLArticle) {
    self.page = page
    let root = article.root
    let head = words(of: root, in: article, limit: 400)
    let own = Self.ownTitle(head)
    var bestScore = 0
    var best: Int?
    for node in page.tree.nodes.indices where node < root {
      guard page.tree.nodes[node].end <= root, let rank = rank(node, article) else { continue }
      let line = title(node)
      let words = line.scalars.filter { !$0.isBlank }
      guard (6...60).contains(words.count), FieldVocabulary.titleEndings.isSuffix(of: words)
      else { continue }
      if holds(head, words) {
        self.line = nil
        return
      }
      // The article's own title may leave out who reports: then it is the end of the page's. Where it leaves out
      // the year, the page's must have it.
      if let own, !words.contains(own),
        YearReader.year(in: own) != nil || YearReader.year(in: words) == nil
      {
        continue
      }
      let score = rank + (words.contains { $0.digitValue != nil } ? 4 : 0)
      if score >= bestScore {
        bestScore = score
        self.line = line
        best = node
      }
    }
    if let best { addNeighbours(of: best, in: article) }
  }

  /// Adds the lines beside a title that are parts of it: its organ above, which is set as it is, and its year below.
  ///
  /// ```
  /// <h1>某局</h1><h1>政府信息公开工作年度报告</h1><p>（2022年度）</p>   →   某局政府信息公开工作年度报告（2022年度）
  /// ```
  private mutating func addNeighbours(of node: Int, in article: HTMLArticle) {
    guard let line else { return }
    if case .hidden = page.elements[node] { return }
    let nodes = page.tree.nodes
    var node = node
    while nodes[node].parent != node, article.total[nodes[node].parent] == article.total[node] {
      node = nodes[node].parent
    }
    guard nodes[node].parent != node else { return }
    let beside = page.tree.children(of: nodes[node].parent).filter { article.total[$0] > 0 }
    guard let place = beside.firstIndex(of: node) else { return }
    var whole = FlowLine()
    if place > 0, IssuerReader.name(inTitle: line.scalars.ink) == nil,
      isSetAlike(beside[place - 1], node)
    {
      let above = title(beside[place - 1])
      if FieldVocabulary.organEndings.isSuffix(of: above.scalars.ink) {
        whole.append(above.scalars[...])
      }
    }
    whole.append(line.scalars[...])
    if place + 1 < beside.count, YearReader.year(in: line.scalars.ink) == nil {
      let below = title(beside[place + 1]).scalars
      let words = below.ink
      if YearReader.year(in: words) != nil,
        FrontMatter.isEdition(words) || FrontMatter.isYear(words)
      {
        whole.append(below[...])
      }
    }
    self.line = whole
  }

  /// Whether two elements have the same name and the same class.
  private func isSetAlike(_ one: Int, _ other: Int) -> Bool {
    page.tree.name(of: one) == page.tree.name(of: other)
      && page.tree.attribute("class", of: one) == page.tree.attribute("class", of: other)
  }

  /// The title that an article begins with: among its first lines one that ends as titles do and names a year or an
  /// organ.
  private static func ownTitle(_ head: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let lines = head.split(separator: "\n").prefix(4).map { Array($0) }
    for (index, line) in lines.enumerated()
    where (6...60).contains(line.count) && FieldVocabulary.titleEndings.isSuffix(of: line) {
      if IssuerReader.name(inTitle: line) != nil { return line }
      guard YearReader.year(in: line) != nil else { continue }
      // Its organ may stand on the line above: 某局⏎2023年政府信息公开工作年度报告.
      let above = index > 0 ? lines[index - 1] : []
      return FieldVocabulary.organEndings.isSuffix(of: above) ? above + line : line
    }
    return nil
  }

  /// How likely the words of a node are a title; nil when they are none.
  private func rank(_ node: Int, _ article: HTMLArticle) -> Int? {
    switch page.elements[node] {
    case .heading: return 3
    case .hidden:
      switch page.tree.name(of: node) {
      case "title": return 1
      case "meta":
        if page.tree.attribute("name", of: node) == "ArticleTitle" { return 3 }
        // What a page tells those who share it.
        return page.tree.attribute("property", of: node) == "og:title" ? 1 : nil
      default: return nil
      }
    case .block, .container, .inline, .cell:
      let isNamed = ["class", "id"].contains {
        page.tree.attribute($0, of: node)?.lowercased().holds("title") ?? false
      }
      if isNamed { return 3 }
      // A line of its own that no link leads away from.
      return article.isPlainLine(node) ? 2 : nil
    case .text, .chrome, .item, .table, .row, .lineBreak, .image, .link, .field: return nil
    }
  }

  /// The words of a node as one line; those of a tab end before the name of the site.
  private func title(_ node: Int) -> FlowLine {
    var line = FlowLine()
    if page.tree.name(of: node) == "meta" {
      line.append(page.tree.attribute("content", of: node)?.blankTrimmed ?? "")
      return line
    }
    let endsAtSite = page.tree.name(of: node) == "title"
    for inner in node..<page.tree.nodes[node].end {
      guard case .text = page.elements[inner], line.scalars.count <= 200 else { continue }
      let text = page.tree.scalars[page.tree.nodes[inner].text]
      let end = endsAtSite ? text.firstIndex { ["-", "_", "|", "—"].contains($0) } : nil
      line.append(collapsing: text[..<(end ?? text.endIndex)])
      if end != nil { break }
    }
    return line
  }

  /// The first words of the article, the lines that its blocks begin set apart.
  private func words(of root: Int, in article: HTMLArticle, limit: Int) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    var node = root
    while node < page.tree.nodes[root].end, words.count < limit {
      if node > root, article.isChrome(node, in: root) {
        node = page.tree.nodes[node].end
        continue
      }
      switch page.elements[node] {
      case .text: words += page.tree.scalars[page.tree.nodes[node].text].filter { !$0.isBlank }
      case .inline, .link, .image, .hidden, .field: break
      case .chrome, .block, .container, .heading, .item, .table, .row, .cell, .lineBreak:
        words.append("\n")
      }
      node += 1
    }
    return words
  }

  /// Whether a title stands on lines of its own; a sentence that names the report is not its title.
  private func holds(_ text: [Unicode.Scalar], _ title: [Unicode.Scalar]) -> Bool {
    text.indices.contains { start in
      var place = start
      for scalar in title {
        while place > start, place < text.count, text[place] == "\n" { place += 1 }
        guard place < text.count, text[place] == scalar else { return false }
        place += 1
      }
      let before = text[..<start].reversed().prefix { $0 != "\n" }
      let behind = text[place...].prefix { $0 != "\n" }
      return !(before + behind).contains { $0.endsSentence || $0 == "，" }
    }
  }
}
