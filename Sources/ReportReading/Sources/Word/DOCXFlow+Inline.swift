internal import HanText
internal import ReportModel

/// What stands inside a paragraph of a Word document.
extension DOCXFlow {
  mutating func walkInline(_ node: Int) {
    switch tree.name(of: node) {
    case "", "pPr", "del", "moveFrom", "rPr", "rt", "sdtPr", "bookmarkStart", "bookmarkEnd":
      return
    case "r": if !isLeftOut(run(tree.child("rPr", of: node))) { walkInlines(of: node) }
    case "t": appendText(node)
    case "sym": appendSign(node)
    case "instrText": appendCode(node)
    case "fldChar": walkFieldMark(node)
    case "fldSimple":
      walkLink(to: address(inCode: tree.attribute("instr", of: node) ?? ""), node)
    case "hyperlink": walkLink(to: tree.attribute("id", of: node).flatMap { links[$0] }, node)
    case "tab", "ptab": if showsText { line.append("\t") }
    case "noBreakHyphen": line.append("-")
    case "br", "cr": endLine()
    case "footnoteReference": appendReference(.footnote, node)
    case "endnoteReference": appendReference(.endnote, node)
    case "drawing", "pict", "object": walkDrawing(node)
    case "AlternateContent": walkAlternative(node) { $0.walkInlines(of: $1) }
    // What stands above or below the line of a formula, or below its bar.
    case "sup" where isFormula(node): appendFormula(node, isRaised: true)
    case "sub" where isFormula(node): appendFormula(node, isRaised: false)
    case "den" where isFormula(node):
      line.append("/")
      walkInlines(of: node)
    default: walkInlines(of: node)
    }
  }

  mutating func walkInlines(of node: Int) {
    for child in tree.children(of: node) { walkInline(child) }
  }

  // MARK: How words are set

  /// How the characters of a run are set.
  func run(_ properties: Int?) -> DOCXRun {
    let own = properties.map { DOCXRun($0, in: tree) } ?? DOCXRun()
    let style = properties.flatMap { tree.value("rStyle", of: $0) }
    return styles.run(own, style: style, paragraph: paragraphStyle)
  }

  /// Whether words are not to be read: hidden, or struck out.
  func isLeftOut(_ run: DOCXRun) -> Bool { run.isHidden ?? false || run.isStruck ?? false }

  /// Whether the place shows text: not between the beginning of a field and its result.
  var showsText: Bool { hiddenFields == 0 }

  private mutating func appendText(_ node: Int) {
    guard showsText else { return }
    let parent = tree.nodes[node].parent
    let run = run(tree.name(of: parent) == "r" ? tree.child("rPr", of: parent) : nil)
    let start = line.scalars.count
    defer { if run.isBold ?? false { line.noteBold(from: start) } }
    for child in tree.children(of: node) {
      let text = tree.scalars[tree.nodes[child].text]
      if let font = run.font, !font.isEmpty {
        for scalar in text { appendSign(scalar.value, in: font) }
      } else if let height = run.height, height != .line {
        line.append(text, isRaised: height == .raised)
      } else {
        line.append(text)
      }
    }
  }

  private mutating func appendSign(_ node: Int) {
    guard showsText,
      let number = tree.attribute("char", of: node).flatMap({ UInt32($0, radix: 16) })
    else { return }
    appendSign(number, in: tree.attribute("font", of: node) ?? "")
  }

  private mutating func appendSign(_ number: UInt32, in font: String) {
    if let sign = DOCXSymbols.character(number, in: font) {
      line.append([sign])
    } else {
      line.append("\u{FFFD}")
      flow.noteUnknownSign(line)
    }
  }

  // MARK: Formulas

  private func isFormula(_ node: Int) -> Bool {
    ["sSup", "sSub", "sSubSup", "f", "sPre"].contains(tree.name(of: tree.nodes[node].parent))
  }

  private mutating func appendFormula(_ node: Int, isRaised: Bool) {
    var words: [Unicode.Scalar] = []
    for inner in node..<tree.nodes[node].end { words += tree.scalars[tree.nodes[inner].text] }
    line.append(words[...], isRaised: isRaised)
  }

  // MARK: Fields

  private mutating func appendCode(_ node: Int) {
    guard let last = fields.indices.last, !fields[last].showsResult,
      fields[last].code.utf8.count < 4096
    else { return }
    for child in tree.children(of: node) {
      fields[last].code += String(scalars: tree.scalars[tree.nodes[child].text])
    }
  }

  private mutating func walkFieldMark(_ node: Int) {
    switch tree.attribute("fldCharType", of: node) {
    case "begin":
      appendChoice(node)
      guard !brokenFields.contains(node) else { return }
      fields.append(Field())
      hiddenFields += 1
    case "separate":
      guard let last = fields.indices.last, !fields[last].showsResult else { return }
      fields[last].showsResult = true
      hiddenFields -= 1
      if let target = address(inCode: fields[last].code) { line.beginLink(to: target) }
    case "end":
      guard let field = fields.popLast() else { return }
      if !field.showsResult { hiddenFields -= 1 }
      if address(inCode: field.code) != nil { line.endLink() }
    default: return
    }
  }

  /// What a field of an old form shows: a box that is ticked or not, the entry of a list.
  private mutating func appendChoice(_ mark: Int) {
    guard showsText, let form = tree.child("ffData", of: mark) else { return }
    if let box = tree.child("checkBox", of: form) {
      let state = tree.child("checked", of: box) ?? tree.child("default", of: box)
      let isOn = state.map { !["0", "false", "off"].contains(tree.attribute("val", of: $0)) }
      line.append(isOn ?? false ? "☑" : "□")
    } else if let list = tree.child("ddList", of: form) {
      let entries = tree.children(of: list).filter { tree.name(of: $0) == "listEntry" }
      let chosen = tree.value("result", of: list) ?? tree.value("default", of: list)
      let index = chosen.flatMap { Int($0) } ?? 0
      guard entries.indices.contains(index) else { return }
      line.append(tree.attribute("val", of: entries[index]) ?? "")
    }
  }

  /// The address in `HYPERLINK "http://…"`.
  private func address(inCode code: String) -> String? {
    let words = code.split(separator: "\"", omittingEmptySubsequences: false)
    guard words.count >= 2, String(words[0]).blankTrimmed.uppercased() == "HYPERLINK",
      words[1].contains(":")
    else { return nil }
    return String(words[1]).blankTrimmed
  }

  private mutating func walkLink(to target: String?, _ node: Int) {
    if let target { line.beginLink(to: target) }
    walkInlines(of: node)
    if target != nil { line.endLink() }
  }

  // MARK: Drawings

  private mutating func walkDrawing(_ node: Int) {
    var place = node + 1
    while place < tree.nodes[node].end {
      switch tree.name(of: place) {
      case "txbxContent":
        boxes.append(place)
        place = tree.nodes[place].end
      case "Fallback" where tree.name(of: tree.nodes[place].parent) == "AlternateContent":
        place = tree.nodes[place].end
      case "docPr":
        line.appendPicture(showing: tree.attribute("descr", of: place))
        place += 1
      // Charts, diagrams and documents of other programs are files of their own.
      case "chart", "relIds", "OLEObject":
        flow.noteUnread(line)
        place = tree.nodes[place].end
      default: place += 1
      }
    }
  }
}
