import TerminalModel
import Wording

/// What a key asks the browser of a library to do.
enum LibraryAction: Equatable, Sendable {
  case move(Motion)
  case glide(Glide)
  case stepBack, stepForward
  case back, cancel, switchPane, mark
  case nextGroup, previousGroup
  case nextMatch, previousMatch
  case differences
  case show(LibraryView)
  case search, goTo, sort, reverse
  case saveQuery, dropQuery
  case review, remark
  case turn, chart, countWords, nearest
  case copy, copyAll, export
  case readAgain
  case help, redraw, suspend, quit
}

/// Keys, what they do, and the words for help and hints.
struct LibraryBinding: Sendable {
  var keys: [Key]
  let action: LibraryAction
  let help: Saying
  let hint: Saying?

  init(_ keys: [Key], _ action: LibraryAction, _ help: Saying, hint: Saying? = nil) {
    self.keys = keys
    self.action = action
    self.help = help
    self.hint = hint
  }
}

/// Every key of the browser of a library; what is the same as in a report has the same key.
struct LibraryKeymap: Equatable, Sendable {
  /// The bindings in the order of the help.
  let bindings: [LibraryBinding]
  /// What the person changed in them.
  private let changes: KeyChanges

  /// The usual keys with what a person changed in them.
  init(_ changes: KeyChanges = KeyChanges()) {
    self.changes = changes
    bindings = LibraryKeymap.usual.map { binding in
      var binding = binding
      if let keys = changes.keys(of: binding.action.settingName) {
        binding.keys = keys
      } else {
        let given = changes.entries.filter { entry in
          LibraryKeymap.usual.contains { $0.action.settingName == entry.name }
        }
        binding.keys.removeAll { key in given.contains { $0.keys.contains(key) } }
      }
      return binding
    }
  }

  static func == (left: LibraryKeymap, right: LibraryKeymap) -> Bool {
    left.changes == right.changes
  }

  /// The usual keys.
  static let standard = LibraryKeymap()

