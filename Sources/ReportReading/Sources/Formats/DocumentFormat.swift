/// A format that documents come in, beside plain text.
public enum DocumentFormat: String, Equatable, Sendable {
  /// A web page.
  case html = "HTML"
  /// A web page with all its parts in one file, as browsers and Office save it; also a letter (EML).
  case mhtml = "MHTML"
  /// A Word document since 2007.
  case docx = "DOCX"
  /// A Word document as one XML file: that of 2003, or a package set flat.
  case wordXML = "Word XML"
  /// A Word document before 2007.
  case doc = "DOC"
  /// A document of WPS Writer.
  case wps = "WPS"
  /// A text with marks in words, as old Word and WordPad write it.
  case rtf = "RTF"
  /// An Excel workbook since 2007.
  case xlsx = "XLSX"
  /// An Excel workbook as one XML file, that of 2003.
  case sheetXML = "Excel XML"
  /// An Excel workbook before 2007.
  case xls = "XLS"
  /// A workbook of WPS Spreadsheets.
  case et = "ET"
  /// A text of OpenDocument.
  case odt = "ODT"
  /// A workbook of OpenDocument.
  case ods = "ODS"
  /// Fixed pages of the national standard GB/T 33190.
  case ofd = "OFD"
  /// A page description.
  case pdf = "PDF"
  /// Office's own container around an encrypted document, which hides what it is of.
  case office = "Office"
}
