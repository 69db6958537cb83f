public import ReportModel

/// The official forms in English: a label for each row, column, section and caption of both.
///
/// ```
/// 1.属于国家秘密              State secrets
/// 上年结转政府信息公开申请数量    Requests carried over from last year
/// 第二十条第（一）项            Article 20 (1)
/// ```
/// The forms have no official English. These labels keep to the terms of the field and to what the articles of the
/// Regulations on the Disclosure of Government Information (2019) say that a row is about; numbers, which the
/// Chinese labels begin with, are left out. Two lines that the forms tell apart have two labels.
public enum EnglishLabels {
  /// The rows and groups of the tables of sections 二, 三 and 四.
  public static let rows: [FormRow: String] = [
    .rule: "Rules",
    .normativeDocument: "Normative documents",
    .license: "Administrative licences",
    .otherService: "Other external administrative services",
    .penalty: "Administrative penalties",
    .coercion: "Administrative coercion",
    .fee: "Administrative fees",
    .procurement: "Centralised government procurement",

    .received: "Requests newly received this year",
    .carriedOver: "Requests carried over from last year",
    .outcome: "Outcomes this year",
    .granted: "Granted",
    .partlyGranted: "Partly granted (severed information counts here only)",
    .refused: "Refused",
    .stateSecret: "State secrets",
    .prohibitedByLaw: "Disclosure prohibited by other laws or administrative regulations",
    .publicSafety: "Danger to national, public or economic security or social stability",
    .thirdPartyRights: "Lawful rights and interests of third parties",
    .internalAffairs: "Internal affairs (three kinds)",
    .processInfo: "Process information (four kinds)",
    .enforcementFile: "Administrative enforcement case files",
    .registryQuery: "Administrative inquiry matters",
    .unable: "Unable to provide",
    .notHeld: "Information not held by this agency",
    .needsCreation: "No existing information; would have to be created",
    .stillUnclear: "Request still unclear after supplement",
    .notProcessed: "Not processed",
    .petition: "Petitions, tip-offs and complaints",
    .repeated: "Repeated requests",
    .publication: "Requests for public publications",
    .excessive: "Many repeated requests without good reason",
    .confirmation: "Requests to confirm or reissue information already obtained",
    .otherHandling: "Other handling",
    .correctionOverdue: "Not supplemented in time without good reason; no longer processed",
    .feeUnpaid: "Fee not paid in time after notice; no longer processed",
    .other: "Other",
    .outcomeTotal: "Total outcomes",
    .carriedForward: "Requests carried forward to next year",

    .reconsideration: "Administrative reconsideration",
    .litigation: "Administrative litigation",
    .directSuit: "Sued directly, without reconsideration",
    .suitAfterReview: "Sued after reconsideration",
  ]

  /// The columns of the tables of sections 二, 三 and 四.
  public static let columns: [FormColumn: String] = [
    .issued: "Issued this year",
    .repealed: "Repealed this year",
    .inForce: "In force",
    .decisions: "Decisions this year",
    .feeAmount: "Fees charged this year",
    .newlyMade: "Newly made this year",
    .newlyPublished: "Newly published this year",
    .publishedTotal: "Published in total",
    .itemsBefore: "Items last year",
    .itemsChange: "Change this year",
    .procurementCount: "Procurement items",
    .procurementAmount: "Procurement amount",

    .naturalPerson: "Natural person",
    .business: "Business",
    .research: "Research institution",
    .publicWelfare: "Public-welfare organisation",
    .legalService: "Legal-service agency",
    .otherOrg: "Other organisation",

    .upheld: "Upheld",
    .corrected: "Corrected",
    .otherResult: "Other result",
    .pending: "Pending",

    .total: "Total",
  ]

  /// The six sections.
  public static let sections: [StandardSection: String] = [
    .overview: "Overview",
    .proactive: "Proactive disclosure of government information",
    .requests: "Requests for disclosure received and handled",
    .review: "Reconsideration and litigation over disclosure",
    .problems: "Main problems and improvements",
    .other: "Other matters to report",
  ]

  /// The captions of the blocks of the table of section 二: what the Regulations have agencies disclose.
  public static let captions: [String: String] = [
    "第二十条第（一）项": "Article 20 (1)",
    "第二十条第（五）项": "Article 20 (5)",
    "第二十条第（六）项": "Article 20 (6)",
    "第二十条第（八）项": "Article 20 (8)",
    "第二十条第（九）项": "Article 20 (9)",
  ]
}

extension FormRow {
  /// What the row is called in English.
  public var englishLabel: String { EnglishLabels.rows[self] ?? FormLine.of(self).label }
}

extension FormColumn {
  /// What the column is called in English.
  public var englishLabel: String { EnglishLabels.columns[self] ?? name }
}

extension StandardSection {
  /// What the section is called in English.
  public var englishLabel: String { EnglishLabels.sections[self] ?? title }
}

extension FormBlock {
  /// What the caption of the block is in English.
  public var englishCaption: String { EnglishLabels.captions[caption] ?? caption }
}

extension FormFigure {
  /// What the figure is called in English: its row and its column.
  public var englishLabel: String { row.englishLabel + " › " + column.englishLabel }
}
