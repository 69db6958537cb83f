/// The views in the order of their keys: a new one is a folder beside this file, and a line here.
enum Views {
  static let all: [any View] = [
    TextView(),
    MetricsView(),
    TablesView(),
    FindingsView(),
    ResultsView(),
  ]

  /// The view of a name.
  static subscript(name: ViewName) -> any View { all[name.number - 1] }
}
