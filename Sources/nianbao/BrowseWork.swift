internal import ReportAudit
internal import ReportBrowser
internal import ReportMetrics
internal import ReportSearch

/// The work that is done beside the screen; every result comes back as an event.
struct BrowseWork: Sendable {
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
        let file = try ReportFile(part.file, bytes: part.whole(), isWhole: true)
        // Text and search are there long before every figure of a large file is found.
        let index = SearchIndex(file.report)
        mailbox.post(.loaded(file.partialDocument(metrics: metrics, index: index)))
        mailbox.post(.loaded(file.document(index: index)))
      } catch {
        mailbox.post(.failed(error.words))
      }
    }
  }

  /// Chooses and orders the rows of the table of figures.
  func arrange(_ document: Document, _ choice: TableChoice) {
    let mailbox = mailbox
    Task.detached {
      mailbox.post(.arranged(document.rows(choice), choice))
    }
  }

  /// Checks a document against the rules.
  func check(_ document: Document) {
    let mailbox = mailbox
    Task.detached {
      mailbox.post(.checked(Auditor.findings(of: document.report, metrics: document.metrics)))
    }
  }

  /// Chooses the findings to list.
  func listFindings(_ findings: [Finding], _ choice: FindingChoice, _ index: SearchIndex?) {
    let mailbox = mailbox
    Task.detached {
      let index = index ?? findings.searchIndex
      mailbox.post(.listedFindings(FindingList(findings, choice, index: index), index))
    }
  }

  /// Chooses and orders the lines of a table.
  func arrangeTable(_ document: Document, _ choice: GridChoice) {
    let mailbox = mailbox
    Task.detached {
      mailbox.post(.arrangedTable(document.lines(choice), choice))
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
