/// The columns of the tables of sections 三 and 四, the same in both standard forms.
enum FormColumns {
  /// Who asked: a natural person, or one of five kinds of others, and the total of all.
  static let requesters = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
  /// How a case of reconsideration or litigation ended, and the total of all.
  static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
}
