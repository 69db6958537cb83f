/// The parts of a Word document that are the same in all samples.
enum WordParts {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let mime = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let contentTypes =
    head + """
      <Types xmlns="\(package)/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="\(mime).document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="\(mime).styles+xml"/>
      <Override PartName="/word/numbering.xml" ContentType="\(mime).numbering+xml"/>
      </Types>

      """

  static let relations =
    head + """
      <Relationships xmlns="\(package)/relationships">
      <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>
      </Relationships>

      """

  static let documentRelations =
    head + """
      <Relationships xmlns="\(package)/relationships">
      <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>
      <Relationship Id="rId2" Type="\(office)/numbering" Target="numbering.xml"/>
      </Relationships>

      """

  /// The fonts and sizes of official documents (GB/T 9704): 二号 for the title, 三号 for the text.
  static let styles =
    head + """
      <w:styles xmlns:w="\(word)">
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:ind w:firstLine="640"/><w:outlineLvl w:val="0"/></w:pPr>\
      <w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:ind w:firstLine="640"/><w:outlineLvl w:val="1"/></w:pPr>\
      <w:rPr><w:rFonts w:eastAsia="楷体"/><w:sz w:val="32"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr>\
      <w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Signature"><w:name w:val="Signature"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr></w:style>
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\
      \(["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) w:val=\"single\" w:sz=\"4\"/>" }.joined())\
      </w:tblBorders></w:tblPr></w:style>
      </w:styles>

      """

  /// One list of two levels: 一、 and （一）.
  static let numbering =
    head + """
      <w:numbering xmlns:w="\(word)"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
      \(level(0, "%1、"))
      \(level(1, "（%2）"))
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>

      """

  private static func level(_ index: Int, _ pattern: String) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
      + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"\(pattern)\"/></w:lvl>"
  }
}
