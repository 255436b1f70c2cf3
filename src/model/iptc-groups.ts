/** How IPTC's standard and its user guide group the properties, in the order in which a desk reads them; every key once. */
export const iptcGroups = [
  {
    group: 'content',
    keys: [
      ...(['headline', 'description', 'title', 'captionWriter', 'altText', 'extendedDescription', 'keywords'] as const),
      ...(['eventName', 'eventId', 'organisationInImageName', 'organisationInImageCode'] as const),
      ...(['subjectCode', 'sceneCode', 'aboutCvTerm'] as const),
    ],
  },
  { group: 'people', keys: ['personInImage', 'personInImageWDetails'] },
  {
    group: 'location',
    keys: [
      ...(['sublocation', 'city', 'provinceState', 'country', 'countryCode'] as const),
      ...(['locationCreated', 'locationShown', 'gps'] as const),
    ],
  },
  {
    group: 'rights',
    keys: [
      ...(['creator', 'creatorJobTitle', 'creatorContact', 'creditLine', 'source'] as const),
      ...(['copyrightNotice', 'copyrightOwner'] as const),
    ],
  },
  { group: 'licensing', keys: ['usageTerms', 'webStatement', 'licensor', 'dataMining'] },
  {
    group: 'ai',
    keys: [
      ...(['digitalSourceType', 'aiSystemUsed', 'aiSystemVersionUsed'] as const),
      ...(['aiPromptInformation', 'aiPromptWriterName'] as const),
    ],
  },
  {
    group: 'administrative',
    keys: [
      ...(['dateCreated', 'instructions', 'jobId', 'digitalImageGuid'] as const),
      ...(['rating', 'label', 'urgency', 'orientation'] as const),
    ],
  },
  { group: 'regions', keys: ['imageRegion', 'regionInfo'] },
] as const satisfies readonly { readonly group: string; readonly keys: readonly string[] }[];

export type IptcGroup = (typeof iptcGroups)[number]['group'];
