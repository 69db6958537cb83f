/// A stretch of a report's text, in Unicode scalars from the start of the text (a BOM not counted).
///
/// `864条` of the sample report is `899..<903`. Scalars, not bytes, not UTF-16 units and not
/// `Character`s: CR LF is two, and a scalar above U+FFFF is one.
public typealias SourceRange = Range<Int>

/// A stretch of a report as it is read, in Unicode scalars of its blocks' texts set end to end.
///
/// What the reader took out (blank lines, indents, field codes, soft line ends) has no place in
/// this count, so a phrase that the source cuts in two is one stretch here.
public typealias ReadingRange = Range<Int>
