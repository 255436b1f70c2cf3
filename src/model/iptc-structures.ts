/** A field of a structure, by the standard's own name. */
export interface StructureField {
  readonly name: string;
  readonly type: 'text' | 'lang-alt' | 'text-list' | 'uri';
}

const text = (...names: readonly string[]): StructureField[] => names.map((name) => ({ name, type: 'text' }));
const uri = (name: string): StructureField => ({ name, type: 'uri' });
const words = (name: string): StructureField => ({ name, type: 'lang-alt' });

const location: readonly StructureField[] = [
  words('LocationName'),
  ...text('Sublocation', 'City', 'ProvinceState', 'CountryName', 'CountryCode', 'WorldRegion'),
  { name: 'LocationId', type: 'text-list' },
];

/**
 * The fields that a person fills in of the structures that are edited here, by the key of the property: IPTC Photo
 * Metadata 2025.1 (Creator's contact info, Location, CV term) and PLUS (Licensor, Copyright owner).
 */
export const iptcStructures: Readonly<Record<string, readonly StructureField[]>> = {
  creatorContact: [
    ...text('CiAdrExtadr', 'CiAdrCity', 'CiAdrRegion', 'CiAdrPcode', 'CiAdrCtry'),
    ...text('CiTelWork', 'CiEmailWork'),
    uri('CiUrlWork'),
  ],
  locationCreated: location,
  locationShown: location,
  copyrightOwner: text('CopyrightOwnerName', 'CopyrightOwnerID'),
  licensor: [
    ...text('LicensorName', 'LicensorID', 'LicensorStreetAddress', 'LicensorExtendedAddress', 'LicensorCity'),
    ...text('LicensorRegion', 'LicensorPostalCode', 'LicensorCountry', 'LicensorTelephone1', 'LicensorTelephone2'),
    ...text('LicensorEmail'),
    uri('LicensorURL'),
  ],
  aboutCvTerm: [uri('CvId'), uri('CvTermId'), words('CvTermName'), uri('CvTermRefinedAbout')],
};
