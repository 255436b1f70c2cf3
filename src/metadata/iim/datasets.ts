import { viewOf } from '../containers/bytes.ts';
import { limits } from '../limits.ts';

export interface Dataset {
  /** `2:120`, as the property table writes it. */
  readonly name: string;
  readonly data: Uint8Array;
}

const tagMarker = 0x1c;

const nameOf = (record: number, dataset: number): string => `${record}:${String(dataset).padStart(2, '0')}`;

/**
 * The datasets of an IIM stream (IIM 4.2, 1.5): marker, record, dataset, length (with its top bit set: the length of a
 * length), data. Reads as far as the stream is whole; `damaged` says that something follows which is no dataset.
 */
export function iimDatasets(bytes: Uint8Array): { datasets: Dataset[]; damaged: boolean } {
  const view = viewOf(bytes);
  const datasets: Dataset[] = [];
  let offset = 0;
  while (offset + 5 <= bytes.length && bytes[offset] === tagMarker && datasets.length < limits.iimDatasets) {
    const name = nameOf(view.getUint8(offset + 1), view.getUint8(offset + 2));
    let length = view.getUint16(offset + 3);
    offset += 5;
    if (length & 0x8000) {
      const size = length & 0x7fff;
      if (size > 4 || offset + size > bytes.length) return { datasets, damaged: true };
      length = Number.parseInt(Buffer.from(bytes.subarray(offset, offset + size)).toString('hex') || '0', 16);
      offset += size;
    }
    if (offset + length > bytes.length) return { datasets, damaged: true };
    datasets.push({ name, data: bytes.subarray(offset, offset + length) });
    offset += length;
  }
  return { datasets, damaged: bytes.subarray(offset, offset + 1024).some((byte) => byte !== 0) };
}
