import fc from 'fast-check';
import { type Embedding } from '../../../src/metadata/embedding.ts';
import { iptcProperties, type IptcProperty } from '../../../src/model/iptc-properties.ts';
import { type PropertyValue } from '../../../src/model/value.ts';
import { anyText, languages, shortText, text } from './texts.ts';

/** Words in some of the languages, the first of them always. */
const languageMap = (main: string): fc.Arbitrary<Record<string, string>> =>
  fc
    .uniqueArray(fc.constantFrom(...languages), { maxLength: 6 })
    .chain((others) => fc.record(Object.fromEntries([...new Set([main, ...others])].map((tag) => [tag, text(tag)]))));

const list = (item: fc.Arbitrary<string>) => fc.uniqueArray(item, { minLength: 1, maxLength: 5 });
const structs = (item: fc.Arbitrary<Record<string, PropertyValue>>) => fc.array(item, { minLength: 1, maxLength: 3 });

const two = (number: number): string => String(number).padStart(2, '0');
const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .record({
    day,
    hour: fc.nat(23),
    minute: fc.nat(59),
    second: fc.nat(59),
    fraction: fc.constantFrom('', '.5', '.12', '.007'),
    zone: fc.constantFrom('', '+07:00', '-03:30', '+14:00'),
  })
  .map((one) => `${one.day}T${two(one.hour)}:${two(one.minute)}:${two(one.second)}${one.fraction}${one.zone}`);
const position = fc
  .record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    altitude: fc.option(fc.double({ min: -400, max: 9000, noNaN: true }), { nil: undefined }),
  })
  .map(({ latitude, longitude, altitude }) => ({
    latitude: rounded(latitude, 7),
    longitude: rounded(longitude, 7),
    ...(altitude !== undefined && { altitude: rounded(altitude, 2) }),
  }));
const rounded = (number: number, digits: number): number => Number(number.toFixed(digits)) + 0;
const uri = fc.webUrl({ withQueryParameters: true, withFragments: true });

const place = (main: string) =>
  fc.record(
    {
      LocationName: withDefault(main),
      City: anyText,
      CountryName: anyText,
      Sublocation: shortText,
      LocationId: list(uri),
    },
    { requiredKeys: ['City'] },
  );

/** Inside structures language alternatives stand as files hold them, x-default in front. */
const withDefault = (main: string): fc.Arbitrary<Record<string, string>> =>
  languageMap(main).map((words) => ({ 'x-default': words[main] ?? '', ...words }));

/** Values of properties that are more than their type says. */
const special = (main: string): Readonly<Record<string, fc.Arbitrary<PropertyValue>>> => ({
  creatorContact: fc.record(
    { CiAdrExtadr: anyText, CiAdrCity: shortText, CiEmailWork: shortText },
    { requiredKeys: ['CiAdrCity'] },
  ),
  copyrightOwner: structs(fc.record({ CopyrightOwnerName: anyText, CopyrightOwnerID: shortText })),
  licensor: structs(fc.record({ LicensorName: anyText, LicensorURL: uri }, { requiredKeys: ['LicensorName'] })),
  locationCreated: structs(place(main)),
  locationShown: structs(place(main)),
  aboutCvTerm: structs(fc.record({ CvTermId: uri, CvTermName: withDefault(main) })),
  imageRegion: structs(
    fc.record({
      rId: shortText,
      Name: withDefault(main),
      RegionBoundary: fc.constant({ rbShape: 'rectangle', rbUnit: 'relative', rbX: '0.1' }),
    }),
  ),
  regionInfo: fc.record({
    AppliedToDimensions: fc.constant({ w: '48', h: '32', unit: 'pixel' }),
    RegionList: structs(
      fc.record({
        Name: anyText,
        Type: fc.constant('Face'),
        Area: fc.constant({ x: '0.5', y: '0.5', w: '0.1', h: '0.2', unit: 'normalized' }),
      }),
    ),
  }),
  subjectCode: list(fc.integer({ min: 1_000_000, max: 17_999_999 }).map((code) => String(code).padStart(8, '0'))),
  dataMining: fc
    .constantFrom('UNSPECIFIED', 'ALLOWED', 'PROHIBITED')
    .map((term) => `http://ns.useplus.org/ldf/vocab/DMI-${term}`),
  rating: fc.integer({ min: -1, max: 5 }),
  urgency: fc.integer({ min: 1, max: 8 }),
});

function valueOf({ key, type }: IptcProperty, main: string): fc.Arbitrary<PropertyValue> {
  const own = special(main)[key];
  if (own) return own;
  switch (type) {
    case 'lang-alt':
      return languageMap(main);
    case 'text-list':
      return list(anyText);
    case 'uri-list':
      return list(uri);
    case 'uri':
      return uri;
    case 'date-time':
      return fc.oneof(
        moment,
        day,
        day.map((date) => date.slice(0, 7)),
      );
    case 'position':
      return position;
    default:
      return anyText;
  }
}

/** Carried by captions, headline and people, or never written. */
const elsewhere = new Set(['description', 'headline', 'personInImage', 'personInImageWDetails', 'orientation']);

/** Words for a file: captions and people, and most of the other properties of the table. */
export const embedding: fc.Arbitrary<Embedding> = fc
  .constantFrom(...languages)
  .chain((main): fc.Arbitrary<Embedding> => {
    const properties = iptcProperties.filter(({ key }) => !elsewhere.has(key));
    return fc.record({
      mainLanguage: fc.constant(main),
      headline: text(main),
      descriptions: languageMap(main),
      values: fc.record<Record<string, PropertyValue>>(
        Object.fromEntries(properties.map((property) => [property.key, valueOf(property, main)])),
        {
          requiredKeys: [],
        },
      ),
      people: fc.array(
        fc.record({ names: languageMap(main), description: languageMap(main), identifiers: list(uri) }),
        {
          maxLength: 3,
        },
      ),
    });
  });