  private static let usual: [LibraryBinding] = [
    LibraryBinding([.up, "k"], .move(.up), "上移一行", hint: "移动"),
    LibraryBinding([.down, "j"], .move(.down), "下移一行"),
    LibraryBinding([.right, "l"], .move(.right), "到右栏；在右栏里打开报告"),
    LibraryBinding([.enter], .move(.open), "打开：左栏到右栏，右栏打开报告", hint: "打开"),
    LibraryBinding([.left, "h"], .move(.left), "回到左栏"),
    LibraryBinding([.backspace], .back, "返回：右栏到左栏，再取消检索"),
    LibraryBinding([.escape], .cancel, "取消：关闭帮助、取消检索、返回左栏"),
    LibraryBinding([.tab, .backTab], .switchPane, "换到另一栏", hint: "换栏"),
    LibraryBinding([.pageDown, .control("f")], .move(.pageDown), "下一屏"),
    LibraryBinding([.pageUp, "b", .control("b")], .move(.pageUp), "上一屏"),
    LibraryBinding([.home, "g", "<"], .move(.home), "到开头"),
    LibraryBinding([.end, "G", ">"], .move(.end), "到末尾"),
    LibraryBinding(["]"], .nextGroup, "下一组：机关、规则或报告"),
    LibraryBinding(["["], .previousGroup, "上一组"),
    LibraryBinding(["n"], .nextMatch, "下一处：检索里逐处、逐份，打开报告后也是；对照里为下一处不同；别处同 ]"),
    LibraryBinding(["N"], .previousMatch, "上一处；别处同 ["),
    LibraryBinding([":"], .goTo, "做一个动作：打它的名字或键（导出、daochu、export、w），或到一个机关"),
    LibraryBinding(["d"], .differences, "对照：只列不同之处，或全部列出"),
    LibraryBinding([" "], .mark, "选取或取消选取所在的报告；数字里为图中的机关", hint: "选取"),
    LibraryBinding(["/"], .search, "检索全库，可加 机关: 年: 版式: 级别: 错:", hint: "检索全库"),
    LibraryBinding(["a"], .saveQuery, "记下检索式，列在机关上方，Enter 再用"),
    LibraryBinding(["x"], .dropQuery, "删去光标所在的检索式，按两次"),
    LibraryBinding(["s"], .sort, "换排序：年份、核对、指标、文件；数字里按所在列", hint: "排序"),
    LibraryBinding(["S", "r"], .reverse, "倒序"),
    LibraryBinding(["t"], .turn, "数字：年份和机关互换行列；核对：按规则、按报告列；词频：按年度、机关、级别", hint: "转置"),
    LibraryBinding(["v"], .review, "核对：已核实、不算、待查、不记", hint: "核实"),
    LibraryBinding(["V"], .remark, "核对：写备注"),
    LibraryBinding(["p"], .chart, "数字：选取的机关画成图，再按回到表；词频同", hint: "图"),
    LibraryBinding(["y"], .copy, "复制所在行"),
    LibraryBinding(["Y"], .copyAll, "复制所列全部"),
    LibraryBinding(["e"], .export, "导出所列全部（.csv .tsv .xlsx .json .md；图为 .svg）"),
    LibraryBinding(["R"], .readAgain, "重新读入有变化的文件"),
    LibraryBinding(["1"], .show(.reports), "报告：机关、年份"),
    LibraryBinding(["2"], .show(.figures), "数字：各机关各年的数"),
    LibraryBinding(["3", "c"], .show(.comparison), "对照：选取的报告，数字和文字并排"),
    LibraryBinding(["4"], .show(.findings), "核对：全库不相符之处"),
    LibraryBinding(["5"], .show(.hits), "检索：全库命中"),
    LibraryBinding(["w"], .countWords, "词频：数全库的词，Enter 列出原文；再按换词", hint: "换词"),
    LibraryBinding(["="], .nearest, "相近：与所在报告文字最相近的报告，列出两份都有的句子；再按 c 两份对照", hint: "相近"),
    LibraryBinding(["?", .function(1)], .help, "帮助", hint: "帮助"),
    LibraryBinding([.control("d")], .glide(.half(1)), "下半屏"),
    LibraryBinding([.control("u")], .glide(.half(-1)), "上半屏"),
    LibraryBinding(["}"], .glide(.part(1)), "下一部分：不属于别的机关的机关、一类数字、一份报告的原文"),
    LibraryBinding(["{"], .glide(.part(-1)), "上一部分"),
    LibraryBinding(["H"], .glide(.toRow(.top)), "到屏幕最上一行"),
    LibraryBinding(["M"], .glide(.toRow(.middle)), "到屏幕中间一行"),
    LibraryBinding(["L"], .glide(.toRow(.bottom)), "到屏幕最下一行"),
    LibraryBinding([.control("e")], .glide(.scroll(1)), "滚下一行，光标不动"),
    LibraryBinding([.control("y")], .glide(.scroll(-1)), "滚上一行，光标不动"),
    LibraryBinding(["0", "^"], .glide(.edge(-1)), "数字、对照里到最左一列"),
    LibraryBinding(["$"], .glide(.edge(1)), "数字、对照里到最右一列"),
    LibraryBinding([.control("o"), .altLeft], .stepBack, "回到上一个视图；打开的报告里没有更早的地方时，回到报告库"),
    LibraryBinding([.altRight, .control("i")], .stepForward, "再到后一个视图"),
    LibraryBinding([.control("l")], .redraw, "重画屏幕"),
    LibraryBinding([.control("z")], .suspend, "挂起，fg 返回"),
    LibraryBinding(["q", .control("c")], .quit, "退出", hint: "退出"),
  ]

  /// What to say of a key that does nothing: what it does in a report, where it does something there.
  static func words(forUnused key: Key) -> String {
    let key = Keymap.halfWidth(key)
    if key == "Z" { return say("Z …  Z 退出") }
    let binding = Keymap.standard.bindings.first { binding in
      !binding.places.isDisjoint(with: .panes)
        && (binding.first == key || binding.first == nil && binding.keys.contains(key))
    }
    return binding.map { say("“\(key.name)”用在打开的报告里：\($0.help.said)") }
      ?? say("“\(key.name)”没有作用，? 看全部按键")
  }

  /// The key of an action as hints name it; "" where it has none.
  func keyName(of action: LibraryAction) -> String {
    bindings.first { $0.action == action }?.keys.first?.name ?? ""
  }

  /// What a key does, or nil.
  func action(of key: Key) -> LibraryAction? {
    let key = Keymap.halfWidth(key)
    return bindings.first { $0.keys.contains(key) }?.action
  }
}
