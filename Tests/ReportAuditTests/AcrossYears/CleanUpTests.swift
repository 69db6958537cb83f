import ReportAudit
import ReportMetrics
import Testing

@Test(
  "a clean-up counts where something came of it, for the documents that it was of",
  arguments: [
    ("清理规范性文件36件，其中继续有效30件、宣布失效6件。", "规范性文件"),
    ("组织开展政府规章清理，对不适应改革要求的予以废止。", "规章"),
    ("开展行政规范性文件专项清理工作。经清理，宣布失效12件，继续有效40件。", "规范性文件"),
    ("对现行有效的规章、规范性文件进行全面清理，清理结果已向社会公布。", "规章 规范性文件"),
    ("公布废止和失效目录，规范性文件清理工作全面完成。", "规范性文件"),
    ("建立规范性文件定期清理机制，及时向社会公开。", ""),
    ("按要求做好规范性文件清理工作。", ""),
    ("2023年未开展规章清理工作，涉及规章0件。", ""),
    ("清理规章制度15项，修订完善内部管理办法。", ""),
    ("下一步，将对规范性文件开展清理，予以废止不适应的文件。", ""),
    ("全面清理网站栏目25个。制发规范性文件3件。", ""),
    ("制发规范性文件3件，废止规范性文件2件。", ""),
    ("全面梳理行政规范性文件，保留45件、废止8件。", "规范性文件"),
    ("对2015年以来的规章、规范性文件开展评估，继续有效31件，失效4件。", "规章 规范性文件"),
    ("因机构改革，划入规范性文件7件。", "规范性文件"),
    ("将3件规范性文件划转示例市数据局管理。", "规范性文件"),
    ("行政规范性文件现行有效件数因统计口径调整，与上年度不一致。", "规范性文件"),
    ("上年度规范性文件现行有效数漏报2件，本年度予以补充。", "规范性文件"),
    ("集中清理涉及营商环境的规范性文件，共修改5件。", "规范性文件"),
    ("梳理主动公开事项25项，公开规范性文件12件。", ""),
    ("制发规范性文件3件，移交档案馆归档。", ""),
    ("下一步，计划梳理规范性文件30件，废止不适应的文件。", ""),
    ("现行有效行政规范性文件45件，均已公开。", ""),
  ])
func cleanUps(sentence: String, documents: String) {
  var draft = FormDraft()
  draft.bodies[0] = sentence
  let report = draft.report
  let cleanUp = CleanUp(of: report, metrics: MetricExtractor.metrics(of: report))
  let names = [(CleanUp.rules, "规章"), (CleanUp.normativeDocuments, "规范性文件")]
  #expect(names.filter { cleanUp.contains($0.0) }.map(\.1).joined(separator: " ") == documents)
}
