import FoundationEssentials
import Testing

@testable import ReportMetrics

@Suite("Exact numbers come to what decimals come to")
struct ExactNumberTests {
  private static let numbers = [
    ExactNumber(digits: 0), ExactNumber(digits: 7), ExactNumber(digits: 70, exponent: -1),
    ExactNumber(digits: 12, exponent: 4), ExactNumber(digits: 1234, exponent: -2),
    ExactNumber(digits: 3, isNegative: true), ExactNumber(digits: .max),
    ExactNumber(digits: 5, exponent: 12), ExactNumber(digits: 120_000),
  ]

  @Test("Which of two is larger, however they are kept")
  func compares() {
    for one in Self.numbers {
      for other in Self.numbers {
        #expect(one.isAtMost(other) == (one.decimal <= other.decimal))
      }
    }
  }

  @Test("Sums, those that fit no number of digits and those of negative ones among them")
  func adds() {
    for one in Self.numbers {
      for other in Self.numbers {
        for third in Self.numbers {
          let all = [one, other, third]
          #expect(ExactNumber.sum(all) == all.reduce(Decimal(0)) { $0 + $1.decimal })
        }
      }
    }
    #expect(ExactNumber.sum([]) == 0)
  }
}
