internal import ReportBrowser
internal import ReportSearch

/// The work that is done beside the screen; every result comes back as an event.
struct BrowseWork: Sendable {
  /// Where the results go.
  let mailbox: BrowseMailbox

  /// Reads the rest of a file and derives everything from the whole.
  func read(_ part: FilePart) {
    let mailbox = mailbox
    Task.detached {
      do throws(Failure) {
        let file = try ReportFile(part.file, bytes: part.whole(), isWhole: true)
        // Text and search are there long before every figure of a large file is found.
        mailbox.post(.loaded(file.partialDocument(index: SearchIndex(file.report))))
        mailbox.post(.loaded(file.document))
      } catch {
        mailbox.post(.failed(error.words))
      }
    }
  }

  /// Counts the rows of a document at a measure.
  func measure(_ document: Document, columns: Int) {
    let mailbox = mailbox
    Task.detached {
      mailbox.post(.measured(RowIndex(document, columns: columns)))
    }
  }
}
