internal import HanText

/// What a file is, told by what it holds and never by its name.
///
/// ```
/// ⏎⏎%PDF-1.4 …                 →   a PDF, from its third byte on
/// PK … xl/workbook.xml         →   a workbook
/// 来源：…⏎<html>…               →   a text, in which the reader of pages finds the page
/// ```
/// Heads that do no harm may stand before it: a byte order mark, blank lines, lines of text, the head of an
/// answer by a web server.
struct FileKind: Equatable {
  /// What the bytes are.
  enum Kind: Equatable {
    case document(DocumentFormat)
    /// A document that only opens with a password.
    case locked(DocumentFormat)
    case other(OtherFormat)
    /// Bytes without any signature, to be decoded as text.
    case text
  }

  /// What the bytes are.
  var kind: Kind
  /// Where it begins.
  var start = 0

  /// What some bytes are.
  ///
  /// - Parameters:
  ///   - bytes: the file, or its first part.
  ///   - isWhole: whether nothing follows; a container says only at its end what it holds.
  init(of bytes: [UInt8], isWhole: Bool = true) {
    for start in TextHead.places(in: bytes) {
      guard let signature = FileSignature.signature(in: bytes, at: start) else { continue }
      self.start = start
      switch signature {
      case .pdf: kind = .document(.pdf)
      case .rtf: kind = .document(.rtf)
      case .mime: kind = .document(.mhtml)
      case .other(let format): kind = .other(format)
      // Of a part of such a file it is enough to know that it cannot be read by itself.
      case .zip: kind = isWhole ? ZipKind.kind(of: bytes, from: start) : .document(.docx)
      case .compound: kind = isWhole ? CompoundKind.kind(of: bytes, from: start) : .document(.doc)
      }
      return
    }
    kind = .text
  }

  /// The document without what stands before it.
  func bytes(of file: [UInt8]) -> [UInt8] { start == 0 ? file : Array(file[start...]) }
}
