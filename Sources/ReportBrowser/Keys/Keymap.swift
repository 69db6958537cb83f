public import TerminalModel
import Wording

/// Every key of the browser, in one table: input, help and hints all come from it.
struct Keymap: Equatable, Sendable {
  /// The bindings in the order of the help.
  let bindings: [Binding]
  /// The places in them of what the status line may say: by one key, and with words for it.
  let hinted: [Int]
  /// What the person changed in them.
  private let changes: KeyChanges
  private let enter: Manner.Enter

  /// The usual keys with what a person changed in them.
  ///
  /// A key that is given to an action does nothing else where that action is: what it did has its other keys, or its
  /// name behind `:`.
  ///
  /// - Parameters:
  ///   - changes: the keys that the person gave to actions.
  ///   - enter: what Enter does in the outline.
  init(_ changes: KeyChanges = KeyChanges(), enter: Manner.Enter = .open) {
    self.changes = changes
    self.enter = enter
    var bindings = Keymap.usual
    if enter == .into, let place = bindings.firstIndex(where: \.opensSection) {
      bindings[place].help = "到正文里的这一节"
      bindings[place].hint = "到正文"
    }
    bindings.change(by: changes)
    self.bindings = bindings
    hinted = bindings.indices.filter {
      bindings[$0].hint != nil && bindings[$0].first == nil && !bindings[$0].keys.isEmpty
    }
  }

  static func == (left: Keymap, right: Keymap) -> Bool {
    left.changes == right.changes && left.enter == right.enter
  }

  /// The usual keys.
  static let standard = Keymap()

  /// The usual bindings: in the middle those of all views, around them each view's own.
  private static let usual: [Binding] = {
    // One after the other, because each sum of arrays would copy all before it, ahead of the first screen.
    var all = moving
    all.reserveCapacity(128)
    for view in Views.all { all += view.firstKeys }
    all += general
    for view in Views.all { all += view.lastKeys }
    for view in Views.all { all.append(number(of: view)) }
    all += last
    all += habits
    all += typing
    return all
  }()

  private static let moving: [Binding] = [
    Binding([.up, "k"], in: .shown, .move(.up), "上移一行", hint: "移动", hintedIn: .panes),
    Binding([.down, "j"], in: .shown, .move(.down), "下移一行"),
  ]

  /// The letters that a place may have.
  private static let letters: [Key] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    .unicodeScalars.map(Key.character)

  private static let general: [Binding] = [
    Binding([.backspace], in: .panes, .back, "返回原处"),
    Binding([.escape], in: .shown, .cancel, "取消：关闭检索、返回原处"),
    Binding([.character(" "), .pageDown, .control("f")], in: .shown, .move(.pageDown), "下一屏"),
    Binding([.pageUp, "b", .control("b")], in: .shown, .move(.pageUp), "上一屏"),
    Binding([.home, "g", "<"], in: .shown, .move(.home), "到开头；gg 也行"),
    Binding([.end, "G", ">"], in: .shown, .move(.end), "到末尾"),
    Binding(["]"], in: .panes, .nextSection, "下一节；在表格里为下一张表，在核对里为下一条"),
    Binding(["["], in: .panes, .previousSection, "上一节；在表格里为上一张表，在核对里为上一条"),
    Binding([.tab, .backTab], in: .panes, .switchPane, "换到另一栏", hint: "换栏"),
    Binding(["/"], in: .help, .search, "在帮助里查找", hint: "查找"),
    Binding(["*"], in: .panes, .searchWord, "检索光标所在行的词；再按换下一个词"),
    Binding(["n"], in: .panes, .nextMatch, "下一处匹配；表格里为下一处不相符，核对里为下一条"),
    Binding(["N"], in: .panes, .previousMatch, "上一处匹配；表格里为上一处不相符，核对里为上一条"),
    Binding(
      [":"], in: .panes, .goTo, "跳到：节号（二、2、2.1）、标题的字或拼音、行（#33）、百分比（50%），或一个动作的名字（导出、daochu、export）"),
  ]

  /// The key that shows a view.
  private static func number(of view: any View) -> Binding {
    let digit = Unicode.Scalar(UInt8(ascii: "0") + UInt8(view.name.number))
    return Binding(
      [.character(digit)], in: .shown, .show(view.name), view.help, hint: view.hint,
      hintedIn: .ofText)
  }

  private static let last: [Binding] = [
    Binding(["y"], in: .panes, .copy, "复制：所在段落，所选指标、单元格或条目，匹配处的原句"),
    Binding(["p"], in: [.panes, .page], .page, "网页上报告之外的文字：导航、页脚；再按关闭"),
    Binding(["!"], in: .panes, .source, "原文件：在下方对照光标所在处在文件里的样子；再按或 Esc 关闭"),
    Binding(["J"], in: .panes, .scrollSource(1), "原文件往下滚"),
    Binding(["K"], in: .panes, .scrollSource(-1), "原文件往上滚"),
    Binding(["o"], in: .panes, .openOutside, "用别的程序打开所在段落里的链接，没有链接则打开文件"),
    Binding(["|"], in: .panes, .pipe, "把所在段落、指标、单元格或条目交给一个命令"),
    Binding(["R"], in: .panes, .readAgain, "重新读入文件；文件有改动时自动读入"),
    Binding(["?", .function(1)], in: .shown, .help, "帮助", hint: "帮助"),
    Binding(["q"], in: .panes, .quit, "退出", hint: "退出"),
    Binding(["Z", "Q"], behind: "Z", in: .panes, .quit, "退出", hint: "退出"),
    Binding(["q"], in: [.help, .page], .cancel, "关闭", hint: "关闭"),
    Binding(["q", "F"], in: .tally, .cancel, "关闭", hint: "关闭"),
  ]

