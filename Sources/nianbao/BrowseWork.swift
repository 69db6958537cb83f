internal import ReportBrowser
internal import ReportMetrics
internal import ReportModel
internal import ReportSearch

/// The work that is done beside the screen; every result comes back as an event.
struct BrowseWork: Sendable {
  /// Where the results go.
  let mailbox: BrowseMailbox

  /// Reads the rest of a file and derives everything from the whole.
  func read(_ file: BrowseFile, name: String) {
    let mailbox = mailbox
    Task.detached {
      do throws(FileFault) {
        let report = try file.wholeReport()
        let index = SearchIndex(report)
        // Text and search are there long before every figure of a large file is found.
        await mailbox.post(
          .loaded(Document(report: report, metrics: [], index: index, name: name, isPartial: true)))
        let metrics = MetricExtractor.metrics(of: report)
        await mailbox.post(
          .loaded(Document(report: report, metrics: metrics, index: index, name: name)))
      } catch {
        await mailbox.post(.failed(error.words))
      }
    }
  }

  /// Counts the rows of a document at a measure.
  func measure(_ document: Document, columns: Int) {
    let mailbox = mailbox
    Task.detached {
      await mailbox.post(.measured(RowIndex(document, columns: columns)))
    }
  }
}
