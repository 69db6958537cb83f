internal import ReportLibrary
internal import ReportModel
internal import TerminalModel

extension String {
  /// The text as a terminal may see it: controls, escape sequences, bidi overrides and zero-width
  /// characters become visible marks, names in GBK what they say; line feeds and tabs stay, and so does CR LF as a line feed.
  var visible: String {
    var result = String.UnicodeScalarView()
    var scalars = PathName.legible(self).unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if scalar == "\r", next == "\n" { continue }
      let isKept = scalar == "\n" || scalar == "\t"
      result.append(isKept ? scalar : Glyph(scalar).base)
    }
    return String(result)
  }

  /// The text on one line, made safe: for names in messages, always.
  var visibleLine: String {
    String(scalars: PathName.legible(self).unicodeScalars.map { Glyph($0).base })
  }
}
