/// A row of the official tables: what it is, whatever words a report prints for it.
///
/// The rows of 主动公开政府信息情况, then those of 收到和处理政府信息公开申请情况, then those of
/// 政府信息公开行政复议、行政诉讼情况, each in the order of its form (国办公开办函〔2019〕60号, 〔2021〕30号). Groups,
/// which are printed before their parts, are among them.
public enum FormRow: String, Codable, Sendable, CaseIterable, Hashable {
  /// 规章.
  case rule
  /// 规范性文件 of 2019, 行政规范性文件 since 2021.
  case normativeDocument
  /// 行政许可.
  case license
  /// 其他对外管理服务事项, of 2019.
  case otherService
  /// 行政处罚.
  case penalty
  /// 行政强制.
  case coercion
  /// 行政事业性收费.
  case fee
  /// 政府集中采购, of 2019.
  case procurement

  /// 一、本年新收政府信息公开申请数量.
  case received
  /// 二、上年结转政府信息公开申请数量.
  case carriedOver
  /// 三、本年度办理结果, a group.
  case outcome
  /// （一）予以公开.
  case granted
  /// （二）部分公开.
  case partlyGranted
  /// （三）不予公开, a group.
  case refused
  /// 属于国家秘密.
  case stateSecret
  /// 其他法律行政法规禁止公开.
  case prohibitedByLaw
  /// 危及“三安全一稳定”.
  case publicSafety
  /// 保护第三方合法权益.
  case thirdPartyRights
  /// 属于三类内部事务信息.
  case internalAffairs
  /// 属于四类过程性信息.
  case processInfo
  /// 属于行政执法案卷.
  case enforcementFile
  /// 属于行政查询事项.
  case registryQuery
  /// （四）无法提供, a group.
  case unable
  /// 本机关不掌握相关政府信息.
  case notHeld
  /// 没有现成信息需要另行制作.
  case needsCreation
  /// 补正后申请内容仍不明确.
  case stillUnclear
  /// （五）不予处理, a group.
  case notProcessed
  /// 信访举报投诉类申请.
  case petition
  /// 重复申请.
  case repeated
  /// 要求提供公开出版物.
  case publication
  /// 无正当理由大量反复申请.
  case excessive
  /// 要求行政机关确认或重新出具已获取信息.
  case confirmation
  /// （六）其他处理, a row of 2019 and a group since 2021.
  case otherHandling
  /// 申请人无正当理由逾期不补正…, since 2021.
  case correctionOverdue
  /// 申请人逾期未按收费通知要求缴纳费用…, since 2021.
  case feeUnpaid
  /// 其他, since 2021.
  case other
  /// （七）总计.
  case outcomeTotal
  /// 四、结转下年度继续办理.
  case carriedForward

  /// 行政复议.
  case reconsideration
  /// 行政诉讼, a group.
  case litigation
  /// 未经复议直接起诉.
  case directSuit
  /// 复议后起诉.
  case suitAfterReview
}

/// A column of the official tables: what it counts, whatever words a report prints for it.
public enum FormColumn: String, Codable, Sendable, CaseIterable, Hashable {
  /// 本年制发件数.
  case issued
  /// 本年废止件数.
  case repealed
  /// 现行有效件数.
  case inForce
  /// 本年处理决定数量; 处理决定数量 in 2019.
  case decisions
  /// 本年收费金额（单位：万元）.
  case feeAmount
  /// 本年新制作数量, of 2019.
  case newlyMade
  /// 本年新公开数量, of 2019.
  case newlyPublished
  /// 对外公开总数量, of 2019.
  case publishedTotal
  /// 上一年项目数量, of 2019.
  case itemsBefore
  /// 本年增/减, of 2019.
  case itemsChange
  /// 采购项目数量, of 2019.
  case procurementCount
  /// 采购总金额, of 2019.
  case procurementAmount

  /// 自然人.
  case naturalPerson
  /// 商业企业.
  case business
  /// 科研机构.
  case research
  /// 社会公益组织.
  case publicWelfare
  /// 法律服务机构.
  case legalService
  /// 其他, the last of 法人或其他组织.
  case otherOrg

  /// 结果维持.
  case upheld
  /// 结果纠正.
  case corrected
  /// 其他结果.
  case otherResult
  /// 尚未审结.
  case pending

  /// 总计, of requests and of cases.
  case total
}
