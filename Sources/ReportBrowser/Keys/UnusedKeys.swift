import TerminalModel
import Wording

/// What to say of a key that does nothing where it was pressed: who comes from another program is told what does.
enum UnusedKeys {
  /// The words for a key in a place.
  static func words(for key: Key, in place: Focus, of keymap: Keymap) -> String {
    let key = Keymap.halfWidth(key)
    let name = key.name
    if let meant = meant[key]?.said { return say("“\(name)”在这里没有作用；\(meant)") }
    let elsewhere = keymap.bindings.first {
      $0.first == nil && $0.keys.contains(key) && !$0.places.isDisjoint(with: .panes)
    }
    let focus = elsewhere.flatMap { binding in
      Focus.all.first { binding.places.contains(Places($0)) }
    }
    if let elsewhere, let focus {
      return say("“\(name)”用在\(focus.name)里：\(elsewhere.help.said)")
    }
    return say("“\(name)”没有作用，? 看全部按键")
  }

  /// What other programs mean by a key, and what does it here.
  private static let meant: [Key: Saying] = [
    "f": "下一屏按空格", "w": "下一处按 n", "i": "报告只读", "a": "报告只读", "c": "报告只读",
    "x": "报告只读", "D": "报告只读", "A": "报告只读", "I": "报告只读", "O": "用别的程序打开按 o",
    "%": "到百分比写作 :50%", "#": "到一行写作 :#33", "6": "视图是 1 到 5，到一行写作 :#33",
    "7": "视图是 1 到 5，到一行写作 :#33", "8": "视图是 1 到 5，到一行写作 :#33",
    "9": "视图是 1 到 5，到一行写作 :#33", "&": "筛选在指标、表格、核对里按 /", "@": "没有宏",
    "U": "没有可以撤销的", .control("r"): "没有可以重做的", .control("g"): "所在的行写在状态栏右边",
    .control("s"): "导出在指标、表格、核对里按 e", .control("w"): "换栏按 Tab", .control("v"): "选取整张表按 Y",
    "=": "状态栏右边写着所在的行",
  ]
}
