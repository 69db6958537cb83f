internal import HanText
internal import ReportModel

/// What a field of a form shows: what was typed in or chosen.
///
/// ```
/// <input value="15">   15        <select><option>1<option selected>16</select>   16
/// <input type="checkbox" checked>是   ☑是
/// ```
struct HTMLField {
  /// The words or the sign.
  private(set) var words = ""
  /// Whether it is a button: words of the page, not of what was filled in.
  private(set) var isButton = false

  /// What a field shows.
  init(_ node: Int, in tree: MarkupTree) {
    if tree.name(of: node) == "select" {
      readChoices(node, in: tree)
      return
    }
    let value = tree.attribute("value", of: node) ?? ""
    switch (tree.attribute("type", of: node) ?? "").lowercased() {
    case "hidden", "password", "file", "image", "color", "range": return
    case "checkbox": words = tree.attribute("checked", of: node) == nil ? "□" : "☑"
    case "radio": words = tree.attribute("checked", of: node) == nil ? "○" : "◉"
    case "submit", "reset", "button":
      words = value
      isButton = true
    default: words = value
    }
  }

  /// The chosen entries of a list, or the first of one that always shows an entry.
  private mutating func readChoices(_ node: Int, in tree: MarkupTree) {
    let options = (node + 1..<tree.nodes[node].end).filter { tree.name(of: $0) == "option" }
    let chosen = options.filter { tree.attribute("selected", of: $0) != nil }
    let isMultiple = tree.attribute("multiple", of: node) != nil
    let shown = isMultiple ? chosen : (chosen.last ?? options.first).map { [$0] } ?? []
    words = shown.map { option in
      var line = FlowLine()
      for inner in option + 1..<tree.nodes[option].end {
        line.append(collapsing: tree.scalars[tree.nodes[inner].text])
      }
      return String(scalars: line.scalars)
    }.joined(separator: "、")
  }
}
