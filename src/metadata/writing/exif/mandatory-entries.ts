import { type ExifValue } from './exif-value.ts';

type Entries = ReadonlyMap<number, ExifValue>;

/** What a new directory has to have (EXIF 3.0, 4.6: mandatory in a compressed picture), with the values that ExifTool gives it. */
export const mandatoryEntries: Readonly<Record<'ifd0' | 'exif' | 'gps', Entries>> = {
  ifd0: new Map<number, ExifValue>([
    [0x011a, { kind: 'rationals', values: [[72, 1]] }],
    [0x011b, { kind: 'rationals', values: [[72, 1]] }],
    [0x0128, { kind: 'short', value: 2 }],
    [0x0213, { kind: 'short', value: 1 }],
  ]),
  exif: new Map<number, ExifValue>([
    [0x9000, { kind: 'bytes', type: 7, data: [0x30, 0x32, 0x33, 0x32] }],
    [0x9101, { kind: 'bytes', type: 7, data: [1, 2, 3, 0] }],
    [0xa000, { kind: 'bytes', type: 7, data: [0x30, 0x31, 0x30, 0x30] }],
    [0xa001, { kind: 'short', value: 0xffff }],
  ]),
  gps: new Map<number, ExifValue>([[0, { kind: 'bytes', type: 1, data: [2, 3, 0, 0] }]]),
};
