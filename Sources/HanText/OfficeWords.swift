/// How an office speaks of itself in what it writes.
public enum OfficeWords {
  /// The office in the first person, by what it can be: 我厅, 我区, 本机关; divided by blanks and line ends.
  ///
  /// A list to be put into a ``WordSet``, alone or with words of the same use.
  public static let ourselves = """
    我厅 我局 我市 我区 我县 我省 我委 我办 我院 我校 我镇 我乡 我街道 我部 我会 我中心 我处 我所 我站 我行 我国 我州 我旗 本机关 本单位
    本局 本厅 本市 本区 本县 本委 本部门 本镇 本院 我廳 我們 我们 我单位 我街 我司 我队 我分局 我旗县 我盟 我署 本行政机关 本办 本街道
    """
}