  /// What people bring along from less and vim, behind what everybody needs.
  private static let habits: [Binding] = [
    Binding([.control("d"), "d"], in: .shown, .glide(.half(1)), "下半屏"),
    Binding([.control("u"), "u"], in: .shown, .glide(.half(-1)), "上半屏"),
    Binding(["}"], in: .panes, .glide(.part(1)), "下一段；目录里为同级下一节，表里为下一组"),
    Binding(["{"], in: .panes, .glide(.part(-1)), "上一段；目录里为同级上一节，表里为上一组"),
    Binding(["H"], in: .panes, .glide(.toRow(.top)), "到屏幕最上一行"),
    Binding(["M"], in: .panes, .glide(.toRow(.middle)), "到屏幕中间一行"),
    Binding(["L"], in: .panes, .glide(.toRow(.bottom)), "到屏幕最下一行"),
    Binding(["z"], behind: "z", in: .panes, .glide(.place(.middle)), "所在行移到屏幕中间", hint: "居中"),
    Binding(["t"], behind: "z", in: .panes, .glide(.place(.top)), "所在行移到屏幕上方", hint: "置顶"),
    Binding(["b"], behind: "z", in: .panes, .glide(.place(.bottom)), "所在行移到屏幕下方", hint: "置底"),
    Binding([.control("e")], in: .panes, .glide(.scroll(1)), "滚下一行，光标不动"),
    Binding([.control("y")], in: .panes, .glide(.scroll(-1)), "滚上一行，光标不动"),
    Binding(["0", "^"], in: .panes, .glide(.edge(-1)), "表格里到最左一列；正文里到段首"),
    Binding(["$"], in: .panes, .glide(.edge(1)), "表格里到最右一列；正文里到段末"),
    Binding(letters, behind: "m", in: .panes, .setMark, "给这个地方一个字母，下次打开还在", hint: "记下"),
    Binding(letters, behind: "'", in: .panes, .goToMark, "到这个字母的地方", hint: "前往"),
    Binding(letters, behind: "`", in: .panes, .goToMark, "到这个字母的地方", hint: "前往"),
    Binding(["'", "`"], behind: "'", in: .panes, .goToMark, "到上一次跳转以前的地方；再按回来", hint: "跳转以前"),
    Binding(["`"], behind: "`", in: .panes, .goToMark, "到上一次跳转以前的地方；再按回来", hint: "跳转以前"),
    Binding([.control("o"), .altLeft], in: .panes, .stepBack, "回到上一处"),
    Binding([.altRight, .control("i")], in: .panes, .stepForward, "再到后一处"),
  ]

  private static let typing: [Binding] = [
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
    Binding([.tab], in: .prompt, .switchPane, "跳到：选下一个"),
    Binding([.control("w")], in: .prompt, .erase(.word), "删去前一词"),
    Binding([.control("u")], in: .prompt, .erase(.line), "删去光标前全部"),
    Binding([.control("l")], in: .all, .redraw, "重画屏幕"),
    Binding([.control("z")], in: .all, .suspend, "挂起，fg 返回"),
    Binding([.control("c")], in: .shown, .quit, "退出"),
  ]

  /// What a key does in a place, or nil.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - place: where it goes.
  ///   - first: the key that was pressed before it and waits for another.
  /// - Returns: what it does; nil where it does nothing.
  func action(of key: Key, in place: Focus, behind first: Key? = nil) -> Action? {
    let key = place == .prompt ? key : Keymap.halfWidth(key)
    return bindings.first {
      $0.places.contains(Places(place)) && $0.first == first && $0.keys.contains(key)
    }?.action
  }

  /// What may follow a key in a place; nothing where the key does something by itself.
  func followers(of key: Key, in place: Focus) -> [Binding] {
    let key = Keymap.halfWidth(key)
    return bindings.filter {
      $0.first == key && !$0.keys.isEmpty && $0.places.contains(Places(place))
    }
  }

  /// The keys that may follow one, and what they do.
  func words(behind first: Key?, in place: Focus) -> String {
    guard let first else { return "" }
    let next = followers(of: first, in: place).map {
      let key = $0.keys.count > 9 ? say("字母") : $0.keys[0].name
      return key + " " + ($0.hint ?? $0.help).hint
    }
    return "\(first.name) …  " + next.joined(separator: "  ")
  }

  /// The key of an action as hints name it; "" where it has none.
  func keyName(of action: Action) -> String {
    bindings.first { $0.action == action && !$0.keys.isEmpty }?.keyNames[0] ?? ""
  }

  /// The key that was meant: an input method types ／ or 、 for the key `/`, ｎ for `n`.
  static func halfWidth(_ key: Key) -> Key {
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
    case .character(" "): say("空格")
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
    case .backspace: say("退格")
    case .delete: "Del"
    case .altLeft: "Alt-←"
    case .altRight: "Alt-→"
    case .function(let number): "F\(number)"
    }
  }
}

extension [Binding] {
  /// Gives actions the keys that the person chose for them.
  fileprivate mutating func change(by changes: KeyChanges) {
    guard !changes.entries.isEmpty else { return }
    for place in indices where self[place].canChange {
      guard let keys = changes.keys(of: self[place].action.settingName) else { continue }
      self[place].keys = keys
      for other in indices
      where changes.keys(of: self[other].action.settingName) == nil
        && !self[other].places.isDisjoint(with: self[place].places.subtracting(.prompt))
      {
        if let first = self[other].first, keys.contains(first) { self[other].keys = [] }
        if self[other].first == nil { self[other].keys.removeAll(where: keys.contains) }
      }
    }
  }
}
