import ReportModel
import ReportSearch
import Testing

@Test("the hits of a stretch are those that start in it, or touch it")
func hitsOfAStretch() {
  let hits = SearchIndex(report("公开、公 开、公开")).hits(for: Query("公开"))
  #expect(Array(hits) == [0..<2, 3..<6, 7..<9])
  #expect(hits.firstIndex(atOrAfter: 3) == 1)
  #expect(hits.firstIndex(atOrAfter: 8) == 3)
  #expect(hits.indices(startingIn: 0..<7) == 0..<2)
  #expect(hits.indices(startingIn: 4..<7) == 2..<2)
  #expect(hits.indices(touching: 5..<7) == 1..<2)
  #expect(hits.indices(touching: 6..<7) == 2..<2)
  #expect(hits.indices(touching: 1..<8) == 0..<3)
  #expect(hits.indices(touching: 1..<1) == 1..<1)
}
