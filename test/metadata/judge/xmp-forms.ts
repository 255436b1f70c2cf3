/** Namespaces of the property table and its structures, declared. */
const ns = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"`;
/** A packet around properties in long form and in short. */
const doc = (inner: string, attrs = '') =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${ns} ${attrs}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
/** A packet around whole nodes. */
const raw = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${ns}>${inner}</rdf:RDF></x:xmpmeta>`;
const li = (...x: string[]) => x.map((y) => `<rdf:li>${y}</rdf:li>`).join('');

/**
 * XMP as programs write it, by what is odd about it: every form of ISO 16684-1, 7, and what is no form at all but is met
 * with. In all of these ExifTool and we must read the same.
 */
export const xmpForms: Readonly<Record<string, string>> = {
  bagAsSeq: doc(
    `<dc:subject><rdf:Seq>${li('a', 'b')}</rdf:Seq></dc:subject><dc:creator><rdf:Bag>${li('x')}</rdf:Bag></dc:creator>`,
  ),
  altKeywords: doc(`<dc:subject><rdf:Alt>${li('a', 'b')}</rdf:Alt></dc:subject>`),
  altKeywordsLang: doc(
    `<dc:subject><rdf:Alt><rdf:li xml:lang="x-default">a</rdf:li><rdf:li xml:lang="fr">b</rdf:li></rdf:Alt></dc:subject>`,
  ),
  titleSeqLang: doc(
    `<dc:title><rdf:Seq><rdf:li xml:lang="en">T</rdf:li><rdf:li xml:lang="fr">U</rdf:li></rdf:Seq></dc:title>`,
  ),
  titlePlain: doc(`<dc:title>T</dc:title><dc:description xml:lang="fr">plat</dc:description>`),
  titleAttr: doc('', 'dc:title="T" dc:rights="R" dc:creator="me" dc:subject="kw"'),
  langCase: doc(
    `<dc:description><rdf:Alt><rdf:li xml:lang="EN-us">A</rdf:li><rdf:li xml:lang="X-Default">D</rdf:li><rdf:li xml:lang="zh-hant-TW">Z</rdf:li><rdf:li xml:lang="pt_BR">P</rdf:li></rdf:Alt></dc:description>`,
  ),
  noDefault: doc(`<dc:description><rdf:Alt><rdf:li xml:lang="bn">খ</rdf:li></rdf:Alt></dc:description>`),
  noLang: doc(
    `<dc:description><rdf:Alt><rdf:li>plain</rdf:li><rdf:li xml:lang="bn">খ</rdf:li></rdf:Alt></dc:description>`,
  ),
  emptyLang: doc(`<dc:description><rdf:Alt><rdf:li xml:lang="">plain</rdf:li></rdf:Alt></dc:description>`),
  valueQual: doc(
    `<photoshop:Headline rdf:parseType="Resource"><rdf:value>H</rdf:value><xmp:Label>q</xmp:Label></photoshop:Headline><photoshop:Credit><rdf:Description><rdf:value>C</rdf:value><xmp:Rating>3</xmp:Rating></rdf:Description></photoshop:Credit><photoshop:Source><rdf:Description rdf:value="S" xmp:Label="q"/></photoshop:Source>`,
  ),
  valueQualList: doc(
    `<dc:subject><rdf:Bag><rdf:li rdf:parseType="Resource"><rdf:value>kw</rdf:value><xmp:Label>q</xmp:Label></rdf:li><rdf:li><rdf:Description rdf:value="k2" xmp:Label="q"/></rdf:li></rdf:Bag></dc:subject><dc:creator><rdf:Seq><rdf:li><rdf:Description><rdf:value>cr</rdf:value></rdf:Description></rdf:li></rdf:Seq></dc:creator>`,
  ),
  valueAttr: doc(`<photoshop:Headline rdf:value="HV" xmp:Label="q"/>`),
  valueAlt: doc(
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default" rdf:parseType="Resource"><rdf:value>T</rdf:value><xmp:Label>q</xmp:Label></rdf:li></rdf:Alt></dc:title>`,
  ),
  resource: doc(
    `<plus:DataMining rdf:resource="http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"/><xmpRights:WebStatement rdf:resource="http://x.example/"/><Iptc4xmpExt:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/><Iptc4xmpExt:EventId><rdf:Bag><rdf:li rdf:resource="http://e.example/1"/></rdf:Bag></Iptc4xmpExt:EventId>`,
  ),
  structs: doc(
    `<Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiAdrCity="Hanoi" Iptc4xmpCore:CiEmailWork="a@b" Iptc4xmpCore:CiUrlWork="u"/><Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City="Hue" Iptc4xmpExt:CountryCode="VNM" exif:GPSLatitude="21,1.668N" exif:GPSAltitude="12/1"/><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:LocationName><rdf:Alt><rdf:li xml:lang="x-default">N</rdf:li><rdf:li xml:lang="vi">V</rdf:li></rdf:Alt></Iptc4xmpExt:LocationName><Iptc4xmpExt:LocationId><rdf:Bag>${li('http://l')}</rdf:Bag></Iptc4xmpExt:LocationId><xmp:Identifier><rdf:Bag>${li('i')}</rdf:Bag></xmp:Identifier></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>`,
  ),
  structNoList: doc(
    `<Iptc4xmpExt:LocationCreated rdf:parseType="Resource"><Iptc4xmpExt:City>Hue</Iptc4xmpExt:City></Iptc4xmpExt:LocationCreated><plus:Licensor><rdf:Description plus:LicensorName="L" plus:LicensorURL="u"/></plus:Licensor>`,
  ),
  rdfType: doc(
    `<Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource"><rdf:type rdf:resource="http://t"/><Iptc4xmpCore:CiAdrCity>Hanoi</Iptc4xmpCore:CiAdrCity></Iptc4xmpCore:CreatorContactInfo>`,
  ),
  nodeId: raw(
    `<rdf:Description rdf:about=""><Iptc4xmpCore:CreatorContactInfo rdf:nodeID="n1"/><photoshop:Headline>H</photoshop:Headline></rdf:Description><rdf:Description rdf:nodeID="n1"><Iptc4xmpCore:CiAdrCity>Hanoi</Iptc4xmpCore:CiAdrCity><Iptc4xmpCore:CiAdrPcode>1</Iptc4xmpCore:CiAdrPcode></rdf:Description>`,
  ),
  nodeIdList: raw(
    `<rdf:Description rdf:about=""><Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:nodeID="a"/><rdf:li rdf:nodeID="b"/></rdf:Bag></Iptc4xmpExt:LocationShown></rdf:Description><rdf:Description rdf:nodeID="a"><Iptc4xmpExt:City>A</Iptc4xmpExt:City></rdf:Description><rdf:Description rdf:nodeID="b"><Iptc4xmpExt:City>B</Iptc4xmpExt:City></rdf:Description>`,
  ),
  bagNodeId: raw(
    `<rdf:Description rdf:about=""><dc:subject rdf:nodeID="a"/></rdf:Description><rdf:Bag rdf:nodeID="a">${li('k1', 'k2')}</rdf:Bag>`,
  ),
  severalDescriptions: raw(
    `<rdf:Description rdf:about="" photoshop:Headline="H"/><rdf:Description rdf:about=""><dc:subject><rdf:Bag>${li('k')}</rdf:Bag></dc:subject></rdf:Description><rdf:Description rdf:about="uuid:1" photoshop:Headline="second"/>`,
  ),
  // No list: of two, ExifTool takes now the one and now the other.
  twice: doc(`<photoshop:Headline>one</photoshop:Headline><photoshop:Headline>two</photoshop:Headline>`),
  cdata: doc(
    `<photoshop:Headline><![CDATA[<b> & c]]></photoshop:Headline><photoshop:Credit>a &amp; &#x9;b&#10;c &lt;&quot;&apos;&#2453;</photoshop:Credit>`,
  ),
  comment: doc(
    `<photoshop:Headline>a<!-- x -->b</photoshop:Headline><!-- y --><dc:subject><rdf:Bag><!-- z -->${li('k')}</rdf:Bag></dc:subject>`,
  ),
  blanks: doc(
    `<photoshop:Headline>   </photoshop:Headline><photoshop:Credit/><dc:subject><rdf:Bag>${li('', ' ', 'k')}</rdf:Bag></dc:subject>`,
  ),
  rating: doc('', 'xmp:Rating="3.5" photoshop:Urgency="5" tiff:Orientation="6"'),
  rating2: doc('<xmp:Rating>-1</xmp:Rating>'),
  rating3: doc('<xmp:Rating>+4</xmp:Rating>'),
  dates: doc('<photoshop:DateCreated>2025-10</photoshop:DateCreated>'),
  dates2: doc('<photoshop:DateCreated>2025-10-26T15:04Z</photoshop:DateCreated>'),
  dates3: doc('<photoshop:DateCreated>2025:10:26 15:04:05</photoshop:DateCreated>'),
  dates4: doc('<photoshop:DateCreated>2025-10-26T15:04:05.120+0700</photoshop:DateCreated>'),
  dates6: doc('<photoshop:DateCreated>26 October 2025</photoshop:DateCreated>'),
  dates7: doc('<photoshop:DateCreated>2025-10-26 15:04:05+07:00</photoshop:DateCreated>'),
  dates8: doc('<photoshop:DateCreated>2025</photoshop:DateCreated>'),
  dates9: doc('<photoshop:DateCreated>2025-10-26T15:04:05+07</photoshop:DateCreated>'),
  dates10: doc('<photoshop:DateCreated>20251026</photoshop:DateCreated>'),
  gps: doc(
    '',
    'exif:GPSLatitude="21,1.668N" exif:GPSLongitude="105,50,3S" exif:GPSAltitude="125/10" exif:GPSAltitudeRef="1"',
  ),
  gps2: doc('', 'exif:GPSLatitude="21,1,30.5N" exif:GPSLongitude="105,50.05W"'),
  gps3: doc('', 'exif:GPSLatitude="21.5" exif:GPSLongitude="-105.5"'),
  gps4: doc('', 'exif:GPSLatitude="21,1.668 N" exif:GPSLongitude="105,50E" exif:GPSAltitude="12.5"'),
  gps5: doc('', 'exif:GPSLatitude="0,0N" exif:GPSLongitude="0,0E" exif:GPSAltitude="0/0"'),
  gps8: doc('', 'exif:GPSLatitude="21,1.668n" exif:GPSLongitude="105,50.05w"'),
  gps9: doc('', 'exif:GPSLatitude="21N" exif:GPSLongitude="105.5W"'),
  mwg: doc(
    `<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions stDim:w="4000" stDim:h="3000" stDim:unit="pixel"/><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Nam" mwg-rs:Type="Face" mwg-rs:Description="d"><mwg-rs:Area stArea:x="0.5" stArea:y="0.5" stArea:w="0.1" stArea:h="0.2" stArea:unit="normalized"/></rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`,
  ),
  person: doc(
    `<Iptc4xmpExt:PersonInImageWDetails><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:PersonName><rdf:Alt><rdf:li xml:lang="x-default">N</rdf:li><rdf:li xml:lang="bn">ন</rdf:li></rdf:Alt></Iptc4xmpExt:PersonName><Iptc4xmpExt:PersonId><rdf:Bag>${li('http://q/1', 'http://q/2')}</rdf:Bag></Iptc4xmpExt:PersonId><Iptc4xmpExt:PersonDescription><rdf:Alt><rdf:li xml:lang="x-default">D</rdf:li></rdf:Alt></Iptc4xmpExt:PersonDescription><Iptc4xmpExt:PersonCharacteristic><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:CvId>c</Iptc4xmpExt:CvId><Iptc4xmpExt:CvTermId>t</Iptc4xmpExt:CvTermId><Iptc4xmpExt:CvTermName><rdf:Alt><rdf:li xml:lang="x-default">n</rdf:li></rdf:Alt></Iptc4xmpExt:CvTermName><Iptc4xmpExt:CvTermRefinedAbout>a</Iptc4xmpExt:CvTermRefinedAbout></rdf:li></rdf:Bag></Iptc4xmpExt:PersonCharacteristic></rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImageWDetails><Iptc4xmpExt:AboutCvTerm><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:CvId>c</Iptc4xmpExt:CvId><Iptc4xmpExt:CvTermName><rdf:Alt><rdf:li xml:lang="x-default">n</rdf:li></rdf:Alt></Iptc4xmpExt:CvTermName></rdf:li></rdf:Bag></Iptc4xmpExt:AboutCvTerm>`,
  ),
  plusV11: doc(
    '<plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:CopyrightOwnerName>C</plus:CopyrightOwnerName><plus:CopyrightOwnerID>1</plus:CopyrightOwnerID></rdf:li></rdf:Seq></plus:CopyrightOwner>',
  ),
  xapmeta: doc('', 'photoshop:Headline="H"').replaceAll('xmpmeta', 'xapmeta'),
  xmlDeclaration: '<?xml version="1.0" encoding="UTF-8"?>\n' + doc('', 'photoshop:Headline="H"'),
  headlineAlt: doc(
    `<photoshop:Headline><rdf:Alt><rdf:li xml:lang="x-default">H</rdf:li><rdf:li xml:lang="fr">F</rdf:li></rdf:Alt></photoshop:Headline>`,
  ),
  headlineBag: doc(`<photoshop:Headline><rdf:Bag>${li('H1', 'H2')}</rdf:Bag></photoshop:Headline>`),
  plainLocationId: doc(
    `<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:LocationId>single</Iptc4xmpExt:LocationId></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>`,
  ),
  eventWithPlainId: doc(
    `<Iptc4xmpExt:Event><rdf:Alt><rdf:li xml:lang="x-default">E</rdf:li></rdf:Alt></Iptc4xmpExt:Event><Iptc4xmpExt:EventId>one</Iptc4xmpExt:EventId>`,
  ),
  controlChars: doc('<photoshop:Headline>a&#x1;b</photoshop:Headline>'),
  withoutMeta: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${ns}><rdf:Description photoshop:Headline="H"/></rdf:RDF>`,
  slashMissing: doc('', 'photoshop:Headline="H"').replace('photoshop/1.0/"', 'photoshop/1.0"'),
  bareAmpersand: doc('<photoshop:Headline>Smith & Sons</photoshop:Headline>'),
};
