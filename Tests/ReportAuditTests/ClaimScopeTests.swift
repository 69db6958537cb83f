import ReportAudit
import ReportModel
import ReportReading
import TestSupport
import Testing

/// What counts a part of the year or of the organ is not held against the tables of the whole.
@Suite("The scope of what the prose counts")
struct ClaimScopeTests {
  private func findings(_ sentence: String, issuer: String) -> [Finding] {
    var draft = FormDraft()
    draft.issuer = issuer
    draft.bodies[0] = sentence
    return draft.findings.filter { $0.rule == .proseTable || $0.rule == .proseSum }
  }

  @Test(
    "other scopes are compared with nothing",
    arguments: [
      "上半年收到政府信息公开申请3件，下半年收到政府信息公开申请5件。", "第四季度新收政府信息公开申请7件。",
      "1—9月，共受理政府信息公开申请6件，予以公开4件。", "1月至6月受理政府信息公开申请12件，7月至12月受理政府信息公开申请30件。",
      "局机关收到政府信息公开申请2件，局属单位收到政府信息公开申请1件。", "通过门户网站申请系统收到政府信息公开申请4件。",
      "市水文中心受理政府信息公开申请2件，予以公开2件。", "各镇、街道办理政府信息公开申请17件。",
      "全市各县（市、区）共受理政府信息公开申请903件，办结900件。", "全市共受理政府信息公开申请903件。",
      "条例施行以来，受理政府信息公开申请320件。", "受理涉及土地征收的政府信息公开申请8件。",
      "市政府受理的以我局为被申请人的行政复议9件，均与政府信息公开无关。",
    ])
  func otherScopes(sentence: String) {
    #expect(findings(sentence, issuer: "示例市水利局").isEmpty)
  }

  @Test(
    "the whole year and the whole organ are",
    arguments: [
      ("全年共收到政府信息公开申请3件。", "示例市水利局"), ("我局收到政府信息公开申请3件。", "示例市水利局"),
      ("市水利局收到政府信息公开申请3件。", "示例市水利局"), ("截至12月31日，收到政府信息公开申请3件。", "示例市水利局"),
      ("1至12月收到政府信息公开申请3件。", "示例市水利局"), ("上半年忙于换届，全年收到政府信息公开申请3件。", "示例市水利局"),
      ("全市收到政府信息公开申请3件。", "示例市"), ("市政府收到政府信息公开申请3件。", "示例市"),
      ("市政府办公室代表市政府受理政府信息公开申请3件。", "示例市人民政府办公室"), ("对3件申请作出部分公开答复。", "示例市水利局"),
    ])
  func wholeScope(sentence: String, issuer: String) {
    let findings = findings(sentence, issuer: issuer)
    #expect(findings.map(\.status) == [.fail], "\(findings)")
  }
}
