internal import HanText

/// What lies inside the article's element on a page and is no part of it.
extension HTMLArticle {
  /// Whether an element is no part of the article around it: chrome by its name, its class, or by
  /// being a list of links.
  func isChrome(_ node: Int, in root: Int) -> Bool {
    switch page.elements[node] {
    case .hidden: return true
    case .chrome: return weight[node] * 5 < weight[root] && !holdsReport(node)
    case .container, .block, .inline, .item:
      guard weight[node] * 5 < weight[root] else { return false }
      return isLinkList(node) || isNamedChrome(node) && !holdsReport(node)
    case .table, .row, .cell, .heading, .lineBreak, .image, .link, .text, .field: return false
    }
  }

  /// Whether an element holds what only a report has: sections, prose with figures, tables of figures.
  func holdsReport(_ node: Int) -> Bool {
    let nodes = node..<page.tree.nodes[node].end
    return page.voice.ownLines(in: nodes) > 0
      || page.tables(in: nodes).contains { table in
        HTMLTable.holdsFigures(table, in: page)
      }
  }

  /// Whether nearly all words are links to other pages; a box of them may have a name.
  private func isLinkList(_ node: Int) -> Bool {
    guard total[node] >= 12, linked[node] * 10 >= total[node] * 7 else { return false }
    let count = linkCount(node)
    if count >= 4, linked[node] * 10 >= total[node] * 8 { return true }
    guard count >= 2, weight[node] == 0, case .container = page.elements[node] else { return false }
    return (node + 1..<page.tree.nodes[node].end).contains {
      if case .item = page.elements[$0] { true } else { false }
    }
  }

  private func linkCount(_ node: Int) -> Int {
    (node..<page.tree.nodes[node].end).count {
      if case .link = page.elements[$0] { true } else { false }
    }
  }

  private func isNamedChrome(_ node: Int) -> Bool {
    for name in ["class", "id"] {
      guard let value = page.tree.attribute(name, of: node), value.utf8.count <= 200 else {
        continue
      }
      let words = value.lowercased().split(whereSeparator: { " -_\t\n".contains($0) })
      if words.contains(where: { HTMLChrome.names.contains($0) }) { return true }
    }
    return false
  }
}

/// Names and words of what pages have around their text.
enum HTMLChrome {
  /// Words of classes and names that pages give to what is around the text; the pinyin ones stand for
  /// 当前位置, 二维码, 分享, 版权, 相关.
  static let names: Set<Substring> = [
    "nav", "navbar", "menu", "mainnav", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "share",
    "bdshare", "bshare", "bdsharebuttonbox", "sharebox", "sidebar", "footer", "foot", "copyright",
    "toolbar", "pagination", "pager", "page", "related", "login", "search", "qrcode", "ewm",
    "erweima", "fontsize", "dqwz", "weizhi", "banquan", "fenxiang", "print", "prev", "next",
    "header", "headers", "topbar", "banner", "position", "path", "location", "logo", "tools",
    "xgxx", "xgwd", "xglj", "xgwj", "xgyd", "pre",
  ]

  /// Whether a line is a button, the path to the page, the way to the next one, or the page's foot.
  static func isFurniture(_ words: [Unicode.Scalar]) -> Bool {
    // A foot with addresses has some 150 scalars.
    guard !words.isEmpty, words.count <= 200 else { return false }
    let stretch = Stretch(0..<words.count, of: words)
    let inked = stretch.inked(stretch.range)
    if openers.isPrefix(of: inked) {
      // 扫一扫即可办理，全年办理120件。 is of the report.
      let isStatement =
        HeadingSyntax.holdsSentence(stretch) && inked.contains { $0.digitValue != nil }
      if !isStatement { return true }
    }
    return FrontMatter.isPageWord(stretch)
      || FrontMatter.isPageFoot(stretch) || FrontMatter.isBreadcrumb(stretch) || isButtons(inked)
  }

  private static let openers = WordSet(
    """
    上一篇 下一篇 上一条 下一条 当前位置 您当前的位置 您当前位置 您现在的位置 您的位置 您所在的位置 当前所在位置 所在位置
    扫一扫 分享到： 分享： 【打印 【关闭 【字体 【返回 [打印 [关闭 [字体 相关文档
    """)

  /// Whether a line is nothing but names of buttons: 大 中 小 打印 关闭.
  private static func isButtons(_ inked: [Unicode.Scalar]) -> Bool {
    let count = inked.count { $0.isHan }
    guard count >= 3, count <= 24, inked.count <= count + 16 else { return false }
    let words = inked.filter { $0.isHan }
    var place = 0
    while place < words.count {
      let count = buttons.length(in: words, at: place)
      guard count > 0 else { return false }
      place += count
    }
    return true
  }

  private static let buttons = WordSet(
    "大 中 小 字体 字号 打印 本页 打印本页 关闭 窗口 关闭窗口 返回 顶部 分享 收藏 纠错 朗读 微信 微博 到 我要 登录 注册 无障碍阅读 长者模式 繁體 繁体 简体 首页"
  )
}
