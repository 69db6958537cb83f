internal import CMalloc
internal import Glibc
internal import ReportBrowser
internal import ReportMetrics
internal import ReportModel
internal import ReportSearch

/// The work that is done beside the screen; every result comes back as an event.
struct BrowseWork: Sendable {
  /// The bytes from which on a file is read in two steps.
  private static let large = 4 << 20

  /// How much of a large file is shown while the rest is read: more than anybody reads meanwhile.
  private static let headLength = 2 << 20

  /// Where the results go.
  let mailbox: BrowseMailbox

  /// Reads the rest of a file and derives everything from the whole.
  ///
  /// - Parameters:
  ///   - part: the file, of which the first part was read.
  ///   - head: the report of the first part, its figures shown until all are found; nil where that is none.
  func read(_ part: FilePart, headed head: ReportFile? = nil) {
    let mailbox = mailbox
    Task.detached {
      giveWayToScreen()
      let metrics = head.map { MetricExtractor.metrics(of: $0.report) } ?? []
      if let head {
        mailbox.post(
          .loaded(head.partialDocument(metrics: metrics, .reading(share: part.share))))
      }
      do throws(Failure) {
        let isLarge = part.size > BrowseWork.large
        if isLarge { give_back_large_arrays() }
        let bytes = try part.whole()
        if bytes.count > BrowseWork.large {
          let share = BrowseWork.headLength * 100 / bytes.count
          let head = Array(bytes[..<BrowseWork.headLength])
          if let file = try? ReportFile(part, bytes: head, isWhole: false) {
            mailbox.post(.loaded(file.partialDocument(metrics: metrics, .reading(share: share))))
          }
        }
        let file = try ReportFile(part, bytes: consume bytes, isWhole: true)
        // Paragraphs and lines are gone, the index is still to come.
        if isLarge { give_back_freed_memory() }
        // Text and search are there long before every figure of a large file is found.
        let index = SearchIndex(file.report)
        mailbox.post(.loaded(file.partialDocument(metrics: metrics, index: index, .counting)))
        mailbox.post(.loaded(file.document(index: index)))
        if isLarge { give_back_freed_memory() }
      } catch {
        mailbox.post(.stopped(error.words))
      }
    }
  }

  /// How long a file must stay as it is before it is read anew: who writes it may write it piece by piece.
  private static let calm = Duration.milliseconds(250)

  /// Reads a file anew.
  ///
  /// - Parameters:
  ///   - file: the file as the person named it.
  ///   - encoding: the encoding that the person says it is in; nil where its content tells.
  ///   - pausing: whether it may still be written to.
  func readAgain(_ file: String, encoding: String?, pausing: Bool) {
    let mailbox = mailbox
    Task.detached {
      if pausing {
        var stamp = FileStamp(file)
        while true {
          try? await Task.sleep(for: BrowseWork.calm)
          let now = FileStamp(file)
          if now?.size == stamp?.size, now?.time == stamp?.time { break }
          stamp = now
        }
        // What is gone may come back; what is shown stays.
        guard stamp != nil else { return }
      }
      giveWayToScreen()
      do throws(Failure) {
        mailbox.post(
          .renewed(try ReportFile(quietly: file, encoding: encoding).document(), isAsked: !pausing))
      } catch {
        mailbox.post(.failed(error.words))
      }
    }
  }

  /// Reads what a report was read from.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - file: its file as the person named it, or as the library lists it.
  ///   - encoding: the encoding that the person says it is in; nil where its content tells.
  ///   - library: the library that it is of; nil where it is of none.
  func readSource(
    of report: Report, file: String, encoding: String?, _ library: LibraryWork?
  ) {
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      if let library {
        mailbox.post(.source(await library.source(of: report, file: file)))
      } else {
        mailbox.post(.source(SourceAnswer(of: report, file: file, encoding: encoding)))
      }
    }
  }

  /// Works out the answer to what the browser asked for.
  func answer(_ effect: Effect) {
    let mailbox = mailbox
    Task.detached {
      giveWayToScreen()
      if let answer = effect.answer { mailbox.post(answer) }
    }
  }

  /// Has a library do what the browser asked for.
  func answer(_ effect: LibraryEffect, of library: LibraryWork?) {
    if effect == .refresh, let library { return bringUpToDate(library) }
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      if let answer = Effect.library(effect).answer {
        mailbox.post(answer)
      } else if let answer = await library?.answer(effect, { mailbox.post($0) }) {
        mailbox.post(answer)
      }
    }
  }

  /// Brings a library up to date.
  func bringUpToDate(_ library: LibraryWork) {
    let mailbox = mailbox
    // What a person waits for comes before it.
    Task.detached(priority: .utility) { await library.bringUpToDate { mailbox.post($0) } }
  }
}

/// Lets the thread at hand give way to the one of the screen where there are fewer processors than work: on Linux each
/// thread has a niceness of its own, and one of the pool keeps it.
private func giveWayToScreen() {
  setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
}
