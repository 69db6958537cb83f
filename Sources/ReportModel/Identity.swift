/// What a report says about itself: title, issuer, year, period, date and how to reach the office.
public struct Identity: Equatable, Sendable, Codable {
  /// The title as one string: organ and title joined where they stand on two lines; "" if none.
  public var title: String
  /// The issuing organ's name as printed in title or head.
  public var issuer: String?
  /// The year the report covers.
  public var year: Int?
  /// The reporting period as stated (`2017年1月1日至12月31日`).
  public var period: Period?
  /// The date below the signature or the title.
  public var date: CalendarDate?
  /// When the page that carries the report says it was published (发布日期).
  public var publication: Publication?
  /// Address, postcode, telephone and the like, in the order of the text.
  public var contacts: [Contact]
  /// Which of the official forms the report follows.
  public var form: ReportForm
  /// The encoding the text was decoded from, by its IANA name (`UTF-8`, `GB18030`, `UTF-16LE`).
  public var encoding: String

  /// An identity with nothing known but the encoding.
  public init(encoding: String = "UTF-8") {
    title = ""
    contacts = []
    form = .narrative
    self.encoding = encoding
  }
}

/// The official form of a report (free narrative, 国办公开办函〔2019〕60号, 〔2021〕30号).
public enum ReportForm: String, Equatable, Sendable, Codable {
  /// Free narrative, reports for 2008–2018, and everything that is no such report.
  case narrative
  /// The trial standard form, reports for 2019 and 2020.
  case trial2019
  /// The standard form, reports for 2021 onward.
  case standard2021
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Equatable, Sendable, Codable {
  /// The year, four digits.
  public var year: Int
  /// The month, 1…12.
  public var month: Int
  /// The day, 1…31.
  public var day: Int

  /// A day; nothing is checked against the calendar, since a report may state an impossible one.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// The day a report was published, as the page around it states.
public struct Publication: Equatable, Sendable, Codable {
  /// The day.
  public var date: CalendarDate
  /// Where the page states it.
  public var source: SourceRange

  /// A day stated at a place in the source.
  public init(date: CalendarDate, source: SourceRange) {
    self.date = date
    self.source = source
  }
}

/// The stated span of time that a report covers, both days included.
public struct Period: Equatable, Sendable, Codable {
  /// The first day.
  public var first: CalendarDate
  /// The last day.
  public var last: CalendarDate
  /// Where the text states it.
  public var source: SourceRange

  /// A span of time stated at a place in the source.
  public init(first: CalendarDate, last: CalendarDate, source: SourceRange) {
    self.first = first
    self.last = last
    self.source = source
  }
}

/// One way to reach the office, as the introduction states it.
public struct Contact: Equatable, Sendable, Codable {
  /// What is given.
  public enum Kind: String, Equatable, Sendable, Codable {
    case address, postcode, telephone, fax, email
  }

  /// What is given.
  public var kind: Kind
  /// The value as printed.
  public var value: String
  /// Where the value stands.
  public var source: SourceRange

  /// A value stated at a place in the source.
  public init(kind: Kind, value: String, source: SourceRange) {
    self.kind = kind
    self.value = value
    self.source = source
  }
}
