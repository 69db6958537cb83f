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
        await mailbox.post(.loaded(file.partialDocument(index: SearchIndex(file.report))))
        await mailbox.post(.loaded(file.document))
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
