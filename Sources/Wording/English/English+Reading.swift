extension English {
  /// What the readers, the forms and the library say.
  static let reading = #"""
    （无标题）
    (untitled)

    落款
    Signature

    实质公开率
    Disclosure rate

    不予公开率
    Refusal rate

    无法提供率
    Unable-to-provide rate

    不予处理率
    Not-processed rate

    行政复议纠错率
    Reconsideration correction rate

    行政诉讼纠错率
    Litigation correction rate

    争议转化率
    Dispute rate

    （予以公开＋部分公开）÷办理结果总计
    (granted + partly granted) ÷ total outcomes

    不予公开÷办理结果总计
    refused ÷ total outcomes

    无法提供÷办理结果总计
    unable to provide ÷ total outcomes

    不予处理÷办理结果总计
    not processed ÷ total outcomes

    行政复议结果纠正÷行政复议总计
    reconsiderations corrected ÷ all reconsiderations

    行政诉讼结果纠正÷行政诉讼总计
    lawsuits corrected ÷ all lawsuits

    （行政复议＋行政诉讼）÷本年新收
    (reconsiderations + lawsuits) ÷ newly received

    止于2019年版表样
    up to the 2019 form only

    2021年版表样起
    since the 2021 form

    ，与旧版“对外公开总数量”不是同一口径
    , another counting basis than “对外公开总数量” of the old form

    ，与新版“现行有效件数”不是同一口径
    , another counting basis than “现行有效件数” of the new form

    国家
    nation

    省
    province

    市
    city

    县
    county

    乡
    town

    政府
    government

    部门
    department

    垂直
    vertical

    本年新收申请
    Newly received

    上年结转申请
    Carried over

    予以公开
    Granted

    部分公开
    Partly granted

    不予公开
    Refused

    无法提供
    Unable to provide

    不予处理
    Not processed

    其他处理
    Other handling

    办理结果总计
    Total outcomes

    结转下年度
    Carried forward

    行政复议
    Reconsideration

    行政复议纠正
    Reconsideration (corrected)

    行政诉讼
    Litigation

    行政诉讼纠正
    Litigation (corrected)

    现行有效规章
    Rules in force

    制发规范性文件
    Normative documents issued

    现行有效规范性文件
    Normative documents in force

    行政许可
    Licences granted

    行政处罚
    Penalties

    行政强制
    Compulsory measures

    行政事业性收费万元
    Fees (10,000 yuan)

    """#
}
