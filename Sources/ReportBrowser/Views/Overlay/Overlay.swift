/// What lies over the panes until it is closed: the help, or the words that stand around the report.
struct Overlay: Equatable, Sendable {
  /// What it shows.
  enum Kind: Equatable, Sendable {
    /// Every key.
    case help
    /// What stands on the page around the report.
    case page
    /// What a column of a table comes to.
    case column
  }

  /// A row of it.
  struct Line: Equatable, Sendable {
    /// How a row looks.
    enum Look: Equatable, Sendable {
      /// The name of a part.
      case heading
      /// Words of a part.
      case text
    }

    /// What stands at the left.
    var keys = ""
    /// What stands beside it, or alone.
    var words = ""
    var look = Look.text
  }

  /// What it shows.
  let kind: Kind
  /// Where the keys went when it was opened.
  let origin: Focus
  /// The words that its rows must hold; "" for all.
  var filter = ""
  /// Its rows, set for the columns of the screen.
  var lines: [Line]
  /// The first row on screen.
  var place = ListCursor()
}
