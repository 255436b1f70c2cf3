/** What a property holds: `lang-alt` by language, `struct` with the standard's own field names. */
export type PropertyType =
  | 'text'
  | 'text-list'
  | 'lang-alt'
  | 'struct'
  | 'struct-list'
  | 'uri'
  | 'uri-list'
  | 'date-time'
  | 'number'
  | 'integer'
  | 'position'
  | 'orientation';

export interface IptcProperty {
  /** Key in Cutline's records, its command line and its packs. */
  readonly key: string;
  /** The standard's own name. */
  readonly name: string;
  readonly type: PropertyType;
  /** XMP names, prefix and local part. */
  readonly xmp: readonly string[];
  /** ExifTool's tag name, with its group. */
  readonly exiftool: string;
  /** IIM record:dataset, the main one first. */
  readonly iim?: readonly string[];
  /** IIM 4.2's limit in bytes, of each value where it is a list. */
  readonly iimBytes?: number;
  readonly exif?: string;
}

/** IPTC Photo Metadata Standard 2025.1, with IIM 4.2 and EXIF where they hold the same. */
export const iptcProperties: readonly IptcProperty[] = [
  {
    key: 'headline',
    name: 'Headline',
    type: 'text',
    xmp: ['photoshop:Headline'],
    exiftool: 'XMP-photoshop:Headline',
    iim: ['2:105'],
    iimBytes: 256,
  },
  {
    key: 'description',
    name: 'Description (caption)',
    type: 'lang-alt',
    xmp: ['dc:description'],
    exiftool: 'XMP-dc:Description',
    iim: ['2:120'],
    iimBytes: 2000,
    exif: 'ImageDescription',
  },
  {
    key: 'title',
    name: 'Title',
    type: 'lang-alt',
    xmp: ['dc:title'],
    exiftool: 'XMP-dc:Title',
    iim: ['2:05'],
    iimBytes: 64,
  },
  {
    key: 'captionWriter',
    name: 'Description Writer',
    type: 'text',
    xmp: ['photoshop:CaptionWriter'],
    exiftool: 'XMP-photoshop:CaptionWriter',
    iim: ['2:122'],
    iimBytes: 32,
  },
  {
    key: 'altText',
    name: 'Alt Text (Accessibility)',
    type: 'lang-alt',
    xmp: ['Iptc4xmpCore:AltTextAccessibility'],
    exiftool: 'XMP-iptcCore:AltTextAccessibility',
  },
  {
    key: 'extendedDescription',
    name: 'Extended Description (Accessibility)',
    type: 'lang-alt',
    xmp: ['Iptc4xmpCore:ExtDescrAccessibility'],
    exiftool: 'XMP-iptcCore:ExtDescrAccessibility',
  },
  {
    key: 'keywords',
    name: 'Keywords',
    type: 'text-list',
    xmp: ['dc:subject'],
    exiftool: 'XMP-dc:Subject',
    iim: ['2:25'],
    iimBytes: 64,
  },
  {
    key: 'creator',
    name: 'Creator',
    type: 'text-list',
    xmp: ['dc:creator'],
    exiftool: 'XMP-dc:Creator',
    iim: ['2:80'],
    iimBytes: 32,
    exif: 'Artist',
  },
  {
    key: 'creatorJobTitle',
    name: "Creator's jobtitle",
    type: 'text',
    xmp: ['photoshop:AuthorsPosition'],
    exiftool: 'XMP-photoshop:AuthorsPosition',
    iim: ['2:85'],
    iimBytes: 32,
  },
  {
    key: 'creatorContact',
    name: "Creator's Contact Info",
    type: 'struct',
    xmp: ['Iptc4xmpCore:CreatorContactInfo'],
    exiftool: 'XMP-iptcCore:CreatorContactInfo',
  },
  {
    key: 'creditLine',
    name: 'Credit Line',
    type: 'text',
    xmp: ['photoshop:Credit'],
    exiftool: 'XMP-photoshop:Credit',
    iim: ['2:110'],
    iimBytes: 32,
  },
  {
    key: 'source',
    name: 'Source',
    type: 'text',
    xmp: ['photoshop:Source'],
    exiftool: 'XMP-photoshop:Source',
    iim: ['2:115'],
    iimBytes: 32,
  },
  {
    key: 'copyrightNotice',
    name: 'Copyright Notice',
    type: 'lang-alt',
    xmp: ['dc:rights'],
    exiftool: 'XMP-dc:Rights',
    iim: ['2:116'],
    iimBytes: 128,
    exif: 'Copyright',
  },
  {
    key: 'copyrightOwner',
    name: 'Copyright Owner',
    type: 'struct-list',
    xmp: ['plus:CopyrightOwner'],
    exiftool: 'XMP-plus:CopyrightOwner',
  },
  {
    key: 'usageTerms',
    name: 'Rights Usage Terms',
    type: 'lang-alt',
    xmp: ['xmpRights:UsageTerms'],
    exiftool: 'XMP-xmpRights:UsageTerms',
  },
  {
    key: 'webStatement',
    name: 'Web Statement of Rights',
    type: 'uri',
    xmp: ['xmpRights:WebStatement'],
    exiftool: 'XMP-xmpRights:WebStatement',
  },
  { key: 'licensor', name: 'Licensor', type: 'struct-list', xmp: ['plus:Licensor'], exiftool: 'XMP-plus:Licensor' },
  {
    key: 'instructions',
    name: 'Instructions',
    type: 'text',
    xmp: ['photoshop:Instructions'],
    exiftool: 'XMP-photoshop:Instructions',
    iim: ['2:40'],
    iimBytes: 256,
  },
  {
    key: 'jobId',
    name: 'Job Id',
    type: 'text',
    xmp: ['photoshop:TransmissionReference'],
    exiftool: 'XMP-photoshop:TransmissionReference',
    iim: ['2:103'],
    iimBytes: 32,
  },
  {
    key: 'dateCreated',
    name: 'Date Created',
    type: 'date-time',
    xmp: ['photoshop:DateCreated'],
    exiftool: 'XMP-photoshop:DateCreated',
    iim: ['2:55', '2:60'],
    exif: 'DateTimeOriginal + OffsetTimeOriginal + SubSecTimeOriginal',
  },
  {
    key: 'city',
    name: 'City (legacy)',
    type: 'text',
    xmp: ['photoshop:City'],
    exiftool: 'XMP-photoshop:City',
    iim: ['2:90'],
    iimBytes: 32,
  },
  {
    key: 'provinceState',
    name: 'Province or State (legacy)',
    type: 'text',
    xmp: ['photoshop:State'],
    exiftool: 'XMP-photoshop:State',
    iim: ['2:95'],
    iimBytes: 32,
  },
  {
    key: 'country',
    name: 'Country (legacy)',
    type: 'text',
    xmp: ['photoshop:Country'],
    exiftool: 'XMP-photoshop:Country',
    iim: ['2:101'],
    iimBytes: 64,
  },
  {
    key: 'countryCode',
    name: 'Country Code (legacy)',
    type: 'text',
    xmp: ['Iptc4xmpCore:CountryCode'],
    exiftool: 'XMP-iptcCore:CountryCode',
    iim: ['2:100'],
    iimBytes: 3,
  },
  {
    key: 'sublocation',
    name: 'Sublocation (legacy)',
    type: 'text',
    xmp: ['Iptc4xmpCore:Location'],
    exiftool: 'XMP-iptcCore:Location',
    iim: ['2:92'],
    iimBytes: 32,
  },
  {
    key: 'locationCreated',
    name: 'Location Created',
    type: 'struct-list',
    xmp: ['Iptc4xmpExt:LocationCreated'],
    exiftool: 'XMP-iptcExt:LocationCreated',
  },
  {
    key: 'locationShown',
    name: 'Location Shown in the Image',
    type: 'struct-list',
    xmp: ['Iptc4xmpExt:LocationShown'],
    exiftool: 'XMP-iptcExt:LocationShown',
  },
  { key: 'eventName', name: 'Event Name', type: 'lang-alt', xmp: ['Iptc4xmpExt:Event'], exiftool: 'XMP-iptcExt:Event' },
  {
    key: 'eventId',
    name: 'Event Identifier',
    type: 'uri-list',
    xmp: ['Iptc4xmpExt:EventId'],
    exiftool: 'XMP-iptcExt:EventID',
  },
  {
    key: 'personInImage',
    name: 'Person Shown in the Image',
    type: 'text-list',
    xmp: ['Iptc4xmpExt:PersonInImage'],
    exiftool: 'XMP-iptcExt:PersonInImage',
  },
  {
    key: 'personInImageWDetails',
    name: 'Person Shown in the Image with Details',
    type: 'struct-list',
    xmp: ['Iptc4xmpExt:PersonInImageWDetails'],
    exiftool: 'XMP-iptcExt:PersonInImageWDetails',
  },
  {
    key: 'organisationInImageName',
    name: 'Name of Organisation Featured in the Image',
    type: 'text-list',
    xmp: ['Iptc4xmpExt:OrganisationInImageName'],
    exiftool: 'XMP-iptcExt:OrganisationInImageName',
  },
  {
    key: 'organisationInImageCode',
    name: 'Code of Organisation Featured in the Image',
    type: 'text-list',
    xmp: ['Iptc4xmpExt:OrganisationInImageCode'],
    exiftool: 'XMP-iptcExt:OrganisationInImageCode',
  },
  {
    key: 'imageRegion',
    name: 'Image Region',
    type: 'struct-list',
    xmp: ['Iptc4xmpExt:ImageRegion'],
    exiftool: 'XMP-iptcExt:ImageRegion',
  },
  {
    key: 'regionInfo',
    name: 'MWG Regions (read, and kept in step when present)',
    type: 'struct',
    xmp: ['mwg-rs:Regions'],
    exiftool: 'XMP-mwg-rs:RegionInfo',
  },
  {
    key: 'subjectCode',
    name: 'Subject Code (legacy)',
    type: 'text-list',
    xmp: ['Iptc4xmpCore:SubjectCode'],
    exiftool: 'XMP-iptcCore:SubjectCode',
    iim: ['2:12'],
    iimBytes: 236,
  },
  {
    key: 'sceneCode',
    name: 'Scene Code',
    type: 'text-list',
    xmp: ['Iptc4xmpCore:Scene'],
    exiftool: 'XMP-iptcCore:Scene',
  },
  {
    key: 'aboutCvTerm',
    name: 'CV Term About Image',
    type: 'struct-list',
    xmp: ['Iptc4xmpExt:AboutCvTerm'],
    exiftool: 'XMP-iptcExt:AboutCvTerm',
  },
  {
    key: 'digitalSourceType',
    name: 'Digital Source Type',
    type: 'uri',
    xmp: ['Iptc4xmpExt:DigitalSourceType'],
    exiftool: 'XMP-iptcExt:DigitalSourceType',
  },
  { key: 'dataMining', name: 'Data Mining', type: 'uri', xmp: ['plus:DataMining'], exiftool: 'XMP-plus:DataMining' },
  {
    key: 'aiSystemUsed',
    name: 'AI System Used',
    type: 'text',
    xmp: ['Iptc4xmpExt:AISystemUsed'],
    exiftool: 'XMP-iptcExt:AISystemUsed',
  },
  {
    key: 'aiSystemVersionUsed',
    name: 'AI System Version Used',
    type: 'text',
    xmp: ['Iptc4xmpExt:AISystemVersionUsed'],
    exiftool: 'XMP-iptcExt:AISystemVersionUsed',
  },
  {
    key: 'aiPromptInformation',
    name: 'AI Prompt Information',
    type: 'text',
    xmp: ['Iptc4xmpExt:AIPromptInformation'],
    exiftool: 'XMP-iptcExt:AIPromptInformation',
  },
  {
    key: 'aiPromptWriterName',
    name: 'AI Prompt Writer Name',
    type: 'text',
    xmp: ['Iptc4xmpExt:AIPromptWriterName'],
    exiftool: 'XMP-iptcExt:AIPromptWriterName',
  },
  {
    key: 'digitalImageGuid',
    name: 'Digital Image GUID',
    type: 'text',
    xmp: ['Iptc4xmpExt:DigImageGUID'],
    exiftool: 'XMP-iptcExt:DigitalImageGUID',
  },
  { key: 'rating', name: 'Image Rating', type: 'number', xmp: ['xmp:Rating'], exiftool: 'XMP-xmp:Rating' },
  { key: 'label', name: 'Label (outside the standard)', type: 'text', xmp: ['xmp:Label'], exiftool: 'XMP-xmp:Label' },
  {
    key: 'urgency',
    name: 'Urgency (outside 2025.1)',
    type: 'integer',
    xmp: ['photoshop:Urgency'],
    exiftool: 'XMP-photoshop:Urgency',
    iim: ['2:10'],
    iimBytes: 1,
  },
  {
    key: 'gps',
    name: 'Position',
    type: 'position',
    xmp: ['exif:GPSLatitude', 'exif:GPSLongitude', 'exif:GPSAltitude'],
    exiftool: 'EXIF:GPS*',
    exif: 'GPS IFD',
  },
  {
    key: 'orientation',
    name: 'Orientation',
    type: 'orientation',
    xmp: ['tiff:Orientation'],
    exiftool: 'EXIF:Orientation',
    exif: 'Orientation',
  },
];

const byKey = new Map(iptcProperties.map((property) => [property.key, property]));

/** The property with that key; undefined where the table has none. */
export const iptcProperty = (key: string): IptcProperty | undefined => byKey.get(key);
