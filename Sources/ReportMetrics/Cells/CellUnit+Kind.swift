import ReportForms

extension CellUnit {
  /// What sort of quantity has the unit.
  var kind: Metric.Kind {
    switch measure {
    case .percent: .percent
    case .money: .money
    case .ratio: .ratio
    case .item, .amount, .time, .part: .count
    }
  }
}
