/** What is put into an entry of a TIFF directory; its bytes depend on the block's byte order. */
export type ExifValue =
  | { readonly kind: 'text'; readonly text: string }
  /** BYTE or UNDEFINED: one byte a value. */
  | { readonly kind: 'bytes'; readonly type: 1 | 7; readonly data: readonly number[] }
  | { readonly kind: 'short'; readonly value: number }
  | { readonly kind: 'rationals'; readonly values: readonly (readonly [numerator: number, denominator: number])[] };

/** An entry's type, how many values of it, and their bytes. */
export interface EncodedValue {
  readonly type: number;
  readonly count: number;
  readonly data: Uint8Array;
}

/** Field types of TIFF 6.0, section 2. */
const [ascii, short, rationals] = [2, 3, 5];

/** Type, count and bytes of a value. Text is UTF-8 in an ASCII entry: readers of EXIF before 3.0 know no other type. */
export function encodedValue(value: ExifValue, littleEndian: boolean): EncodedValue {
  switch (value.kind) {
    case 'text': {
      const data = new TextEncoder().encode(`${value.text}\0`);
      return { type: ascii, count: data.length, data };
    }
    case 'bytes':
      return { type: value.type, count: value.data.length, data: Uint8Array.from(value.data) };
    case 'short': {
      const data = new Uint8Array(2);
      new DataView(data.buffer).setUint16(0, value.value, littleEndian);
      return { type: short, count: 1, data };
    }
    case 'rationals': {
      const data = new Uint8Array(value.values.length * 8);
      const view = new DataView(data.buffer);
      for (const [index, number] of value.values.flat().entries()) view.setUint32(index * 4, number, littleEndian);
      return { type: rationals, count: value.values.length, data };
    }
  }
}
