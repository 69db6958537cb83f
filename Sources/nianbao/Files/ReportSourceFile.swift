internal import ReportBrowser
internal import ReportModel
internal import ReportReading
internal import Wording

extension SourceAnswer {
  /// What a report was read from, read anew from its file.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - file: its file as the person named it.
  ///   - encoding: the encoding that the person says it is in; nil where its content tells.
  init(of report: Report, file: String, encoding: String?) {
    let address = ReportAddress(file)
    guard address.path != "-", !file.isEmpty else {
      self.init(nil, fault: say("标准输入只能读一次，看不到原文件"), of: report)
      return
    }
    let options = ReadingOptions(name: address.name, row: address.row, encoding: encoding)
    do throws(Failure) {
      let bytes = try FileBytes.read(file)
      do throws(ReportReadingError) {
        let source = try ReportReader.source(of: report, in: bytes, options: options)
        self.init(source, of: report)
      } catch {
        throw .unreadable(file: FilePart.name(of: file), .content(error))
      }
    } catch {
      self.init(nil, fault: error.words, of: report)
    }
  }
}
