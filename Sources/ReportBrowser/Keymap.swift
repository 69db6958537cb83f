public import TerminalModel

/// One line of the keymap: keys, what they do where, and the words for the help.
struct Binding: Sendable {
  /// The keys, the one to show in hints first.
  var keys: [Key]
  /// Where they hold.
  var places: Places
  /// What they do.
  var action: Action
  /// What the help says.
  var help: String
  /// What the status line says, where there is room; nil keeps it out.
  var hint: String?
  /// Where it says so.
  var hintPlaces: Places

  init(
    _ keys: [Key], in places: Places, _ action: Action, _ help: String, hint: String? = nil,
    hintedIn hintPlaces: Places = .all
  ) {
    self.keys = keys
    self.places = places
    self.action = action
    self.help = help
    self.hint = hint
    self.hintPlaces = hintPlaces
  }
}

/// Every key of the browser, in one table: input, help and hints all come from it.
enum Keymap {
  /// The bindings in the order of the help.
  static let bindings: [Binding] = [
    Binding([.up, "k"], in: .shown, .move(.up), "上移一行", hint: "移动", hintedIn: .panes),
    Binding([.down, "j"], in: .shown, .move(.down), "下移一行"),
    Binding([.right, "l"], in: .outline, .move(.right), "展开；再按进入下级，末级则进入该节", hint: "进入"),
    Binding([.left, "h"], in: .outline, .move(.left), "收起；再按回到上级"),
    Binding([.right, "l"], in: .reading, .move(.right), "进入光标所在的节"),
    Binding([.left, "h"], in: .reading, .move(.left), "返回原处；没有可返回的则回到左栏"),
    Binding([.right, "l"], in: .results, .move(.open), "到原文"),
    Binding([.left, "h"], in: .results, .back, "返回"),
    Binding([.right, "l"], in: .metrics, .move(.right), "展开分项；再按到原文"),
    Binding([.left, "h"], in: .metrics, .move(.left), "收起分项；再按到所属总数，最后返回"),
    Binding([.enter], in: .outline, .move(.open), "单独打开该节", hint: "打开"),
    Binding([.enter], in: .reading, .move(.open), "列出本段的数字；标题处单独打开该节", hint: "打开"),
    Binding([.enter], in: .results, .move(.open), "到原文此处", hint: "前往"),
    Binding([.enter], in: .metrics, .move(.open), "在下方对照原文；再按到原文", hint: "原句"),
    Binding([.right, "l"], in: .tables, .move(.right), "右移一列"),
    Binding([.left, "h"], in: .tables, .move(.left), "左移一列；最左一列则到左栏或返回"),
    Binding([.enter], in: .tables, .move(.open), "到原文中的这一格", hint: "原文"),
    Binding(["s"], in: .tables, .sort, "按这一列排序：从大到小、从小到大、原序", hint: "排序"),
    Binding([.right, "l"], in: .tableList, .move(.right), "到这张表里"),
    Binding([.left, "h"], in: .tableList, .move(.left), "返回"),
    Binding([.enter], in: .tableList, .move(.open), "到这张表里", hint: "进入"),
    Binding(["s"], in: .metrics, .sort, "换排序：出现顺序、数值、指标、单位、章节", hint: "排序"),
    Binding(["S"], in: .metrics, .reverse, "倒序"),
    Binding(["f"], in: .metrics, .thisSection, "只看所选指标的那一节；再按看全部"),
    Binding(["Y"], in: [.metrics, .tables, .tableList], .copyAll, "复制整张表（TSV）"),
    Binding(
      ["e"], in: [.metrics, .tables, .tableList], .export, "导出：.csv .tsv .json .md", hint: "导出"),
    Binding([.backspace], in: .panes, .back, "返回原处", hint: nil),
    Binding([.escape], in: .shown, .cancel, "取消：关闭检索、返回原处"),
    Binding([.character(" "), .pageDown, .control("f")], in: .shown, .move(.pageDown), "下一屏"),
    Binding([.pageUp, "b", .control("b")], in: .shown, .move(.pageUp), "上一屏"),
    Binding([.home, "g"], in: .shown, .move(.home), "到开头"),
    Binding([.end, "G"], in: .shown, .move(.end), "到末尾"),
    Binding(["]"], in: .panes, .nextSection, "下一节；在表格里为下一张表，在核对里为下一条", hint: nil),
    Binding(["["], in: .panes, .previousSection, "上一节；在表格里为上一张表，在核对里为上一条"),
    Binding([.tab, .backTab], in: .panes, .switchPane, "换到另一栏", hint: "换栏"),
    Binding(["/"], in: [.outline, .reading, .results], .search, "检索，边输入边查找", hint: "检索"),
    Binding(["/"], in: .metrics, .search, "筛选：指标、单位、章节；Esc 取消筛选", hint: "筛选"),
    Binding(["/"], in: [.tables, .tableList], .search, "筛选行：行名、所属、数值；Esc 取消筛选", hint: "筛选"),
    Binding(["/"], in: .help, .search, "在帮助里查找", hint: "查找"),
    Binding(["*"], in: .panes, .searchWord, "检索光标所在行的词；再按换下一个词"),
    Binding(["n"], in: .panes, .nextMatch, "下一处匹配；表格里为下一处不相符，核对里为下一条"),
    Binding(["N"], in: .panes, .previousMatch, "上一处匹配；表格里为上一处不相符，核对里为上一条"),
    Binding([":"], in: .panes, .goTo, "跳到：节号（二、2、2.1）、标题的字或拼音、行（#33）、百分比（50%）"),
    Binding(["1"], in: .shown, .show(.text), "正文：目录与原文"),
    Binding(
      ["2"], in: .shown, .show(.metrics), "指标：报告中的全部数字", hint: "指标",
      hintedIn: [.outline, .reading, .results]),
    Binding(["3"], in: .shown, .show(.tables), "报告里的表格"),
    Binding(["4"], in: .shown, .show(.findings), "核对：合计、勾稽关系、结构、期限"),
    Binding(["5"], in: .shown, .show(.results), "检索结果"),
    Binding([.right, "l"], in: .findings, .move(.right), "展开；再按看这一条的依据", hint: "依据"),
    Binding([.left, "h"], in: .findings, .move(.left), "收起；最后返回"),
    Binding([.enter], in: .findings, .move(.open), "展开、收起一组；看这一条的依据"),
    Binding([.right, "l"], in: .evidence, .move(.right), "到原文"),
    Binding([.left, "h"], in: .evidence, .move(.left), "回到列表"),
    Binding([.enter], in: .evidence, .move(.open), "到原文此处", hint: "原文"),
    Binding(["3"], in: [.metrics, .evidence], .show(.tables), "到表格里的这一格", hint: "表格"),
    Binding(["Y"], in: [.findings, .evidence], .copyAll, "复制列出的全部条目"),
    Binding(["e"], in: [.findings, .evidence], .export, "导出：.csv .json .md .txt", hint: "导出"),
    Binding(["/"], in: [.findings, .evidence], .search, "筛选：规则、编号、说明、依据；Esc 取消筛选", hint: "筛选"),
    Binding(["y"], in: .panes, .copy, "复制：所在段落，所选指标、单元格或条目，匹配处的原句"),
    Binding(["p"], in: [.panes, .page], .page, "网页上报告之外的文字：导航、页脚；再按关闭"),
    Binding(["?"], in: .shown, .help, "帮助", hint: "帮助"),
    Binding(["q"], in: .panes, .quit, "退出", hint: "退出"),
    Binding(["q"], in: [.help, .page], .cancel, "关闭", hint: "关闭"),
    Binding([.enter], in: .prompt, .move(.open), "确定"),
    Binding([.escape, .control("c")], in: .prompt, .cancel, "取消，回到原处"),
    Binding([.left, .control("b")], in: .prompt, .move(.left), "光标左移"),
    Binding([.right, .control("f")], in: .prompt, .move(.right), "光标右移"),
    Binding([.home, .control("a")], in: .prompt, .move(.home), "光标到行首"),
    Binding([.end, .control("e")], in: .prompt, .move(.end), "光标到行尾"),
    Binding([.up, .control("p")], in: .prompt, .move(.up), "上一条输入过的"),
    Binding([.down, .control("n")], in: .prompt, .move(.down), "下一条输入过的"),
    Binding([.backspace], in: .prompt, .erase(.before), "删去前一字；无字时取消"),
    Binding([.delete, .control("d")], in: .prompt, .erase(.behind), "删去后一字"),
    Binding([.control("w")], in: .prompt, .erase(.word), "删去前一词"),
    Binding([.control("u")], in: .prompt, .erase(.line), "删去光标前全部"),
    Binding([.control("l")], in: .all, .redraw, "重画屏幕"),
    Binding([.control("z")], in: .all, .suspend, "挂起，fg 返回"),
    Binding([.control("c")], in: .shown, .quit, "退出"),
  ]

  /// What a key does in a place, or nil.
  static func action(of key: Key, in place: Focus) -> Action? {
    let key = place == .prompt ? key : halfWidth(key)
    return bindings.first { $0.places.contains(Places(place)) && $0.keys.contains(key) }?.action
  }

  /// The key that was meant: an input method types ／ or 、 for the key `/`, ｎ for `n`.
  private static func halfWidth(_ key: Key) -> Key {
    guard case .character(let scalar) = key else { return key }
    switch scalar {
    case "\u{FF01}"..."\u{FF5E}":
      return .character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case "\u{3000}": return .character(" ")
    case "、": return .character("/")
    case "【": return .character("[")
    case "】": return .character("]")
    default: return key
    }
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// The key that types a character.
  public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .character(value) }
}

extension Key {
  /// The key's name in help and hints.
  var name: String {
    switch self {
    case .character(" "): "空格"
    case .character(let scalar): String(Character(scalar))
    case .control(let letter): "Ctrl-" + String(Character(letter)).uppercased()
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "退格"
    case .delete: "Del"
    }
  }
}
