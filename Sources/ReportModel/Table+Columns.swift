extension Table {
  /// The names of the columns as keys: one that comes again is numbered, `比年初增减额（2）`.
  public var columnKeys: [String] {
    var counts: [String: Int] = [:]
    return columns.map { name in
      counts[name, default: 0] += 1
      let count = counts[name, default: 1]
      return count == 1 ? name : "\(name)（\(count)）"
    }
  }
}
