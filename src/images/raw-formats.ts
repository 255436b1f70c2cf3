import type { TiffFacts } from './tiff-facts.ts';

/** A camera's raw format. MIME types as ExifTool has them. */
export interface RawFormat {
  readonly mimeType: `image/x-${string}`;
  readonly name: string;
}

interface RawByMark extends RawFormat {
  /** Characters and where they stand; all of them. */
  readonly marks: readonly (readonly [at: number, text: string])[];
}

/** Formats with a mark of their own. `ftyp` of Canon's CR3: see ExifTool's QuickTime.pm. */
export const rawByMark: readonly RawByMark[] = [
  {
    mimeType: 'image/x-canon-cr2',
    name: 'Canon CR2',
    marks: [
      [0, 'II*\0'],
      [8, 'CR\u0002'],
    ],
  },
  { mimeType: 'image/x-canon-cr3', name: 'Canon CR3', marks: [[4, 'ftypcrx ']] },
  {
    mimeType: 'image/x-canon-crw',
    name: 'Canon CRW',
    marks: [
      [0, 'II'],
      [6, 'HEAPCCDR'],
    ],
  },
  { mimeType: 'image/x-fujifilm-raf', name: 'Fujifilm RAF', marks: [[0, 'FUJIFILMCCD-RAW']] },
  { mimeType: 'image/x-olympus-orf', name: 'Olympus ORF', marks: [[0, 'IIRO']] },
  { mimeType: 'image/x-olympus-orf', name: 'Olympus ORF', marks: [[0, 'IIRS']] },
  { mimeType: 'image/x-olympus-orf', name: 'Olympus ORF', marks: [[0, 'MMOR']] },
  { mimeType: 'image/x-panasonic-rw2', name: 'Panasonic RW2', marks: [[0, 'IIU\0']] },
  { mimeType: 'image/x-minolta-mrw', name: 'Minolta MRW', marks: [[0, '\0MRM']] },
  { mimeType: 'image/x-sigma-x3f', name: 'Sigma X3F', marks: [[0, 'FOVb']] },
];

interface RawInTiff extends RawFormat {
  readonly is: (facts: TiffFacts) => boolean;
}

/** Raw files put a small picture first and the sensor's behind it: what a program writes as TIFF does not. */
const behind = ({ reduced, tags }: TiffFacts): boolean => reduced && tags.has(330);

/** Formats that are TIFF and say by their tags whose they are. DNGVersion: DNG 1.7, chapter 4. Nikon's and Pentax's Compression: ExifTool's Exif.pm. */
export const rawInTiff: readonly RawInTiff[] = [
  { mimeType: 'image/x-adobe-dng', name: 'DNG', is: ({ tags }) => tags.has(50706) },
  {
    mimeType: 'image/x-nikon-nef',
    name: 'Nikon NEF',
    is: (facts) => facts.make.startsWith('NIKON') && (behind(facts) || facts.compression === 34713),
  },
  { mimeType: 'image/x-sony-arw', name: 'Sony ARW', is: (facts) => facts.make.startsWith('SONY') && behind(facts) },
  { mimeType: 'image/x-pentax-pef', name: 'Pentax PEF', is: ({ compression }) => compression === 65535 },
  {
    mimeType: 'image/x-samsung-srw',
    name: 'Samsung SRW',
    is: (facts) => facts.make.startsWith('SAMSUNG') && behind(facts),
  },
];

/** What the bytes cannot tell from other TIFF files, or from each other: here the name's ending has the last word. */
export const rawByName: Readonly<Record<string, RawFormat>> = {
  nrw: { mimeType: 'image/x-nikon-nrw', name: 'Nikon NRW' },
  nef: { mimeType: 'image/x-nikon-nef', name: 'Nikon NEF' },
  arw: { mimeType: 'image/x-sony-arw', name: 'Sony ARW' },
  sr2: { mimeType: 'image/x-sony-sr2', name: 'Sony SR2' },
  srf: { mimeType: 'image/x-sony-srf', name: 'Sony SRF' },
  pef: { mimeType: 'image/x-pentax-pef', name: 'Pentax PEF' },
  srw: { mimeType: 'image/x-samsung-srw', name: 'Samsung SRW' },
  rwl: { mimeType: 'image/x-leica-rwl', name: 'Leica RWL' },
  '3fr': { mimeType: 'image/x-hasselblad-3fr', name: 'Hasselblad 3FR' },
  fff: { mimeType: 'image/x-hasselblad-fff', name: 'Hasselblad FFF' },
  iiq: { mimeType: 'image/x-raw', name: 'Phase One IIQ' },
  erf: { mimeType: 'image/x-epson-erf', name: 'Epson ERF' },
  mef: { mimeType: 'image/x-mamiya-mef', name: 'Mamiya MEF' },
  kdc: { mimeType: 'image/x-kodak-kdc', name: 'Kodak KDC' },
  dcr: { mimeType: 'image/x-kodak-dcr', name: 'Kodak DCR' },
};
