extension Array {
  /// The element at a place, or nil beyond the ends.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
