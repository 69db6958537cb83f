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
  /// The bindings in the order of the help: in the middle those of all views, around them each view's own.
  static let bindings: [Binding] =
    moving + Views.all.flatMap(\.firstKeys) + general + Views.all.flatMap(\.lastKeys)
    + Views.all.map(number(of:)) + last + typing

  private static let moving = [
    Binding([.up, "k"], in: .shown, .move(.up), "上移一行", hint: "移动", hintedIn: .panes),
    Binding([.down, "j"], in: .shown, .move(.down), "下移一行"),
  ]

  private static let general = [
    Binding([.backspace], in: .panes, .back, "返回原处"),
    Binding([.escape], in: .shown, .cancel, "取消：关闭检索、返回原处"),
    Binding([.character(" "), .pageDown, .control("f")], in: .shown, .move(.pageDown), "下一屏"),
    Binding([.pageUp, "b", .control("b")], in: .shown, .move(.pageUp), "上一屏"),
    Binding([.home, "g"], in: .shown, .move(.home), "到开头"),
    Binding([.end, "G"], in: .shown, .move(.end), "到末尾"),
    Binding(["]"], in: .panes, .nextSection, "下一节；在表格里为下一张表，在核对里为下一条"),
    Binding(["["], in: .panes, .previousSection, "上一节；在表格里为上一张表，在核对里为上一条"),
    Binding([.tab, .backTab], in: .panes, .switchPane, "换到另一栏", hint: "换栏"),
    Binding(["/"], in: .help, .search, "在帮助里查找", hint: "查找"),
    Binding(["*"], in: .panes, .searchWord, "检索光标所在行的词；再按换下一个词"),
    Binding(["n"], in: .panes, .nextMatch, "下一处匹配；表格里为下一处不相符，核对里为下一条"),
    Binding(["N"], in: .panes, .previousMatch, "上一处匹配；表格里为上一处不相符，核对里为上一条"),
    Binding([":"], in: .panes, .goTo, "跳到：节号（二、2、2.1）、标题的字或拼音、行（#33）、百分比（50%）"),
  ]

  /// The key that shows a view.
  private static func number(of view: any View) -> Binding {
    let digit = Unicode.Scalar(UInt8(ascii: "0") + UInt8(view.name.number))
    return Binding(
      [.character(digit)], in: .shown, .show(view.name), view.help, hint: view.hint,
      hintedIn: .ofText)
  }

  private static let last = [
    Binding(["y"], in: .panes, .copy, "复制：所在段落，所选指标、单元格或条目，匹配处的原句"),
    Binding(["p"], in: [.panes, .page], .page, "网页上报告之外的文字：导航、页脚；再按关闭"),
    Binding(["?"], in: .shown, .help, "帮助", hint: "帮助"),
    Binding(["q"], in: .panes, .quit, "退出", hint: "退出"),
    Binding(["q"], in: [.help, .page], .cancel, "关闭", hint: "关闭"),
  ]

  private static let typing = [
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
