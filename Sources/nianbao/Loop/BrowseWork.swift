internal import ReportBrowser
internal import ReportMetrics
internal import ReportSearch

/// The work that is done beside the screen; every result comes back as an event.
struct BrowseWork: Sendable {
  /// The bytes from which on a file is read in two steps.
  private static let large = 4 << 20

  /// Where the results go.
  let mailbox: BrowseMailbox

  /// Reads the rest of a file and derives everything from the whole.
  ///
  /// - Parameters:
  ///   - part: the file, of which the first part was read.
  ///   - metrics: the figures of the first part, shown until all are found.
  func read(_ part: FilePart, knowing metrics: [Metric]) {
    let mailbox = mailbox
    Task.detached {
      do throws(Failure) {
        let bytes = try part.whole()
        // An eighth is there in an eighth of the time, and more than anybody reads meanwhile.
        if bytes.count > BrowseWork.large,
          let file = try? ReportFile(
            part, bytes: Array(bytes[..<(bytes.count / 8)]), isWhole: false)
        {
          mailbox.post(.loaded(file.partialDocument(metrics: metrics, .reading(share: 12))))
        }
        let file = try ReportFile(part, bytes: bytes, isWhole: true)
        // Text and search are there long before every figure of a large file is found.
        let index = SearchIndex(file.report)
        mailbox.post(.loaded(file.partialDocument(metrics: metrics, index: index, .counting)))
        mailbox.post(.loaded(file.document(index: index)))
      } catch {
        mailbox.post(.stopped(error.words))
      }
    }
  }

  /// Works out the answer to what the browser asked for.
  func answer(_ effect: Effect) {
    let mailbox = mailbox
    Task.detached {
      if let answer = effect.answer { mailbox.post(answer) }
    }
  }
}
